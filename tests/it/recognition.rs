//! What is recognized in a pasted statement, and what a scope becomes of it.

use scopecheck::{
    domain::{Applicant, Assessment, Choice, Edition, OwnWording, Scope},
    engine::{Recognized, fill, guess_language, lint, recognize, scope_check},
};
use serde_json::{Value, json};

use super::given::{all_processes, assessment, fired, patched};

/// The text of a published case, what is known besides it, and what is expected.
struct Case {
    id: &'static str,
    text: &'static str,
    facts: Value,
    verdict: &'static str,
    rules: &'static [&'static str],
}

fn case(
    id: &'static str,
    text: &'static str,
    facts: Value,
    verdict: &'static str,
    rules: &'static [&'static str],
) -> Case {
    Case { id, text, facts, verdict, rules }
}

/// The cases, with only those facts that their text does not say.
fn cases() -> Vec<Case> {
    let scope = |fields: Value| json!({ "scope": fields });
    let desk = json!({ "by": "external_supplier", "listed": "yes", "measured": "yes",
        "agreement": "contract" });
    vec![
        case(
            "F01",
            "The service management system of Alder Hosting Ltd that supports the planning, delivery and improvement of managed hosting and backup services to external customers from its data centres in Leeds and York, in accordance with the service catalogue version 3.1.",
            json!({}),
            "PASS",
            &["R32", "R41"],
        ),
        case(
            "F03",
            "The SMS of the IT Operations department of Cedar Bank plc supporting the delivery of online banking platform services to the retail division.",
            scope(json!({ "unit_has_authority": "yes" })),
            "PASS",
            &["R32", "R42"],
        ),
        case(
            "F05",
            "The service management system of Dogwood Systems Inc.",
            json!({}),
            "BLOCK",
            &["R31"],
        ),
        case(
            "F07",
            "Das Ticketsystem FichteDesk 4.0.",
            json!({}),
            "BLOCK",
            &["R02", "R30", "R31", "R34"],
        ),
        case(
            "F09",
            "The SMS of Gorse Ltd supporting e-mail services to external customers, excluding clause 6.4.",
            json!({ "edition": "2011" }),
            "BLOCK",
            &["R11", "R37"],
        ),
        case(
            "F11",
            "The SMS of Ivy MSP LLC supporting managed workplace services to external customers.",
            scope(json!({ "parties": { "8.6.1": desk, "8.6.2": desk } })),
            "PASS",
            &["R22", "R43"],
        ),
        case(
            "F13",
            "Das Servicemanagementsystem der Jasmin Vertriebs GmbH für Telefonieservices für Geschäftskunden.",
            scope(json!({ "parties": all_processes(&json!({ "by": "external_supplier" })) })),
            "BLOCK",
            &["R21", "R44"],
        ),
        case(
            "F15",
            "Larch Consulting: ITSM consulting and training.",
            json!({}),
            "BLOCK",
            &["R03"],
        ),
        case(
            "F17",
            "The SMS of Maple Holding SA and its subsidiaries Maple Cloud SAS and Maple Iberia SL supporting cloud services to external customers from Lyon and Bilbao.",
            scope(json!({ "common_top_management": "yes" })),
            "WARN",
            &["R40b", "R41"],
        ),
        case(
            "F19",
            "Das Servicemanagementsystem der Olive Rechenzentrum eG für Housing- und Hostingservices für ihre Mitglieder an den Standorten Bonn und Trier auf Basis der Plattform OliveStack.",
            json!({}),
            "WARN",
            &["R32", "R34b", "R41"],
        ),
        case(
            "F21",
            "The SMS of Rowan IT Ltd supporting world-class service desk services to external customers, fully ITIL compliant.",
            json!({}),
            "WARN",
            &["R38", "R39"],
        ),
        case(
            "F23",
            "The SMS of Thyme Logistics BV supporting fleet tracking services to external customers; top management duties are performed by Umber Outsourcing BV.",
            json!({}),
            "BLOCK",
            &["R20"],
        ),
    ]
}

/// What happens when somebody pastes the text and takes over what was recognized.
fn pasted(text: &str, facts: Value) -> Assessment {
    let mut assessment = assessment(patched(json!({ "scope": {} }), &facts));
    let recognized = recognize(text, None);
    let filled = fill(&assessment.scope, &recognized, assessment.edition);
    let own = |language: &str| (recognized.language == language).then(|| text.to_owned());
    let own_wording = OwnWording { en: own("en"), de: own("de") };
    assessment.scope = Scope { own_wording, ..filled };
    assessment
}

#[test]
fn the_texts_of_the_cases_raise_the_expected_rules() {
    for case in cases() {
        let found = scope_check(&pasted(case.text, case.facts), None);
        assert_eq!(found.verdict.key(), case.verdict, "{}: {:?}", case.id, fired(&found));
        for rule in case.rules {
            assert!(fired(&found).contains(rule), "{} lacks {rule}: {:?}", case.id, fired(&found));
        }
    }
}

/// The templates of a blog of 2007: none says who provides the services.
#[test]
fn published_templates_are_criticized_for_what_they_lack() {
    for (text, expected) in [
        (
            "Planning, managing and delivery of all internal IT services to <>, as defined in the Service Catalog.",
            vec!["R30", "vague", "placeholder"],
        ),
        (
            "The system of internal IT service provision within <> for the staff located in Dubai.",
            vec!["R30", "service-unspecific", "placeholder"],
        ),
        (
            "Provision of the <> and the management of associated systems for the <>, located in London.",
            vec!["R30", "vague", "placeholder"],
        ),
    ] {
        for edition in [Edition::E2005, Edition::E2018] {
            let hits = lint(text, "en", &Scope::default(), edition);
            let ids: Vec<_> = hits.iter().map(|hit| hit.id()).collect();
            assert_eq!(ids, expected, "{text}");
        }
        assert!(fired(&scope_check(&pasted(text, json!({})), None)).contains(&"R30"), "{text}");
    }
}

fn values(recognized: &Recognized) -> Value {
    let names = |found: &[scopecheck::engine::Found<String>]| -> Vec<String> {
        found.iter().map(|it| it.value.clone()).collect()
    };
    let name = |found: &Option<scopecheck::engine::Found<String>>| {
        found.as_ref().map(|it| it.value.clone())
    };
    json!({
        "organization": name(&recognized.organization),
        "unit": name(&recognized.unit),
        "services": names(&recognized.services),
        "customers": recognized.customers.as_ref().map(|it| it.value.key()),
        "names": name(&recognized.customer_names),
        "locations": names(&recognized.locations),
        "technology": name(&recognized.technology),
        "catalogue": name(&recognized.catalogue),
    })
}

fn check(text: &str, expected: Value) {
    let is = values(&recognize(text, None));
    let nothing = json!({ "organization": null, "unit": null, "services": [], "customers": null,
        "names": null, "locations": [], "technology": null, "catalogue": null });
    let mut wanted = nothing;
    for (field, value) in expected.as_object().unwrap() {
        wanted[field] = value.clone();
    }
    assert_eq!(is, wanted, "{text}");
}

#[test]
fn statements_are_taken_apart() {
    check(
        "Alder Hosting Ltd provides managed hosting and backup services to banks from Leeds.",
        json!({ "organization": "Alder Hosting Ltd", "services": ["managed hosting", "backup"],
            "names": "banks", "locations": ["Leeds"] }),
    );
    check(
        "Scope: The SMS of Willow Cloud Inc. supporting storage services for internal and external customers, based on Willow OS, in accordance with the service catalogue dated 2026-03-01.",
        json!({ "organization": "Willow Cloud Inc", "services": ["storage services"],
            "customers": "both", "technology": "Willow OS", "catalogue": "2026-03-01" }),
    );
    check(
        "Das Servicemanagementsystem der Abteilung IT-Betrieb der Stadtwerke Trier für die Planung von Arbeitsplatz- und Druckservices für interne Kunden gemäß Servicekatalog vom 1. März 2026.",
        json!({ "organization": "Abteilung IT-Betrieb der Stadtwerke Trier",
            "unit": "Abteilung IT-Betrieb", "services": ["Arbeitsplatz", "Druck"],
            "customers": "internal", "catalogue": "1. März 2026" }),
    );
    check(
        "Betrieb von Rechenzentren durch die Erle GmbH & Co. KG für externe Kunden in Bonn.",
        json!({ "organization": "Erle GmbH & Co. KG", "services": ["Rechenzentren"],
            "customers": "external", "locations": ["Bonn"] }),
    );
    check("", json!({}));
    check("The SMS of the organization.", json!({}));
}

#[test]
fn what_the_text_does_not_say_is_kept() {
    let scope = assessment(json!({ "scope": { "applicant": "sole_trader", "catalogue": "7",
        "customers": "internal", "locations": ["Bonn"], "excluded": ["9.2"],
        "services": [{ "name": "Hosting", "in_catalogue": "yes" }, { "name": "Druck" }] } }))
    .scope;
    let recognized = recognize("Das SMS der Erle GmbH für Hosting und Mail.", None);
    let filled = fill(&scope, &recognized, Edition::E2018);
    assert_eq!(filled.organization, "Erle GmbH");
    assert_eq!(filled.applicant, Some(Applicant::SoleTrader));
    let services: Vec<_> =
        filled.services.iter().map(|it| (it.name.as_str(), it.in_catalogue.is_some())).collect();
    assert_eq!(services, [("Hosting", true), ("Mail", false)]);
    let unchanged = Scope {
        organization: scope.organization.clone(),
        services: scope.services.clone(),
        ..filled
    };
    assert_eq!(unchanged, scope);
    assert_eq!(fill(&scope, &recognize("", None), Edition::E2018), scope);
}

#[test]
fn a_process_is_left_out_by_the_clauses_of_the_edition() {
    let text = "The SMS of Alder Ltd supporting hosting, except incident and change management.";
    for (edition, clauses) in
        [(Edition::E2018, ["8.5.1", "8.6.1"]), (Edition::E2011, ["8.1", "9.2"])]
    {
        let filled = fill(&Scope::default(), &recognize(text, None), edition);
        let excluded: Vec<_> = filled.excluded.iter().map(ToString::to_string).collect();
        assert_eq!(excluded, clauses);
    }
}

#[test]
fn the_language_is_guessed_by_small_words() {
    for (text, language) in [
        ("Das SMS der Erle GmbH für Hosting", "de"),
        ("The SMS of Alder Ltd supporting hosting", "en"),
        ("Managed Hosting der Erle AG und Backup für alle", "de"),
        ("", "en"),
        ("12345 العربية", "en"),
    ] {
        assert_eq!(guess_language(text), language, "{text}");
    }
}

#[test]
fn words_in_quotation_marks_open_no_part_of_the_sentence() {
    let services = |text: &str| -> Vec<String> {
        recognize(text, None).services.into_iter().map(|it| it.value).collect()
    };
    let english = "The SMS of Alder Ltd supporting “hosting”, “desktops for retail” and “change management” to external customers.";
    assert_eq!(services(english), ["hosting", "desktops for retail", "change management"]);
    let german = "Das SMS der Erle GmbH für „Hosting“, „Arbeitsplätze für Kliniken“ und „Mail“ für externe Kunden.";
    assert_eq!(services(german), ["Hosting", "Arbeitsplätze für Kliniken", "Mail"]);
    // marks that nothing closes, and marks around the whole, are no names
    let unclosed = "The SMS of Alder Ltd supporting “hosting to external customers.";
    let whole = "“The SMS of Alder Ltd supporting hosting to external customers.”";
    for text in [unclosed, whole] {
        assert_eq!(services(text), ["hosting"], "{text}");
        assert!(recognize(text, None).customers.is_some(), "{text}");
    }
}
