//! From an assessment to the text of a file.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{
    CHECKSUM, FORMAT, VERSION,
    field::{Field, Shared},
    read::Leftovers,
};
use crate::{
    content::{RULESET_HASH, RULESET_VERSION},
    domain::Assessment,
    session::checksum::checksum,
};

/// The text of the file. The same assessment always gives the same bytes.
#[must_use]
pub fn write(assessment: &Assessment, leftovers: &Leftovers) -> String {
    let mut root = Value::Object(fields(assessment, RULESET_HASH));
    let unknown = leftovers.0.iter().map(|(path, value)| (path.as_slice(), value));
    put_back(&mut root, unknown.collect());
    if let Value::Object(fields) = &mut root {
        let sum = checksum_of(fields);
        fields.insert(CHECKSUM.to_owned(), sum.into());
    }
    let mut text = serde_json::to_string_pretty(&root).unwrap_or_default();
    text.push('\n');
    text
}

/// The checksum over all other fields, however they are laid out: as compact JSON, sorted by name.
pub(super) fn checksum_of(fields: &Map<String, Value>) -> String {
    let json = serde_json::to_string(fields).unwrap_or_default();
    ["crc32-", &checksum(&[&json])].concat()
}

/// The same as short as it can be, without what this version does not know. The beginning of the rule set's
/// hash is enough to tell it from others.
pub(in crate::session) fn compact(assessment: &Assessment) -> String {
    const BEGINNING: usize = "sha256-".len() + 8;
    let hash: String = RULESET_HASH.chars().take(BEGINNING).collect();
    Value::Object(fields(assessment, &hash)).to_string()
}

/// Takes out what somebody typed, as far as it is not to be shared.
pub(in crate::session) fn shed(assessment: &mut Assessment, shared: Shared) {
    Field::shed(assessment, shared);
}

fn fields(assessment: &Assessment, hash: &str) -> Map<String, Value> {
    let mut root = Map::new();
    root.insert("format".to_owned(), Value::from(FORMAT));
    root.insert("version".to_owned(), Value::from(VERSION));
    root.insert("ruleset".to_owned(), json!({ "version": RULESET_VERSION, "hash": hash }));
    if let Some(Value::Object(fields)) = assessment.clone().write() {
        root.extend(fields);
    }
    root
}

/// A field that this version does not know, with the names on the way to it.
type Unknown<'a> = (&'a [String], &'a Value);

/// Puts such fields where they were. If the entry of a list that they belonged to is gone, they are
/// gone too. All at once: a list is walked through once, however many of its entries have some.
fn put_back(node: &mut Value, fields: Vec<Unknown>) {
    let mut below: BTreeMap<&str, Vec<Unknown>> = BTreeMap::new();
    for (path, value) in fields {
        if let Some((name, rest)) = path.split_first() {
            below.entry(name).or_default().push((rest, value));
        }
    }
    match node {
        Value::Array(entries) => {
            for entry in entries {
                let name = entry.get("name").or_else(|| entry.get("by"));
                let name = name.and_then(Value::as_str).unwrap_or_default();
                if let Some(fields) = below.remove(name) {
                    put_back(entry, fields);
                }
            }
        }
        Value::Object(map) => {
            for (name, fields) in below {
                let there = map.entry(name.to_owned());
                match fields.iter().find(|(rest, _)| rest.is_empty()) {
                    Some((_, value)) => {
                        there.or_insert_with(|| (*value).clone());
                    }
                    None => put_back(there.or_insert_with(|| Value::Object(Map::new())), fields),
                }
            }
        }
        _ => {}
    }
}
