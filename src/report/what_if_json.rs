//! The smallest set of changes that opens the next gate, as JSON.

use serde_json::{Value, json};

use super::evaluation_json::list;
use crate::{
    domain::{Assessment, Choice},
    engine::smallest_set,
    i18n::Locale,
    session::select::{change_message, change_place},
};

/// The gate, and the changes with the answer that each is about; null where all gates are open or
/// nothing that can be supposed opens the next one. The day does not matter: no gate depends on it.
pub(super) fn next_gate(assessment: &Assessment, locale: &Locale) -> Value {
    let Some(set) = smallest_set(assessment, None) else { return Value::Null };
    let changes = set.changes.iter().map(|change| {
        json!({
            "answer": change.key(),
            "page": change_place(*change).0.key(),
            "text": locale.text(&change_message(assessment, *change)),
        })
    });
    json!({ "gate": set.gate.key(), "exact": set.exact, "changes": list(changes) })
}
