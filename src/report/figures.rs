//! The headline figures as JSON, for the page that an element stands in: what came out, and nothing that
//! was said.

use serde_json::{Value, json};

use super::evaluation_json::list;
use crate::{
    content::{RULESET_HASH, RULESET_VERSION},
    domain::{Assessment, Choice, Date, OwnSet},
    engine::{evaluate, own_result},
    session::select::{as_shown, own_answers},
};

/// The figures, those of somebody's own set among them; with the file of the assessment where the visitor gave it, too.
#[must_use]
pub fn figures(
    assessment: &Assessment,
    today: Option<Date>,
    set: Option<&OwnSet>,
    shared: Option<&str>,
) -> String {
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
    if let (Some(figures), Some(set)) = (figures.as_object_mut(), set) {
        figures.insert("own_set".to_owned(), of_set(assessment, set));
    }
    // what was written a moment ago is JSON
    let shared = shared.and_then(|text| serde_json::from_str::<Value>(text).ok());
    if let (Some(figures), Some(shared)) = (figures.as_object_mut(), shared) {
        figures.insert("assessment".to_owned(), shared);
    }
    figures.to_string()
}

/// Whose set it is, and what came of it.
fn of_set(assessment: &Assessment, set: &OwnSet) -> Value {
    let result = own_result(set, own_answers(set, assessment));
    let band = result.band.map(|band| json!({ "low": band.low(), "high": band.high() }));
    json!({
        "id": set.id,
        "revision": set.revision,
        "by": set.by.name,
        "answered": result.answered.n,
        "of": result.answered.of,
        "met": band,
        "all_at_goal": result.goal.key(),
    })
}
