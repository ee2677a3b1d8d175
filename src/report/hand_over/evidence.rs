//! What an auditor will want to see and nobody has said is there: documents, records, evidence of
//! statements, clause by clause, with who can provide it.

use super::{HandOver, asked::Asked};
use crate::{
    content::{DocumentKind, Role, text},
    domain::{ClauseId, ReportSection},
    engine::DocumentStanding,
    i18n::TextKey,
    report::document::{Cell, Column, Document, Inline, Role as Holds, Row},
    session::select::{document_state_label, rating_label},
};

/// Something to be asked for.
struct Request {
    clause: ClauseId,
    /// What it is called; of a statement each point that is not ticked.
    names: Vec<TextKey>,
    /// Document or record, `None` for evidence of a statement.
    kind: Option<TextKey>,
    /// What was said of it, or of the statement that it is evidence of.
    said: TextKey,
    /// What it shows, or what counts as it.
    about: TextKey,
    role: Option<Role>,
    id: &'static str,
}

impl HandOver<'_> {
    /// The documents and records that are not known to be there, and the evidence that is not ticked.
    /// Evidence that is a document of the list stands in it once, as that document.
    #[must_use]
    pub fn evidence_requests(&self) -> Document {
        let documents =
            self.evaluation.documents.iter().filter(|it| !it.is_fine()).map(of_document);
        let evidence = self.asked().filter_map(|it| {
            let points = it.not_ticked().filter(|(id, _)| !self.is_document(it.question.id, id));
            let names: Vec<_> = points.map(|(_, name)| *name).collect();
            (!names.is_empty()).then(|| of_statement(&it, names))
        });
        let mut requests: Vec<_> = documents.chain(evidence).collect();
        // stable: within a clause documents come first
        requests.sort_by_key(|request| request.clause);
        let mut blocks = vec![self.paragraph(if requests.is_empty() {
            text::HAND_OVER_EVIDENCE_NONE
        } else {
            text::HAND_OVER_EVIDENCE_LEAD
        })];
        let rows = requests.iter().map(|it| self.request(it)).collect();
        blocks.extend(self.table(text::HAND_OVER_EVIDENCE, self.request_columns(), rows));
        let id = ReportSection::Documents;
        self.document(
            text::HAND_OVER_EVIDENCE,
            vec![self.section(id, text::HAND_OVER_EVIDENCE_SECTION, blocks)],
        )
    }

    /// True if the evidence is a document that the edition asks for: then it stands in the list as such.
    fn is_document(&self, question: &str, evidence: &str) -> bool {
        let mut documents = self.evaluation.documents.iter();
        documents.any(|it| it.document.shown_by.contains(&(question, evidence)))
    }

    fn request_columns(&self) -> Vec<Column> {
        let column = |title, holds, weight| Column::new(self.locale.get(title), holds, weight);
        vec![
            column(text::HAND_OVER_REQUEST, Holds::Subject, 9),
            column(text::HAND_OVER_FOR, Holds::Why, 6).below(),
            column(text::HAND_OVER_SAID, Holds::State, 3).below(),
            column(text::REPORT_KIND, Holds::Other, 3).below(),
            column(text::REPORT_CLAUSE, Holds::Clause, 4),
            column(text::HAND_OVER_WHO, Holds::Other, 4),
            column(text::HAND_OVER_RECEIVED, Holds::When, 3),
            column(text::REPORT_ID, Holds::Id, 2),
        ]
    }

    fn request(&self, request: &Request) -> Row {
        let cells = vec![
            Cell::lines(request.names.iter().map(|name| Inline::strong(self.words(*name)))),
            self.cell(request.about),
            self.cell(request.said),
            request.kind.map(|kind| self.cell(kind)).unwrap_or_default(),
            self.clause(request.clause),
            self.role(request.role),
            Cell::default(),
            Cell::plain(request.id),
        ];
        Row { cells }
    }
}

/// Whether it says how something is to be or shows what was done.
pub(super) const fn document_kind(standing: &DocumentStanding) -> TextKey {
    match standing.document.kind {
        DocumentKind::Document => text::REPORT_A_DOCUMENT,
        DocumentKind::Record => text::REPORT_A_RECORD,
    }
}

fn of_document(standing: &DocumentStanding) -> Request {
    let DocumentStanding { document, clause, state, .. } = *standing;
    Request {
        clause,
        names: vec![document.name],
        kind: Some(document_kind(standing)),
        said: state.map_or(text::REPORT_NOT_SAID, document_state_label),
        about: document.hint,
        role: Some(document.role),
        id: document.id,
    }
}

fn of_statement(asked: &Asked, names: Vec<TextKey>) -> Request {
    Request {
        clause: asked.clause,
        names,
        kind: None,
        said: asked.rating().map_or(text::REPORT_NOT_SAID, rating_label),
        about: asked.question.text,
        role: asked.question.role,
        id: asked.question.id,
    }
}
