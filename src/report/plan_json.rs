//! The way to a certificate as JSON: steps and dates.

use serde_json::{Value, json};

use super::evaluation_json::list;
use crate::{
    domain::{Assessment, Choice},
    engine::{self, Because, Effort, Evaluation, MilestoneDates, PlannedStep},
    i18n::Locale,
    session::select::because_message,
};

/// The steps that are left, in their order. Effort is rounded outward.
pub(super) fn steps(assessment: &Assessment, evaluation: &Evaluation, locale: &Locale) -> Value {
    let steps = engine::steps(assessment, evaluation);
    list(steps.iter().map(|planned| step(planned, assessment, locale)))
}

fn step(planned: &PlannedStep, assessment: &Assessment, locale: &Locale) -> Value {
    let because = planned.because.iter();
    let Effort { low, high } = planned.effort.rounded();
    json!({
        "id": planned.step.id,
        "gate": planned.gate.key(),
        "text": locale.get(planned.step.name),
        "effort_days": { "low": days(low), "high": days(high) },
        "weeks": { "low": planned.weeks.low, "high": planned.weeks.high },
        "because": list(because.map(|it| json!({
            "from": origin(*it),
            "text": locale.text(&because_message(*it, assessment, locale)),
        }))),
        "sources": planned.step.sources,
        "verified": planned.step.verified,
    })
}

/// What a reason comes from: a gate, clause, section or document; null where it is none of these.
fn origin(because: Because) -> Option<String> {
    match because {
        Because::Gate(id, _) => Some(id.key().to_owned()),
        Because::Clause(id, _) => Some(id.to_string()),
        Because::NothingKnown(section) => Some(section.id.to_owned()),
        Because::Document(document) => Some(document.id.to_owned()),
        Because::DocumentsOpen(_) | Because::Months(_) | Because::Always => None,
    }
}

/// Tenths as a decimal number, by its text: nothing here is computed in floating point.
fn days(tenths: u64) -> Value {
    match tenths % 10 {
        0 => Value::from(tenths / 10),
        tenth => format!("{}.{tenth}", tenths / 10).parse().unwrap_or(Value::Null),
    }
}

/// The milestones before and after the certificate; empty while there is neither a wish nor a day.
pub(super) fn timeline(assessment: &Assessment, evaluation: &Evaluation, locale: &Locale) -> Value {
    let steps = engine::steps(assessment, evaluation);
    let timeline = engine::timeline(assessment, evaluation, &steps, evaluation.today);
    let stops = timeline.into_iter().flat_map(|it| it.before.into_iter().chain(it.after));
    list(stops.map(|it| milestone(it, locale)))
}

fn milestone(dates: MilestoneDates, locale: &Locale) -> Value {
    let MilestoneDates { milestone, from, to, .. } = dates;
    json!({
        "id": milestone.id,
        "from": from.to_string(),
        "to": to.to_string(),
        "text": locale.get(milestone.name),
        "sources": milestone.sources,
        "verified": milestone.verified,
    })
}
