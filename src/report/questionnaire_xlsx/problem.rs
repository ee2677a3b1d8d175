//! Why a filled-in questionnaire is refused, and where.

use crate::{
    content::text,
    domain::Edition,
    i18n::{Arg, Message, TextKey},
    session::select::edition_name,
};

/// Something in a workbook that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CellProblem {
    /// The sheet, by the name that it has in the file; empty for the whole file.
    pub sheet: String,
    /// The cell, such as `D17`; empty for the whole sheet or file.
    pub cell: String,
    /// What is wrong there.
    pub reason: CellReason,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellReason {
    /// More bytes, parts, rows or text than such a file has.
    TooLarge,
    /// No workbook in the format of today, or a damaged one.
    NotAWorkbook,
    /// A workbook, but not this questionnaire.
    NotAQuestionnaire,
    /// Written by a newer version.
    Newer(u32),
    /// For another edition than the assessment.
    OtherEdition {
        /// That of the file.
        found: Edition,
        /// That of the assessment.
        own: Edition,
    },
    /// A column that is needed is gone.
    NoColumn(TextKey),
    /// Something was filled in, but the row has lost its id.
    NoId,
    /// No statement, document or record of the edition has this id.
    UnknownId(String),
    /// The id stands in another row too.
    Twice(String),
    /// None of the words that belong here.
    NotOneOf {
        /// What stands there.
        found: String,
        /// What may stand there.
        allowed: Vec<TextKey>,
    },
    /// Not numbers from 1 to the greatest.
    NotNumbers {
        /// What stands there.
        found: String,
        /// The greatest; 0 where there is nothing to choose from.
        greatest: u32,
    },
    /// A formula that came to nothing, by the sign that stands for it.
    Failed(String),
    /// A text longer than this many characters.
    TooLong(u32),
}

impl CellProblem {
    /// A problem of the file as a whole.
    pub(super) const fn of_file(reason: CellReason) -> Self {
        Self { sheet: String::new(), cell: String::new(), reason }
    }

    /// The place, such as `Statements!D17`, and the reason in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        let parts = [self.sheet.as_str(), &self.cell].into_iter().filter(|it| !it.is_empty());
        let place = parts.collect::<Vec<_>>().join("!");
        let reason = self.reason.message();
        if place.is_empty() { reason } else { text::problem_at_field(place, reason) }
    }
}

impl CellReason {
    /// The reason in a sentence.
    pub(in crate::report) fn message(&self) -> Message {
        match self {
            Self::TooLarge => text::QUESTIONNAIRE_TOO_LARGE.into(),
            Self::NotAWorkbook => text::QUESTIONNAIRE_NOT_A_WORKBOOK.into(),
            Self::NotAQuestionnaire => text::QUESTIONNAIRE_NOT_ONE.into(),
            Self::Newer(version) => text::problem_newer(version.to_string()),
            Self::OtherEdition { found, own } => {
                text::questionnaire_other_edition(edition_name(*found), edition_name(*own))
            }
            Self::NoColumn(title) => text::questionnaire_no_column(*title),
            Self::NoId => text::QUESTIONNAIRE_NO_ID.into(),
            Self::UnknownId(id) => text::questionnaire_unknown_id(id.as_str()),
            Self::Twice(other) => text::questionnaire_twice(other.as_str()),
            Self::NotOneOf { found, allowed } => {
                let allowed: Vec<_> = allowed.iter().map(|key| Arg::from(*key)).collect();
                text::problem_not_one_of(allowed, found.as_str())
            }
            Self::NotNumbers { found, greatest: 0 } => {
                text::questionnaire_nothing_to_show(found.as_str())
            }
            Self::NotNumbers { found, greatest } => {
                text::questionnaire_not_numbers(found.as_str(), *greatest)
            }
            Self::Failed(sign) => text::questionnaire_failed(sign.as_str()),
            Self::TooLong(longest) => text::problem_too_long(*longest),
        }
    }
}
