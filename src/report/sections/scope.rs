//! The scope: the verdict and every rule that fired.

use super::source::{Source, row};
use crate::{
    content::{Area, text},
    domain::Confidence,
    engine::Finding,
    i18n::Arg,
    report::document::{Block, Cell, Inline, Role, Row},
    session::select::{edition_name, verdict_label, verdict_text},
};

pub(super) fn scope(source: &Source) -> Vec<Block> {
    let verdict = source.evaluation.scope.verdict;
    let edition = source.t(edition_name(source.assessment.edition));
    let mut blocks = vec![
        Block::Callout(vec![
            Inline::strong([&source.t(verdict_label(verdict)), ". "].concat()),
            Inline::plain(source.t(verdict_text(verdict))),
        ]),
        Block::Facts(vec![source.fact(text::REPORT_EDITION, edition)]),
    ];
    let about_scope = |it: &&Finding| !is_about_readiness(it);
    let findings = source.evaluation.scope.findings.iter().filter(about_scope);
    blocks.extend(table(source, &findings.collect::<Vec<_>>()));
    blocks
}

/// Rules about readiness and an earlier certificate stand with the gates.
pub(super) fn is_about_readiness(finding: &Finding) -> bool {
    matches!(finding.rule.area, Area::Readiness | Area::Certificate)
}

/// The rules that fired.
pub(super) fn table(source: &Source, findings: &[&Finding]) -> Option<Block> {
    let columns = vec![
        source.column(text::REPORT_FINDING, Role::Subject, 5),
        source.column(text::REPORT_CONCERNS, Role::Clause, 3).below(),
        source.column(text::REPORT_STATE, Role::State, 2),
        source.column(text::RESULT_REMEDY, Role::Remedy, 4),
        source.column(text::REPORT_SOURCE, Role::Other, 3).below(),
        source.column(text::REPORT_ID, Role::Id, 1),
    ];
    let rows = findings.iter().map(|finding| line(source, finding));
    source.table(text::REPORT_RULES, columns, rows.collect())
}

fn line(source: &Source, finding: &Finding) -> Row {
    let rule = finding.rule;
    let own = rule.clauses_in(source.assessment.edition).unwrap_or_default();
    let others = finding.clauses.iter().filter(|id| !own.contains(id));
    let names = others.map(|id| Inline::plain(source.clause(*id)));
    let subjects = finding.subjects.iter().map(Inline::foreign);
    let state = source.t(verdict_label(finding.verdict));
    let hint = (rule.confidence == Confidence::C)
        .then(|| Inline::quiet(source.t(text::RESULT_CONFIDENCE_C)));
    let clauses: Vec<Arg> = own.iter().map(|id| Arg::from(source.clause(*id))).collect();
    let from = if clauses.is_empty() {
        text::result_rule(rule.id)
    } else {
        text::result_rule_source(clauses, rule.id)
    };
    row([
        Cell::plain(source.t(finding.text())),
        Cell::lines(subjects.chain(names)),
        Cell::lines([Inline::strong(state)].into_iter().chain(hint)),
        Cell::plain(finding.remedy().map(|key| source.t(key)).unwrap_or_default()),
        Cell::plain(source.say(from)),
        Cell::plain(rule.id),
    ])
}
