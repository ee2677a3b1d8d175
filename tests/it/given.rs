//! What tests begin with.

use std::{collections::BTreeMap, fs, path::PathBuf};

use scopecheck::{
    content::{ClauseRole, FORMAT_KEYS, Kind, PACKS, RULESET_HASH, clauses_with, questions_of},
    domain::{Answer, Assessment, Date, Edition, Grade, Rating},
    engine::{Finding, ScopeVerdict, scope_check},
    i18n::Locale,
    session::snapshot::{self, Problem},
};
use serde_json::{Value, json};

/// The words of a language.
pub fn locale(tag: &str) -> Locale {
    let (_, _, later) = PACKS.iter().find(|(known, ..)| *known == tag).unwrap();
    first_words(tag).completed(later, RULESET_HASH).unwrap()
}

/// The words of a language that travel before the first question.
pub fn first_words(tag: &str) -> Locale {
    let (_, first, _) = PACKS.iter().find(|(known, ..)| *known == tag).unwrap();
    Locale::parse(first, RULESET_HASH, FORMAT_KEYS).unwrap()
}

/// The words of every language.
pub fn locales() -> Vec<Locale> {
    PACKS.iter().map(|(tag, ..)| locale(tag)).collect()
}

/// A file under `tests/fixtures`.
pub fn fixture_path(name: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures").join(name)
}

/// The text of a file under `tests/fixtures`.
pub fn fixture(name: &str) -> String {
    fs::read_to_string(fixture_path(name)).unwrap()
}

/// The JSON of a file under `tests/fixtures`.
pub fn fixture_json(name: &str) -> Value {
    serde_json::from_str(&fixture(name)).unwrap()
}

/// The assessment of a file under `tests/fixtures`.
pub fn fixture_assessment(name: &str) -> Assessment {
    snapshot::read(fixture(name).as_bytes()).unwrap().assessment
}

/// A file with these fields besides its header.
pub fn file(mut fields: Value) -> String {
    fields["format"] = json!(snapshot::FORMAT);
    fields["version"] = json!(snapshot::VERSION);
    fields.to_string()
}

/// The assessment with these fields of the file format.
pub fn assessment(fields: Value) -> Assessment {
    match snapshot::read(file(fields).as_bytes()) {
        Ok(opened) => opened.assessment,
        Err(problems) => panic!("{}", sentences(&problems)),
    }
}

/// A plain provider about whose scope nothing is to be said against.
pub fn sound() -> Value {
    json!({ "scope": {
        "applicant": "organization", "organization": "Alder Hosting Ltd", "legal_entities": 1,
        "services": [{ "name": "managed hosting", "in_catalogue": "yes" }],
        "customers": "external"
    } })
}

/// `base` with the fields of `patch` in it; null takes a field away.
pub fn patched(mut base: Value, patch: &Value) -> Value {
    let Value::Object(fields) = patch else { return patch.clone() };
    if !base.is_object() {
        base = json!({});
    }
    for (name, value) in fields {
        let own = base[name].take();
        base[name] = patched(own, value);
    }
    base
}

/// The day of every test: today must not matter.
pub fn today() -> Date {
    Date::parse("2026-11-22").unwrap()
}

/// What the rules say of the sound provider with these differences.
pub fn checked(patch: &Value) -> ScopeVerdict {
    scope_check(&assessment(patched(sound(), patch)), Some(today()))
}

/// The findings of a rule.
pub fn of_rule<'a>(verdict: &'a ScopeVerdict, rule: &str) -> Vec<&'a Finding> {
    verdict.findings.iter().filter(|finding| finding.rule.id == rule).collect()
}

/// The ids of the rules that fired, each once, in the order of their names.
pub fn fired(verdict: &ScopeVerdict) -> Vec<&'static str> {
    let mut ids: Vec<_> = verdict.findings.iter().map(|finding| finding.rule.id).collect();
    ids.sort_unstable();
    ids.dedup();
    ids
}

/// The 18 processes of 2018 by their clause numbers.
pub fn processes() -> Vec<String> {
    processes_of(Edition::E2018)
}

/// The processes of an edition by their clause numbers.
pub fn processes_of(edition: Edition) -> Vec<String> {
    clauses_with(edition, ClauseRole::Process).map(|clause| clause.id.to_string()).collect()
}

/// All 18 processes in the hands of `party`.
pub fn all_processes(party: &Value) -> Value {
    processes().into_iter().map(|clause| (clause, party.clone())).collect()
}

/// What a visitor reads of problems, in English.
pub fn sentences(problems: &[Problem]) -> String {
    let words = locale("en");
    let lines = problems.iter().map(|problem| words.text(&problem.message()));
    lines.collect::<Vec<_>>().join("\n")
}

/// The same grade for every statement of the full check and the quick one.
pub fn statement_answers(grade: Grade) -> BTreeMap<String, Answer> {
    let answer = Answer { rating: Some(Rating::Graded(grade)), ..Answer::default() };
    questions_of(Kind::Grade).map(|question| (question.id.to_owned(), answer.clone())).collect()
}
