//! What leaves the check: the evaluation as JSON for portals and as text for people, the statement as a
//! document.
//!
//! Results are computed in [`crate::engine`]; the file of an assessment is in
//! [`crate::session::snapshot`].

#[cfg(feature = "writers")]
mod asked_for;
mod compared;
pub mod document;
mod evaluation_json;
mod evaluation_text;
mod figures;
mod files;
mod goal_json;
pub mod hand_over;
mod merged_text;
mod own_set_result;
#[cfg(feature = "writers")]
mod own_set_table;
pub mod picture;
mod plan_json;
mod questionnaire;
#[cfg(feature = "writers")]
mod questionnaire_document;
#[cfg(feature = "writers")]
mod questionnaire_xlsx;
mod readiness_json;
mod request;
mod sections;
mod statement_document;
mod what_if_json;
pub mod writers;

#[cfg(feature = "writers")]
pub use asked_for::Request;
pub use compared::{compared_json, compared_text};
pub use document::Logo;
pub use evaluation_json::evaluation_json;
pub use evaluation_text::evaluation_text;
pub use figures::figures;
#[cfg(feature = "writers")]
pub use files::questionnaire;
pub use files::{File, QuestionnaireFormat, ReportFormat, Reported, pretty};
pub use merged_text::merged_text;
pub use own_set_result::{own_set_json, own_set_text};
#[cfg(feature = "writers")]
pub use own_set_table::{AboutSet, MadeSet, TableProblem, made_from_table, own_set_csv};
pub use questionnaire::{questions_json, questions_text};
#[cfg(feature = "writers")]
pub use questionnaire_document::questionnaire_document;
#[cfg(feature = "writers")]
pub use questionnaire_xlsx::{
    CellProblem, CellReason, FilledIn, questionnaire_xlsx, read_questionnaire,
};
pub use request::{filled_in, request};
pub use sections::{report, section_title};
pub use statement_document::{StatementDocument, StatementFormat};

pub use writers::WriteProblem;

use crate::{
    domain::{Edition, Scope},
    engine::{Draft, LintHit, StatementLanguage, lint},
    i18n::Locale,
};

/// A statement as it is now: the visitor's own wording where there is one, else the draft.
pub struct Statement {
    /// Its pieces: the text and the question whose answer made it.
    pub segments: Vec<(String, Option<&'static str>)>,
    /// The services that the text names by a reference to this list.
    pub annex: Vec<String>,
    language: StatementLanguage,
}

impl Statement {
    /// The statement in the language of `locale`, `None` while there is neither draft nor wording.
    #[must_use]
    pub fn of(
        scope: &Scope,
        draft: Option<&Draft>,
        language: StatementLanguage,
        locale: &Locale,
    ) -> Option<Self> {
        let (segments, annex) = match language.own_wording(scope) {
            Some(text) => (vec![(text.to_owned(), Some(own_source(language)))], vec![]),
            None => (draft?.texts(locale), draft?.annex.clone()),
        };
        Some(Self { segments, annex, language })
    }

    /// What is to be said against it beside the scope that it is for.
    #[must_use]
    pub fn lint(&self, scope: &Scope, edition: Edition) -> Vec<LintHit> {
        lint(&self.text(), self.language.tag(), scope, edition)
    }

    /// The whole sentence.
    #[must_use]
    pub fn text(&self) -> String {
        self.segments.iter().map(|(text, _)| text.as_str()).collect()
    }
}

const fn own_source(language: StatementLanguage) -> &'static str {
    match language {
        StatementLanguage::En => "scope.statement.en",
        StatementLanguage::De => "scope.statement.de",
    }
}
