//! The rows of the rule table for the editions before 2018, which ask for other proofs of control.

use scopecheck::domain::Edition;
use serde_json::{Value, json};

use super::{
    given::{patched, processes_of},
    rule_table::{Row, party_at, row, scope, under},
};

/// The edition of 2011.
pub fn about_2011() -> Vec<Row> {
    let excluded = |clause: &str| under("2011", scope(json!({ "excluded": [clause] })));
    let full = json!({ "by": "external_supplier", "agreement": "contract", "governance": {
        "accountability": "yes", "interfaces": "yes", "compliance": "yes", "improvement": "yes" } });
    let at = |clause: &str, party: Value| under("2011", party_at(clause, party));
    let with = |patch: Value| at("8.1", patched(full.clone(), &patch));
    let governance = |reply: Value| with(json!({ "governance": { "interfaces": reply } }));
    let others = |count: usize, party: &Value| {
        let processes = processes_of(Edition::E2011);
        assert_eq!(processes.len(), 14);
        let parties: Value =
            processes.into_iter().take(count).map(|clause| (clause, party.clone())).collect();
        under("2011", scope(json!({ "parties": parties })))
    };
    let denied = patched(full.clone(), &json!({ "governance": { "compliance": "no" } }));
    let internal =
        |agreement: &str| with(json!({ "by": "internal_supplier", "agreement": agreement }));
    let considered = json!({ "locations": ["Leeds"], "technology": "our own platform" });
    vec![
        row("R11", "BLOCK", excluded("6.4"), excluded("1.2")),
        row("R11", "BLOCK", excluded("4"), under("2018", scope(json!({ "excluded": ["4"] })))),
        row("R20b", "BLOCK", at("4.1.1", full.clone()), at("5", full.clone())),
        row("R20b", "BLOCK", at("4", full.clone()), at("4.1.1", json!({ "by": "own" }))),
        row("R20c", "PASS", at("4.5.4.2", json!({ "by": "own_with_support" })), with(json!({}))),
        row("R22", "PASS", with(json!({})), governance(json!("no"))),
        row("R22", "PASS", internal("documented"), with(json!({ "agreement": "none" }))),
        row("R24", "NC", with(json!({ "measured": "no" })), with(json!({}))),
        row("R25", "NC", with(json!({ "agreement": "documented" })), with(json!({})))
            .open(with(json!({ "agreement": "unknown" }))),
        row("R25b", "NC", internal("none"), internal("documented")).open(internal("unknown")),
        row("R26", "WARN", others(8, &full), others(7, &full)),
        row("R26", "BLOCK", others(8, &denied), others(7, &denied)),
        row("R27", "NC", governance(json!("no")), with(json!({})))
            .open(governance(json!("unknown"))),
        row("R27", "NC", governance(json!("no")), at("8.1", json!({ "by": "own" })))
            .open(governance(Value::Null)),
        row("R37", "INFO", under("2011", json!({})), under("2011", scope(considered.clone()))),
        row(
            "R37",
            "INFO",
            under("2011", scope(patched(considered, &json!({ "technology": " " })))),
            json!({}),
        ),
        row("R43", "PASS", with(json!({})), at("8.2", full)),
    ]
}

/// The edition of 2005 and BS 15000.
pub fn about_2005() -> Vec<Row> {
    let full = json!({ "by": "external_supplier", "management_control": { "inputs": "yes",
        "outputs": "yes", "metrics": "yes", "accountability": "yes", "improvement": "yes" } });
    let mut rows = Vec::new();
    for (edition, desk, other) in [("2005", "8.2", "8.3"), ("bs15000", "8", "9")] {
        let at = |clause: &str, party: Value| under(edition, party_at(clause, party));
        let with = |patch: Value| at(desk, patched(full.clone(), &patch));
        let metrics = |reply: Value| with(json!({ "management_control": { "metrics": reply } }));
        let excluded = |clause: &str| under(edition, scope(json!({ "excluded": [clause] })));
        rows.extend([
            row("R12", "BLOCK", excluded("3"), excluded("2")),
            row("R12", "BLOCK", excluded("10"), excluded("1")),
            row("R22", "PASS", with(json!({})), metrics(Value::Null)),
            row("R28", "NC", metrics(json!("no")), with(json!({}))).open(metrics(json!("unknown"))),
            row("R28", "NC", metrics(json!("no")), at(desk, json!({ "by": "own" })))
                .open(metrics(Value::Null)),
            row("R43", "PASS", with(json!({})), at(other, full.clone())),
        ]);
    }
    rows
}
