//! Every rule as rows: where it fires, where it does not, what "don't know" gives. Patches
//! change the sound provider of `given`; the verdict is that of the rule table.

use serde_json::{Value, json};

use super::{rule_table_older, rule_table_parties};

/// A rule with what it fires on.
pub struct Row {
    pub rule: &'static str,
    pub verdict: &'static str,
    pub fires: Value,
    pub silent: Value,
    /// Where the answer is not known, for rules that ask.
    pub open: Option<Value>,
}

pub fn row(rule: &'static str, verdict: &'static str, fires: Value, silent: Value) -> Row {
    Row { rule, verdict, fires, silent, open: None }
}

impl Row {
    pub fn open(self, open: Value) -> Self {
        Self { open: Some(open), ..self }
    }
}

/// A patch of the scope.
pub fn scope(fields: Value) -> Value {
    json!({ "scope": fields })
}

/// A patch of who operates a clause.
pub fn party_at(clause: &str, fields: Value) -> Value {
    scope(json!({ "parties": { clause: fields } }))
}

fn own_words(text: &str) -> Value {
    scope(json!({ "statement": { "en": text } }))
}

fn gate(name: &str, value: Value) -> Value {
    json!({ "gates": { name: value } })
}

/// A patch of the certificate.
pub fn certificate(fields: Value) -> Value {
    json!({ "certificate": fields })
}

fn applicant(key: &str) -> Value {
    scope(json!({ "applicant": key }))
}

fn about_applicant() -> Vec<Row> {
    vec![
        row("R01", "BLOCK", applicant("person"), applicant("sole_trader")),
        row("R02", "BLOCK", applicant("product"), applicant("organization")),
        row(
            "R02",
            "BLOCK",
            own_words("The software Alder 4."),
            own_words("The services of Alder."),
        ),
        row("R03", "BLOCK", applicant("advice_only"), applicant("organization")),
        row("R04", "PASS", applicant("organization"), applicant("sole_trader")),
        row("R04", "PASS", applicant("unit"), scope(json!({ "customers": "none" }))),
        row("R05", "INFO", applicant("sole_trader"), applicant("organization")),
        row("R06", "BLOCK", scope(json!({ "customers": "none" })), json!({}))
            .open(scope(json!({ "customers": "unknown" }))),
        row("R06", "BLOCK", scope(json!({ "services": [] })), scope(json!({ "customers": null }))),
        row("R06", "BLOCK", scope(json!({ "services": [{ "name": " " }] })), json!({})),
        row(
            "R07",
            "BLOCK",
            scope(json!({ "applicant": "unit", "unit_has_authority": "no" })),
            scope(json!({ "applicant": "unit", "unit_has_authority": "yes" })),
        )
        .open(scope(json!({ "applicant": "unit", "unit_has_authority": "unknown" }))),
        row(
            "R07",
            "BLOCK",
            scope(json!({ "applicant": "unit", "unit_has_authority": "no" })),
            scope(json!({ "applicant": "organization", "unit_has_authority": "no" })),
        )
        .open(applicant("unit")),
        row("R42", "PASS", scope(json!({ "customers": "internal" })), json!({})),
    ]
}

fn about_scope() -> Vec<Row> {
    let excluded = |clause: &str| scope(json!({ "excluded": [clause] }));
    let absent = json!({ "8.3.4.1": "none at present" });
    let entities =
        |reply: Value| scope(json!({ "legal_entities": 3, "common_top_management": reply }));
    let one_entity = || scope(json!({ "legal_entities": 1, "common_top_management": "no" }));
    let in_catalogue =
        |reply: &str| scope(json!({ "services": [{ "name": "backup", "in_catalogue": reply }] }));
    vec![
        row("R10", "BLOCK", excluded("8.6.3"), json!({})),
        row("R10", "BLOCK", excluded("4"), excluded("1.2")),
        row("R10", "BLOCK", excluded("10.2"), excluded("3")),
        row(
            "R13",
            "INFO",
            scope(json!({ "absent": absent })),
            scope(json!({ "absent": absent, "excluded": ["8.3.4"] })),
        ),
        row("R32", "PASS", json!({}), scope(json!({ "services": [] }))),
        row(
            "R32",
            "PASS",
            scope(json!({ "services": [], "locations": ["Leeds"] })),
            scope(json!({ "services": [] })),
        ),
        row("R35", "WARN", in_catalogue("no"), in_catalogue("yes")).open(in_catalogue("unknown")),
        row("R40", "WARN", entities(json!("no")), one_entity()).open(entities(json!("unknown"))),
        row("R40", "WARN", entities(json!("no")), entities(json!("yes")))
            .open(entities(Value::Null)),
        row("R40b", "WARN", entities(json!("yes")), entities(json!("no"))),
        row(
            "R41",
            "INFO",
            scope(json!({ "locations": ["Leeds", "York"] })),
            scope(json!({ "locations": ["Leeds"] })),
        ),
    ]
}

fn about_statement() -> Vec<Row> {
    let services = |names: &[&str]| {
        let services: Vec<_> = names.iter().map(|name| json!({ "name": name })).collect();
        scope(json!({ "services": services }))
    };
    let on_stack =
        |text: &str| scope(json!({ "technology": "AlderStack", "statement": { "en": text } }));
    let fine = || own_words("The SMS of Alder supporting backup services to external customers.");
    vec![
        row("R30", "BLOCK", scope(json!({ "organization": " " })), json!({})),
        row("R31", "BLOCK", services(&[]), json!({})),
        row("R31", "BLOCK", services(&[" ", ""]), services(&["", "backup"])),
        row("R33", "BLOCK", services(&["Incident management", "change management"]), json!({})),
        row("R33", "BLOCK", services(&["Störungsmanagement"]), services(&["Störungsannahme"])),
        row(
            "R33",
            "BLOCK",
            services(&["problem management"]),
            services(&["problem management", "backup"]),
        ),
        row("R34", "BLOCK", own_words("The ticket system Alder 4.0"), fine()),
        row("R34", "BLOCK", on_stack("AlderStack."), on_stack("The services of Alder.")),
        row(
            "R34b",
            "WARN",
            on_stack("Backup services on AlderStack."),
            on_stack("Backup services."),
        ),
        row("R36", "WARN", own_words("Backup services from the certified data centre."), fine()),
        row("R38", "WARN", own_words("World-class backup services."), fine()),
        row("R38", "WARN", own_words("Fully compliant backup services."), fine()),
        row("R39", "INFO", own_words("Backup services according to ITIL."), fine()),
    ]
}

/// Those about the gates and an earlier certificate.
pub fn about_readiness() -> Vec<Row> {
    let mut rows: Vec<_> =
        [("R50", "internal_audit"), ("R51", "management_review"), ("R53", "climate_considered")]
            .into_iter()
            .map(|(rule, name)| {
                row(rule, "NC", gate(name, json!("no")), gate(name, json!("yes")))
                    .open(gate(name, json!("unknown")))
            })
            .collect();
    let held = |issued: &str, seen: Value| {
        certificate(json!({ "edition": "2018", "issued": issued, "last_surveillance": seen }))
    };
    let edition = |key: &str| certificate(json!({ "edition": key }));
    rows.extend([
        row("R52", "WARN", gate("records_months", json!(2)), gate("records_months", json!(3))),
        row("R52", "WARN", gate("records_months", json!(0)), json!({})),
        row("R54", "NC", held("2023-11-21", Value::Null), held("2023-11-22", Value::Null)),
        row("R55", "NC", edition("2011"), edition("2018")),
        row("R55", "NC", edition("2005"), json!({})),
        row("R55", "NC", edition("bs15000"), json!({})),
        row(
            "R56",
            "WARN",
            held("2024-11-22", json!("2025-11-21")),
            held("2024-11-22", json!("2025-11-22")),
        ),
        row("R56", "WARN", held("2025-11-21", Value::Null), held("2025-11-22", Value::Null)),
    ]);
    rows
}

/// The patch with another edition.
pub fn under(edition: &str, mut patch: Value) -> Value {
    patch["edition"] = json!(edition);
    patch
}

/// All of them.
pub fn table() -> Vec<Row> {
    [
        about_applicant(),
        about_scope(),
        rule_table_parties::about_leadership_and_shares(),
        rule_table_parties::about_control(),
        about_statement(),
        about_readiness(),
        rule_table_parties::about_shares(),
        rule_table_older::about_2011(),
        rule_table_older::about_2005(),
    ]
    .into_iter()
    .flatten()
    .collect()
}
