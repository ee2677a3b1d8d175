//! Why a file is refused, and where.

use crate::{
    content::text,
    i18n::{Arg, Message, TextKey},
};

/// Something in a file that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where: a path of field names such as `scope.parties.8.6.1.by`, `line 3, column 7`, or empty
    /// for the whole file.
    pub place: Place,
    /// What is wrong there.
    pub reason: Reason,
}

/// A place in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// The file as a whole.
    File,
    /// A field, by the names on the way to it.
    Field(String),
    /// A position in the text, both counted from 1.
    Text {
        /// The line.
        line: u32,
        /// The column.
        column: u32,
    },
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// More bytes than allowed.
    TooLarge,
    /// Not UTF-8 text.
    NotText,
    /// Brackets nested more deeply than allowed.
    TooDeep,
    /// Not JSON.
    NotJson,
    /// JSON, but not an assessment.
    NotAnAssessment,
    /// Several assessments in one file.
    Archive,
    /// Not a file with several assessments.
    NotAnArchive,
    /// Written by a newer version.
    Newer(u32),
    /// Another kind of value belongs here: a text, a number, a list, an object, true or false.
    Expected(Kind),
    /// None of the values that belong here.
    NotOneOf {
        /// What stands there.
        found: String,
        /// What may stand there.
        allowed: Vec<&'static str>,
    },
    /// A text longer than this many characters.
    TooLong(u32),
    /// More entries than this.
    TooMany(u32),
    /// A number greater than this, negative, or broken.
    NumberOutOfRange(u32),
    /// No clause number.
    NotAClause(String),
    /// No day of the calendar in the form 2026-11-22.
    NotADate(String),
}

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Text in quotes.
    Text,
    /// A whole number.
    Number,
    /// `[…]`
    List,
    /// `{…}`
    Object,
    /// `true` or `false`.
    Flag,
}

impl Kind {
    /// What should have stood there.
    #[must_use]
    pub const fn expected(self) -> TextKey {
        match self {
            Self::Text => text::PROBLEM_EXPECTED_TEXT,
            Self::Number => text::PROBLEM_EXPECTED_NUMBER,
            Self::List => text::PROBLEM_EXPECTED_LIST,
            Self::Object => text::PROBLEM_EXPECTED_OBJECT,
            Self::Flag => text::PROBLEM_EXPECTED_FLAG,
        }
    }
}

impl Problem {
    /// The place and the reason in a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        let reason = self.reason.message();
        match &self.place {
            Place::File => reason,
            Place::Field(path) => text::problem_at_field(path.as_str(), reason),
            Place::Text { line, column } => text::problem_at_text(*column, *line, reason),
        }
    }
}

impl Reason {
    fn message(&self) -> Message {
        match self {
            Self::TooLarge => text::PROBLEM_TOO_LARGE.into(),
            Self::NotText => text::PROBLEM_NOT_TEXT.into(),
            Self::TooDeep => text::PROBLEM_TOO_DEEP.into(),
            Self::NotJson => text::PROBLEM_NOT_JSON.into(),
            Self::NotAnAssessment => text::PROBLEM_NOT_AN_ASSESSMENT.into(),
            Self::Archive => text::PROBLEM_ARCHIVE.into(),
            Self::NotAnArchive => text::PROBLEM_NOT_AN_ARCHIVE.into(),
            Self::Newer(version) => text::problem_newer(*version),
            Self::Expected(kind) => kind.expected().into(),
            Self::NotOneOf { found, allowed } => {
                let allowed: Vec<Arg> = allowed.iter().map(|key| Arg::from(*key)).collect();
                text::problem_not_one_of(allowed, found.as_str())
            }
            Self::TooLong(longest) => text::problem_too_long(*longest),
            Self::TooMany(most) => text::problem_too_many(*most),
            Self::NumberOutOfRange(largest) => text::problem_number_out_of_range(*largest),
            Self::NotAClause(found) => text::problem_not_a_clause(found.as_str()),
            Self::NotADate(found) => text::problem_not_a_date(found.as_str()),
        }
    }
}
