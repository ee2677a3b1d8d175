//! What a section is made from, and the words for it.

use crate::{
    content::{clause, text},
    domain::{Assessment, ClauseId, Interval},
    engine::{Count, Evaluation},
    i18n::{Locale, Message, TextKey},
    report::document::{Block, Cell, Column, Inline, Role, Row, Table},
};

pub(super) struct Source<'a> {
    pub assessment: &'a Assessment,
    pub evaluation: &'a Evaluation,
    pub locale: &'a Locale,
    pub locales: &'a [Locale],
}

impl Source<'_> {
    /// The words for a key.
    pub fn t(&self, key: TextKey) -> String {
        self.locale.get(key).to_owned()
    }

    /// A sentence with its arguments.
    pub fn say(&self, message: impl Into<Message>) -> String {
        self.locale.text(&message.into())
    }

    /// A sentence as a paragraph.
    pub fn paragraph(&self, message: impl Into<Message>) -> Block {
        Block::Paragraph(vec![Inline::plain(self.say(message))])
    }

    /// A heading below that of the section.
    pub fn heading(&self, message: impl Into<Message>) -> Block {
        Block::Heading(2, self.say(message))
    }

    /// The number and title of a clause.
    pub fn clause(&self, id: ClauseId) -> String {
        self.say(match clause(self.assessment.edition, id) {
            Some(clause) => text::clause_named(clause.title, id.to_string()),
            None => text::clause_number(id.to_string()),
        })
    }

    /// What is known of it, or that nothing is, or that it does not occur: three different things.
    pub fn range(&self, band: Option<Interval>) -> String {
        match band {
            None => self.t(text::GRADE_ABSENT),
            Some(Interval::WHOLE) => self.t(text::RESULT_NOT_RATED),
            Some(band) => self.locale.percent_range(band.low(), band.high()),
        }
    }

    /// "14 of 18".
    pub fn counted(&self, count: Count) -> String {
        self.say(text::tasks_started(count.n, count.of))
    }

    /// A column with its heading.
    pub fn column(&self, title: TextKey, role: Role, weight: u8) -> Column {
        Column::new(self.locale.get(title), role, weight)
    }

    /// A table, or nothing where it has no rows.
    pub fn table(&self, caption: TextKey, columns: Vec<Column>, rows: Vec<Row>) -> Option<Block> {
        let table = Table { caption: self.t(caption), columns, rows };
        (!table.rows.is_empty()).then_some(Block::Table(table))
    }

    /// A term with what is to be said of it.
    pub fn fact(&self, term: TextKey, value: impl Into<String>) -> (String, Vec<Inline>) {
        (self.t(term), vec![Inline::plain(value)])
    }
}

/// A row of cells.
pub(super) fn row(cells: impl Into<Vec<Cell>>) -> Row {
    Row { cells: cells.into() }
}

/// How many there are.
pub(super) fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}
