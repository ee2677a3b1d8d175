//! The capability level of a process, by the rule of ISO/IEC 33020 (and 15504-2 before it).
//!
//! This is where an organization can show more than ISO/IEC 20000-1 asks.

use super::{
    bands::{Known, known_or_rough, rating, rough},
    bank::{Unit, bank},
};
use crate::{
    content::{ATTRIBUTES, Section, question, text},
    domain::{Assessment, Choice, Grade, Rating},
    i18n::TextKey,
};

/// A process attribute with its rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AttributeRating {
    /// Its short name, such as `PA1.1`.
    pub code: &'static str,
    /// Its name in ISO/IEC 33020.
    pub name: TextKey,
    /// Its name in ISO/IEC 15504-2.
    pub old_name: TextKey,
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
    /// All attributes, level by level.
    pub attributes: Vec<AttributeRating>,
}

impl Capability {
    /// The questions that ask for attributes whose level can be reached: the level below is.
    pub fn asked(&self, section: &'static Section) -> impl Iterator<Item = &'static str> {
        let reached = self.level.unwrap_or(0);
        let questions = section.attributes.iter().zip(ATTRIBUTES);
        questions
            .filter(move |(_, attribute)| attribute.level <= reached + 1 && reached > 0)
            .map(|(question, _)| *question)
    }
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

/// The ratings of a process. The attribute of level 1 follows from the statements: it is as good as the
/// weakest of them, because a mean would hide a gap; those of the other levels are rated directly.
pub(super) fn capability(unit: &Unit, assessment: &Assessment) -> Capability {
    let mut attributes = vec![AttributeRating {
        code: "PA1.1",
        name: text::ATTRIBUTE_PA1_1_NAME,
        old_name: text::ATTRIBUTE_PA1_1_OLD_NAME,
        level: 1,
        grade: performance(unit, assessment),
    }];
    let questions = unit.section().map_or(&[][..], |section| section.attributes);
    for (attribute, id) in ATTRIBUTES.iter().zip(questions) {
        let rating = question(id).and_then(|question| rating(question, &assessment.answers));
        attributes.push(AttributeRating {
            code: attribute.code,
            name: attribute.name,
            old_name: attribute.old_name,
            level: attribute.level,
            grade: match rating {
                Some(Rating::Graded(grade)) => Some(grade),
                Some(Rating::Absent | Rating::Unknown) | None => None,
            },
        });
    }
    let rated: Vec<Vec<_>> = (1..=5)
        .map(|level| attributes.iter().filter(|it| it.level == level).map(|it| it.grade).collect())
        .collect();
    let is_rated = attributes.first().is_some_and(|it| it.grade.is_some());
    Capability { level: is_rated.then(|| capability_level(&rated)), attributes }
}

/// The questions that ask for the process attributes of a section whose level can be reached next.
#[must_use]
pub fn asked_attributes(assessment: &Assessment, section: &'static Section) -> Vec<&'static str> {
    let mut units = bank(assessment.edition).units.iter();
    let unit = units.find(|unit| {
        unit.process.is_some() && unit.section().is_some_and(|it| it.id == section.id)
    });
    unit.map(|unit| capability(unit, assessment).asked(section).collect()).unwrap_or_default()
}

/// How well the process does what it is there for, `None` while a statement is not rated.
fn performance(unit: &Unit, assessment: &Assessment) -> Option<Grade> {
    let mut weakest: Option<Grade> = None;
    for part in &unit.parts {
        let rough = rough(part, assessment);
        for statement in part.details() {
            match known_or_rough(statement, rough, assessment) {
                Known::Nothing => return None,
                Known::Absent => {}
                Known::Graded(grade, _) => {
                    weakest = Some(weakest.map_or(grade, |other| other.min(grade)));
                }
            }
        }
    }
    weakest
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
