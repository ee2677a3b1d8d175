//! The questions of the first meeting: each on its occasion.

use scopecheck::{
    content::{KICK_OFF, Occasion},
    domain::Assessment,
    report::hand_over::applies,
    session::example,
};
use serde_json::json;

use super::{
    given::{all_processes, assessment, locale, patched, sound},
    hand_over::{handed, ids, rows},
};

/// The ids of the questions that are asked of the sound provider with these differences.
fn asked(patch: &serde_json::Value) -> Vec<String> {
    let own = assessment(patched(sound(), patch));
    handed(&own, &locale("en"), |of| ids(&of.kick_off_questions()))
}

#[test]
fn each_question_of_the_first_meeting_has_its_occasion() {
    let by = |by: &str| all_processes(&json!({ "by": by }));
    for (id, without, with) in [
        ("day", json!({ "plan": { "certificate_by": "2028-03-31" } }), json!({})),
        (
            "tight-day",
            json!({ "plan": { "certificate_by": "2029-03-31" } }),
            json!({ "plan": { "certificate_by": "2026-12-31" } }),
        ),
        ("last-audit", json!({}), json!({ "certificate": { "edition": "2011" } })),
        ("applicant", json!({}), json!({ "scope": { "applicant": null } })),
        ("applicant", json!({}), json!({ "scope": { "customers": "unknown" } })),
        ("limits", json!({}), json!({ "scope": { "excluded": ["8.6.1"] } })),
        ("applicant", json!({}), json!({ "scope": { "applicant": "product" } })),
        ("size", json!({ "plan": { "people": 12 } }), json!({})),
        ("steering", json!({}), json!({ "scope": { "parties": by("external_supplier") } })),
        ("other-names", json!({}), json!({ "documents": { "policy": "no" } })),
        (
            "records",
            json!({ "gates": { "records_months": 6 } }),
            json!({ "gates": { "records_months": 1 } }),
        ),
        ("auditors", json!({ "gates": { "internal_audit": "yes" } }), json!({})),
        (
            "review",
            json!({ "gates": { "management_review": "yes" } }),
            json!({ "gates": { "management_review": "unknown" } }),
        ),
        (
            "nobody-knows",
            json!({}),
            json!({ "answers": { "incident.quick": { "grade": "unknown" } } }),
        ),
        ("attempts", json!({}), json!({ "answers": { "incident.quick": { "grade": "N" } } })),
        (
            "examples",
            json!({ "answers": { "asset.quick": { "grade": "F", "evidence": ["lifecycle"] } } }),
            json!({ "answers": { "asset.quick": { "grade": "F" } } }),
        ),
        (
            "catalogue",
            json!({}),
            json!({ "scope": { "services": [{ "name": "hosting", "in_catalogue": "no" }] } }),
        ),
    ] {
        assert!(!asked(&without).contains(&id.to_owned()), "{id} without {without}");
        assert!(asked(&with).contains(&id.to_owned()), "{id} with {with}");
    }
    for always in KICK_OFF.iter().filter(|it| it.when == Occasion::Always) {
        assert!(asked(&json!({})).contains(&always.id.to_owned()));
    }
}

#[test]
fn the_first_meeting_is_neither_empty_nor_endless() {
    let words = locale("de");
    for (own, least, most) in
        [(Assessment::default(), 14, 20), (example("de"), 8, 20), (example("en"), 8, 20)]
    {
        let count = handed(&own, &words, |of| rows(&of.kick_off_questions()).len());
        assert!((least..=most).contains(&count), "{count}");
    }
    handed(&example("en"), &words, |of| {
        for question in KICK_OFF {
            let there = ids(&of.kick_off_questions()).contains(&question.id.to_owned());
            assert_eq!(there, applies(question.when, of), "{}", question.id);
        }
    });
}
