//! The capability level of a process, by the rule of ISO/IEC 33020 (and 15504-2 before it).
//!
//! This is where an organization can show more than ISO/IEC 20000-1 asks.

use super::readiness::{rating, statements_of};
use crate::domain::{Assessment, Choice, ClauseId, Grade, Rating};

/// A process attribute with its rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttributeRating {
    /// Its name, such as `PA1.1`.
    pub name: &'static str,
    /// The level that it belongs to, 1 to 5.
    pub level: u8,
    /// Its rating; `None` is not rated, which is not N.
    pub grade: Option<Grade>,
}

/// What is known of the capability of a process.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Capability {
    /// The level, 0 to 5; `None` while level 1 is not rated.
    pub level: Option<u8>,
    /// The attributes that were looked at.
    pub attributes: Vec<AttributeRating>,
}

/// The greatest level n such that every attribute of level n is L or F and every one below is F.
///
/// `rated` holds the ratings of the levels 1, 2, … in this order; a level that is missing, empty or
/// not rated throughout cannot be claimed.
#[must_use]
pub fn capability_level(rated: &[Vec<Option<Grade>>]) -> u8 {
    let mut reached = 0;
    for (level, attributes) in (1..=5).zip(rated) {
        let all = |test: fn(Grade) -> bool| {
            !attributes.is_empty() && attributes.iter().all(|grade| grade.is_some_and(test))
        };
        if all(|grade| grade >= Grade::Largely) {
            reached = level;
        }
        if !all(|grade| grade == Grade::Fully) {
            break;
        }
    }
    reached
}

/// Level 1 follows from the statements of the process: its attribute is as good as the weakest one.
pub(super) fn capability(assessment: &Assessment, process: ClauseId) -> Capability {
    let mut weakest = None;
    for question in statements_of(assessment.edition, process) {
        match rating(question, &assessment.answers) {
            Some(Rating::Graded(grade)) => {
                weakest = Some(weakest.map_or(grade, |other: Grade| other.min(grade)));
            }
            Some(Rating::Absent) => {}
            Some(Rating::Unknown) | None => return Capability { level: None, attributes: vec![] },
        }
    }
    let performance = AttributeRating { name: "PA1.1", level: 1, grade: weakest };
    Capability {
        level: weakest.map(|grade| capability_level(&[vec![Some(grade)]])),
        attributes: vec![performance],
    }
}

impl AttributeRating {
    /// The rating's letter, empty while not rated.
    #[must_use]
    pub fn letter(&self) -> &'static str {
        self.grade.map_or("", Choice::key)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use Grade::{Fully as F, Largely as L, Partially as P};

    fn check(rated: &[&[Grade]], level: u8) {
        let rated: Vec<Vec<_>> =
            rated.iter().map(|grades| grades.iter().copied().map(Some).collect()).collect();
        assert_eq!(capability_level(&rated), level, "{rated:?}");
    }

    #[test]
    fn the_level_follows_the_exact_rule() {
        check(&[&[P]], 0);
        check(&[&[F]], 1);
        check(&[&[L], &[F, F]], 1);
        check(&[&[F], &[F, F], &[L, F]], 3);
        check(&[&[F], &[F, F], &[F, F], &[F, F], &[F, F]], 5);
        check(&[&[F], &[L, P], &[F, F]], 1);
        check(&[&[F], &[], &[F, F]], 1);
        check(&[], 0);
    }

    #[test]
    fn what_is_not_rated_cannot_be_claimed() {
        assert_eq!(capability_level(&[vec![Some(F)], vec![Some(F), None], vec![Some(F)]]), 1);
        assert_eq!(capability_level(&[vec![None], vec![Some(F)]]), 0);
    }
}
