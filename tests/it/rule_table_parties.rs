//! The rows of the rule table about who operates what, and how others are controlled.

use serde_json::{Value, json};

use super::{
    given::{all_processes, patched},
    rule_table::{Row, party_at, row, scope, under},
};

pub fn about_leadership_and_shares() -> Vec<Row> {
    let other = |clause| party_at(clause, json!({ "by": "external_supplier" }));
    let own = |clause| party_at(clause, json!({ "by": "own" }));
    let external = json!({ "by": "external_supplier" });
    let but = |clause: &str, by: &str| {
        let mut all = all_processes(&external);
        all[clause]["by"] = json!(by);
        scope(json!({ "parties": all }))
    };
    let supported = |clause| party_at(clause, json!({ "by": "own_with_support" }));
    vec![
        row("R20", "BLOCK", other("5.1"), supported("5.1")),
        row("R20", "BLOCK", other("4"), other("6")),
        row("R20", "BLOCK", party_at("4.3", json!({ "by": "customer" })), own("4.3")),
        row("R20", "BLOCK", party_at("5.3", json!({ "by": "internal_supplier" })), other("8.2.4")),
        row("R20c", "PASS", supported("5.1"), own("5.1")),
        row("R20c", "PASS", supported("9.2"), supported("9.3")),
        row("R20d", "BLOCK", other("8.2.3"), supported("8.2.3")),
        row("R20d", "BLOCK", other("8.2"), other("8.3")),
        row("R21", "BLOCK", other("8"), but("8.7.3", "own")),
        row("R21", "BLOCK", but("8.7.3", "internal_supplier"), but("8.7.3", "unknown")),
        row("R44", "BLOCK", but("8.3.2", "own"), but("8.3.3", "own")),
        row("R44", "BLOCK", but("8.3.2", "external_supplier"), but("8.6.1", "internal_supplier")),
        row("R29", "NC", party_at("8.6.1", json!({ "by": "nobody" })), own("8.6.1"))
            .open(party_at("8.6.1", json!({ "by": "unknown" }))),
    ]
}

pub fn about_control() -> Vec<Row> {
    let full = json!({ "by": "external_supplier", "listed": "yes", "measured": "yes",
        "criteria": "yes", "agreement": "contract" });
    let with = |patch: Value| party_at("8.6.1", patched(full.clone(), &patch));
    let internal =
        |agreement: &str| with(json!({ "by": "internal_supplier", "agreement": agreement }));
    let own = || with(json!({ "by": "own", "agreement": "none", "listed": "no" }));
    vec![
        row("R22", "PASS", with(json!({})), with(json!({ "measured": "unknown" }))),
        row("R22", "PASS", internal("documented"), with(json!({ "listed": null }))),
        row("R22", "PASS", with(json!({})), with(json!({ "agreement": "none" }))),
        row("R23", "NC", with(json!({ "listed": "no" })), with(json!({})))
            .open(with(json!({ "listed": "unknown" }))),
        row("R23", "NC", with(json!({ "listed": "no" })), own())
            .open(with(json!({ "listed": null }))),
        row("R24", "NC", with(json!({ "measured": "no" })), with(json!({})))
            .open(with(json!({ "measured": "unknown" }))),
        row("R24b", "NC", with(json!({ "criteria": "no" })), with(json!({ "criteria": null })))
            .open(with(json!({ "criteria": "unknown" }))),
        row("R25", "NC", with(json!({ "agreement": "documented" })), with(json!({})))
            .open(with(json!({ "agreement": "unknown" }))),
        row("R25", "NC", with(json!({ "agreement": "none" })), internal("none"))
            .open(with(json!({ "agreement": null }))),
        row("R25b", "NC", internal("none"), internal("documented")).open(internal("unknown")),
        row(
            "R25b",
            "NC",
            with(json!({ "by": "customer", "agreement": "none" })),
            with(json!({ "agreement": "none" })),
        )
        .open(with(json!({ "by": "customer", "agreement": null }))),
        row("R43", "PASS", with(json!({})), party_at("8.6.3", full.clone())),
    ]
}

pub fn about_shares() -> Vec<Row> {
    let said = |name: &str, reply: &str| scope(json!({ name: reply }));
    let all = "all_components_by_others";
    vec![
        row(
            "R21",
            "BLOCK",
            said("all_services_by_others", "yes"),
            said("all_services_by_others", "no"),
        )
        .open(said("all_services_by_others", "unknown")),
        row("R21b", "WARN", said(all, "yes"), said(all, "no")).open(said(all, "unknown")),
        row(
            "R21b",
            "WARN",
            said(all, "yes"),
            scope(json!({ all: "yes", "all_services_by_others": "yes" })),
        ),
        row("R47", "WARN", said("siam_integrator", "yes"), said("siam_integrator", "no"))
            .open(said("siam_integrator", "unknown")),
        row(
            "R47",
            "WARN",
            under("2011", said("siam_integrator", "yes")),
            under("2005", said("siam_integrator", "yes")),
        ),
    ]
}
