//! When what has to happen: counted back from the day that the certificate is wished for, or forward from
//! today, and on through the three years after it.
//!
//! The distances are ranges (`content/steps.toml`). Counted back, the far ends of all of them add up to
//! the day that leaves room, the near ends to the latest day. Counted forward from today, the near ends
//! lead to the earliest day, the far ends to one that is realistic with delays. Nothing here says how
//! long an audit takes.

use std::cmp::Reverse;

use super::{
    certificate::{Station, When, certificate_cycle},
    evaluation::Evaluation,
    gates::{GateId, GateState},
    steps::{PlannedStep, Weeks, state, weeks_left},
};
use crate::{
    content::{MILESTONES, Milestone},
    domain::{Assessment, Certificate, Choice, Date},
};

/// The way in days.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    /// What it is counted from.
    pub basis: Basis,
    /// The milestones up to the decision, in their order.
    pub before: Vec<MilestoneDates>,
    /// Those of the three years after it.
    pub after: Vec<MilestoneDates>,
    /// What is wrong with the days.
    pub warning: Option<TimelineWarning>,
}

/// What a timeline is counted from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Basis {
    /// Back from the day that was wished for.
    Wish(Date),
    /// Forward from today.
    Today(Date),
}

/// A milestone with its days.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct MilestoneDates {
    /// Which.
    pub milestone: &'static Milestone,
    /// The earlier day.
    pub from: Date,
    /// The later day.
    pub to: Date,
    /// By how many weeks it is counted back from another, as far as the answers leave them.
    pub weeks: Weeks,
}

/// What is wrong with the days of a timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimelineWarning {
    /// The day that was wished for is over.
    WishPast,
    /// The latest day to begin is over. Whoever begins today may see a decision in the range.
    TooLate {
        /// The latest day to begin.
        latest: Date,
        /// The earliest day of a decision.
        from: Date,
        /// The one that is realistic with delays.
        to: Date,
    },
    /// The day to begin with room is over, the latest is not.
    Tight {
        /// The day to begin with room.
        comfortable: Date,
        /// The latest day to begin.
        latest: Date,
    },
}

/// A milestone with its distance from the decision, in days.
#[derive(Clone, Copy)]
struct Offset {
    milestone: &'static Milestone,
    low: u32,
    high: u32,
    weeks: Weeks,
}

/// The timeline, `None` while there is neither a wish nor a day. `evaluation` and `steps` are those of the
/// same assessment.
#[must_use]
pub fn timeline(
    assessment: &Assessment,
    evaluation: &Evaluation,
    steps: &[PlannedStep],
    today: Option<Date>,
) -> Option<Timeline> {
    let offsets = offsets(assessment, evaluation, steps);
    // the whole way, from its first day to the decision
    let low = offsets.iter().map(|it| it.low).max().unwrap_or(0);
    let high = offsets.iter().map(|it| it.high).max().unwrap_or(0);
    let forward = |today: Date, it: &Offset| {
        (today.plus_days(low.saturating_sub(it.low)), today.plus_days(high.saturating_sub(it.high)))
    };
    let back = |wish: Date, it: &Offset| (wish.minus_days(it.high), wish.minus_days(it.low));
    let basis = match assessment.plan.certificate_by {
        Some(wish) => Basis::Wish(wish),
        None => Basis::Today(today?),
    };
    let dates = |it: &Offset| {
        let (from, to) = match basis {
            Basis::Wish(wish) => back(wish, it),
            Basis::Today(today) => forward(today, it),
        };
        // a way with less room at one of its ends must not turn round
        MilestoneDates {
            milestone: it.milestone,
            from: from.min(to),
            to: from.max(to),
            weeks: it.weeks,
        }
    };
    let mut before: Vec<_> = offsets.iter().map(dates).collect();
    // stable: of equals the farther from the decision
    before.sort_by_key(|it| (it.from, it.to));
    let warning = match (basis, today) {
        (Basis::Wish(wish), Some(today)) => {
            let (comfortable, latest) = (wish.minus_days(high), wish.minus_days(low));
            let decision = (today.plus_days(low), today.plus_days(high));
            warning(wish, today, (comfortable, latest), decision)
        }
        _ => None,
    };
    let after = before.last().map(|decision| cycle(decision.from, decision.to));
    Some(Timeline { basis, after: after.unwrap_or_default(), before, warning })
}

fn warning(
    wish: Date,
    today: Date,
    (comfortable, latest): (Date, Date),
    (from, to): (Date, Date),
) -> Option<TimelineWarning> {
    if wish < today {
        Some(TimelineWarning::WishPast)
    } else if latest < today {
        Some(TimelineWarning::TooLate { latest, from, to })
    } else if comfortable < today {
        Some(TimelineWarning::Tight { comfortable, latest })
    } else {
        None
    }
}

/// The milestones up to the decision that are still to come, the first of them first.
fn offsets(assessment: &Assessment, evaluation: &Evaluation, steps: &[PlannedStep]) -> Vec<Offset> {
    let up_to_decision = MILESTONES.iter().filter(|it| Station::from_key(it.id).is_none());
    let mut offsets: Vec<Offset> = up_to_decision
        .filter_map(|milestone| {
            let weeks = weeks(milestone, assessment, evaluation, steps)?;
            let (low, high) = distance(milestone);
            let days = |before: u32, weeks: u32| before.saturating_add(weeks.saturating_mul(7));
            let (low, high) = (days(low, weeks.low), days(high, weeks.high));
            Some(Offset { milestone, low, high, weeks })
        })
        .collect();
    // one cannot begin after anything else
    let low = offsets.iter().map(|it| it.low).max().unwrap_or(0);
    let high = offsets.iter().map(|it| it.high).max().unwrap_or(0);
    for offset in offsets.iter_mut().filter(|it| it.milestone.id == START) {
        (offset.low, offset.high) = (low, high);
    }
    // stable: of equals the order of the content
    offsets.sort_by_key(|it| Reverse((it.high, it.low)));
    offsets
}

const START: &str = "start";

/// By how many weeks a milestone is counted back, `None` if it is left out: because its gate is open,
/// because the records are there, or because nothing is left to be begun before the audits.
fn weeks(
    milestone: &Milestone,
    assessment: &Assessment,
    evaluation: &Evaluation,
    steps: &[PlannedStep],
) -> Option<Weeks> {
    let (low, high) = milestone.weeks;
    let gate = milestone.gate.and_then(GateId::from_key);
    match gate.map(|gate| (gate, state(evaluation, gate))) {
        Some((GateId::Records, state)) => {
            let left = weeks_left(milestone.weeks, assessment, state).high;
            let least = low.min(left);
            // what is not known may have to be begun: a date must not count on it
            let low = if state == GateState::Open { least } else { low };
            (left > 0).then_some(Weeks { low, high: left })
        }
        Some((_, GateState::Open)) => None,
        _ if milestone.id == START && !steps.iter().any(|it| it.gate <= GateId::Records) => None,
        _ => Some(Weeks { low, high }),
    }
}

/// The days between the decision and the milestone that this one is counted back from. The chain is no
/// longer than there are milestones.
fn distance(milestone: &Milestone) -> (u32, u32) {
    let find = |id: &str| MILESTONES.iter().find(|it| it.id == id);
    let (mut low, mut high, mut at) = (0_u32, 0_u32, milestone.before.and_then(find));
    for _ in MILESTONES {
        let Some(before) = at else { break };
        low = low.saturating_add(before.weeks.0.saturating_mul(7));
        high = high.saturating_add(before.weeks.1.saturating_mul(7));
        at = before.before.and_then(find);
    }
    (low, high)
}

/// The cycle of a certificate that is decided on between two days.
fn cycle(from: Date, to: Date) -> Vec<MilestoneDates> {
    let stops = |day: Date| {
        certificate_cycle(&Certificate { issued: Some(day), ..Certificate::default() }, None)
    };
    let Some((first, last)) = stops(from).zip(stops(to)) else { return vec![] };
    let dates = first.iter().zip(&last).filter_map(|(first, last)| {
        let milestone = MILESTONES.iter().find(|it| it.id == first.station.key())?;
        let weeks = Weeks::default();
        Some(MilestoneDates { milestone, from: day(first.when), to: day(last.when), weeks })
    });
    dates.collect()
}

const fn day(when: When) -> Date {
    match when {
        When::On(day) | When::By(day) | When::Before(day) => day,
    }
}
