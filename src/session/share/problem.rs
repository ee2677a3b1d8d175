//! Why a code is refused.

use crate::{content::text, i18n::Message, session::snapshot::Problem};

/// Why nothing was read from a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ShareProblem {
    /// It is no code of ours and no link with one.
    NotOne,
    /// Characters were changed, lost or added on the way.
    Damaged,
    /// It was made by a newer version of the program.
    Newer,
    /// It holds more than a file may hold.
    TooLarge,
    /// It arrived whole, but what it holds is refused.
    Refused(Vec<Problem>),
}

impl ShareProblem {
    /// The reasons in sentences.
    #[must_use]
    pub fn messages(&self) -> Vec<Message> {
        let own = match self {
            Self::NotOne => text::SHARE_NOT_ONE,
            Self::Damaged => text::SHARE_DAMAGED,
            Self::Newer => text::SHARE_NEWER,
            Self::TooLarge => text::SHARE_TOO_LARGE,
            Self::Refused(problems) => return problems.iter().map(Problem::message).collect(),
        };
        vec![own.into()]
    }
}
