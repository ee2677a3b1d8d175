//! What is known of one statement, and how a rough answer stands for details.
//!
//! * A grade is the interval of its share on the scale. Ticked evidence raises the low end: each piece
//!   of the typical evidence counts the same, and all of it together reaches the middle of the grade
//!   (`low + width × ticked / (2 × pieces)`). It never leaves the grade, so a better grade without
//!   evidence is still no worse than a lesser one with all of it, and it never lowers anything.
//! * Not answered and "don't know" are the whole interval, whatever is ticked.
//! * The statement of the quick check stands for each detail that is not graded, until it is. Details
//!   that have the grade of the rough answer change nothing; a better one lowers neither end, a
//!   worse one raises neither, and "don't know" leaves the rough answer standing. A detail replaces a
//!   rough answer by its own interval, which may be the wider one: the answer then says less than was
//!   claimed. When all details are graded, the rough answer does not count any more.
//! * What does not occur, where the edition lets it, leaves the base; likewise what the scope already
//!   says does not occur.

use std::collections::BTreeMap;

use super::bank::{Part, Statement};
use crate::{
    content::Question,
    domain::{Answer, Assessment, ClauseId, Grade, Interval, Permille, QuestionId, Rating},
};

/// What an answer says of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Known {
    /// Nothing.
    Nothing,
    /// It has this grade, and lies here.
    Graded(Grade, Interval),
    /// Its situation does not occur.
    Absent,
}

impl Known {
    /// Where it lies, `None` if it does not count.
    #[must_use]
    pub const fn interval(self) -> Option<Interval> {
        match self {
            Self::Nothing => Some(Interval::WHOLE),
            Self::Graded(_, interval) => Some(interval),
            Self::Absent => None,
        }
    }
}

/// What is said of a statement itself.
#[must_use]
pub fn known(statement: &Statement, assessment: &Assessment) -> Known {
    if statement.may_be_absent && is_absent(assessment, statement.clause) {
        return Known::Absent;
    }
    let Some(answer) = assessment.answers.get(statement.question.id) else { return Known::Nothing };
    match answer.rating {
        Some(Rating::Graded(grade)) => {
            let interval = narrowed(grade.interval(), statement.question, answer);
            Known::Graded(grade, interval)
        }
        Some(Rating::Absent) if statement.may_be_absent => Known::Absent,
        // "does not occur" where the standard does not let it teaches nothing
        Some(Rating::Absent | Rating::Unknown) | None => Known::Nothing,
    }
}

/// What is known of a detail: its own answer, else the rough one's.
#[must_use]
pub fn known_or_rough(statement: &Statement, rough: Known, assessment: &Assessment) -> Known {
    match known(statement, assessment) {
        Known::Nothing => rough,
        known => known,
    }
}

/// What the statement of the quick check says for the details of a part.
#[must_use]
pub fn rough(part: &Part, assessment: &Assessment) -> Known {
    part.rough.as_ref().map_or(Known::Nothing, |statement| known(statement, assessment))
}

/// True if the scope says that what the clause speaks of does not occur.
fn is_absent(assessment: &Assessment, clause: ClauseId) -> bool {
    assessment.scope.absent.keys().any(|absent| clause.is_within(*absent))
}

/// The part of a grade that the ticked evidence leaves.
pub(super) fn narrowed(interval: Interval, question: &Question, answer: &Answer) -> Interval {
    let pieces = u32::try_from(question.evidence.len()).unwrap_or(u32::MAX);
    let ticked =
        question.evidence.iter().filter(|(id, _)| answer.evidence.iter().any(|it| it == id));
    let ticked = u32::try_from(ticked.count()).unwrap_or(0);
    let Some(raise) = (u32::from(interval.width()) * ticked).checked_div(2 * pieces) else {
        return interval;
    };
    let raise = Permille::try_from(raise).unwrap_or(0);
    Interval::new(interval.low().saturating_add(raise), interval.high())
}

/// What was said of a statement, whatever it is worth.
pub(super) fn rating(
    question: &Question,
    answers: &BTreeMap<QuestionId, Answer>,
) -> Option<Rating> {
    answers.get(question.id).and_then(|answer| answer.rating)
}
