//! What the result rests on without anybody having said it: what is open, what is not known, what is
//! assumed, what no public source confirms.

mod answers;
mod assumed;
mod scope;

use super::HandOver;
use crate::{
    content::{Role, text},
    domain::{DocumentState, ReportSection},
    i18n::{Message, TextKey},
    report::document::{Block, Cell, Column, Document, Role as Holds, Row},
};

/// Something that is open.
struct Open<'a> {
    what: Cell,
    about: Cell,
    /// How open it is: not answered, not known, to be looked at again.
    state: Message,
    role: Option<Role>,
    note: &'a str,
    id: &'a str,
}

impl HandOver<'_> {
    /// Everything of this kind, what is least known first.
    #[must_use]
    pub fn open_assumptions(&self) -> Document {
        let mut sections = vec![
            self.section(ReportSection::Scope, text::REPORT_SCOPE, self.open_scope()),
            self.section(ReportSection::Readiness, text::REPORT_READINESS, self.open_answers()),
            self.section(ReportSection::Documents, text::REPORT_DOCUMENTS, self.open_documents()),
            self.section(ReportSection::Steps, text::PLAN_ASSUMPTIONS, self.assumed()),
            self.section(ReportSection::Method, text::HAND_OVER_UNVERIFIED, self.unverified()),
        ];
        sections.retain(|section| !section.blocks.is_empty());
        if let Some(first) = sections.first_mut() {
            first.blocks.insert(0, self.paragraph(text::HAND_OVER_OPEN_LEAD));
        }
        self.document(text::HAND_OVER_OPEN, sections)
    }

    fn open_documents(&self) -> Vec<Block> {
        let unknown = |state| matches!(state, None | Some(DocumentState::Unknown));
        let standings = self.evaluation.documents.iter().filter(|it| unknown(it.state));
        let open = standings.map(|it| Open {
            what: self.strong(it.document.name),
            about: self.clause(it.clause),
            state: state(it.state.is_some()).into(),
            role: Some(it.document.role),
            note: "",
            id: it.document.id,
        });
        self.listed(text::REPORT_DOCUMENTS, text::REPORT_DOCUMENT, open.collect())
    }

    /// The table of what is open, nothing where nothing is.
    fn listed(&self, caption: TextKey, what: TextKey, open: Vec<Open>) -> Vec<Block> {
        let column = |title, holds, weight| Column::new(self.locale.get(title), holds, weight);
        let columns = vec![
            column(what, Holds::Subject, 8),
            column(text::REPORT_CLAUSE, Holds::Clause, 4).below(),
            column(text::REPORT_NOTE, Holds::Note, 4).below(),
            column(text::REPORT_STATE, Holds::State, 3),
            column(text::HAND_OVER_WHO, Holds::Other, 4),
            column(text::REPORT_ID, Holds::Id, 2),
        ];
        let row = |open: Open| Row {
            cells: vec![
                open.what,
                open.about,
                Cell::foreign(open.note),
                self.cell(open.state),
                self.role(open.role),
                Cell::plain(open.id),
            ],
        };
        let rows = open.into_iter().map(row).collect();
        self.table(caption, columns, rows).into_iter().collect()
    }
}

/// "Don't know" is an answer, and something else than none.
const fn state(is_answered: bool) -> TextKey {
    if is_answered { text::GRADE_UNKNOWN } else { text::REPORT_NOT_SAID }
}
