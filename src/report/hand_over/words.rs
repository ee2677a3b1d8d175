//! Words for the lists, and the frame that they share with the report.

use super::HandOver;
use crate::{
    content::{Role, clause, text},
    domain::{ClauseId, ReportSection},
    i18n::{Message, TextKey},
    report::document::{Block, Cell, Column, Document, Inline, Row, Section, Table},
    session::select::role_name,
};

impl HandOver<'_> {
    pub(super) fn words(&self, message: impl Into<Message>) -> String {
        self.locale.text(&message.into())
    }

    pub(super) fn cell(&self, message: impl Into<Message>) -> Cell {
        Cell::plain(self.words(message))
    }

    pub(super) fn strong(&self, message: impl Into<Message>) -> Cell {
        Cell::of(Inline::strong(self.words(message)))
    }

    /// The number and title of a clause of the edition.
    pub(super) fn clause(&self, id: ClauseId) -> Cell {
        let known = clause(self.assessment.edition, id);
        self.cell(match known {
            Some(clause) => text::clause_named(clause.title, id.to_string()),
            None => text::clause_number(id.to_string()),
        })
    }

    /// Who knows best, where that is known.
    pub(super) fn role(&self, role: Option<Role>) -> Cell {
        role.map(|role| self.cell(role_name(role))).unwrap_or_default()
    }

    pub(super) fn paragraph(&self, message: impl Into<Message>) -> Block {
        Block::Paragraph(vec![Inline::plain(self.words(message))])
    }

    /// A table, nothing where it would be empty.
    pub(super) fn table(
        &self,
        caption: TextKey,
        columns: Vec<Column>,
        rows: Vec<Row>,
    ) -> Option<Block> {
        let caption = self.words(caption);
        (!rows.is_empty()).then_some(Block::Table(Table { caption, columns, rows }))
    }

    pub(super) fn section(&self, id: ReportSection, title: TextKey, blocks: Vec<Block>) -> Section {
        Section { id, title: self.words(title), blocks }
    }

    /// A document of its own about the same assessment. Sections without anything in them are left out.
    pub(super) fn document(&self, title: TextKey, mut sections: Vec<Section>) -> Document {
        sections.retain(|section| !section.blocks.is_empty());
        let Document {
            language,
            subject,
            date,
            day,
            disclaimer,
            contents,
            ruleset,
            letterhead,
            ..
        } = self.report;
        Document {
            language: language.clone(),
            title: self.words(title),
            subject: subject.clone(),
            date: *date,
            day: day.clone(),
            disclaimer: disclaimer.clone(),
            contents: contents.clone(),
            ruleset: ruleset.clone(),
            letterhead: letterhead.clone(),
            sections,
        }
    }
}
