//! What an audit fails without, in the order in which it comes up.

use super::{
    scope,
    source::{Source, row},
};
use crate::{
    content::text,
    engine::headline,
    report::document::{Block, Cell, Inline, Role},
    session::select::{gate_reasons, gate_state_label, headline_message},
};

pub(super) fn gates(source: &Source) -> Vec<Block> {
    let evaluation = source.evaluation;
    let headline = headline_message(headline(&evaluation.gates));
    let columns = vec![
        source.column(text::REPORT_GATE, Role::Subject, 4),
        source.column(text::REPORT_STATE, Role::State, 2),
        source.column(text::REPORT_WHY, Role::Why, 6),
    ];
    let rows = evaluation.gates.iter().map(|gate| {
        let reasons = gate_reasons(source.assessment, evaluation, gate.id);
        let reasons = reasons.into_iter().map(|it| Inline::plain(source.say(it)));
        let text = [Inline::plain(source.t(gate.text()))];
        row([
            Cell::plain(source.t(gate.id.title())),
            Cell::of(Inline::strong(source.t(gate_state_label(gate.state)))),
            Cell::lines(text.into_iter().chain(reasons)),
        ])
    });
    let mut blocks = vec![Block::Callout(vec![Inline::strong(source.say(headline))])];
    blocks.extend(source.table(text::REPORT_GATES, columns, rows.collect()));
    let about = evaluation.scope.findings.iter().filter(|it| scope::is_about_readiness(it));
    if let Some(table) = scope::table(source, &about.collect::<Vec<_>>()) {
        blocks.push(source.heading(text::RESULT_GATES_FINDINGS));
        blocks.push(table);
    }
    blocks
}
