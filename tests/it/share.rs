//! Which texts go along in a link, and what is refused.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use crc::{CRC_32_ISO_HDLC, Crc};
use miniz_oxide::deflate::compress_to_vec;
use scopecheck::{
    content::{DOCUMENTS, RULESET_VERSION, SECTIONS},
    domain::{Assessment, Edition},
    engine::scope_check,
    session::{
        example,
        share::{LONGEST_FOR_PHONES, ShareProblem, going_along, pack, qr, unpack},
        snapshot::{FORMAT, Shared, read, schema, write},
    },
};
use serde_json::{Map, Value, json};

use super::{
    given::{file, fixture, fixture_assessment, locale, today},
    large::large,
};

const NOTHING: Shared = Shared { names: false, notes: false };
const NAMES: Shared = Shared { names: true, notes: false };
const NOTES: Shared = Shared { names: false, notes: true };
const ALL: Shared = Shared { names: true, notes: true };

/// Every text that a file may hold says where it stands, so that no two are the same.
struct Filler {
    schema: Value,
    filled: Vec<String>,
}

impl Filler {
    fn mark(&mut self, place: &str) -> String {
        self.filled.push(place.to_owned());
        marker(place)
    }

    fn fill(&mut self, schema: &Value, place: &str) -> Value {
        if let Some(other) = schema["$ref"].as_str() {
            let there = self.schema.pointer(other.strip_prefix('#').unwrap()).unwrap().clone();
            return self.fill(&there, place);
        }
        if let Some(values) = schema["enum"].as_array() {
            return values[0].clone();
        }
        let kind = schema["type"].as_array().and_then(|it| it[0].as_str()).unwrap_or_default();
        match kind {
            "string" if schema["format"] == "date" => json!("2026-11-22"),
            "string" if schema["pattern"].is_string() => json!("8.3.4.1"),
            "string" => self.mark(place).into(),
            "integer" => json!(1),
            "boolean" => json!(true),
            "array" => json!([self.fill(&schema["items"], place)]),
            "object" => self.fill_object(schema, place),
            other => panic!("{place}: nothing is known of {other}: {schema}"),
        }
    }

    fn fill_object(&mut self, schema: &Value, place: &str) -> Value {
        let mut object = Map::new();
        for (name, field) in schema["properties"].as_object().into_iter().flatten() {
            object.insert(name.clone(), self.fill(field, &format!("{place}.{name}")));
        }
        if let Some(entry) = schema.get("additionalProperties") {
            let known = match place {
                _ if schema["propertyNames"]["pattern"].is_string() => "8.3.4.1",
                ".answers" => "incident.quick",
                ".documents" => DOCUMENTS[0].id,
                ".maturity" => SECTIONS[0].id,
                _ => schema["propertyNames"]["enum"][0].as_str().unwrap_or("scope.services"),
            };
            object.insert(known.to_owned(), self.fill(entry, place));
            // somebody may have written anything where ids belong
            if !schema["propertyNames"].is_object() {
                object.insert(self.mark(&format!("{place}.id")), self.fill(entry, place));
            }
        }
        object.into()
    }
}

/// Short enough for a language tag.
fn marker(place: &str) -> String {
    format!("«{:08x}»", Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(place.as_bytes()))
}

/// An assessment in which every text says where it stands, and all those places.
fn marked() -> (Assessment, Vec<String>) {
    let whole: Value = serde_json::from_str(&schema()).unwrap();
    let mut filler = Filler { schema: whole.clone(), filled: vec![] };
    let mut fields = Map::new();
    for (name, field) in whole["properties"].as_object().unwrap() {
        if !matches!(name.as_str(), "format" | "version" | "ruleset" | "checksum") {
            fields.insert(name.clone(), filler.fill(field, &format!(".{name}")));
        }
    }
    let opened = read(file(fields.into()).as_bytes()).unwrap();
    assert_eq!(opened.leftovers.count(), 0);
    filler.filled.sort();
    filler.filled.dedup();
    (opened.assessment, filler.filled)
}

/// The places of the texts that arrive.
fn arriving(shared: Shared) -> Vec<String> {
    let (assessment, filled) = marked();
    let received = unpack(&pack(&assessment, shared, &locale("en")).unwrap()).unwrap();
    let json = write(&received.opened.assessment, &received.opened.leftovers);
    filled.into_iter().filter(|place| json.contains(&marker(place))).collect()
}

#[test]
fn without_a_tick_nothing_that_was_typed_goes_along() {
    assert_eq!(arriving(NOTHING), Vec::<String>::new());
}

#[test]
fn each_tick_lets_its_texts_through_and_no_others() {
    let own = |scope: &str| {
        [
            "catalogue",
            "customer_names",
            "label",
            "locations",
            "organization",
            "outside.locations",
            "outside.services",
            "outside.units",
            "services.name",
            "statement.de",
            "statement.en",
            "statement_base.de",
            "statement_base.de.id",
            "statement_base.en",
            "statement_base.en.id",
            "technology",
        ]
        .map(|field| format!("{scope}.{field}"))
    };
    let mut names = ["by", "revision", "title"].map(|it| format!(".own_sets.{it}")).to_vec();
    names.extend(own(".scope"));
    names.extend(own(".variant"));
    assert_eq!(arriving(NAMES), names);
    let notes = [
        ".answers.note",
        ".answers.reason",
        ".answers.voices.by",
        ".answers.voices.evidence",
        ".answers.voices.note",
        ".answers.voices.reason",
        ".name",
        ".own_sets.answers.note",
        ".own_sets.answers.reason",
        ".own_sets.answers.voices.by",
        ".own_sets.answers.voices.evidence",
        ".own_sets.answers.voices.note",
        ".own_sets.answers.voices.reason",
        ".report.assessor",
        ".report.footer",
        ".scope.absent",
        ".scope.other_editions.absent",
        ".variant.absent",
        ".variant.other_editions.absent",
    ];
    assert_eq!(arriving(NOTES), notes);

    // and both let through all but what is never shared
    let mut both = names;
    both.extend(notes.map(str::to_owned));
    both.sort();
    assert_eq!(arriving(ALL), both);
    let never: Vec<_> = marked().1.into_iter().filter(|place| !both.contains(place)).collect();
    assert_eq!(
        never,
        [
            ".answers.evidence",
            ".answers.id",
            ".documents.id",
            ".maturity.id",
            ".own_sets.answers.evidence",
            ".own_sets.answers.id",
            ".own_sets.id",
            ".report.language",
            ".report.logo"
        ]
    );
}

#[test]
fn without_names_the_scope_is_judged_the_same() {
    let mut assessment = large(Edition::E2018);
    // about the organization and the wording nothing can be said without names
    assessment.scope.own_wording = Default::default();
    assessment.variant = None;
    let verdict = |assessment: &Assessment| {
        let found = scope_check(assessment, Some(today())).findings;
        let about_names =
            |id: &str| ["R33", "R34", "R35", "R36", "R37", "R38", "R39"].contains(&id);
        let found = found.iter().map(|it| (it.rule.id, it.verdict, it.subjects.len()));
        found.filter(|(id, ..)| !about_names(id)).collect::<Vec<_>>()
    };
    let sent = going_along(&assessment, NOTHING, &locale("de"));
    assert_eq!(verdict(&sent), verdict(&assessment));
    assert_eq!(sent.scope.services.len(), assessment.scope.services.len());
    assert_eq!(sent.scope.services[0].name, "Service 1");
    assert_eq!(sent.scope.locations[0], "Standort 1");
}

/// A code that holds this text and whose checksum is right.
fn forged(content: &[u8]) -> String {
    let body = [&[0][..], &compress_to_vec(content, 6)].concat();
    let sum = Crc::<u32>::new(&CRC_32_ISO_HDLC).checksum(&body).to_be_bytes();
    format!("1{}", BASE64_URL_SAFE_NO_PAD.encode([&sum[..], &body].concat()))
}

fn said(text: &str) -> String {
    let problem = unpack(text).unwrap_err();
    let sentences: Vec<_> = problem.messages().iter().map(|it| locale("en").text(it)).collect();
    sentences.join("\n")
}

#[test]
fn what_is_no_code_is_refused_with_a_sentence() {
    let not_one = "This is neither a link nor a code from Scopecheck.";
    let damaged = "The link or code is damaged: characters are missing, were added, or were changed on the way. Copy it again as a whole.";
    for (text, sentence) in [
        ("", not_one),
        ("https://example.org/#/tasks", not_one),
        ("hello", not_one),
        ("https://example.org/#/shared/", not_one),
        ("1", damaged),
        ("https://example.org/#/shared/1AAAA%20", damaged),
        ("1AAAAAAAAAAA", damaged),
        (
            "2AAAA",
            "The link was made by a newer version of Scopecheck. Reload this page, or ask for a file instead.",
        ),
    ] {
        assert_eq!(said(text), sentence, "{text}");
    }
    assert_eq!(said(&forged(b"[]")), "This is not a Scopecheck file.");
    let newer = format!(r#"{{"format":"{FORMAT}","version":9}}"#);
    assert!(said(&forged(newer.as_bytes())).contains("version 9"));
}

#[test]
fn what_would_unpack_to_more_than_a_file_may_hold_is_refused() {
    // some 10 KB that would become 8 MB
    let bomb = forged(&vec![b' '; 8 * 1024 * 1024]);
    assert_eq!(unpack(&bomb), Err(ShareProblem::TooLarge));
    assert_eq!(unpack(&"1".repeat(3_000_000)), Err(ShareProblem::TooLarge));
    let mut assessment = Assessment::default();
    assessment.scope.locations = vec!["x".repeat(500); 5_000];
    assert_eq!(pack(&assessment, ALL, &locale("en")), None);
}

#[test]
fn another_rule_set_is_told() {
    let other = json!({ "ruleset": { "version": "2031.4", "hash": "sha256-0" } });
    let received = unpack(&forged(file(other).as_bytes())).unwrap();
    assert_eq!(received.opened.other_ruleset.as_deref(), Some("2031.4"));
    let own = json!({ "ruleset": { "version": RULESET_VERSION, "hash": "sha256-0" } });
    assert_eq!(unpack(&forged(file(own).as_bytes())).unwrap().opened.other_ruleset, None);
}

/// The dictionary is part of every link of this version.
#[test]
fn a_link_that_was_made_once_is_read_forever() {
    let received = unpack(&fixture("shared_1.txt")).unwrap();
    let sent = going_along(&fixture_assessment("v1_checksum.json"), ALL, &locale("en"));
    assert_eq!((received.opened.assessment, received.shared), (sent, ALL));
}

#[test]
fn a_full_check_fits_into_the_picture() {
    // answered in every depth, with evidence
    let code = pack(&example("de"), NOTHING, &locale("de")).unwrap();
    let link = ["https://example.org/scopecheck/de/#/shared/", &code].concat();
    assert!(link.len() < LONGEST_FOR_PHONES as usize, "{}", link.len());
    let picture = qr(&link).unwrap();
    assert!(picture.size > 8 && picture.path.starts_with("M4 4h7v1h-7z"), "{}", picture.path);
    assert_eq!(qr(&"x".repeat(LONGEST_FOR_PHONES as usize + 1)), None);
}
