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
        figures.insert("own_set".to_owned(), of_set(assessment, set, shared.is_some()));
    }
    // what was written a moment ago is JSON
    let shared = shared.and_then(|text| serde_json::from_str::<Value>(text).ok());
    if let (Some(figures), Some(shared)) = (figures.as_object_mut(), shared) {
        figures.insert("assessment".to_owned(), shared);
    }
    figures.to_string()
}

/// Whose set it is; what came of it only where the visitor gave the answers. A host brings whatever set it likes, also one of
/// a single question, so figures of a set are as good as its answers.
fn of_set(assessment: &Assessment, set: &OwnSet, is_shared: bool) -> Value {
    let mut told = json!({ "id": set.id, "revision": set.revision, "by": set.by.name });
    if let Some(told) = told.as_object_mut().filter(|_| is_shared) {
        let result = own_result(set, own_answers(set, assessment));
        let band = result.band.map(|band| json!({ "low": band.low(), "high": band.high() }));
        told.insert("answered".to_owned(), result.answered.n.into());
        told.insert("of".to_owned(), result.answered.of.into());
        told.insert("met".to_owned(), band.into());
        told.insert("all_at_goal".to_owned(), result.goal.key().into());
    }
    told
}
