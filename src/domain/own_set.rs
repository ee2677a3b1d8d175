//! A question set that somebody brings along, and what a visitor said to it.

use std::collections::BTreeMap;

use super::{Answer, Grade, QuestionId};

/// The same words in several languages, by language tag.
pub type Words = BTreeMap<String, String>;

/// Questions of somebody's own, asked beside those of the check. All words are text and nothing else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnSet {
    /// Its stable id: answers are kept under it.
    pub id: String,
    /// Which state of the set it is, as its author counts.
    pub revision: String,
    /// Whose questions they are.
    pub by: SetAuthor,
    /// The languages that it has words for; the first one stands in where another is missing.
    pub languages: Vec<String>,
    /// Its name.
    pub title: Words,
    /// What is said before the questions; may be empty.
    pub intro: Words,
    /// The sections, in their order.
    pub sections: Vec<OwnSection>,
    /// The questions, in their order.
    pub questions: Vec<OwnQuestion>,
}

/// Whose questions they are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SetAuthor {
    /// A person or an organization.
    pub name: String,
    /// Where to find them; empty if nobody said so.
    pub url: String,
}

/// Questions that belong together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnSection {
    /// Its stable id.
    pub id: String,
    /// Its name.
    pub title: Words,
}

/// A statement to be graded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnQuestion {
    /// Its stable id within the set.
    pub id: String,
    /// The id of its section.
    pub section: String,
    /// The statement.
    pub text: Words,
    /// What counts; may be empty.
    pub hint: Words,
    /// Why it is asked; may be empty.
    pub why: Words,
    /// Words of its own for grades, where it has some.
    pub options: Vec<(Grade, Words)>,
    /// The grade that it should have at least.
    pub goal: Grade,
    /// It may be said that it does not occur.
    pub may_be_absent: bool,
}

impl OwnSet {
    /// The words in a language, else in the first one of the set; empty where there are none.
    #[must_use]
    pub fn say<'a>(&self, words: &'a Words, language: &str) -> &'a str {
        let first = self.languages.first().and_then(|first| words.get(first));
        words.get(language).or(first).map_or("", String::as_str)
    }

    /// The questions of a section, each with its place among all.
    pub fn asked_in(&self, section: &str) -> impl Iterator<Item = (usize, &OwnQuestion)> {
        self.questions.iter().enumerate().filter(move |(_, it)| it.section == section)
    }
}

/// What was said to a set. It says whose set it was, so that answers mean something without it, too.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct OwnAnswers {
    /// The set's name in its first language.
    pub title: String,
    /// Whose questions they were.
    pub by: String,
    /// The state of the set that was answered last.
    pub revision: String,
    /// The answers by the ids of the questions.
    pub answers: BTreeMap<QuestionId, Answer>,
}
