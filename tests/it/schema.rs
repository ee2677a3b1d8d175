//! The published schema, against the fixture that holds every field and against the reader.

use std::collections::BTreeSet;

use scopecheck::session::snapshot::{read, schema};
use serde_json::{Value, json};

use super::given::{file, fixture_json, patched};

fn published() -> Value {
    serde_json::from_str(&schema()).unwrap()
}

/// The places of every field that the schema describes; `*` stands for any entry.
fn described(schema: &Value, place: &str, found: &mut BTreeSet<String>) {
    found.insert(place.to_owned());
    for (name, field) in schema["properties"].as_object().into_iter().flatten() {
        described(field, &format!("{place}.{name}"), found);
    }
    for entry in ["items", "additionalProperties"] {
        if let Some(entry) = schema.get(entry) {
            described(entry, &format!("{place}.*"), found);
        }
    }
}

/// The places of every value, with `*` for the entries that the schema does not name.
fn held(value: &Value, schema: &Value, place: &str, found: &mut BTreeSet<String>) {
    found.insert(place.to_owned());
    // described elsewhere: what it holds is looked at by `fits`
    if schema.get("$ref").is_some() {
        return;
    }
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                match schema["properties"].get(name) {
                    Some(schema) => held(field, schema, &format!("{place}.{name}"), found),
                    None if schema.get("additionalProperties").is_some() => {
                        held(field, &schema["additionalProperties"], &format!("{place}.*"), found);
                    }
                    None => panic!("{place}.{name} is not in the schema"),
                }
            }
        }
        Value::Array(entries) => {
            for entry in entries {
                held(entry, &schema["items"], &format!("{place}.*"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn the_schema_describes_exactly_the_fields_of_a_full_file() {
    let schema = published();
    let (mut in_schema, mut in_file) = (BTreeSet::new(), BTreeSet::new());
    described(&schema, "", &mut in_schema);
    let mut file = fixture_json("v1.json");
    file["checksum"] = "crc32-00000000".into();
    held(&file, &schema, "", &mut in_file);
    assert_eq!(in_schema, in_file);
}

#[test]
fn the_schema_names_its_dialect_and_what_must_be_there() {
    let schema = published();
    assert_eq!(schema["$schema"], "https://json-schema.org/draft/2020-12/schema");
    assert_eq!(schema["required"], json!(["format", "version"]));
    assert_eq!(schema["properties"]["version"]["const"], 1);
}

/// The part of JSON Schema that the published ones use; another keyword fails the test.
pub fn fits(value: &Value, schema: &Value) -> bool {
    schema.as_object().unwrap().iter().all(|(keyword, rule)| match keyword.as_str() {
        "$schema" | "title" | "format" | "default" => true,
        "$ref" => {
            let place = rule.as_str().unwrap().trim_start_matches('#');
            fits(value, published().pointer(place).unwrap())
        }
        "const" => value == rule,
        "enum" => rule.as_array().unwrap().contains(value),
        "type" => {
            let is = |kind: &Value| match kind.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "integer" => value.is_u64() || value.is_i64(),
                "boolean" => value.is_boolean(),
                "null" => value.is_null(),
                other => panic!("type {other}"),
            };
            rule.as_array().map_or_else(|| is(rule), |kinds| kinds.iter().any(is))
        }
        "required" => {
            let names = rule.as_array().unwrap();
            value.is_object()
                && names.iter().all(|name| value.get(name.as_str().unwrap()).is_some())
        }
        "properties" => rule
            .as_object()
            .unwrap()
            .iter()
            .all(|(name, rule)| value.get(name).is_none_or(|value| fits(value, rule))),
        "additionalProperties" if rule == false => value
            .as_object()
            .is_none_or(|it| it.keys().all(|name| schema["properties"].get(name).is_some())),
        "additionalProperties" => {
            value.as_object().is_none_or(|it| it.values().all(|value| fits(value, rule)))
        }
        "items" => value.as_array().is_none_or(|it| it.iter().all(|value| fits(value, rule))),
        "minItems" => value.as_array().is_none_or(|it| it.len() as u64 >= rule.as_u64().unwrap()),
        "minLength" => {
            value.as_str().is_none_or(|it| it.chars().count() as u64 >= rule.as_u64().unwrap())
        }
        "maxItems" => value.as_array().is_none_or(|it| it.len() as u64 <= rule.as_u64().unwrap()),
        "maxLength" => {
            value.as_str().is_none_or(|it| it.chars().count() as u64 <= rule.as_u64().unwrap())
        }
        "minimum" => value.as_i64().is_none_or(|it| it >= rule.as_i64().unwrap()),
        "maximum" => value.as_u64().is_none_or(|it| it <= rule.as_u64().unwrap()),
        "propertyNames" => value
            .as_object()
            .is_none_or(|it| it.keys().all(|name| fits(&Value::from(name.as_str()), rule))),
        "pattern" => true,
        other => panic!("keyword {other}"),
    })
}

/// Where each field is replaced by each of these, reader and schema must agree. Clause numbers,
/// days and the edition are checked more strictly by the reader.
#[test]
fn the_reader_takes_what_the_schema_allows_and_nothing_else() {
    let (schema, whole) = (published(), fixture_json("v1.json"));
    assert!(fits(&whole, &schema));
    let others = [
        json!(null),
        json!(7),
        json!(-7),
        json!(70_000),
        json!(true),
        json!("certainly"),
        json!([]),
        json!([null]),
        json!([3]),
        json!({}),
        json!("x".repeat(501)),
        json!("x".repeat(2001)),
        json!("x".repeat(20_001)),
    ];
    let mut pointers = Vec::new();
    collect(&whole, "", &mut pointers);
    for pointer in pointers {
        for other in &others {
            let mut changed = whole.clone();
            *changed.pointer_mut(&pointer).unwrap() = other.clone();
            let (read, allowed) =
                (read(changed.to_string().as_bytes()).is_ok(), fits(&changed, &schema));
            let stricter = allowed
                && !read
                && ["/issued", "/last_surveillance", "/certificate_by", "/excluded"]
                    .iter()
                    .any(|place| pointer.contains(place));
            // A header that says nothing is refused as another kind of file.
            assert!(
                read == allowed || stricter,
                "{pointer} = {other}: read {read}, schema {allowed}"
            );
        }
    }
}

/// The places of everything in a file.
pub fn collect(value: &Value, place: &str, found: &mut Vec<String>) {
    // What the file says of its rules is for remarks only and never refused.
    if !place.is_empty() && !place.starts_with("/ruleset") {
        found.push(place.to_owned());
    }
    match value {
        Value::Object(fields) => {
            for (name, field) in fields {
                collect(field, &format!("{place}/{name}"), found);
            }
        }
        Value::Array(entries) => {
            for (index, entry) in entries.iter().enumerate() {
                collect(entry, &format!("{place}/{index}"), found);
            }
        }
        _ => {}
    }
}

#[test]
fn fields_that_are_not_described_are_allowed() {
    let more = patched(fixture_json("v1.json"), &json!({ "x": 1, "scope": { "x": [] } }));
    assert!(fits(&more, &published()));
    assert!(read(file(more).as_bytes()).is_ok());
}
