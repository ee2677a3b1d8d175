//! Files: damaged, foreign, from another version, and whole.

use scopecheck::{
    domain::{Assessment, Choice, Date, Edition},
    session::snapshot::{Opened, Problem, read, write},
};
use serde_json::{Value, json};

use super::given::{file, fixture, fixture_json, locale, sentences};

fn refused(bytes: &[u8]) -> Vec<Problem> {
    read(bytes).unwrap_err()
}

/// The one sentence with which a file with these fields is refused.
fn check(fields: Value, sentence: &str) {
    assert_eq!(sentences(&refused(file(fields).as_bytes())), sentence);
}

fn opened(fields: Value) -> Opened {
    read(file(fields).as_bytes()).unwrap_or_else(|problems| panic!("{}", sentences(&problems)))
}

#[test]
fn what_is_no_assessment_is_refused() {
    let header = r#"{"format":"scopecheck-assessment","version":1"#;
    for (text, sentence) in [
        ("", "Line 1, column 0: This is not valid JSON."),
        ("\n\n  {", "Line 3, column 3: This is not valid JSON."),
        (header, "Line 1, column 45: This is not valid JSON."),
        ("[]", "This is not a Scopecheck file."),
        ("null", "This is not a Scopecheck file."),
        ("{}", "This is not a Scopecheck file."),
        (r#"{"format":"other","version":1}"#, "This is not a Scopecheck file."),
        (r#"{"format":"scopecheck-assessment"}"#, "This is not a Scopecheck file."),
        (r#"{"format":"scopecheck-assessment","version":"1"}"#, "This is not a Scopecheck file."),
        (r#"{"format":"scopecheck-assessment","version":0}"#, "This is not a Scopecheck file."),
        (
            r#"{"format":"scopecheck-assessment","version":2}"#,
            "The file is of version 2, which is newer than this program. Open it with the newer one.",
        ),
    ] {
        assert_eq!(sentences(&refused(text.as_bytes())), sentence, "{text}");
    }
    assert_eq!(sentences(&refused(b"\xff\xfe{}")), "This is not a text file.");
}

#[test]
fn too_large_and_too_deep_files_are_refused_before_they_are_parsed() {
    let mebibyte = 1024 * 1024;
    let filler = |bytes: usize| file(json!({ "x-filler": "a".repeat(bytes) }));
    let length = filler(0).len();
    assert!(read(filler(mebibyte - length).as_bytes()).is_ok());
    assert_eq!(
        sentences(&refused(filler(mebibyte - length + 1).as_bytes())),
        "The file is larger than 1 MB. A check is far smaller."
    );

    let nested = |depth: usize| {
        let brackets = ["[".repeat(depth), "]".repeat(depth)].concat();
        format!("{{\"format\":\"scopecheck-assessment\",\"version\":1,\n\"x\":{brackets}}}")
    };
    assert!(read(nested(15).as_bytes()).is_ok());
    let sentence = "Line 2, column 20: Too many brackets inside one another.";
    assert_eq!(sentences(&refused(nested(16).as_bytes())), sentence);
    assert_eq!(sentences(&refused(nested(200_000).as_bytes())), sentence);
    assert!(read(file(json!({ "name": "[".repeat(100) + "\\\"{" })).as_bytes()).is_ok());
}

#[test]
fn values_of_another_kind_are_refused_with_their_place() {
    for (fields, sentence) in [
        (json!({ "name": 7 }), "At name: There should be text here."),
        (json!({ "scope": [] }), "At scope: There should be a group of fields here."),
        (
            json!({ "scope": { "services": "mail" } }),
            "At scope.services: There should be a list here.",
        ),
        (
            json!({ "scope": { "services": [{}, "mail"] } }),
            "At scope.services.1: There should be a group of fields here.",
        ),
        (
            json!({ "scope": { "locations": ["Leeds", 1] } }),
            "At scope.locations.1: There should be text here.",
        ),
        (
            json!({ "scope": { "legal_entities": "2" } }),
            "At scope.legal_entities: There should be a whole number here.",
        ),
        (
            json!({ "scope": { "applicant": true } }),
            "At scope.applicant: There should be text here.",
        ),
        (
            json!({ "scope": { "excluded": [8.6] } }),
            "At scope.excluded.0: There should be text here.",
        ),
        (
            json!({ "scope": { "parties": { "8.6.1": "own" } } }),
            "At scope.parties.8.6.1: There should be a group of fields here.",
        ),
        (
            json!({ "scope": { "absent": { "8.3.4.1": {} } } }),
            "At scope.absent.8.3.4.1: There should be text here.",
        ),
        (
            json!({ "scope": { "statement": { "de": [] } } }),
            "At scope.statement.de: There should be text here.",
        ),
        (json!({ "answers": [] }), "At answers: There should be a group of fields here."),
        (
            json!({ "answers": { "asset.quick": { "later": "yes" } } }),
            "At answers.asset.quick.later: There should be true or false here.",
        ),
        (
            json!({ "certificate": { "issued": 2022 } }),
            "At certificate.issued: There should be text here.",
        ),
    ] {
        check(fields, sentence);
    }
}

#[test]
fn values_out_of_their_range_are_refused_with_what_would_fit() {
    for (fields, sentence) in [
        (
            json!({ "edition": "2017" }),
            "At edition: “2017” is not possible here. Possible: 2018, 2011, 2005 and bs15000.",
        ),
        (
            json!({ "scope": { "other_editions": { "2017": {} } } }),
            "At scope.other_editions.2017: “2017” is not possible here. Possible: 2018, 2011, 2005 and bs15000.",
        ),
        (
            json!({ "scope": { "customers": "All" } }),
            "At scope.customers: “All” is not possible here. Possible: external, internal, both, none and unknown.",
        ),
        (
            json!({ "scope": { "activities": ["plan", "sell"] } }),
            "At scope.activities.1: “sell” is not possible here. Possible: plan, design, transition, deliver and improve.",
        ),
        (
            json!({ "gates": { "documents": "" } }),
            "At gates.documents: “” is not possible here. Possible: yes, no and unknown.",
        ),
        (
            json!({ "answers": { "asset.quick": { "grade": "A" } } }),
            "At answers.asset.quick.grade: “A” is not possible here. Possible: N, P, L, F, unknown and absent.",
        ),
        (
            json!({ "scope": { "excluded": ["8.6.0"] } }),
            "At scope.excluded.0: “8.6.0” is not a clause number such as 8.6.3.",
        ),
        (
            json!({ "scope": { "parties": { "A.1": {} } } }),
            "At scope.parties.A.1: “A.1” is not a clause number such as 8.6.3.",
        ),
        (
            json!({ "scope": { "legal_entities": -1 } }),
            "At scope.legal_entities: There should be a whole number from 0 to 10,000 here.",
        ),
        (
            json!({ "scope": { "legal_entities": 1.5 } }),
            "At scope.legal_entities: There should be a whole number from 0 to 10,000 here.",
        ),
        (
            json!({ "gates": { "records_months": 1201 } }),
            "At gates.records_months: There should be a whole number from 0 to 1,200 here.",
        ),
        (
            json!({ "certificate": { "issued": "2026-02-29" } }),
            "At certificate.issued: “2026-02-29” is not a date such as 2026-11-22.",
        ),
        (
            json!({ "scope": { "organization": "ü".repeat(501) } }),
            "At scope.organization: The text is longer than 500 characters.",
        ),
        (
            json!({ "scope": { "locations": vec![""; 5001] } }),
            "At scope.locations: There are more than 5,000 entries.",
        ),
    ] {
        check(fields, sentence);
    }
}

#[test]
fn several_problems_are_told_at_once_but_not_without_end() {
    let services: Vec<_> = (0..50).map(Value::from).collect();
    let problems =
        refused(file(json!({ "scope": { "services": services }, "name": 1 })).as_bytes());
    assert_eq!(problems.len(), 20);
    let other = "1".repeat(30_000);
    let sentence = sentences(&refused(file(json!({ "edition": other })).as_bytes()));
    assert!(sentence.chars().count() < 200, "{sentence}");
}

#[test]
fn null_and_absent_are_both_not_answered() {
    let nothing = opened(json!({}));
    let null = json!(null);
    let same = opened(json!({
        "name": null, "edition": null, "answers": { "asset.quick": null }, "gates": null,
        "certificate": { "edition": null, "issued": null },
        "scope": { "applicant": null, "organization": null, "legal_entities": null,
            "services": [null], "activities": [null], "locations": null, "excluded": [null],
            "absent": { "8.3.4.1": null }, "parties": { "8.6.1": null },
            "statement": { "en": null, "de": null } } }));
    assert_eq!(same, nothing);
    assert_eq!(nothing.assessment, Assessment::default());
    assert_eq!(
        opened(json!({ "scope": null, "answers": null, "x": null })).leftovers.count(),
        1,
        "{null}"
    );
}

#[test]
fn entries_that_hold_nothing_stay_entries() {
    let fields = json!({ "scope": { "services": [{}, { "in_catalogue": "yes" }],
        "parties": { "8.6": { "by": "own" }, "8.6.1": {} }, "absent": { "8.3.4.1": "" } },
        "answers": { "asset.quick": {} } });
    let first = opened(fields);
    assert_eq!(first.assessment.scope.services.len(), 2);
    let again = read(write(&first.assessment, &first.leftovers).as_bytes()).unwrap();
    assert_eq!(again.assessment, first.assessment);
}

#[test]
fn a_byte_order_mark_does_not_matter() {
    let text = fixture("v1.json");
    let marked = ["\u{feff}", &text].concat();
    assert_eq!(read(marked.as_bytes()), read(text.as_bytes()));
}

#[test]
fn the_file_of_version_1_is_read_and_written_the_same() {
    let first = read(fixture("v1.json").as_bytes()).unwrap();
    assert_eq!(first.leftovers.count(), 0);
    assert!(first.unknown_questions.is_empty());
    assert_eq!(first.other_ruleset.as_deref(), Some("2026.0"));
    let text = write(&first.assessment, &first.leftovers);
    let mut written: Value = serde_json::from_str(&text).unwrap();
    let mut expected = fixture_json("v1.json");
    assert!(written.as_object_mut().unwrap().remove("checksum").is_some());
    assert_ne!(written["ruleset"].take(), expected["ruleset"].take());
    assert_eq!(written, expected);
    let again = read(text.as_bytes()).unwrap();
    assert_eq!((again.assessment, again.other_ruleset), (first.assessment, None));
    assert!(text.ends_with("}\n"));
}

#[test]
fn values_arrive_where_they_belong() {
    let it = read(fixture("v1.json").as_bytes()).unwrap().assessment;
    assert_eq!(it.scope.services[1].in_catalogue.map(Choice::key), Some("no"));
    assert_eq!(it.scope.parties.len(), 7);
    assert_eq!(it.answers["asset.quick"].rating.map(Choice::key), Some("N"));
    assert_eq!(it.certificate.edition, Some(Edition::E2011));
    assert_eq!(it.certificate.issued, Date::parse("2019-05-22"));
    assert_eq!(it.gates.records_months, Some(4));
}

#[test]
fn what_stays_unknown_is_told_in_both_languages() {
    let opened = opened(json!({ "ruleset": { "version": "2031.4", "hash": "other" },
        "x": 1, "answers": { "a.b": { "grade": "F" } } }));
    for words in [locale("en"), locale("de")] {
        let remarks: Vec<_> = opened.remarks().iter().map(|it| words.text(it)).collect();
        assert_eq!(remarks.len(), 3, "{remarks:?}");
        assert!(remarks[0].contains("2031.4"), "{remarks:?}");
    }
}

#[test]
fn what_is_kept_of_a_service_goes_with_it() {
    let mut opened = opened(json!({ "scope": { "services": [
        { "name": "backup", "x": 1 }, { "name": "hosting", "x": 2 }, { "x": 3 }] } }));
    let kept = |opened: &Opened| {
        let text = write(&opened.assessment, &opened.leftovers);
        serde_json::from_str::<Value>(&text).unwrap()["scope"]["services"].clone()
    };
    opened.assessment.scope.services.reverse();
    assert_eq!(
        kept(&opened),
        json!([{ "x": 3 }, { "name": "hosting", "x": 2 }, { "name": "backup", "x": 1 }])
    );
    opened.assessment.scope.services.remove(1);
    assert_eq!(kept(&opened), json!([{ "x": 3 }, { "name": "backup", "x": 1 }]));
}
