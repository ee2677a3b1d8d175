//! The headline figures as JSON, for the page that an element stands in: what came out, and nothing that
//! was said.

use serde_json::{Value, json};

use super::evaluation_json::list;
use crate::{
    content::{RULESET_HASH, RULESET_VERSION},
    domain::{Assessment, Choice, Date},
    engine::evaluate,
    session::select::as_shown,
};

/// The figures; with the file of the assessment where the visitor gave it, too.
#[must_use]
pub fn figures(assessment: &Assessment, today: Option<Date>, shared: Option<&str>) -> String {
    let shown = as_shown(assessment);
    let evaluation = evaluate(&shown, today);
    let gates = evaluation
        .gates
        .iter()
        .map(|gate| json!({ "id": gate.id.key(), "state": gate.state.key() }));
    let readiness = &evaluation.readiness;
    let mut figures = json!({
        "ruleset": { "version": RULESET_VERSION, "hash": RULESET_HASH },
        "edition": assessment.edition.key(),
        "verdict": evaluation.scope.verdict.key(),
        "gates": list(gates),
        "answered": readiness.answered.n,
        "of": readiness.answered.of,
        "met": { "low": readiness.met.low(), "high": readiness.met.high() },
    });
    // what was written a moment ago is JSON
    let shared = shared.and_then(|text| serde_json::from_str::<Value>(text).ok());
    if let (Some(figures), Some(shared)) = (figures.as_object_mut(), shared) {
        figures.insert("assessment".to_owned(), shared);
    }
    figures.to_string()
}
