//! The rules, tried row by row.

use scopecheck::{
    content::{Area, RULES, Rule},
    domain::{Choice, Edition, Verdict},
};
use serde_json::{Value, json};

use super::{
    given::{all_processes, assessment, checked, fired, of_rule, patched, processes, sound},
    rule_table::{about_readiness, certificate, scope, table, under},
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

/// A row that names no clause holds in every edition that the rule is for.
#[test]
fn rules_without_clauses_of_their_own_hold_in_each_of_their_editions() {
    let numbered = |patch: &Value| {
        let scope = &patch["scope"];
        ["parties", "excluded", "absent"].iter().any(|field| !scope[*field].is_null())
            || !patch["edition"].is_null()
    };
    let rows = || table().into_iter().filter(|row| !numbered(&row.fires));
    for row in rows() {
        for (edition, clauses) in rule(row.rule).editions {
            let verdict = checked(&under(edition.key(), row.fires.clone()));
            let found = of_rule(&verdict, row.rule);
            assert_eq!(found.len(), 1, "{} in {}", row.rule, edition.key());
            assert_eq!(found[0].verdict.key(), row.verdict, "{} in {}", row.rule, edition.key());
            assert!(clauses.iter().all(|clause| found[0].clauses.contains(clause)));
        }
    }
    let of_each =
        |edition| rows().filter(|row| rule(row.rule).clauses_in(edition).is_some()).count();
    assert!(Edition::ALL.iter().all(|(edition, _)| of_each(*edition) > 30));
}

/// Whoever reads a hard finding learns what happened, by which clause, and what to do.
#[test]
fn hard_findings_say_what_by_which_clause_and_what_to_do() {
    for row in table() {
        for finding in checked(&row.fires).findings {
            let hard = finding.verdict >= Verdict::NonConformity;
            let complete = finding.remedy().is_some()
                && (!finding.clauses.is_empty() || finding.rule.area == Area::Certificate);
            assert!(!hard || complete, "{} on {}", finding.rule.id, row.fires);
        }
    }
}

#[test]
fn findings_of_one_cause_are_one_entry_with_the_gravest_first() {
    let party = json!({ "by": "external_supplier", "listed": "no", "measured": "yes",
        "criteria": "no", "agreement": "unknown" });
    let verdict =
        checked(&scope(json!({ "parties": { "8.6": party, "8.7.1": { "by": "nobody" } } })));
    let causes = verdict.by_cause(|finding| finding.verdict >= Verdict::Warn);
    let shown: Vec<Vec<_>> = causes
        .iter()
        .map(|cause| cause.findings.iter().map(|finding| finding.rule.id).collect())
        .collect();
    assert_eq!(shown, [vec!["R23", "R24b", "R25"], vec!["R29"]]);
    assert!(
        causes.iter().all(|cause| {
            cause.findings.windows(2).all(|pair| pair[0].verdict >= pair[1].verdict)
        })
    );
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
