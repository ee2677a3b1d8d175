//! The report as a file of any kind, by the name that the kind has in calls and in file names.

use super::{document::Document, report};
#[cfg(feature = "writers")]
use super::{
    hand_over::HandOver,
    questionnaire_document, questionnaire_xlsx,
    writers::{self, WriteProblem},
};
#[cfg(feature = "writers")]
use crate::session::snapshot;
use crate::{
    domain::{Assessment, Choice, choice},
    engine::Evaluation,
    i18n::Locale,
    session::snapshot::Leftovers,
};

choice! {
    /// What a report can be written as; the key is the ending of the file's name.
    pub enum ReportFormat {
        /// For word processors.
        Docx = "docx",
        /// For spreadsheets.
        Xlsx = "xlsx",
        /// HTML in one file.
        Html = "html",
        /// Markdown.
        Markdown = "md",
        /// All tables in one, with commas between.
        Csv = "csv",
        /// The document and the evaluation for programs.
        Json = "json",
        /// The timeline as a calendar.
        Calendar = "ics",
        /// Everything for whoever goes on from here.
        Pack = "zip",
    }
}

impl ReportFormat {
    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Html => "text/html",
            Self::Markdown => "text/markdown",
            Self::Csv => "text/csv",
            Self::Json => "application/json",
            Self::Calendar => "text/calendar",
            Self::Pack => "application/zip",
        }
    }
}

choice! {
    /// What the questionnaire can be written as; the key is the ending of the file's name.
    pub enum QuestionnaireFormat {
        /// For spreadsheets: can be read in again.
        Xlsx = "xlsx",
        /// To be printed.
        Html = "html",
        /// To be adapted and printed.
        Docx = "docx",
    }
}

impl QuestionnaireFormat {
    /// The report's format of the same kind.
    const fn kind(self) -> ReportFormat {
        match self {
            Self::Xlsx => ReportFormat::Xlsx,
            Self::Html => ReportFormat::Html,
            Self::Docx => ReportFormat::Docx,
        }
    }

    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        self.kind().media_type()
    }
}

/// The questionnaire of the edition and depth of an assessment as the bytes of a file. In a workbook what
/// was answered stands in it; on paper there is room to write.
///
/// # Errors
/// If the format has no room for it.
#[cfg(feature = "writers")]
pub fn questionnaire(
    assessment: &Assessment,
    locale: &Locale,
    format: QuestionnaireFormat,
) -> Result<Vec<u8>, WriteProblem> {
    let on_paper = || questionnaire_document(assessment, locale);
    match format {
        QuestionnaireFormat::Xlsx => questionnaire_xlsx(assessment, locale),
        QuestionnaireFormat::Html => Ok(writers::html(&on_paper()).into_bytes()),
        QuestionnaireFormat::Docx => writers::docx(&on_paper()),
    }
}

/// A file to be handed over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// Its name.
    pub name: String,
    /// Its media type.
    pub media_type: &'static str,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// What a file is made from.
pub struct Reported<'a> {
    /// The answers, with the settings of the report.
    pub assessment: &'a Assessment,
    /// What their file holds beyond them.
    pub leftovers: &'a Leftovers,
    /// What follows from them.
    pub evaluation: &'a Evaluation,
    /// The language of the report.
    pub locale: &'a Locale,
    /// Every language of the statement.
    pub locales: &'a [Locale],
}

impl Reported<'_> {
    /// The report.
    #[must_use]
    pub fn document(&self) -> Document {
        report(self.assessment, self.evaluation, self.locale, self.locales)
    }

    /// The report as the bytes of a file. The same answers, day and language give the same bytes.
    ///
    /// # Errors
    /// If the format has no room for it, or lacks what it would be about.
    #[cfg(feature = "writers")]
    pub fn file(&self, format: ReportFormat) -> Result<Vec<u8>, WriteProblem> {
        let Self { assessment, evaluation, locale, locales, .. } = self;
        let document = self.document();
        Ok(match format {
            ReportFormat::Docx => writers::docx(&document)?,
            ReportFormat::Xlsx => writers::xlsx(&document, locale)?,
            ReportFormat::Html => writers::html(&document).into_bytes(),
            ReportFormat::Markdown => writers::markdown(&document).into_bytes(),
            ReportFormat::Csv => writers::csv(&document, locale)?,
            ReportFormat::Json => {
                let json = writers::json(&document, assessment, evaluation, locale, locales);
                pretty(&json).into_bytes()
            }
            ReportFormat::Calendar => writers::ics(assessment, evaluation, locale)?,
            ReportFormat::Pack => self.pack(&document)?,
        })
    }

    /// What is read goes as a word processor's file and as a page, what is worked with as a spreadsheet.
    #[cfg(feature = "writers")]
    fn pack(&self, report: &Document) -> Result<Vec<u8>, WriteProblem> {
        let Self { assessment, leftovers, evaluation, locale, locales } = *self;
        let hand_over = HandOver { assessment, evaluation, locale, report };
        let text = |it: &Document| {
            let page = writers::html(it).into_bytes();
            Ok(vec![("docx", writers::docx(it)?), ("html", page)])
        };
        let list = |it: &Document| {
            Ok(vec![("xlsx", writers::xlsx(it, locale)?), ("docx", writers::docx(it)?)])
        };
        hand_over.packed(locales, &snapshot::write(assessment, leftovers), text, list)
    }

    /// The name of the file: what it is, whose, of which day. Nothing in it needs quoting.
    #[must_use]
    pub fn name(&self, format: ReportFormat) -> String {
        let whose = slug(&self.assessment.scope.organization);
        let day = self.evaluation.today.map(|day| day.to_string()).unwrap_or_default();
        let parts = ["scopecheck", &whose, &day].into_iter().filter(|part| !part.is_empty());
        [&parts.collect::<Vec<_>>().join("-"), ".", format.key()].concat()
    }
}

/// JSON as people read it, with a line end.
#[must_use]
pub fn pretty(value: &serde_json::Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// Letters and digits of any script, the rest as hyphens; at most 40 characters.
fn slug(name: &str) -> String {
    let mut slug = String::new();
    for character in name.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    let short: String = slug.chars().take(40).collect();
    short.trim_end_matches('-').to_owned()
}
