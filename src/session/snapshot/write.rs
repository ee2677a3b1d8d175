//! From an assessment to the text of a file.

use serde_json::{Map, Value, json};

use super::{FORMAT, VERSION, field::Field, read::Leftovers};
use crate::{
    content::{RULESET_HASH, RULESET_VERSION},
    domain::Assessment,
};

/// The text of the file. The same assessment always gives the same bytes.
#[must_use]
pub fn write(assessment: &Assessment, leftovers: &Leftovers) -> String {
    let mut root = Map::new();
    root.insert("format".to_owned(), Value::from(FORMAT));
    root.insert("version".to_owned(), Value::from(VERSION));
    root.insert("ruleset".to_owned(), json!({ "version": RULESET_VERSION, "hash": RULESET_HASH }));
    if let Some(Value::Object(fields)) = assessment.clone().write() {
        root.extend(fields);
    }
    let mut root = Value::Object(root);
    for (path, value) in &leftovers.0 {
        put_back(&mut root, path, value);
    }
    let mut text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text.push('\n');
    text
}

/// Puts a field that this version does not know where it was. If the entry of a list that it
/// belonged to is gone, it is gone too.
fn put_back(node: &mut Value, path: &[String], value: &Value) {
    let Some((name, rest)) = path.split_first() else { return };
    match node {
        Value::Array(entries) => {
            let named = entries.iter_mut().find(|entry| {
                entry.get("name").and_then(Value::as_str).unwrap_or_default() == name
            });
            if let Some(entry) = named {
                put_back(entry, rest, value);
            }
        }
        Value::Object(map) if rest.is_empty() => {
            map.entry(name.clone()).or_insert_with(|| value.clone());
        }
        Value::Object(map) => {
            let below = map.entry(name.clone()).or_insert_with(|| Value::Object(Map::new()));
            put_back(below, rest, value);
        }
        _ => {}
    }
}
