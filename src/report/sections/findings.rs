//! What an auditor would probably write down: the gap list.

use super::source::{Source, row};
use crate::{
    content::text,
    report::document::{Block, Cell, Inline, Role},
    session::select::likely_label,
};

pub(super) fn findings(source: &Source) -> Vec<Block> {
    let findings = &source.evaluation.findings;
    if findings.is_empty() {
        return vec![source.paragraph(text::RESULT_FINDINGS_NONE)];
    }
    let columns = vec![
        source.column(text::REPORT_CLAUSE, Role::Clause, 4),
        source.column(text::REPORT_LIKELY, Role::State, 3),
        source.column(text::REPORT_WHY, Role::Why, 6),
    ];
    let rows = findings.iter().map(|finding| {
        let reasons = finding.reasons.iter();
        row([
            Cell::plain(source.clause(finding.clause)),
            Cell::of(Inline::strong(source.t(likely_label(finding.likely)))),
            Cell::lines(reasons.map(|(_, it)| Inline::plain(source.say(it.message())))),
        ])
    });
    let mut blocks = vec![source.paragraph(text::RESULT_FINDINGS_TEXT)];
    blocks.extend(source.table(text::REPORT_FINDINGS, columns, rows.collect()));
    blocks.push(source.paragraph(text::RESULT_FINDINGS_RULE));
    blocks
}
