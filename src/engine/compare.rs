//! What follows from two assessments of the same thing, side by side: an earlier one and the present one.
//!
//! Both have to be read by the same edition. What was said differently is told in the session's `compare`,
//! because it follows from the fields of a file.

use super::{
    evaluation::{Evaluation, evaluate},
    findings::LikelyFinding,
    gates::{Gate, GateState, Headline, headline},
    readiness::{AreaBand, Count, ProcessBand},
};
use crate::{
    content::Section,
    domain::{Assessment, ClauseId, Date, Interval, Verdict},
};

/// Something before and now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Both<T> {
    /// As it was.
    pub before: T,
    /// As it is.
    pub now: T,
}

impl<T: PartialEq> Both<T> {
    /// True if it is another now.
    pub fn moved(&self) -> bool {
        self.before != self.now
    }

    /// The same seen from the other side.
    #[must_use]
    pub fn mirrored(self) -> Self {
        Self { before: self.now, now: self.before }
    }
}

/// A process before and now.
#[derive(Clone, Debug, PartialEq)]
pub struct ComparedProcess {
    /// Its clause.
    pub clause: ClauseId,
    /// The section that asks about it first.
    pub section: &'static Section,
    /// How good it is; `None` if all of it does not occur.
    pub band: Both<Option<Interval>>,
    /// Its capability level, 0 to 5; `None` while level 1 is not rated.
    pub level: Both<Option<u8>>,
}

/// What follows, before and now. Everything stands here, moved or not.
#[derive(Clone, Debug, PartialEq)]
pub struct Followed {
    /// What the rules say of the scope.
    pub verdict: Both<Verdict>,
    /// The headline of the result.
    pub headline: Both<Headline>,
    /// The gates in their order.
    pub gates: Vec<Both<Gate>>,
    /// How far through.
    pub answered: Both<Count>,
    /// The band of the whole.
    pub met: Both<Interval>,
    /// The areas in their order.
    pub areas: Vec<Both<AreaBand>>,
    /// The processes in the order of the standard.
    pub processes: Vec<ComparedProcess>,
    /// Likely findings that are no longer there, or are of another gravity now.
    pub gone: Vec<LikelyFinding>,
    /// Likely findings that were not there, or were of another gravity.
    pub new: Vec<LikelyFinding>,
}

/// What follows from `before` and from `now`, both read by the same edition, on the same day.
#[must_use]
pub fn followed(before: &Assessment, now: &Assessment, today: Option<Date>) -> Followed {
    let [before, now] = [before, now].map(|it| evaluate(it, today));
    let both = |of: fn(&Evaluation) -> Interval| Both { before: of(&before), now: of(&now) };
    let processes = before.readiness.processes.iter().zip(&now.readiness.processes);
    Followed {
        verdict: Both { before: before.scope.verdict, now: now.scope.verdict },
        headline: Both { before: headline(&before.gates), now: headline(&now.gates) },
        gates: side_by_side(&before.gates, &now.gates),
        answered: Both { before: before.readiness.answered, now: now.readiness.answered },
        met: both(|it| it.readiness.met),
        areas: side_by_side(&before.readiness.areas, &now.readiness.areas),
        processes: processes.map(|(before, now)| process(before, now)).collect(),
        gone: lacking(&before.findings, &now.findings),
        new: lacking(&now.findings, &before.findings),
    }
}

fn side_by_side<T: Copy>(before: &[T], now: &[T]) -> Vec<Both<T>> {
    before.iter().zip(now).map(|(before, now)| Both { before: *before, now: *now }).collect()
}

fn process(before: &ProcessBand, now: &ProcessBand) -> ComparedProcess {
    ComparedProcess {
        clause: now.clause,
        section: now.section,
        band: Both { before: before.band, now: now.band },
        level: Both { before: before.capability.level, now: now.capability.level },
    }
}

/// The findings of which the others have none at the same clause and as grave.
fn lacking(findings: &[LikelyFinding], others: &[LikelyFinding]) -> Vec<LikelyFinding> {
    let is_same = |one: &LikelyFinding, other: &LikelyFinding| {
        (one.clause, one.likely) == (other.clause, other.likely)
    };
    let is_lacking = |one: &&LikelyFinding| !others.iter().any(|other| is_same(one, other));
    findings.iter().filter(is_lacking).cloned().collect()
}

impl Followed {
    /// The gates that stand otherwise now.
    pub fn moved_gates(&self) -> impl Iterator<Item = &Both<Gate>> {
        self.gates.iter().filter(|gate| gate.moved())
    }

    /// How many gates are open now that were not, and how many no longer are.
    #[must_use]
    pub fn opened_and_lost(&self) -> (u32, u32) {
        let count = |from: fn(&Both<Gate>) -> (GateState, GateState)| {
            let opened = self
                .gates
                .iter()
                .map(from)
                .filter(|(other, open)| *open == GateState::Open && *other != GateState::Open);
            u32::try_from(opened.count()).unwrap_or(u32::MAX)
        };
        (count(|it| (it.before.state, it.now.state)), count(|it| (it.now.state, it.before.state)))
    }

    /// True if nothing follows differently.
    #[must_use]
    pub fn is_same(&self) -> bool {
        let moved = self.verdict.moved()
            || self.answered.moved()
            || self.met.moved()
            || self.moved_gates().next().is_some()
            || self.areas.iter().any(Both::moved)
            || self.processes.iter().any(|it| it.band.moved() || it.level.moved());
        !moved && self.gone.is_empty() && self.new.is_empty()
    }

    /// The same seen from the other side.
    #[must_use]
    pub fn mirrored(self) -> Self {
        let mirror = |it: ComparedProcess| ComparedProcess {
            band: it.band.mirrored(),
            level: it.level.mirrored(),
            ..it
        };
        Self {
            verdict: self.verdict.mirrored(),
            headline: self.headline.mirrored(),
            gates: self.gates.into_iter().map(Both::mirrored).collect(),
            answered: self.answered.mirrored(),
            met: self.met.mirrored(),
            areas: self.areas.into_iter().map(Both::mirrored).collect(),
            processes: self.processes.into_iter().map(mirror).collect(),
            gone: self.new,
            new: self.gone,
        }
    }
}
