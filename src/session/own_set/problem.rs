//! Why a set is refused, where, and what its author can do.

use crate::{
    content::text,
    i18n::{Arg, Message},
    session::snapshot::{Kind, Place},
};

/// Something in a set that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetProblem {
    /// Where: a path such as `questions[3].goal` with entries counted from 0, a line and column, or the whole
    /// file.
    pub place: Place,
    /// What is wrong there.
    pub reason: SetReason,
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SetReason {
    /// More bytes than allowed.
    TooLarge,
    /// Not UTF-8 text.
    NotText,
    /// Brackets nested more deeply than allowed.
    TooDeep,
    /// Not JSON.
    NotJson,
    /// JSON, but not a question set.
    NotASet,
    /// Of a newer version of the format.
    Newer(u32),
    /// A field that is needed is not there.
    Missing,
    /// A field that the format does not know.
    UnknownField,
    /// Another kind of value belongs here.
    Expected(Kind),
    /// A text or list without anything in it.
    Empty,
    /// A text longer than this many characters.
    TooLong(u32),
    /// More entries than this.
    TooMany(u32),
    /// No stable id.
    NotAnId(String),
    /// The same id or language stands at another place, too.
    Twice(String),
    /// No section has this id.
    UnknownSection {
        /// What stands there.
        found: String,
        /// The sections that there are.
        known: Vec<String>,
    },
    /// A section without questions.
    NoQuestions,
    /// None of the values that belong here.
    NotOneOf {
        /// What stands there.
        found: String,
        /// What may stand there.
        allowed: &'static [&'static str],
    },
    /// The words of a language that the set has are not there.
    NoWords(String),
    /// Words of a language that the set does not have.
    OtherLanguage(String),
    /// No language tag.
    NotALanguage(String),
    /// No address of a page.
    NotAnAddress,
    /// A control character, which no text needs.
    ControlCharacter,
}

impl SetProblem {
    /// Place, reason and remedy in sentences.
    #[must_use]
    pub fn message(&self) -> Message {
        let told = text::own_set_problem(self.reason(), self.remedy());
        match &self.place {
            Place::File => told,
            Place::Field(path) => text::problem_at_field(path.as_str(), told),
            Place::Text { line, column } => text::problem_at_text(*column, *line, told),
        }
    }

    /// What is wrong.
    #[must_use]
    pub fn reason(&self) -> Message {
        use SetReason as R;
        match &self.reason {
            R::TooLarge => text::OWN_SET_TOO_LARGE.into(),
            R::NotText => text::OWN_SET_NOT_TEXT.into(),
            R::TooDeep => text::PROBLEM_TOO_DEEP.into(),
            R::NotJson => text::PROBLEM_NOT_JSON.into(),
            R::NotASet => text::OWN_SET_NOT_ONE.into(),
            R::Newer(version) => text::own_set_newer(version.to_string()),
            R::Missing => text::OWN_SET_MISSING.into(),
            R::UnknownField => text::OWN_SET_UNKNOWN_FIELD.into(),
            R::Expected(kind) => kind.expected().into(),
            R::Empty => text::OWN_SET_EMPTY.into(),
            R::TooLong(longest) => text::problem_too_long(*longest),
            R::TooMany(most) => text::problem_too_many(*most),
            R::NotAnId(found) => text::own_set_not_an_id(found.as_str()),
            R::Twice(other) => text::own_set_twice(other.as_str()),
            R::UnknownSection { found, .. } => text::own_set_unknown_section(found.as_str()),
            R::NoQuestions => text::OWN_SET_NO_QUESTIONS.into(),
            R::NotOneOf { found, .. } => text::own_set_not_possible(found.as_str()),
            R::NoWords(language) => text::own_set_no_words(language.as_str()),
            R::OtherLanguage(language) => text::own_set_other_language(language.as_str()),
            R::NotALanguage(found) => text::own_set_not_a_language(found.as_str()),
            R::NotAnAddress => text::OWN_SET_NOT_AN_ADDRESS.into(),
            R::ControlCharacter => text::OWN_SET_CONTROL_CHARACTER.into(),
        }
    }

    /// What its author can do.
    #[must_use]
    pub fn remedy(&self) -> Message {
        use SetReason as R;
        let listed = |values: Vec<Arg>| text::own_set_not_possible_remedy(values);
        match &self.reason {
            R::TooLarge => text::OWN_SET_TOO_LARGE_REMEDY.into(),
            R::NotText => text::OWN_SET_NOT_TEXT_REMEDY.into(),
            R::TooDeep => text::OWN_SET_TOO_DEEP_REMEDY.into(),
            R::NotJson => text::OWN_SET_NOT_JSON_REMEDY.into(),
            R::NotASet => text::OWN_SET_NOT_ONE_REMEDY.into(),
            R::Newer(_) => text::OWN_SET_NEWER_REMEDY.into(),
            R::Missing => text::OWN_SET_MISSING_REMEDY.into(),
            R::UnknownField => text::OWN_SET_UNKNOWN_FIELD_REMEDY.into(),
            R::Expected(kind) => match kind {
                Kind::Text => text::OWN_SET_EXPECTED_TEXT_REMEDY,
                Kind::List => text::OWN_SET_EXPECTED_LIST_REMEDY,
                Kind::Object => text::OWN_SET_EXPECTED_OBJECT_REMEDY,
                Kind::Number | Kind::Flag => text::OWN_SET_EXPECTED_OTHER_REMEDY,
            }
            .into(),
            R::Empty => text::OWN_SET_EMPTY_REMEDY.into(),
            R::TooLong(_) => text::OWN_SET_TOO_LONG_REMEDY.into(),
            R::TooMany(_) => text::OWN_SET_TOO_MANY_REMEDY.into(),
            R::NotAnId(_) => text::OWN_SET_NOT_AN_ID_REMEDY.into(),
            R::Twice(_) => text::OWN_SET_TWICE_REMEDY.into(),
            R::UnknownSection { known, .. } if known.is_empty() => {
                text::OWN_SET_UNKNOWN_SECTION_REMEDY.into()
            }
            R::UnknownSection { known, .. } => {
                listed(known.iter().map(|id| Arg::from(id.as_str())).collect())
            }
            R::NoQuestions => text::OWN_SET_NO_QUESTIONS_REMEDY.into(),
            R::NotOneOf { allowed, .. } => {
                listed(allowed.iter().map(|it| Arg::from(*it)).collect())
            }
            R::NoWords(language) => text::own_set_no_words_remedy(language.as_str()),
            R::OtherLanguage(_) => text::OWN_SET_OTHER_LANGUAGE_REMEDY.into(),
            R::NotALanguage(_) => text::OWN_SET_NOT_A_LANGUAGE_REMEDY.into(),
            R::NotAnAddress => text::OWN_SET_NOT_AN_ADDRESS_REMEDY.into(),
            R::ControlCharacter => text::OWN_SET_CONTROL_CHARACTER_REMEDY.into(),
        }
    }
}
