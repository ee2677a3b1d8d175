//! The drafts of the scope statement, to be read as sentences in both languages.

use scopecheck::{
    domain::{Choice, Edition, OrganizationArticle, Scope, StatementForm},
    engine::{Draft, StatementLanguage, draft, evaluate, guess_article},
    report::{Statement, evaluation_json},
};
use serde_json::{Value, json};

use super::{
    given::{assessment, locale, locales, patched},
    statements_read::services,
};

fn standard(scope: &Scope) -> Option<Draft> {
    draft(scope, Edition::E2018, StatementForm::Standard)
}

/// What a scope with these fields is drafted as.
fn drafted(scope: &Value, language: StatementLanguage) -> Option<String> {
    let scope = assessment(json!({ "scope": scope })).scope;
    let words = locale(language.tag());
    Statement::of(&scope, standard(&scope).as_ref(), language, &words).map(|it| it.text())
}

fn check(scope: Value, en: &str, de: &str) {
    assert_eq!(drafted(&scope, StatementLanguage::En).as_deref(), Some(en));
    assert_eq!(drafted(&scope, StatementLanguage::De).as_deref(), Some(de));
}

#[test]
fn drafts_of_whole_scopes_are_sentences() {
    check(
        json!({ "organization": "Alder Hosting Ltd",
            "services": services(&["managed hosting", "backup"]),
            "activities": ["improve", "plan", "deliver"], "customers": "external",
            "locations": ["Leeds", "York"], "catalogue": "3.1" }),
        "The service management system of Alder Hosting Ltd supporting the planning, delivery and \
         improvement of managed hosting and backup to external customers from Leeds and York, in \
         accordance with version 3.1 of the service catalogue.",
        "Das Servicemanagementsystem der Alder Hosting Ltd für die Planung, Erbringung und \
         Verbesserung der Services managed hosting und backup für externe Kunden an den Standorten \
         Leeds und York gemäß Servicekatalog in der Version 3.1.",
    );
    check(
        json!({ "organization": "Stadtwerke Trier", "services": services(&["Telefonie"]),
            "customers": "both", "locations": ["Trier"], "technology": "TrierNetz",
            "catalogue": "2026-01-01" }),
        "The service management system of Stadtwerke Trier supporting the provision of Telefonie \
         to internal and external customers from Trier on TrierNetz, in accordance with the service \
         catalogue of 1 January 2026.",
        "Das Servicemanagementsystem der Stadtwerke Trier für die Bereitstellung des Services \
         Telefonie für interne und externe Kunden am Standort Trier, technisch begrenzt auf \
         TrierNetz, gemäß Servicekatalog vom 1. Januar 2026.",
    );
}

#[test]
fn who_the_customers_are_is_not_invented() {
    for customers in ["unknown", "none"] {
        check(
            json!({ "organization": "Muster e. V.", "services": services(&["WLAN", "Mail"]),
                "customers": customers }),
            "The service management system of Muster e. V. supporting the provision of WLAN and Mail.",
            "Das vom Muster e. V. betriebene Servicemanagementsystem für die Bereitstellung der \
             Services WLAN und Mail.",
        );
    }
}

#[test]
fn german_guesses_the_article_of_a_name() {
    let rows: [(OrganizationArticle, &[&str]); 5] = [
        (
            OrganizationArticle::Die,
            &[
                "Alder Hosting GmbH",
                "Alder AG",
                "Larch GmbH & Co. KG",
                "Elm UG (haftungsbeschränkt)",
                "Dogwood Systems Inc.",
                "Dogwood Systems,Inc.",
                "Dogwood Systems, Inc.",
                "Olmo S.p.A.",
                "Dąb Sp. z o.o.",
                "Maple Holding SA, Maple Cloud SAS",
                "Alder GmbH, Institut für Betrieb",
                "Institut Muster GmbH",
                "Universität Bonn",
                "Abteilung IT-Betrieb",
                "IT-Abteilung der Stadt Bonn",
                "Gesellschaft für Informatik e. V.",
                "Muster K. d. ö. R.",
                "Stadt Bonn",
                "TU Darmstadt",
                "Konzern-IT",
                "Landesbank",
                "Kreissparkasse Trier",
                "Alder Gruppe",
                "Agentur für Arbeit Mainz",
            ],
        ),
        (
            OrganizationArticle::Der,
            &[
                "Muster e. V.",
                "Förderverein Haus e.V.",
                "Bereich IT der Alder AG",
                "Landkreis Trier",
            ],
        ),
        (
            OrganizationArticle::Das,
            &[
                "Amt für Verwaltung",
                "Institut der Universität Bonn",
                "Rechenzentrum",
                "Land Berlin",
            ],
        ),
        (
            OrganizationArticle::Plural,
            &["Stadtwerke Trier", "Technische Betriebe", "Kliniken Köln"],
        ),
        (
            OrganizationArticle::None,
            &["", "Larch Consulting", "Alder Darmstadt", "IT Operations of Cedar Bank plc", "OIZ"],
        ),
    ];
    for (article, names) in rows {
        for name in names {
            assert_eq!(guess_article(name), article, "{name}");
        }
    }
}

#[test]
fn the_visitor_corrects_the_article() {
    let lead = |article: &str| {
        let scope = json!({ "organization": "Alder", "organization_article": article,
            "services": services(&["Mail"]) });
        let text = drafted(&scope, StatementLanguage::De).unwrap();
        text.strip_suffix(" für die Bereitstellung des Services Mail.").unwrap().to_owned()
    };
    assert_eq!(lead("die"), "Das Servicemanagementsystem der Alder");
    assert_eq!(lead("plural"), "Das Servicemanagementsystem der Alder");
    assert_eq!(lead("der"), "Das vom Alder betriebene Servicemanagementsystem");
    assert_eq!(lead("das"), "Das vom Alder betriebene Servicemanagementsystem");
    assert_eq!(lead("none"), "Das Servicemanagementsystem von Alder");
}

#[test]
fn the_short_form_refers_to_an_annex_sooner() {
    for (form, most) in [("short", 4), ("standard", 7), ("long", 12)] {
        let annex = |count| {
            let scope = assessment(json!({ "scope": { "organization": "Alder AG",
                "services": super::statements_read::many(count), "statement_form": form } }));
            evaluate(&scope, None).draft.unwrap().annex
        };
        assert_eq!(annex(most), Vec::<String>::new());
        assert_eq!(annex(most + 1).len(), most + 1);
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
        Some("Das Servicemanagementsystem der Alder AG für die Bereitstellung des Services Mail.")
    );
}

#[test]
fn a_portal_gets_the_form_and_the_annex() {
    let statement = |form: &str, own: Value| {
        let scope = json!({ "organization": "Alder AG", "statement_form": form,
            "services": super::statements_read::many(5), "statement": { "de": own } });
        let assessment = assessment(json!({ "scope": scope }));
        let evaluation = evaluate(&assessment, None);
        let json = evaluation_json(&assessment, &evaluation, &locale("en"), &locales());
        json["statement"]["de"].clone()
    };
    let short = statement("short", json!(null));
    assert_eq!((&short["form"], short["annex"].as_array().unwrap().len()), (&json!("short"), 5));
    assert_eq!(short["annex"][4], "Service 005");
    let standard = statement("standard", json!(null));
    assert_eq!((&standard["form"], &standard["annex"]), (&json!("standard"), &json!([])));
    // own wording refers to no annex of ours
    assert_eq!(statement("short", json!("Das SMS der Alder AG."))["annex"], json!([]));
}

/// A draft that criticizes itself would be no help.
#[test]
fn there_is_nothing_to_be_said_against_a_draft() {
    for scope in [super::given::sound()["scope"].clone(), super::statements_read::everything()] {
        let scope = patched(scope, &json!({ "technology": "" }));
        let scope = assessment(json!({ "scope": scope })).scope;
        for (edition, _) in Edition::ALL {
            for (form, _) in StatementForm::ALL {
                let draft = draft(&scope, *edition, *form);
                for language in StatementLanguage::ALL {
                    let words = locale(language.tag());
                    let statement =
                        Statement::of(&scope, draft.as_ref(), language, &words).unwrap();
                    let lint = statement.lint(&scope, *edition);
                    assert_eq!(lint, [], "{}", statement.text());
                }
            }
        }
    }
}
