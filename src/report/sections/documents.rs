//! Documents and records: what is missing first, then all of them.

use super::source::{Source, count, row};
use crate::{
    content::text,
    engine::DocumentStanding,
    report::document::{Block, Cell, Inline, Role, Row},
    session::select::document_state_label,
};

pub(super) fn documents(source: &Source) -> Vec<Block> {
    let standings = &source.evaluation.documents;
    let missing: Vec<_> = standings.iter().filter(|it| it.is_missing()).collect();
    let open = standings.iter().filter(|it| it.state.is_none()).count();
    let mut blocks = vec![];
    if open == standings.len() {
        blocks.push(source.paragraph(text::RESULT_DOCUMENTS_UNASKED));
    } else if missing.is_empty() {
        blocks.push(source.paragraph(text::RESULT_DOCUMENTS_NONE));
    } else {
        let name = |it: &&DocumentStanding| vec![Inline::plain(source.t(it.document.name))];
        blocks.push(source.heading(text::RESULT_DOCUMENTS));
        blocks.push(Block::List(missing.iter().map(name).collect()));
    }
    if open > 0 && open < standings.len() {
        blocks.push(source.paragraph(text::result_documents_open(count(open))));
    }
    let columns = vec![
        source.column(text::REPORT_DOCUMENT, Role::Subject, 5),
        source.column(text::REPORT_KIND, Role::Other, 2),
        source.column(text::REPORT_STATE, Role::State, 3),
        source.column(text::REPORT_CLAUSE, Role::Clause, 4),
        source.column(text::REPORT_ID, Role::Id, 1),
    ];
    let rows = standings.iter().map(|it| line(source, it)).collect();
    blocks.extend(source.table(text::REPORT_DOCUMENTS_ALL, columns, rows));
    blocks
}

fn line(source: &Source, standing: &DocumentStanding) -> Row {
    let document = standing.document;
    let kind = if standing.is_document() { text::REPORT_A_DOCUMENT } else { text::REPORT_A_RECORD };
    let state = standing.state.map_or(text::REPORT_NOT_SAID, document_state_label);
    let mut state = vec![Inline::strong(source.t(state))];
    if standing.by_evidence {
        state.push(Inline::quiet(source.t(text::DOCUMENTS_BY_EVIDENCE)));
    }
    let mut clause = vec![Inline::plain(source.clause(standing.clause))];
    if !document.verified {
        clause.push(Inline::quiet(source.t(text::DOCUMENTS_UNVERIFIED)));
    }
    row([
        Cell::plain(source.t(document.name)),
        Cell::plain(source.t(kind)),
        Cell::lines(state),
        Cell::lines(clause),
        Cell::plain(document.id),
    ])
}
