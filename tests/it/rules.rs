//! The rules of 2018, tried row by row.

use scopecheck::{
    content::{RULES, Rule},
    domain::{Choice, Verdict},
};
use serde_json::json;

use super::{
    given::{all_processes, assessment, checked, fired, of_rule, patched, processes, sound},
    rule_table::{about_readiness, certificate, scope, table},
};

fn rule(id: &str) -> &'static Rule {
    RULES
        .iter()
        .find(|rule| rule.id == id)
        .unwrap_or_else(|| panic!("{id} is not in the catalogue"))
}

#[test]
fn rules_fire_where_they_apply() {
    for row in table() {
        let verdict = checked(&row.fires);
        let closed: Vec<_> =
            of_rule(&verdict, row.rule).into_iter().filter(|finding| !finding.open).collect();
        assert_eq!(closed.len(), 1, "{} on {}: {:?}", row.rule, row.fires, fired(&verdict));
        assert_eq!(closed[0].verdict.key(), row.verdict, "{}", row.rule);
        assert_eq!(closed[0].text(), rule(row.rule).text);
    }
}

#[test]
fn rules_are_silent_where_they_do_not_apply() {
    for row in table() {
        let found = checked(&row.silent);
        assert!(of_rule(&found, row.rule).is_empty(), "{} on {}", row.rule, row.silent);
    }
}

#[test]
fn what_is_not_known_warns_and_repeats_the_question() {
    for row in table() {
        let Some(open) = &row.open else { continue };
        let verdict = checked(open);
        let findings = of_rule(&verdict, row.rule);
        assert_eq!(findings.len(), 1, "{} on {open}", row.rule);
        assert!(findings[0].open, "{} on {open}", row.rule);
        assert_eq!(findings[0].verdict, Verdict::Warn, "{}", row.rule);
        assert_eq!(Some(findings[0].text()), rule(row.rule).question, "{}", row.rule);
        assert_eq!(findings[0].remedy(), None, "{}", row.rule);
    }
}

#[test]
fn every_rule_stands_in_the_table_and_every_question_is_asked() {
    let table = table();
    for rule in RULES {
        let rows: Vec<_> = table.iter().filter(|row| row.rule == rule.id).collect();
        assert!(!rows.is_empty(), "{} has no row", rule.id);
        assert_eq!(rows.iter().any(|row| row.open.is_some()), rule.asks, "{} asks", rule.id);
    }
    for row in table {
        assert_eq!(row.rule, rule(row.rule).id);
    }
}

#[test]
fn each_finding_names_the_clauses_it_is_about() {
    let verdict = checked(&scope(json!({ "excluded": ["9.2", "8.6.3"] })));
    let clauses: Vec<_> =
        of_rule(&verdict, "R10")[0].clauses.iter().map(ToString::to_string).collect();
    assert_eq!(clauses, ["1.2", "8.6.3", "9.2"]);
    let others = scope(json!({ "parties": all_processes(&json!({ "by": "nobody" })) }));
    assert_eq!(of_rule(&checked(&others), "R29")[0].clauses.len(), processes().len());
}

#[test]
fn nothing_is_held_against_a_sound_provider() {
    let verdict = checked(&json!({}));
    assert_eq!((verdict.verdict, fired(&verdict)), (Verdict::Pass, vec!["R04", "R32"]));
}

#[test]
fn readiness_and_an_earlier_certificate_do_not_speak_about_the_scope() {
    for row in about_readiness() {
        assert_eq!(checked(&row.fires).verdict, Verdict::Pass, "{}", row.rule);
    }
}

#[test]
fn without_a_day_the_rules_about_a_certificate_are_silent() {
    let old = certificate(json!({ "edition": "2011", "issued": "2011-01-01" }));
    let verdict = scopecheck::engine::scope_check(&assessment(patched(sound(), &old)), None);
    assert_eq!(fired(&verdict), ["R04", "R32"]);
}
