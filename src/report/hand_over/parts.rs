//! What lies in the pack, and what each piece is called.

use super::HandOver;
use crate::{
    content::text,
    domain::{Assessment, Choice, ReportSection, ReportSettings},
    engine::StatementLanguage,
    i18n::{Locale, TextKey},
    report::{
        document::{Cell, Column, Document, Inline, Role as Holds, Row},
        report,
    },
};

/// A piece of the pack.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The name of its file without number and ending, in the language of the report; ASCII.
    pub name: String,
    /// What is in it.
    pub content: Content,
    /// What it is, in a sentence.
    pub about: TextKey,
    /// Whom it is for.
    pub whom: TextKey,
}

/// What a piece of the pack holds, from which follows how it is best written.
#[derive(Clone, Debug, PartialEq)]
pub enum Content {
    /// Is read: a word processor's file and a page.
    Text(Document),
    /// Is worked with: a spreadsheet, and a word processor's file to print.
    List(Document),
    /// Is a file already: its ending and its text.
    File(&'static str, String),
}

/// A document as a file: its ending, such as `docx`, and its bytes.
pub type Written = (&'static str, Vec<u8>);

impl HandOver<'_> {
    /// All pieces in their order. `locales` has to hold the languages of the statement, `snapshot_text` is
    /// the file of the assessment as the check saves it.
    #[must_use]
    pub fn parts(&self, locales: &[Locale], snapshot_text: &str) -> Vec<Part> {
        let part = |name: TextKey, content, about, whom| Part {
            name: self.words(name),
            content,
            about,
            whom,
        };
        let mut parts = vec![part(
            text::HAND_OVER_FILE_REPORT,
            Content::Text(self.report.clone()),
            text::HAND_OVER_ABOUT_REPORT,
            text::HAND_OVER_WHOM_ALL,
        )];
        parts.extend(self.statements(locales));
        let file = Content::File("json", snapshot_text.to_owned());
        for (name, content, about, whom) in [
            (
                text::HAND_OVER_FILE_GAPS,
                Content::List(self.gap_list()),
                text::HAND_OVER_ABOUT_GAPS,
                text::HAND_OVER_WHOM_TEAM,
            ),
            (
                text::HAND_OVER_FILE_EVIDENCE,
                Content::List(self.evidence_requests()),
                text::HAND_OVER_ABOUT_EVIDENCE,
                text::HAND_OVER_WHOM_AREAS,
            ),
            (
                text::HAND_OVER_FILE_KICK_OFF,
                Content::Text(self.kick_off_questions()),
                text::HAND_OVER_ABOUT_KICK_OFF,
                text::HAND_OVER_WHOM_CONSULTANT,
            ),
            (
                text::HAND_OVER_FILE_OPEN,
                Content::Text(self.open_assumptions()),
                text::HAND_OVER_ABOUT_OPEN,
                text::HAND_OVER_WHOM_CONSULTANT,
            ),
            (
                text::HAND_OVER_FILE_ASSESSMENT,
                file,
                text::HAND_OVER_ABOUT_ASSESSMENT,
                text::HAND_OVER_WHOM_CHECK,
            ),
        ] {
            parts.push(part(name, content, about, whom));
        }
        parts
    }

    /// The statement in each language that the report has it in, that of the report first.
    fn statements(&self, locales: &[Locale]) -> Vec<Part> {
        let settings = &self.assessment.report;
        let own = self.locale.tag();
        let tags = StatementLanguage::ALL.map(StatementLanguage::tag);
        let (first, others): (Vec<_>, Vec<_>) = tags.into_iter().partition(|tag| *tag == own);
        let wanted = first.into_iter().chain(others);
        let wanted = wanted.take(if settings.own_language_only { 1 } else { tags.len() });
        let left_out = ReportSection::ALL.iter().map(|(section, _)| *section);
        let left_out = left_out.filter(|section| *section != ReportSection::Statement).collect();
        let settings = ReportSettings { left_out, own_language_only: true, ..settings.clone() };
        let alone = Assessment { report: settings, ..self.assessment.clone() };
        let found = wanted.filter_map(|tag| locales.iter().find(|locale| locale.tag() == tag));
        let statement = |words: &Locale| Part {
            name: [&self.words(text::HAND_OVER_FILE_STATEMENT), "-", words.tag()].concat(),
            content: Content::Text(Document {
                title: words.get(text::STATEMENT_DOCUMENT_TITLE).to_owned(),
                ..report(&alone, self.evaluation, words, locales)
            }),
            about: text::HAND_OVER_ABOUT_STATEMENT,
            whom: text::HAND_OVER_WHOM_BODY,
        };
        found.map(statement).collect()
    }

    /// What each file is and whom it is for; `files` are their names with the piece that each is of.
    #[must_use]
    pub fn read_me(&self, files: &[(String, &Part)]) -> Document {
        let column = |title, holds, weight| Column::new(self.locale.get(title), holds, weight);
        let columns = vec![
            column(text::HAND_OVER_READ_ME_FILE, Holds::Subject, 5),
            column(text::HAND_OVER_READ_ME_WHAT, Holds::Other, 7),
            column(text::HAND_OVER_READ_ME_WHOM, Holds::Other, 4),
        ];
        let mut rows: Vec<(Vec<Inline>, &Part)> = vec![];
        for (name, part) in files {
            match rows.last_mut().filter(|(_, last)| core::ptr::eq(*last, *part)) {
                Some((names, _)) => names.push(Inline::plain(name)),
                None => rows.push((vec![Inline::plain(name)], part)),
            }
        }
        let rows = rows.into_iter().map(|(names, part)| Row {
            cells: vec![Cell::lines(names), self.cell(part.about), self.cell(part.whom)],
        });
        let mut blocks = vec![self.paragraph(text::HAND_OVER_READ_ME_LEAD)];
        blocks.extend(self.table(text::HAND_OVER_READ_ME, columns, rows.collect()));
        blocks.push(self.paragraph(text::HAND_OVER_READ_ME_OPEN));
        blocks.push(self.paragraph(text::REPORT_DISCLAIMER_LONG));
        let id = ReportSection::Method;
        self.document(
            text::HAND_OVER_READ_ME,
            vec![self.section(id, text::HAND_OVER_READ_ME_FILES, blocks)],
        )
    }
}
