//! The published description of the format, from the same limits that reading has.

use serde_json::{Value, json};

use super::{
    FORMAT, VERSION,
    limits::{
        ID, ID_PATTERN, INTRO, LANGUAGE_PATTERN, LANGUAGES, NAME, OPTION, QUESTIONS, REVISION,
        SECTIONS, TEXT, TITLE, URL, URL_PATTERN, WHY,
    },
};

/// The JSON Schema of a question set. That ids stand once, sections are there and every text has every language
/// of the set is beyond it: `scopecheck own-set check` says so.
#[must_use]
pub fn schema() -> String {
    let id = json!({ "type": "string", "pattern": ID_PATTERN, "maxLength": ID });
    let option = words(OPTION);
    let question = object(
        &json!({
            "id": id, "section": id, "text": words(TEXT), "hint": words(TEXT), "why": words(WHY),
            "options": object(
                &json!({ "N": option, "P": option, "L": option, "F": option }),
                &["N", "P", "L", "F"],
            ),
            "goal": { "enum": ["N", "P", "L", "F"], "default": "L" },
            "may_be_absent": { "type": "boolean", "default": false },
        }),
        &["id", "section", "text"],
    );
    let url = json!({ "type": "string", "pattern": URL_PATTERN, "maxLength": URL });
    let language = json!({ "type": "string", "pattern": LANGUAGE_PATTERN });
    let mut schema = object(
        &json!({
            "$schema": { "type": "string" },
            "format": { "const": FORMAT },
            "version": { "const": VERSION },
            "id": id,
            "revision": text(REVISION),
            "by": object(&json!({ "name": text(NAME), "url": url }), &["name"]),
            "languages": list(&language, LANGUAGES),
            "title": words(TITLE),
            "intro": words(INTRO),
            "sections": list(&object(&json!({ "id": id, "title": words(TITLE) }), &["id", "title"]), SECTIONS),
            "questions": list(&question, QUESTIONS),
        }),
        &[
            "format",
            "version",
            "id",
            "revision",
            "by",
            "languages",
            "title",
            "sections",
            "questions",
        ],
    );
    if let Value::Object(root) = &mut schema {
        root.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        root.insert("title".to_owned(), json!("Scopecheck question set"));
    }
    let mut text = serde_json::to_string_pretty(&schema).unwrap_or_default();
    text.push('\n');
    text
}

fn text(longest: usize) -> Value {
    json!({ "type": "string", "minLength": 1, "maxLength": longest })
}

/// Words by language.
fn words(longest: usize) -> Value {
    json!({ "type": "object", "propertyNames": { "pattern": LANGUAGE_PATTERN },
        "additionalProperties": text(longest) })
}

fn list(entry: &Value, most: usize) -> Value {
    json!({ "type": "array", "minItems": 1, "maxItems": most, "items": entry })
}

fn object(fields: &Value, required: &[&str]) -> Value {
    json!({ "type": "object", "properties": fields, "required": required,
        "additionalProperties": false })
}
