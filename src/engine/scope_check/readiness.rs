//! R52: how long the system has been running. R50, R51 and R53 are plain replies.

use super::Outcome;
use crate::domain::Assessment;

/// A hard rule in one country only, advice elsewhere.
pub(in crate::engine) const MONTHS_ADVISED: u32 = 3;

pub(super) fn records_too_young(assessment: &Assessment) -> Outcome {
    let months = assessment.gates.records_months;
    Outcome::when(months.is_some_and(|months| months < MONTHS_ADVISED))
}
