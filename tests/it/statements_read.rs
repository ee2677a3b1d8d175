//! Statements to be read by somebody who writes German and English well. Each is shown with what was
//! answered, in both languages; the snapshots are the review.

use std::fmt::Write;

use scopecheck::{
    domain::{Assessment, Choice, Edition, StatementForm},
    engine::{StatementLanguage, draft},
    report::Statement,
};
use serde_json::{Value, json};

use super::given::{assessment, locale, patched};

/// An example: its name, and the fields of the scope.
pub type Example = (&'static str, Value);

pub fn services(names: &[&str]) -> Value {
    names.iter().map(|name| json!({ "name": name })).collect()
}

/// As many services as one likes, with names that are not part of each other.
pub fn many(count: usize) -> Value {
    (1..=count).map(|number| json!({ "name": format!("Service {number:03}") })).collect()
}

fn organization(name: &str) -> Value {
    json!({ "organization": name, "services": services(&["Hosting", "Backup"]) })
}

/// Everything that can be answered.
pub fn everything() -> Value {
    json!({
        "organization": "Alder Hosting GmbH",
        "services": services(&["Managed Hosting", "Backup", "Cloud-Services"]),
        "activities": ["plan", "design", "transition", "deliver", "improve"],
        "customers": "external",
        "locations": ["Bonn", "Trier"],
        "technology": "AlderStack",
        "catalogue": "3.1",
        "outside": {
            "services": ["Webshop", "Druckservice"],
            "locations": ["Cork"],
            "units": ["Softwareentwicklung", "Vertrieb"]
        }
    })
}

fn legal_forms() -> Vec<Example> {
    [
        "Alder Hosting GmbH",
        "Alder AG",
        "Larch GmbH & Co. KG",
        "Muster e. V.",
        "Gesellschaft für Musterkunde e. V.",
        "Förderverein Musterhaus e.V.",
        "Musterkirche KdöR",
        "IT.Muster AöR",
        "Amt für Verwaltung",
        "Bayerisches Landesamt für Muster",
        "Landratsamt Musterstadt",
        "Stadtwerke Trier",
        "Stadtwerke Trier GmbH",
        "Stadt Bonn",
        "Technische Universität Musterstadt",
        "Deutsche Muster AG",
        "Fischer GmbH",
        "Städtisches Klinikum Musterstadt",
        "Vereinigte Muster",
        "Die Muster GmbH",
        "Alder Hosting Ltd",
        "Dogwood Systems plc",
        "Dogwood Systems, Inc.",
        "Elm LLC",
        "Maple SE",
        "Olmo S.p.A.",
        "Larch Consulting",
        "Rechenzentrum Nord eG",
    ]
    .map(|name| (name, organization(name)))
    .to_vec()
}

fn units() -> Vec<Example> {
    [
        "Abteilung IT-Betrieb der Beispiel GmbH",
        "Bereich IT der Muster AG",
        "Institut für Logistik der Universität Bonn",
        "Konzern-IT der Alder SE",
        "Alder Hosting GmbH, Bereich Betrieb",
        "Technische Dienste der Stadt Bonn",
        "IT Operations department of Example Ltd",
        "the Digital Office of Leeds City Council",
        "University of Leeds",
        "Example Ltd, IT department",
        "Alder Group",
    ]
    .map(|name| (name, patched(organization(name), &json!({ "applicant": "unit" }))))
    .to_vec()
}

fn numbers_of_services() -> Vec<Example> {
    let named =
        |names: &[&str]| patched(organization("Alder AG"), &json!({ "services": services(names) }));
    let counted = |count| patched(everything(), &json!({ "services": many(count) }));
    vec![
        ("one service", named(&["E-Mail"])),
        ("one that is called a service", named(&["Managed Services"])),
        ("two", named(&["managed hosting", "backup"])),
        ("two that share their noun", named(&["managed hosting services", "backup services"])),
        (
            "three that share their noun",
            named(&["email services", "backup services", "network services"]),
        ),
        ("with capital letters they are repeated", named(&["Cloud Services", "Network Services"])),
        (
            "three, two of them called services",
            named(&["Cloud-Services", "Archivdienste", "Telefonie"]),
        ),
        ("names with an and in them", named(&["Aufbau und Betrieb", "Backup"])),
        ("names with adjectives", named(&["Elektronische Akte", "Gehosteter Arbeitsplatz"])),
        ("named twice", named(&["Backup", "Backup ", "Mail"])),
        ("seven", counted(7)),
        ("eight", counted(8)),
        ("three hundred", counted(300)),
        ("1,200 without a catalogue", patched(counted(1200), &json!({ "catalogue": "" }))),
    ]
}

fn strange_names() -> Vec<Example> {
    let named = |name: &str, service: &str| json!({ "organization": name, "services": services(&[service, "Backup"]), "locations": ["Leeds", "York"] });
    vec![
        ("ampersand", named("Müller & Söhne GmbH", "Research & Development Hosting")),
        ("quotation marks", named("„Alder“ Hosting AG", "Überwachung «24/7»")),
        ("Arabic", named("شركة الخدمات", "استضافة")),
        ("Hebrew with a Latin form", named("אלדר Ltd.", "גיבוי")),
        ("emoji", named("Alder 🚀 GmbH", "Hosting 👩‍💻")),
        ("line breaks", named("Alder\nHosting\r\n  GmbH", "Managed\tHosting")),
        ("comma at the end, dots", named("Alder Ltd.,", "Hosting und mehr...")),
        (
            "abbreviation at the end",
            json!({ "organization": "Dogwood Systems, Inc.", "services": services(&["hosting for Elm Inc."]) }),
        ),
    ]
}

fn boundaries() -> Vec<Example> {
    let with = |patch: Value| patched(organization("Alder Hosting GmbH"), &patch);
    vec![
        ("none of the optional parts", with(json!({}))),
        ("all of them", everything()),
        ("one activity", with(json!({ "activities": ["deliver"] }))),
        ("two activities", with(json!({ "activities": ["improve", "plan"], "customers": "both" }))),
        (
            "internal customers, one site",
            with(json!({ "customers": "internal", "locations": ["Trier"] })),
        ),
        ("customers by name", with(json!({ "customer_names": "die Sparte Einzelhandel" }))),
        ("customers unknown", with(json!({ "customers": "unknown" }))),
        ("three sites", with(json!({ "locations": ["Bonn", "Trier", "Mainz"] }))),
        (
            "addresses",
            with(
                json!({ "locations": ["Bonn, Musterstraße 1", "Trier, Am Markt 2"], "customers": "external" }),
            ),
        ),
        (
            "technology in a phrase",
            with(
                json!({ "technology": "unsere Private-Cloud-Plattform", "customers": "external" }),
            ),
        ),
        ("catalogue of a day", with(json!({ "catalogue": "2026-01-01" }))),
        ("catalogue of a German day", with(json!({ "catalogue": "31.12.2026" }))),
        ("catalogue by name", with(json!({ "catalogue": "IT-Betrieb" }))),
        (
            "technology and catalogue",
            with(json!({ "technology": "AlderStack", "catalogue": "3.1" })),
        ),
        (
            "corrected article",
            patched(organization("Alder Nord"), &json!({ "organization_article": "das" })),
        ),
        ("no article wanted", with(json!({ "organization_article": "none" }))),
    ]
}

fn limits() -> Vec<Example> {
    let outside = |outside: Value| {
        patched(organization("Alder Hosting GmbH"), &json!({ "outside": outside }))
    };
    vec![
        ("one site", outside(json!({ "locations": ["Cork"] }))),
        ("one unit", outside(json!({ "units": ["Vertrieb"] }))),
        ("services", outside(json!({ "services": ["Webshop", "Cloud-Services"] }))),
        (
            "a service and a site",
            outside(json!({ "services": ["Webshop"], "locations": ["Cork"] })),
        ),
        ("all kinds", everything()),
        (
            "a process is no limit",
            outside(
                json!({ "services": ["Change Management", "Webshop"], "units": ["Problem Management"] }),
            ),
        ),
        ("what is inside is no limit", outside(json!({ "services": ["Backup"] }))),
        ("nothing", outside(json!({}))),
    ]
}

fn written(
    out: &mut String,
    name: &str,
    assessment: &Assessment,
    edition: Edition,
    form: StatementForm,
) {
    let scope = &assessment.scope;
    let draft = draft(scope, edition, form);
    let _ = writeln!(out, "{name}");
    for language in StatementLanguage::ALL {
        let words = locale(language.tag());
        let statement = Statement::of(scope, draft.as_ref(), language, &words).unwrap();
        let text = statement.text().replace('\u{2068}', "⟦").replace('\u{2069}', "⟧");
        let _ = writeln!(out, "  {}  {text}", language.tag());
        if language == StatementLanguage::De && !statement.annex.is_empty() {
            let (first, last) = (&statement.annex[0], statement.annex.last().unwrap());
            let _ = writeln!(out, "      annex of {}: {first} … {last}", statement.annex.len());
        }
    }
    out.push('\n');
}

fn read(examples: Vec<Example>, edition: Edition, form: StatementForm) -> String {
    let mut out = String::new();
    for (name, scope) in examples {
        written(&mut out, name, &assessment(json!({ "scope": scope })), edition, form);
    }
    out
}

fn snapshot(name: &str, text: String) {
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, text);
    });
}

#[test]
fn organizations_are_named_as_both_languages_name_them() {
    let examples = [legal_forms(), units()].concat();
    snapshot("statements.organizations", read(examples, Edition::E2018, StatementForm::Short));
}

#[test]
fn services_are_named_as_prose() {
    let text = read(numbers_of_services(), Edition::E2018, StatementForm::Standard);
    snapshot("statements.services", text);
}

#[test]
fn strange_names_stay_what_they_are() {
    snapshot("statements.names", read(strange_names(), Edition::E2018, StatementForm::Standard));
}

#[test]
fn boundaries_join_on_in_any_combination() {
    snapshot("statements.boundaries", read(boundaries(), Edition::E2018, StatementForm::Standard));
}

#[test]
fn limits_never_read_as_if_a_process_were_excluded() {
    snapshot("statements.limits", read(limits(), Edition::E2018, StatementForm::Long));
}

#[test]
fn each_edition_and_form_has_its_wording() {
    let mut text = String::new();
    let whole = assessment(json!({ "scope": everything() }));
    let long =
        assessment(json!({ "scope": patched(everything(), &json!({ "services": many(20) })) }));
    let bare = assessment(json!({ "scope": organization("Muster e. V.") }));
    for (edition, key) in Edition::ALL {
        for (form, form_key) in StatementForm::ALL {
            for (name, example) in
                [("everything", &whole), ("twenty services", &long), ("bare", &bare)]
            {
                let name = format!("{key}, {form_key}: {name}");
                written(&mut text, &name, example, *edition, *form);
            }
        }
    }
    snapshot("statements.editions", text);
}
