//! Scenarios of daily life, each with its verdict by the editions of 2018 and 2011 and the rule that
//! decides.

use scopecheck::domain::{Choice, Edition};
use serde_json::{Value, json};

use super::{
    given::{all_processes, checked, fired, processes, processes_of},
    rule_table::under,
};

struct Scenario {
    title: &'static str,
    patch: Value,
    verdict: &'static str,
    rules: &'static [&'static str],
}

fn scenario(
    title: &'static str,
    patch: Value,
    verdict: &'static str,
    rules: &'static [&'static str],
) -> Scenario {
    Scenario { title, patch: json!({ "scope": patch }), verdict, rules }
}

fn controlled(by: &str, agreement: &str) -> Value {
    json!({ "by": by, "listed": "yes", "measured": "yes", "criteria": "yes", "agreement": agreement })
}

/// Every process by `others` except these, which the organization operates itself.
fn all_but(others: &Value, own: &[&str]) -> Value {
    let mut all = all_processes(others);
    for clause in own {
        all[*clause] = json!({ "by": "own" });
    }
    all
}

fn with_other_parties() -> Vec<Scenario> {
    let desk = |party: Value| json!({ "parties": { "8.6.1": party, "8.6.2": party } });
    let contract = || controlled("external_supplier", "contract");
    let mut unmeasured = contract();
    unmeasured["measured"] = json!("no");
    vec![
        scenario(
            "service desk outsourced, under control",
            desk(contract()),
            "PASS",
            &["R22", "R43"],
        ),
        scenario("the same without measurements", desk(unmeasured), "NC", &["R24"]),
        scenario("service integrator", json!({ "siam_integrator": "yes" }), "WARN", &["R47"]),
        scenario(
            "cloud service on a hyperscaler: components by others, processes own",
            json!({ "all_components_by_others": "yes" }),
            "WARN",
            &["R21b"],
        ),
        scenario(
            "data centre run by the parent company's infrastructure department",
            json!({ "parties": { "8.4.3": controlled("internal_supplier", "documented") } }),
            "PASS",
            &["R22"],
        ),
        scenario(
            "customer runs its own first level",
            desk(controlled("customer", "documented")),
            "PASS",
            &["R22", "R43"],
        ),
        scenario(
            "reseller that keeps only account management",
            json!({ "parties": all_but(&contract(), &["8.3.2"]) }),
            "BLOCK",
            &["R44"],
        ),
        scenario(
            "reseller that keeps nothing",
            json!({ "parties": all_processes(&contract()) }),
            "BLOCK",
            &["R21", "R44"],
        ),
        scenario(
            "most processes outsourced, controlled, some kept",
            json!({ "parties": all_but(&contract(), &["8.3.2", "8.3.3", "8.3.4", "8.2.4"]) }),
            "PASS",
            &["R22"],
        ),
        scenario(
            "one firm delivers, another holds the management system",
            json!({ "parties": { "4": contract(), "5": contract() } }),
            "BLOCK",
            &["R20"],
        ),
        scenario(
            "consultant drafts the policy and audits",
            json!({ "parties": {
                "5.2": { "by": "own_with_support" }, "9.2": { "by": "own_with_support" } } }),
            "PASS",
            &["R20c"],
        ),
    ]
}

fn by_kind_of_provider() -> Vec<Scenario> {
    let several = |reply: &str| json!({ "legal_entities": 3, "common_top_management": reply });
    vec![
        scenario("provider of many external customers", json!({}), "PASS", &["R04"]),
        scenario(
            "internal IT with one customer",
            json!({ "customers": "internal" }),
            "PASS",
            &["R42"],
        ),
        scenario("several legal entities, one management", several("yes"), "WARN", &["R40b"]),
        scenario("several legal entities, several managements", several("no"), "WARN", &["R40"]),
        scenario(
            "consultant wants a certificate for advice",
            json!({ "applicant": "advice_only" }),
            "BLOCK",
            &["R03"],
        ),
        scenario(
            "tool vendor wants the product certified",
            json!({ "applicant": "product" }),
            "BLOCK",
            &["R02"],
        ),
        scenario(
            "tool vendor runs the tool as a service",
            json!({ "services": [{ "name": "AlderDesk as a service" }] }),
            "PASS",
            &["R04"],
        ),
        scenario(
            "only incident and change management",
            json!({ "services": [{ "name": "incident management" }, { "name": "change management" }] }),
            "BLOCK",
            &["R33"],
        ),
        scenario(
            "everything but incident and change management left out",
            json!({ "excluded": processes().into_iter()
                .filter(|clause| clause != "8.6.1" && clause != "8.5.1").collect::<Vec<_>>() }),
            "BLOCK",
            &["R10"],
        ),
        scenario(
            "no external supplier at present",
            json!({ "absent": { "8.3.4.1": "all is done in house" } }),
            "PASS",
            &["R13"],
        ),
    ]
}

/// Another party with all that the edition of 2011 asks to be shown.
fn governed(by: &str, agreement: &str) -> Value {
    json!({ "by": by, "agreement": agreement, "governance": { "accountability": "yes",
        "interfaces": "yes", "compliance": "yes", "improvement": "yes" } })
}

fn under_2011() -> Vec<Scenario> {
    let desk = |party: Value| json!({ "parties": { "8.1": party } });
    let contract = || governed("external_supplier", "contract");
    let mut unmeasured = contract();
    unmeasured["measured"] = json!("no");
    let handed = |own: &[&str]| {
        let processes = processes_of(Edition::E2011).into_iter();
        let mut all: Value = processes.map(|clause| (clause, contract())).collect();
        for clause in own {
            all[*clause] = json!({ "by": "own" });
        }
        json!({ "parties": all })
    };
    vec![
        scenario("service desk outsourced, four proofs", desk(contract()), "PASS", &["R22", "R43"]),
        scenario("the same without measurements", desk(unmeasured), "NC", &["R24"]),
        scenario(
            "data centre run by the parent company's infrastructure department",
            json!({ "parties": { "6.5": governed("internal_supplier", "documented") } }),
            "PASS",
            &["R22"],
        ),
        scenario(
            "customer runs its own first level",
            desk(governed("customer", "documented")),
            "PASS",
            &["R22", "R43"],
        ),
        scenario(
            "reseller that keeps only account management",
            handed(&["7.1"]),
            "BLOCK",
            &["R44"],
        ),
        scenario("reseller that keeps nothing", handed(&[]), "BLOCK", &["R21", "R44"]),
        scenario(
            "most processes outsourced, governed, some kept",
            handed(&["7.1", "6.1", "7.2", "9.2"]),
            "WARN",
            &["R26"],
        ),
        scenario(
            "one firm delivers, another holds the management system",
            json!({ "parties": { "4": contract() } }),
            "BLOCK",
            &["R20b"],
        ),
        scenario("service integrator", json!({ "siam_integrator": "yes" }), "WARN", &["R47"]),
        scenario(
            "everything but incident and change management left out",
            json!({ "excluded": ["6", "7", "8.2", "9.1", "9.3"] }),
            "BLOCK",
            &["R11"],
        ),
    ]
}

fn assert_verdict(edition: &str, scenario: &Scenario) {
    let found = checked(&under(edition, scenario.patch.clone()));
    let (fired, title) = (fired(&found), scenario.title);
    assert_eq!(found.verdict.key(), scenario.verdict, "{title}, {edition}: {fired:?}");
    for rule in scenario.rules {
        assert!(fired.contains(rule), "{title}, {edition} lacks {rule}: {fired:?}");
    }
}

#[test]
fn every_scenario_gets_its_verdict() {
    for scenario in [with_other_parties(), by_kind_of_provider()].into_iter().flatten() {
        assert_verdict("2018", &scenario);
    }
    for scenario in under_2011() {
        assert_verdict("2011", &scenario);
    }
}

/// Who applies and for whom is judged alike, whatever the edition.
#[test]
fn the_kind_of_provider_matters_the_same_in_every_edition() {
    let numbered = |scenario: &Scenario| {
        let scope = &scenario.patch["scope"];
        !scope["excluded"].is_null() || !scope["absent"].is_null()
    };
    for scenario in by_kind_of_provider().iter().filter(|scenario| !numbered(scenario)) {
        for (_, edition) in Edition::ALL {
            assert_verdict(edition, scenario);
        }
    }
}
