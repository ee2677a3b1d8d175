//! Who operates what, and what can be shown of others, clause by clause.

use super::source::{Source, row};
use crate::{
    content::text,
    domain::{Assessment, ClauseId, Party},
    report::document::{Block, Cell, Inline, Role, Row},
    session::select::{operator_name, proof_given, proofs_of},
};

pub(super) fn parties(source: &Source, assessment: &Assessment) -> Vec<Block> {
    let columns = vec![
        source.column(text::REPORT_CLAUSE, Role::Clause, 5),
        source.column(text::REPORT_OPERATED_BY, Role::State, 4),
        source.column(text::REPORT_PROOFS, Role::Evidence, 6),
    ];
    let said = assessment.scope.parties.iter().filter(|(_, party)| **party != Party::default());
    let rows = said.map(|(clause, party)| line(source, assessment, *clause, party)).collect();
    let table = source.table(text::REPORT_PARTIES, columns, rows);
    let heading = table.is_some().then(|| Block::Heading(3, source.t(text::REPORT_PARTIES)));
    heading.into_iter().chain(table).collect()
}

fn line(source: &Source, assessment: &Assessment, clause: ClauseId, party: &Party) -> Row {
    let by = match party.by {
        Some(by) => Inline::strong(source.t(operator_name(by))),
        None => Inline::quiet(source.t(text::REPORT_NOT_SAID)),
    };
    let proofs = proofs_of(assessment.edition).filter_map(|question| {
        let given = proof_given(party, question.id)?;
        let (_, label) = question.options.iter().find(|(key, _)| *key == given)?;
        Some(Inline::plain(
            source.say(text::report_said(source.t(*label), source.t(question.text))),
        ))
    });
    row([Cell::plain(source.clause(clause)), Cell::of(by), Cell::lines(proofs)])
}
