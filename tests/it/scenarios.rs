//! Scenarios of daily life in the edition of 2018, each with its verdict and the rule that decides.

use scopecheck::domain::Choice;
use serde_json::{Value, json};

use super::given::{all_processes, checked, fired, processes};

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

#[test]
fn every_scenario_gets_its_verdict() {
    for scenario in [with_other_parties(), by_kind_of_provider()].into_iter().flatten() {
        let found = checked(&scenario.patch);
        let fired = fired(&found);
        assert_eq!(found.verdict.key(), scenario.verdict, "{}: {fired:?}", scenario.title);
        for rule in scenario.rules {
            assert!(fired.contains(rule), "{} lacks {rule}: {fired:?}", scenario.title);
        }
    }
}
