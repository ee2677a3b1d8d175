//! The answer to one graded statement.

use super::Grade;

/// What the visitor said of a statement. That nothing was said at all is `Option::None` around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rating {
    /// A grade.
    Graded(Grade),
    /// "Don't know": an answer, but nothing is learned of the statement.
    Unknown,
    /// The situation does not occur; allowed only where the standard lets it.
    Absent,
}

/// All that a visitor keeps at one question.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// What was said, `None` while nothing was.
    pub rating: Option<Rating>,
    /// Why the situation does not occur.
    pub reason: String,
    /// Ids of the ticked evidence items.
    pub evidence: Vec<String>,
    /// A note of the visitor's own.
    pub note: String,
    /// To be looked at again.
    pub later: bool,
    /// What each of several people said, where their files were merged.
    pub voices: Vec<Voice>,
}

/// What one of several people said of a statement, before it was settled.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Voice {
    /// Who: a person or a role, as the visitor named it.
    pub by: String,
    /// What was said, `None` where there is a note alone.
    pub rating: Option<Rating>,
    /// Why the situation does not occur.
    pub reason: String,
    /// Ids of the ticked evidence items.
    pub evidence: Vec<String>,
    /// A note.
    pub note: String,
}

impl Voice {
    /// What `answer` says, spoken by somebody; `None` where it says nothing.
    #[must_use]
    pub fn of(by: &str, answer: &Answer) -> Option<Self> {
        let Answer { rating, reason, evidence, note, .. } = answer.clone();
        let voice = Self { by: by.to_owned(), rating, reason, evidence, note };
        (voice != Self { by: by.to_owned(), ..Self::default() }).then_some(voice)
    }
}

impl Answer {
    /// True if there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
