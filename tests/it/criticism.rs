//! What is said against the wording of a statement: for each lint where it hits and where it only
//! nearly does.

use scopecheck::{
    content::LINTS,
    domain::{Choice, Edition, Scope, Verdict},
    engine::{LintHit, lint},
};
use serde_json::{Value, json};

use super::{
    criticism_table::rows,
    given::{assessment, locale},
};

fn of<'a>(hits: &'a [LintHit], id: &str) -> Option<&'a LintHit> {
    hits.iter().find(|hit| hit.lint.id == id)
}

fn plain(text: &str, language: &str) -> Vec<LintHit> {
    lint(text, language, &Scope::default(), Edition::E2018)
}

#[test]
fn lints_hit_the_exact_words() {
    for row in rows() {
        let hits = plain(row.hits, row.language);
        let hit = of(&hits, row.lint).unwrap_or_else(|| panic!("{}: {}", row.lint, row.hits));
        let subjects: Vec<_> = hit.subjects.iter().map(|subject| subject.text.as_str()).collect();
        assert_eq!(subjects, row.subjects, "{}: {}", row.lint, row.hits);
        for subject in &hit.subjects {
            assert_eq!(&row.hits[subject.range.clone().unwrap()], subject.text);
        }
    }
}

#[test]
fn lints_leave_alone_what_only_looks_like_it() {
    for row in rows() {
        let hits = plain(row.misses, row.language);
        assert_eq!(of(&hits, row.lint), None, "{}: {}", row.lint, row.misses);
    }
}

fn listing(names: &[&str], more: Value) -> Scope {
    let services: Vec<_> = names.iter().map(|name| json!({ "name": name })).collect();
    let scope = super::given::patched(json!({ "services": services }), &more);
    assessment(json!({ "scope": scope })).scope
}

#[test]
fn text_and_scope_are_compared_in_both_directions() {
    let text = "The SMS of Alder Ltd supporting managed hosting and e-mail services.";
    let subjects = |scope: &Scope, text: &str, id: &str| {
        let hits = lint(text, "en", scope, Edition::E2018);
        let hit = of(&hits, id);
        hit.map(|hit| hit.subjects.iter().map(|it| it.text.clone()).collect::<Vec<_>>())
    };
    let scope = listing(&["Managed Hosting", "Backup"], json!({}));
    assert_eq!(subjects(&scope, text, "service-not-named"), Some(vec!["Backup".to_owned()]));
    assert_eq!(subjects(&scope, text, "service-not-listed"), Some(vec!["e-mail".to_owned()]));
    let same = listing(&["e mail", "managed hosting services"], json!({}));
    assert_eq!(subjects(&same, text, "service-not-named"), None);
    assert_eq!(subjects(&same, text, "service-not-listed"), None);
    // what the catalogue lists need not stand in the text
    let by_reference = text.replace("services.", "services, as in the service catalogue 3.1.");
    assert_eq!(subjects(&scope, &by_reference, "service-not-named"), None);
    // a scope that lists nothing yet is nothing to compare with
    assert_eq!(subjects(&Scope::default(), text, "service-not-listed"), None);
    let de = "Das SMS der Erle GmbH für Housing- und Hostingservices.";
    let hits = lint(de, "de", &listing(&["Housing", "Hosting"], json!({})), Edition::E2018);
    assert_eq!(of(&hits, "service-not-named").or(of(&hits, "service-not-listed")), None);
}

#[test]
fn what_concerns_every_service_is_graver() {
    let verdict = |text: &str, id: &str| of(&plain(text, "en"), id).map(|hit| hit.verdict);
    let sms = "The SMS of Alder Ltd supporting ";
    for (services, id, expected) in [
        ("incident and change management.", "process-as-service", Verdict::Block),
        ("hosting and change management.", "process-as-service", Verdict::Warn),
        ("ITSM consulting and training.", "advice-as-service", Verdict::Block),
        ("language training.", "advice-as-service", Verdict::Warn),
        ("hosting and ITIL training.", "advice-as-service", Verdict::Warn),
    ] {
        assert_eq!(verdict(&[sms, services].concat(), id), Some(expected), "{services}");
    }
}

#[test]
fn exclusions_carry_the_rule_of_the_edition() {
    let text = "The SMS of Alder Ltd supporting hosting, excluding clause 6.4.";
    for (edition, rule) in [
        (Edition::E2018, "R10"),
        (Edition::E2011, "R11"),
        (Edition::E2005, "R12"),
        (Edition::Bs15000, "R12"),
    ] {
        let hits = lint(text, "en", &Scope::default(), edition);
        assert_eq!(of(&hits, "requirement-left-out").unwrap().id(), rule);
    }
}

#[test]
fn a_certificate_has_room_for_six_hundred_characters() {
    let head = "The SMS of Alder Ltd supporting ";
    let text = |length: usize| [head, &"x".repeat(length - head.len())].concat();
    assert_eq!(of(&plain(&text(600), "en"), "too-long"), None);
    assert!(of(&plain(&text(601), "en"), "too-long").is_some());
    let lint = LINTS.iter().find(|lint| lint.id == "too-long").unwrap();
    for tag in ["en", "de"] {
        assert!(locale(tag).get(lint.text).contains("600"));
    }
}

#[test]
fn every_lint_has_its_row_in_both_languages() {
    let compared = ["service-not-named", "service-not-listed", "too-long"];
    let rows = rows();
    for lint in LINTS.iter().filter(|lint| !compared.contains(&lint.id)) {
        for tag in ["en", "de"] {
            let has = rows.iter().any(|row| row.lint == lint.id && row.language == tag);
            assert!(has, "{} in {tag}", lint.id);
        }
    }
    assert!(LINTS.iter().all(|lint| lint.verdict.key() != "PASS" && !lint.sources.is_empty()));
}

#[test]
fn nothing_is_said_about_nothing() {
    for text in ["", " \n", "…", "<>"] {
        assert_eq!(plain(text, "en"), []);
    }
}
