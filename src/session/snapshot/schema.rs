//! The published description of the file format.

use serde_json::{Value, json};

use super::{CHECKSUM, FORMAT, VERSION, field::Field};
use crate::domain::Assessment;

/// The JSON Schema of the assessment file, from the same list of fields that reads and writes it.
#[must_use]
pub fn schema() -> String {
    let mut schema = Assessment::default().schema();
    if let Some(Value::Object(properties)) = schema.get_mut("properties") {
        properties.insert("format".to_owned(), json!({ "const": FORMAT }));
        properties.insert("version".to_owned(), json!({ "const": VERSION }));
        properties.insert(
            CHECKSUM.to_owned(),
            json!({ "type": ["string", "null"], "pattern": "^crc32-[0-9a-f]{8}$" }),
        );
        properties.insert(
            "ruleset".to_owned(),
            json!({ "type": "object", "properties": {
                "version": { "type": "string" }, "hash": { "type": "string" } } }),
        );
    }
    if let Value::Object(root) = &mut schema {
        root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".to_owned(), json!("Scopecheck assessment"));
        root.insert("type".to_owned(), json!("object"));
        root.insert("required".to_owned(), json!(["format", "version"]));
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}
