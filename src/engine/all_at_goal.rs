//! Another view of the same answers: every requirement at its goal, and no average in between.
//!
//! The rule is that of the assessment sheets of FitSM-6, which are public: a requirement reaches its
//! goal or does not, a process only if all of its requirements in scope do, so that what is good
//! never covers what is missing. The rule is described here in our own words; nothing of the texts of
//! FitSM is used, and what reaches its goal here says nothing about FitSM's requirements.

use super::{
    bands::{Known, known, known_or_rough, rough},
    bank::{Part, Unit, bank},
};
use crate::{
    content::Section,
    domain::{Assessment, ClauseId, Grade, Tier, choice},
};

/// A requirement against its goal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Target {
    /// It does not count.
    OutOfScope,
    /// Nobody set a goal.
    NoTarget,
    /// It has a goal, but no score yet.
    NoResult,
    /// The score is the goal or more.
    Met,
    /// The score is less than the goal.
    NotMet,
}

/// A requirement as the rule sees it. Scores and goals are steps of one scale, a greater one is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Requirement {
    /// What it got, `None` for nothing yet.
    pub score: Option<u8>,
    /// What it should get at least, `None` if nobody said so.
    pub goal: Option<u8>,
    /// It counts.
    pub in_scope: bool,
}

/// How a requirement stands to its goal.
#[must_use]
pub const fn requirement(score: Option<u8>, goal: Option<u8>, in_scope: bool) -> Target {
    match (in_scope, goal, score) {
        (false, ..) => Target::OutOfScope,
        (true, None, _) => Target::NoTarget,
        (true, Some(_), None) => Target::NoResult,
        (true, Some(goal), Some(score)) if score >= goal => Target::Met,
        (true, Some(_), Some(_)) => Target::NotMet,
    }
}

impl Requirement {
    /// How it stands to its goal.
    #[must_use]
    pub const fn target(self) -> Target {
        requirement(self.score, self.goal, self.in_scope)
    }

    /// It belongs into the list of gaps: it counts, and has no score or less than its goal.
    #[must_use]
    pub fn is_gap(self) -> bool {
        let short = self.goal.zip(self.score).is_some_and(|(goal, score)| score < goal);
        self.in_scope && (self.score.is_none() || short)
    }
}

/// True if there is a requirement in scope and all of them meet their goals. That an empty scope meets
/// none is our own decision.
#[must_use]
pub fn process_met(requirements: &[Requirement]) -> bool {
    let mut counting = requirements.iter().filter(|it| it.in_scope).peekable();
    counting.peek().is_some() && counting.all(|it| it.target() == Target::Met)
}

/// The mean of the scores in scope, in thousandths of a step and rounded down; `None` without a score.
/// For a picture only: it decides nothing.
#[must_use]
pub fn trend(requirements: &[Requirement]) -> Option<u32> {
    let scores = requirements.iter().filter(|it| it.in_scope).filter_map(|it| it.score);
    let (sum, count) =
        scores.fold((0_u32, 0_u32), |(sum, count), score| (sum + u32::from(score), count + 1));
    sum.saturating_mul(1000).checked_div(count)
}

choice! {
    /// How a process or a part of the management system stands to the goal.
    pub enum GoalState {
        /// Every requirement that counts reaches it.
        Met = "met",
        /// At least one is known not to reach it.
        NotMet = "not_met",
        /// None is known not to reach it, but not all are rated.
        Unknown = "unknown",
        /// Nothing of it counts: it does not occur.
        OutOfScope = "out_of_scope",
    }
}

/// A process, or a part of the management system, against the goal.
#[derive(Clone, Debug, PartialEq)]
pub struct GoalOfUnit {
    /// The section that asks about it first.
    pub section: &'static Section,
    /// The clause of the process, `None` for a part of the management system.
    pub process: Option<ClauseId>,
    /// How it stands.
    pub state: GoalState,
    /// The mean of its grades, N to F as 0 to 3, in thousandths of a step. It decides nothing.
    pub trend: Option<u32>,
    /// The statements that lack a grade or are below the goal, by the ids of their questions. Where the
    /// statement of the quick check is all that is asked, it stands for what it speaks of.
    pub gaps: Vec<&'static str>,
}

/// Each process and each part of the management system against one goal for all of their statements.
/// The statement of the quick check stands for details that are not graded, as everywhere.
#[must_use]
pub fn all_at_goal(assessment: &Assessment, goal: Grade) -> Vec<GoalOfUnit> {
    let units = bank(assessment.edition).units.iter();
    units.filter_map(|unit| Some(against(unit, unit.section()?, assessment, goal))).collect()
}

fn against(
    unit: &Unit,
    section: &'static Section,
    assessment: &Assessment,
    goal: Grade,
) -> GoalOfUnit {
    let (mut requirements, mut gaps) = (Vec::new(), Vec::new());
    for part in &unit.parts {
        for (question, requirement) in requirements_of(part, assessment, goal) {
            if requirement.is_gap() && !gaps.contains(&question) {
                gaps.push(question);
            }
            requirements.push(requirement);
        }
    }
    let (state, trend) = (goal_state(&requirements), trend(&requirements));
    GoalOfUnit { section, process: unit.process, state, trend, gaps }
}

/// How all of them together stand to their goals.
pub(super) fn goal_state(requirements: &[Requirement]) -> GoalState {
    let any = |target| requirements.iter().any(|it| it.target() == target);
    if !requirements.iter().any(|it| it.in_scope) {
        GoalState::OutOfScope
    } else if process_met(requirements) {
        GoalState::Met
    } else if any(Target::NotMet) {
        GoalState::NotMet
    } else {
        GoalState::Unknown
    }
}

/// What a part asks, each with the question by which a gap in it can be closed.
fn requirements_of(
    part: &Part,
    assessment: &Assessment,
    goal: Grade,
) -> Vec<(&'static str, Requirement)> {
    let quick = assessment.tier.is_none_or(|tier| tier == Tier::Quick);
    let by_rough = rough(part, assessment);
    let each = part.details().map(|detail| {
        let own = known(detail, assessment);
        let asked = part.rough.as_ref().filter(|_| quick && own == Known::Nothing);
        let known = known_or_rough(detail, by_rough, assessment);
        let requirement = Requirement {
            score: match known {
                Known::Graded(grade, _) => Some(step(grade)),
                Known::Nothing | Known::Absent => None,
            },
            goal: Some(step(goal)),
            in_scope: known != Known::Absent,
        };
        (asked.unwrap_or(detail).question.id, requirement)
    });
    each.collect()
}

/// The grade as a step of a scale.
pub(super) const fn step(grade: Grade) -> u8 {
    match grade {
        Grade::Not => 0,
        Grade::Partially => 1,
        Grade::Largely => 2,
        Grade::Fully => 3,
    }
}
