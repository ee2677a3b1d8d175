//! What is left to do on the way to a certificate, in an order that works.
//!
//! Which steps there are, how they hang together and how much work the whole gap of each is stands in
//! `content/steps.toml`. Here follows from the answers how much of each gap is left ([`need`]) and what
//! that comes to at the visitor's size ([`effort`]).

mod assumptions;
mod effort;
mod need;

pub use assumptions::{Assumptions, Origin, assumptions};
pub use effort::Effort;
pub(super) use need::{state, weeks_left};

use super::{
    evaluation::Evaluation,
    gates::{GateId, GateState},
};
use crate::{
    content::{Document, STEPS, Section, Step},
    domain::{Assessment, Choice, ClauseId, Interval},
};

/// A step that is needed.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedStep {
    /// Which.
    pub step: &'static Step,
    /// The gate that it serves.
    pub gate: GateId,
    /// How much of its gap is left, in permille.
    pub gap: Interval,
    /// What the whole gap comes to at the visitor's size.
    pub whole: Effort,
    /// What is left of it.
    pub effort: Effort,
    /// Weeks that pass in any case.
    pub weeks: Weeks,
    /// Why it is needed.
    pub because: Vec<Because>,
}

/// A range of weeks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Weeks {
    /// At least.
    pub low: u32,
    /// At most.
    pub high: u32,
}

/// Why a step is needed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Because {
    /// The gate is closed, or not known to be open.
    Gate(GateId, GateState),
    /// The clause is not, or not surely, fully met.
    Clause(ClauseId, Interval),
    /// Nothing is known of the section.
    NothingKnown(&'static Section),
    /// The document or record is missing.
    Document(&'static Document),
    /// Of so many documents nothing is known.
    DocumentsOpen(u32),
    /// For so many months there are records, `None` while that is not known.
    Months(Option<u32>),
    /// In any case.
    Always,
}

/// The steps that are needed: gate by gate, each after those that it depends on, then the greater effort
/// first. `evaluation` is that of the same assessment.
#[must_use]
pub fn steps(assessment: &Assessment, evaluation: &Evaluation) -> Vec<PlannedStep> {
    let size = assumptions(assessment).size;
    let mut planned: Vec<Option<PlannedStep>> = STEPS
        .iter()
        .map(|step| {
            let gate = GateId::from_key(step.gate)?;
            let need = need::need(step, assessment, evaluation)?;
            let whole = Effort::whole(step, size);
            let (effort, weeks) = (whole.of_gap(need.gap), need.weeks);
            let (gap, because) = (need.gap, need.because);
            Some(PlannedStep { step, gate, gap, whole, effort, weeks, because })
        })
        .collect();
    // what is not needed keeps its place in the order: others may depend on it and on what is before it
    let high =
        |index: usize| planned.get(index).and_then(Option::as_ref).map_or(0, |it| it.effort.high);
    let order = ordered(STEPS, high);
    order.into_iter().filter_map(|index| planned.get_mut(index)?.take()).collect()
}

/// What all of them come to, before rounding.
#[must_use]
pub fn effort_of_all(steps: &[PlannedStep]) -> Effort {
    Effort::sum(steps.iter().map(|step| step.effort))
}

/// The places of the steps in their order. The content has no cycles; were there one, it would be left out.
fn ordered(steps: &[Step], effort: impl Fn(usize) -> u64) -> Vec<usize> {
    let mut order: Vec<usize> = Vec::new();
    let gate = |step: &Step| GateId::from_key(step.gate);
    while let Some((index, _)) = steps
        .iter()
        .enumerate()
        .filter(|(index, step)| {
            let is_done = |before: &u8| order.contains(&usize::from(*before));
            !order.contains(index) && step.after.iter().all(is_done)
        })
        // of equals the first
        .min_by_key(|(index, step)| (gate(step), u64::MAX - effort(*index), *index))
    {
        order.push(index);
    }
    order
}
