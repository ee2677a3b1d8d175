//! The report as a file of any kind, by the name that the kind has in calls and in file names.

use super::{
    document::Document,
    report,
    writers::{self, WriteProblem},
};
use crate::{
    domain::{Assessment, choice},
    engine::Evaluation,
    i18n::Locale,
    session::snapshot::Leftovers,
};

choice! {
    /// What a report can be written as.
    pub enum ReportFormat {
        /// HTML in one file.
        Html = "html",
        /// Markdown.
        Markdown = "md",
        /// The document and the evaluation for programs.
        Json = "json",
    }
}

impl ReportFormat {
    /// The ending of the file's name.
    #[must_use]
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Markdown => "md",
            Self::Json => "json",
        }
    }

    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Html => "text/html",
            Self::Markdown => "text/markdown",
            Self::Json => "application/json",
        }
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
    pub fn file(&self, format: ReportFormat) -> Result<Vec<u8>, WriteProblem> {
        let document = self.document();
        Ok(match format {
            ReportFormat::Html => writers::html(&document).into_bytes(),
            ReportFormat::Markdown => writers::markdown(&document).into_bytes(),
            ReportFormat::Json => {
                let Self { assessment, evaluation, locale, locales, .. } = self;
                let json = writers::json(&document, assessment, evaluation, locale, locales);
                pretty(&json).into_bytes()
            }
        })
    }

    /// The name of the file: what it is, whose, of which day. Nothing in it needs quoting.
    #[must_use]
    pub fn name(&self, format: ReportFormat) -> String {
        let whose = slug(&self.assessment.scope.organization);
        let day = self.evaluation.today.map(|day| day.to_string()).unwrap_or_default();
        let parts = ["scopecheck", &whose, &day].into_iter().filter(|part| !part.is_empty());
        [&parts.collect::<Vec<_>>().join("-"), ".", format.ending()].concat()
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
