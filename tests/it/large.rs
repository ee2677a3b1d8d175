//! Assessments in which everything is said that can be said, and no two notes are the same.

use std::collections::BTreeMap;

use scopecheck::{
    content::{
        ClauseRole, DOCUMENTS, Kind, QUESTIONS, SECTIONS, clauses, clauses_of_question,
        may_be_absent,
    },
    domain::{
        Activity, Agreement, Answer, Applicant, Assessment, Certificate, Choice, Customers, Date,
        DocumentState, Edition, GateAnswers, Governance, Grade, ManagementControl, MaturityLevel,
        Operator, OrganizationArticle, Outside, OwnWording, Party, Plan, Rating, Reply,
        ReportSettings, Scope, Service, StatementForm, Tier, Voice,
    },
};

use super::docx_parts::DOT;

/// Scripts that a report has to carry: umlauts, signs of several characters, right to left, wide ones.
const SCRIPTS: [&str; 5] =
    ["Grüße aus Köln", "👩‍👩‍👧 🇩🇪 ✅", "שלום לכולם (א)", "مرحبا بكم", "漢字 ΐ 𝕏"];

/// The value whose turn it is.
fn turn<T: Choice>(nth: usize) -> T {
    T::ALL[nth % T::ALL.len()].0
}

/// A text that stands nowhere else.
fn unique(what: &str, nth: usize) -> String {
    format!("{what} №{nth} {} ende{nth}", SCRIPTS[nth % SCRIPTS.len()])
}

/// A note of 10,000 characters.
pub fn long_note() -> String {
    "Wörter 😀 ".repeat(1_111) + "."
}

/// Every statement of every depth is answered, every piece of evidence ticked by somebody.
pub fn large(edition: Edition) -> Assessment {
    Assessment {
        name: unique("Bewertung", 1),
        edition,
        tier: Some(Tier::Deep),
        scope: scope(edition, 0),
        variant: Some(scope(edition, 7)),
        answers: answers(edition),
        documents: documents(),
        gates: GateAnswers {
            documents: Some(Reply::No),
            internal_audit: Some(Reply::Unknown),
            management_review: Some(Reply::No),
            records_months: Some(2),
            climate_considered: Some(Reply::No),
        },
        certificate: Certificate {
            edition: Some(Edition::E2011),
            issued: Date::parse("2019-03-04"),
            last_surveillance: Date::parse("2021-05-06"),
        },
        plan: Plan {
            certificate_by: Date::parse("2028-09-30"),
            people: Some(4_321),
            services: Some(57),
        },
        maturity: SECTIONS.iter().map(|it| (it.id.to_owned(), MaturityLevel::Three)).collect(),
        // the report is about the standard and says nothing of questions that others bring
        own_sets: BTreeMap::new(),
        report: ReportSettings {
            assessor: unique("Prüferin", 2),
            footer: unique("Fußzeile", 3),
            logo: DOT.to_owned(),
            ..ReportSettings::default()
        },
    }
}

fn answers(edition: Edition) -> BTreeMap<String, Answer> {
    let graded = |kind| matches!(kind, Kind::Grade | Kind::Attribute);
    let graded = QUESTIONS.iter().filter(|question| graded(question.kind));
    let mut answers: BTreeMap<_, _> = graded
        .enumerate()
        .map(|(nth, question)| {
            let clauses = clauses_of_question(question, edition);
            let absent = clauses.iter().any(|it| may_be_absent(edition, *it));
            let rating = match nth % 9 {
                _ if absent => Rating::Absent,
                8 => Rating::Unknown,
                _ => Rating::Graded(turn::<Grade>(nth)),
            };
            let answer = Answer {
                rating: Some(rating),
                reason: if absent { unique("Grund", nth) } else { String::new() },
                evidence: question.evidence.iter().map(|(id, _)| (*id).to_owned()).collect(),
                note: [unique("Notiz", nth), unique("zweite Zeile", nth)].join("\n"),
                later: nth % 4 == 0,
                voices: if nth % 5 == 0 { voices(nth) } else { vec![] },
            };
            (question.id.to_owned(), answer)
        })
        .collect();
    answers.values_mut().nth(40).unwrap().note = long_note();
    // what another version asked, and what is kept at a question that is not graded
    for (nth, id) in ["future.question", "gates.internal_audit"].into_iter().enumerate() {
        let answer = Answer {
            rating: Some(Rating::Graded(Grade::Largely)),
            note: unique("Fremde Notiz", nth),
            evidence: vec![unique("fremder-beleg", nth)],
            ..Answer::default()
        };
        answers.insert(id.to_owned(), answer);
    }
    answers
}

/// Two people, one of whom says nothing but a note.
fn voices(nth: usize) -> Vec<Voice> {
    let voice = |by, rating| Voice {
        by: unique(by, nth),
        rating,
        note: unique("Fußnote", nth),
        ..Voice::default()
    };
    vec![voice("Stimme", Some(Rating::Graded(turn(nth)))), voice("Andere", None)]
}

fn documents() -> BTreeMap<String, DocumentState> {
    let said = DOCUMENTS.iter().enumerate();
    said.map(|(nth, document)| (document.id.to_owned(), turn(nth))).collect()
}

fn scope(edition: Edition, more: usize) -> Scope {
    let name = |what: &str, nth: usize| unique(what, more * 100 + nth);
    let names = |what: &str, count| (0..count).map(|nth| name(what, nth)).collect::<Vec<_>>();
    let services = names("Dienst", 60).into_iter().enumerate();
    let operated = || clauses(edition).iter().filter(|it| it.role == Some(ClauseRole::Process));
    let absent = clauses(edition).iter().filter(|it| it.may_be_absent);
    Scope {
        label: name("Variante", 0),
        applicant: Some(if more == 0 { Applicant::Unit } else { Applicant::Organization }),
        organization: [name("Sehr lange Gesellschaft", 0), "Übermaß ".repeat(30)].concat(),
        organization_article: Some(OrganizationArticle::Die),
        unit_has_authority: Some(Reply::Unknown),
        legal_entities: Some(17),
        common_top_management: Some(Reply::No),
        services: services
            .map(|(nth, name)| Service { name, in_catalogue: Some(turn(nth)) })
            .collect(),
        activities: Activity::ALL.iter().map(|(activity, _)| *activity).collect(),
        customers: Some(Customers::Both),
        customer_names: name("Kunden", 0),
        locations: names("Standort", 12),
        technology: name("Plattform", 0),
        catalogue: name("Katalog", 0),
        outside: Outside {
            services: names("Draußen", 3),
            locations: names("Lager", 3),
            units: names("Einheit", 3),
        },
        all_services_by_others: Some(Reply::No),
        all_components_by_others: Some(Reply::Unknown),
        siam_integrator: Some(Reply::Yes),
        excluded: operated().map(|it| it.id).take(2).collect(),
        absent: absent
            .enumerate()
            .map(|(nth, it)| (it.id, name("Entfällt", nth)))
            .take(2)
            .collect(),
        parties: operated().enumerate().map(|(nth, it)| (it.id, party(nth + more))).collect(),
        other_editions: BTreeMap::new(),
        statement_form: Some(StatementForm::Long),
        own_wording: OwnWording {
            en: Some([name("Own wording of all various services", 0), name("last", 1)].join("\n")),
            de: None,
        },
        wording_base: Default::default(),
    }
}

fn party(nth: usize) -> Party {
    let reply = |more: usize| Some(turn::<Reply>(nth + more));
    Party {
        by: Some(turn::<Operator>(nth)),
        listed: reply(0),
        measured: reply(1),
        criteria: reply(2),
        agreement: Some(turn::<Agreement>(nth)),
        governance: Governance {
            accountability: reply(0),
            interfaces: reply(1),
            compliance: reply(2),
            improvement: reply(0),
        },
        management_control: ManagementControl {
            inputs: reply(1),
            outputs: reply(2),
            metrics: reply(0),
            accountability: reply(1),
            improvement: reply(2),
        },
    }
}

#[test]
fn the_long_note_has_ten_thousand_characters() {
    assert_eq!(long_note().chars().count(), 10_000);
}
