//! What is known of a question set that somebody brought along.
//!
//! The laws are those of the check itself. A grade is the interval of its share on the scale; not answered and
//! "don't know" are the whole interval; what does not occur, where the set lets it, is out of the base. A
//! section is the mean of its questions, and the whole the mean of the sections, each counting the same, as
//! processes do in the check. Bounds are rounded outward, so a grade only narrows a band and a better one
//! lowers neither end. Beside it, and never mixed with it, stands the rule that every requirement has to
//! reach its goal, here with the goals that the set names.

use std::collections::BTreeMap;

use super::{
    Count, GoalState, Requirement,
    all_at_goal::{goal_state, step, trend},
};
use crate::domain::{Answer, Interval, OwnQuestion, OwnSet, QuestionId, Rating};

/// What follows from what was said to a set.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnResult {
    /// The band of the whole, `None` if nothing counts.
    pub band: Option<Interval>,
    /// To how many questions something was said.
    pub answered: Count,
    /// Its sections, in their order.
    pub sections: Vec<OwnSectionResult>,
    /// How all of it stands to its goals.
    pub goal: GoalState,
}

/// What follows for a section.
#[derive(Clone, Debug, PartialEq)]
pub struct OwnSectionResult {
    /// Its place in the set.
    pub place: usize,
    /// Its band, `None` if nothing of it counts.
    pub band: Option<Interval>,
    /// To how many of its questions something was said.
    pub answered: Count,
    /// How it stands to its goals.
    pub goal: GoalState,
    /// The mean of its grades, N to F as 0 to 3, in thousandths of a step. It decides nothing.
    pub trend: Option<u32>,
    /// The places of the questions that are below their goal or not graded.
    pub gaps: Vec<usize>,
}

/// The answers to a set, by the ids of its questions.
type Answers = BTreeMap<QuestionId, Answer>;

/// What follows from the answers to a set. Answers to questions that it does not have say nothing.
#[must_use]
pub fn own_result(set: &OwnSet, answers: &Answers) -> OwnResult {
    let sections = set.sections.iter().enumerate();
    let sections: Vec<_> = sections.map(|(place, _)| section(set, place, answers)).collect();
    let requirements: Vec<_> =
        set.questions.iter().map(|question| requirement_of(question, answers)).collect();
    OwnResult {
        band: Interval::mean(sections.iter().filter_map(|section| section.band)),
        answered: counted(set.questions.iter(), answers),
        goal: goal_state(&requirements),
        sections,
    }
}

fn section(set: &OwnSet, place: usize, answers: &Answers) -> OwnSectionResult {
    let id = set.sections.get(place).map_or("", |section| section.id.as_str());
    let asked: Vec<(usize, &OwnQuestion)> = set.asked_in(id).collect();
    let requirements: Vec<Requirement> =
        asked.iter().map(|(_, question)| requirement_of(question, answers)).collect();
    let places = asked.iter().zip(&requirements).filter(|(_, requirement)| requirement.is_gap());
    OwnSectionResult {
        place,
        band: Interval::mean(asked.iter().filter_map(|(_, it)| interval(it, answers))),
        answered: counted(asked.iter().map(|(_, question)| *question), answers),
        goal: goal_state(&requirements),
        trend: trend(&requirements),
        gaps: places.map(|((place, _), _)| *place).collect(),
    }
}

/// What was said to a question; that it does not occur says nothing where the set does not let it.
fn rating(question: &OwnQuestion, answers: &Answers) -> Option<Rating> {
    let rating = answers.get(&question.id).and_then(|answer| answer.rating);
    rating.filter(|rating| *rating != Rating::Absent || question.may_be_absent)
}

fn interval(question: &OwnQuestion, answers: &Answers) -> Option<Interval> {
    match rating(question, answers) {
        Some(Rating::Graded(grade)) => Some(grade.interval()),
        Some(Rating::Absent) => None,
        Some(Rating::Unknown) | None => Some(Interval::WHOLE),
    }
}

fn requirement_of(question: &OwnQuestion, answers: &Answers) -> Requirement {
    let rating = rating(question, answers);
    let score = match rating {
        Some(Rating::Graded(grade)) => Some(step(grade)),
        Some(Rating::Absent | Rating::Unknown) | None => None,
    };
    let in_scope = rating != Some(Rating::Absent);
    Requirement { score, goal: Some(step(question.goal)), in_scope }
}

fn counted<'a>(questions: impl Iterator<Item = &'a OwnQuestion>, answers: &Answers) -> Count {
    let (mut n, mut of) = (0, 0);
    for question in questions {
        of += 1;
        n += u32::from(rating(question, answers).is_some());
    }
    Count { n, of }
}
