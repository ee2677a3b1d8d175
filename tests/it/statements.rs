//! The drafts of the scope statement, to be read as sentences in both languages.

use scopecheck::{
    engine::{StatementLanguage, draft},
    report::Statement,
};
use serde_json::{Value, json};

use super::given::{assessment, locale};

/// What a scope with these fields is drafted as.
fn drafted(scope: &Value, language: StatementLanguage) -> Option<String> {
    let scope = assessment(json!({ "scope": scope })).scope;
    let words = locale(language.tag());
    Statement::of(&scope, draft(&scope).as_ref(), language, &words).map(|it| it.text())
}

fn check(scope: Value, en: &str, de: &str) {
    assert_eq!(drafted(&scope, StatementLanguage::En).as_deref(), Some(en));
    assert_eq!(drafted(&scope, StatementLanguage::De).as_deref(), Some(de));
}

fn services(names: &[&str]) -> Value {
    names.iter().map(|name| json!({ "name": name })).collect()
}

#[test]
fn drafts_of_whole_scopes_are_sentences() {
    check(
        json!({ "organization": "Alder Hosting Ltd",
            "services": services(&["managed hosting", "backup"]),
            "activities": ["improve", "plan", "deliver"], "customers": "external",
            "locations": ["Leeds", "York"], "catalogue": "3.1" }),
        "The service management system of Alder Hosting Ltd that supports the planning, delivery \
         and improvement of managed hosting and backup to external customers from Leeds and York, \
         in accordance with the service catalogue 3.1.",
        "Das Servicemanagementsystem der Alder Hosting Ltd für die Planung, Erbringung und \
         Verbesserung von managed hosting und backup für externe Kunden an den Standorten Leeds \
         und York gemäß Servicekatalog 3.1.",
    );
    check(
        json!({ "organization": "Olive Rechenzentrum eG",
            "services": services(&["Housing", "Hosting"]), "customers": "external",
            "customer_names": "ihre Mitglieder", "locations": ["Bonn", "Trier"],
            "technology": "OliveStack" }),
        "The service management system of Olive Rechenzentrum eG that supports the provision of \
         Housing and Hosting to ihre Mitglieder from Bonn and Trier on OliveStack.",
        "Das Servicemanagementsystem der Olive Rechenzentrum eG für die Bereitstellung von Housing \
         und Hosting für ihre Mitglieder an den Standorten Bonn und Trier auf Basis von OliveStack.",
    );
    check(
        json!({ "organization": "Stadtwerke Trier", "services": services(&["Telefonie"]),
            "activities": ["plan", "design", "transition", "deliver", "improve"],
            "customers": "both", "locations": ["Trier"], "catalogue": "2026-01-01" }),
        "The service management system of Stadtwerke Trier that supports the planning, design, \
         transition, delivery and improvement of Telefonie to internal and external customers \
         from Trier, in accordance with the service catalogue 2026-01-01.",
        "Das Servicemanagementsystem von Stadtwerke Trier für die Planung, Gestaltung, Überführung, \
         Erbringung und Verbesserung von Telefonie für interne und externe Kunden am Standort \
         Trier gemäß Servicekatalog 2026-01-01.",
    );
}

#[test]
fn drafts_of_bare_scopes_are_sentences() {
    check(
        json!({ "organization": "Larch GmbH & Co. KG", "services": services(&["E-Mail"]) }),
        "The service management system of Larch GmbH & Co. KG that supports the provision of E-Mail.",
        "Das Servicemanagementsystem der Larch GmbH & Co. KG für die Bereitstellung von E-Mail.",
    );
    check(
        json!({ "organization": " Cedar Bank ", "services": services(&["online banking", " "]),
            "activities": ["deliver"], "customers": "internal", "locations": [""] }),
        "The service management system of Cedar Bank that supports the delivery of online banking \
         to internal customers.",
        "Das Servicemanagementsystem der Cedar Bank für die Erbringung von online banking für \
         interne Kunden.",
    );
    // Who the customers are is not known, or there are none: the draft does not invent any.
    for customers in ["unknown", "none"] {
        check(
            json!({ "organization": "Muster e. V.", "services": services(&["WLAN", "Druck", "Mail"]),
                "activities": ["plan", "design"], "customers": customers }),
            "The service management system of Muster e. V. that supports the planning and design \
             of WLAN, Druck and Mail.",
            "Das Servicemanagementsystem von Muster e. V. für die Planung und Gestaltung von WLAN, \
             Druck und Mail.",
        );
    }
}

#[test]
fn german_has_the_article_that_the_name_needs() {
    let lead = |name: &str| {
        let scope = json!({ "organization": name, "services": services(&["Mail"]) });
        let text = drafted(&scope, StatementLanguage::De).unwrap();
        let rest = text.strip_prefix("Das Servicemanagementsystem ").unwrap();
        rest.strip_suffix(" für die Bereitstellung von Mail.").unwrap().to_owned()
    };
    for name in [
        "Alder Hosting GmbH",
        "Alder AG",
        "Dogwood Systems Inc.",
        "Dogwood Systems,Inc.",
        "Maple Holding SA, Maple Cloud SAS",
        "Universität Bonn",
        "Abteilung IT-Betrieb",
        "Landesbank",
        "Kreissparkasse Trier",
        "Alder Gruppe",
        "Agentur für Arbeit Mainz",
        "IT-Abteilung der Stadt Bonn",
        "IT Operations department of Cedar Bank plc",
    ] {
        assert_eq!(lead(name), format!("der {name}"));
    }
    for name in [
        "Larch Consulting",
        "Stadtwerke Trier",
        "Muster e. V.",
        "Rechenzentrum",
        "Amt für Verwaltung",
        "Institut der Universität Bonn",
        "IT Operations department",
    ] {
        assert_eq!(lead(name), format!("von {name}"));
    }
}

#[test]
fn nothing_is_drafted_without_an_organization_or_a_service() {
    for scope in [
        json!({}),
        json!({ "organization": "Alder" }),
        json!({ "services": services(&["backup"]) }),
        json!({ "organization": " ", "services": services(&["backup"]) }),
        json!({ "organization": "Alder", "services": services(&["", "  "]) }),
    ] {
        assert_eq!(drafted(&scope, StatementLanguage::En), None, "{scope}");
    }
}

#[test]
fn own_wording_stands_in_place_of_the_draft_in_its_language_only() {
    let scope = json!({ "organization": "Alder AG", "services": services(&["Mail"]),
        "statement": { "en": "The SMS of Alder for mail.", "de": "  " } });
    assert_eq!(
        drafted(&scope, StatementLanguage::En).as_deref(),
        Some("The SMS of Alder for mail.")
    );
    assert_eq!(
        drafted(&scope, StatementLanguage::De).as_deref(),
        Some("Das Servicemanagementsystem der Alder AG für die Bereitstellung von Mail.")
    );
}

/// A draft that criticizes itself would be no help.
#[test]
fn there_is_nothing_to_be_said_against_a_draft() {
    let scope = assessment(super::given::sound()).scope;
    for language in StatementLanguage::ALL {
        let words = locale(language.tag());
        let statement = Statement::of(&scope, draft(&scope).as_ref(), language, &words).unwrap();
        assert_eq!(statement.lint, [], "{}", statement.text());
    }
}
