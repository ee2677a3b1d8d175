//! The published cases: a scope, the verdict on it, the rules that must fire.

use scopecheck::{
    domain::Choice,
    engine::{evaluate, scope_check},
    report::evaluation_json,
};
use serde_json::{Value, json};

use super::{
    command_line::evaluated,
    given::{fired, fixture_assessment, fixture_json, locale, locales},
};

/// Id, verdict, rules that must be among those that fire.
const CASES: [(&str, &str, &[&str]); 12] = [
    ("F01", "PASS", &["R32", "R41"]),
    ("F03", "PASS", &["R32", "R42"]),
    ("F05", "BLOCK", &["R31"]),
    ("F07", "BLOCK", &["R02", "R30", "R31", "R34"]),
    ("F09", "BLOCK", &["R11", "R37"]),
    ("F11", "PASS", &["R22", "R43"]),
    ("F13", "BLOCK", &["R21", "R44"]),
    ("F15", "BLOCK", &["R03"]),
    ("F17", "WARN", &["R40b", "R41"]),
    ("F19", "WARN", &["R32", "R34b", "R41"]),
    ("F21", "WARN", &["R38", "R39"]),
    ("F23", "BLOCK", &["R20"]),
];

fn name(id: &str) -> String {
    format!("cases/{id}.json")
}

#[test]
fn every_case_gets_its_verdict_and_its_rules() {
    for (id, verdict, expected) in CASES {
        let found = scope_check(&fixture_assessment(&name(id)), None);
        assert_eq!(found.verdict.key(), verdict, "{id}: {:?}", fired(&found));
        for rule in expected {
            assert!(fired(&found).contains(rule), "{id} lacks {rule}: {:?}", fired(&found));
        }
    }
}

/// The browser's test reads the same index, so that both are held to one list.
#[test]
fn the_index_says_what_the_engine_says() {
    let found: Value = CASES
        .iter()
        .map(|(id, ..)| {
            let verdict = scope_check(&fixture_assessment(&name(id)), None);
            let rules = fired(&verdict);
            ((*id).to_owned(), json!({ "verdict": verdict.verdict.key(), "rules": rules }))
        })
        .collect::<serde_json::Map<_, _>>()
        .into();
    let index = fixture_json("cases/expected.json");
    assert_eq!(found, index, "{found:#}");
}

#[test]
fn the_command_line_says_what_the_library_says() {
    for (id, ..) in CASES {
        let assessment = fixture_assessment(&name(id));
        for language in locales() {
            let evaluation = evaluate(&assessment, None);
            let expected = evaluation_json(&assessment, &evaluation, &language, &locales());
            assert_eq!(evaluated(&name(id), language.tag()), expected, "{id}");
        }
    }
}

#[test]
fn the_language_changes_sentences_only() {
    fn without_sentences(json: Value) -> Value {
        match json {
            Value::Object(fields) => fields
                .into_iter()
                .filter(|(name, _)| name != "text" && name != "remedy" && name != "statement")
                .map(|(name, value)| (name, without_sentences(value)))
                .collect::<serde_json::Map<_, _>>()
                .into(),
            Value::Array(entries) => entries.into_iter().map(without_sentences).collect(),
            other => other,
        }
    }
    for (id, ..) in CASES {
        let assessment = fixture_assessment(&name(id));
        let evaluation = evaluate(&assessment, None);
        let [en, de] = ["en", "de"].map(|tag| {
            let json = evaluation_json(&assessment, &evaluation, &locale(tag), &locales());
            assert!(json["gates"][0]["text"].as_str().is_some_and(|text| !text.is_empty()));
            without_sentences(json)
        });
        assert_eq!(en, de, "{id}");
    }
}
