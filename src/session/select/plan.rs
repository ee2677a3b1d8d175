//! The words for effort, weeks and reasons on the way to a certificate.

use crate::{
    content::{clause, text},
    domain::{Assessment, ClauseId, Grade, Interval},
    engine::{Because, Effort, GateState, Weeks},
    i18n::{Arg, Locale, Message},
};

/// Tenths of a person-day that are half a day: the only fraction among rounded efforts.
const HALF: u64 = 5;

/// Rounded effort, such as `3–8 person-days`.
#[must_use]
pub fn effort_message(effort: Effort) -> Message {
    let Effort { low, high } = effort.rounded();
    match (low, high) {
        (0, 0..=HALF) => text::PLAN_DAYS_UP_TO_HALF.into(),
        (_, 0..=HALF) => text::PLAN_DAYS_HALF.into(),
        (0, high) => text::plan_days_up_to(whole_days(high)),
        (HALF, high) => text::plan_days_from_half(whole_days(high)),
        (low, high) if low == high => text::plan_days_same(whole_days(low)),
        (low, high) => text::plan_days_range(whole_days(high), whole_days(low)),
    }
}

fn whole_days(tenths: u64) -> u32 {
    u32::try_from(tenths / 10).unwrap_or(u32::MAX)
}

/// Effort before rounding, such as `2.4 to 7.5 person-days`.
#[must_use]
pub fn exact_effort_message(effort: Effort) -> Message {
    text::plan_exactly(days(effort.high), days(effort.low))
}

fn days(tenths: u64) -> Arg {
    match tenths % 10 {
        0 => whole_days(tenths).into(),
        tenth => text::plan_decimal(tenth.to_string(), whole_days(tenths)).into(),
    }
}

/// The weeks that pass, `None` if none do.
#[must_use]
pub fn weeks_message(weeks: Weeks) -> Option<Message> {
    let Weeks { low, high } = weeks;
    match (low, high) {
        (_, 0) => None,
        (0, high) => Some(text::plan_waits_up_to(high)),
        (low, high) if low == high => Some(text::plan_waits_same(low)),
        (low, high) => Some(text::plan_waits_range(high, low)),
    }
}

/// Why a step is needed, as a sentence or an entry of a list. Clauses are those of the assessment's edition.
#[must_use]
pub fn because_message(because: Because, assessment: &Assessment, locale: &Locale) -> Message {
    match because {
        Because::Gate(id, GateState::Closed) => text::because_gate_closed(id.title()),
        Because::Gate(id, _) => text::because_gate_unknown(id.title()),
        Because::Clause(id, band) => {
            let (clause, range) = (named(id, assessment), met(band, locale));
            // a band that ends where "fully" begins cannot be all of it
            if band.high() <= Grade::Fully.interval().low() {
                text::because_gap(clause, range)
            } else {
                text::because_unsure(clause, range)
            }
        }
        Because::NothingKnown(section) => text::because_nothing_known(section.title),
        Because::Document(document) => text::because_document(document.name),
        Because::DocumentsOpen(count) => text::because_documents_open(count),
        Because::Months(None) => text::BECAUSE_MONTHS_UNKNOWN.into(),
        Because::Months(Some(months)) => text::because_months(months),
        Because::Always => text::BECAUSE_ALWAYS.into(),
    }
}

fn met(band: Interval, locale: &Locale) -> String {
    locale.percent_range(band.low(), band.high())
}

fn named(id: ClauseId, assessment: &Assessment) -> Message {
    match clause(assessment.edition, id) {
        Some(clause) => text::clause_named(clause.title, id.to_string()),
        None => text::clause_number(id.to_string()),
    }
}
