//! Last year's answers as the beginning of a new check.

use crate::domain::{Assessment, GateAnswers, Plan};

/// A copy called `name` that is to be gone through again: every answer is marked to be looked at, and what
/// is only true of one year (audit, review, records, the wished-for day) is to be said anew.
#[must_use]
pub fn copied(assessment: &Assessment, name: String) -> Assessment {
    let mut copy = assessment.clone();
    copy.name = name;
    copy.answers.values_mut().for_each(|answer| answer.later = true);
    copy.gates = GateAnswers::default();
    copy.plan = Plan { certificate_by: None, ..copy.plan };
    copy
}
