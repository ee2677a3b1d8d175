//! The answer to one graded statement.

use super::Grade;

/// What the visitor said of a statement. That nothing was said at all is `Option::None` around it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
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
}

impl Answer {
    /// True if there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}
