//! What the engine and the session take, beside a budget, and how that grows with the scope.
//!
//! For people, run by `cargo xtask bench`; never a test, because a busy machine would fail it. What
//! is measured is made small rather than fast, like the program that visitors load. In their browser
//! it takes several times as long, and the budgets leave room for that.

mod measure;

use std::{process::ExitCode, rc::Rc};

use measure::{Case, boxed};
use scopecheck::{
    content::{FORMAT_KEYS, Kind, PACKS, RULESET_HASH, questions_of},
    domain::{
        Agreement, Assessment, Choice, ClauseId, ControlElement, Date, Edition, GovernanceProof,
        Grade, Operator, Rating, Reply, Service, StatementForm,
    },
    engine::{StatementLanguage, draft, evaluate, read_by},
    i18n::Locale,
    report::Statement,
    session::{
        Action, Proof, State, reduce,
        snapshot::{Leftovers, read, write},
    },
};

/// Services and sites of the scopes that are compared: each time ten times as many.
const SIZES: [(usize, usize); 3] = [(10, 2), (100, 20), (1_000, 200)];
/// All that is measured, with its budget.
fn cases() -> Vec<Case> {
    let full = everything_said();
    let words = locales();
    vec![
        once("evaluate: nothing said", 300, || evaluate(&Assessment::default(), day())),
        once("evaluate: everything said", 1_000, move || evaluate(&full, day())),
        grown("evaluate", 2_000, |it| move || evaluate(&it, day())),
        grown("evaluate: services that are processes", 20_000, |mut it| {
            for service in &mut it.scope.services {
                service.name.push_str(" service reporting");
            }
            move || evaluate(&it, day())
        }),
        grown("statement in both languages", 5_000, |it| {
            let words = words.clone();
            move || statements(&it, &words)
        }),
        grown("criticism of both statements", 10_000, |it| {
            let statements = statements(&it, &words);
            let lint = move |said: &Statement| said.lint(&it.scope, it.edition).len();
            move || statements.iter().map(&lint).sum::<usize>()
        }),
        grown("keystroke in the list of services", 1_000, |it| {
            let names = it.scope.services.iter().map(|service| service.name.clone()).collect();
            doing(it, Action::List("scope.services", with_a_letter_more(names)))
        }),
        grown("keystroke in the list of sites", 1_000, |it| {
            let names = it.scope.locations.clone();
            doing(it, Action::List("scope.locations", with_a_letter_more(names)))
        }),
        grown("row of the matrix", 1_000, |it| {
            doing(it, Action::Operate(INCIDENTS, Some(Operator::Nobody)))
        }),
        grown("switch to another edition", 1_000, |it| move || read_by(&it, Edition::E2011)),
        grown("write the file", 10_000, |it| move || write(&it, &Leftovers::default())),
        grown("read the file", 10_000, |it| {
            let file = write(&it, &Leftovers::default());
            move || read(file.as_bytes())
        }),
        grown("read and write the file of a later version", 20_000, |it| {
            let file = write(&it, &Leftovers::default());
            // something new is known of each service
            let file = file.replace(r#""name": "Managed"#, r#""owner": "Kim", "name": "Managed"#);
            move || read(file.as_bytes()).map(|it| write(&it.assessment, &it.leftovers))
        }),
    ]
}

/// Measured for one assessment.
fn once<T>(name: &'static str, budget: u32, run: impl FnMut() -> T + 'static) -> Case {
    Case { name, budget, runs: vec![boxed(run)] }
}

/// Measured for each of the sizes.
fn grown<T, R: FnMut() -> T + 'static>(
    name: &'static str,
    budget: u32,
    run: impl Fn(Assessment) -> R,
) -> Case {
    let runs = SIZES.map(|(services, sites)| boxed(run(of_size(services, sites))));
    Case { name, budget, runs: runs.into() }
}

/// What the reducer makes of `action`, which has to change something.
fn doing(assessment: Assessment, action: Action) -> impl FnMut() -> Option<State> {
    let state = State::of(Rc::new(assessment));
    assert!(reduce(&state, action.clone()).is_some(), "{action:?} changes nothing");
    move || reduce(&state, action.clone())
}

/// The list while one types in its first line.
fn with_a_letter_more(mut names: Vec<String>) -> Vec<String> {
    if let Some(first) = names.first_mut() {
        first.push('x');
    }
    names
}

/// What the page of the statement says in place of the visitor's own wording.
fn statements(assessment: &Assessment, words: &[Locale]) -> Vec<Statement> {
    let Assessment { scope, edition, .. } = assessment;
    let draft = draft(scope, *edition, StatementForm::Standard);
    let languages = StatementLanguage::ALL.iter().zip(words);
    languages
        .filter_map(|(language, words)| Statement::of(scope, draft.as_ref(), *language, words))
        .collect()
}

/// The words in the order of the statement's languages.
fn locales() -> Vec<Locale> {
    let of = |language: &StatementLanguage| {
        let (_, first, later) = PACKS.iter().find(|(tag, ..)| *tag == language.tag())?;
        let first = Locale::parse(first, RULESET_HASH, FORMAT_KEYS).ok()?;
        first.completed(later, RULESET_HASH).ok()
    };
    let words: Vec<_> = StatementLanguage::ALL.iter().filter_map(of).collect();
    assert_eq!(words.len(), StatementLanguage::ALL.len(), "a language has no words");
    words
}

fn day() -> Option<Date> {
    Date::new(2026, 11, 22)
}

const INCIDENTS: ClauseId = ClauseId::of(&[8, 6, 1]);

/// An assessment with an answer of every kind, all operated by suppliers under proven control.
fn everything_said() -> Assessment {
    let mut acts = vec![
        Action::Choose("scope.applicant", "unit"),
        Action::Choose("scope.unit_has_authority", "yes"),
        Action::Write("scope.organization", "Alder Hosting Ltd".into()),
        Action::Write("scope.legal_entities", "3".into()),
        Action::Choose("scope.common_top_management", "yes"),
        Action::List("scope.services", vec!["managed hosting".into(), "backup".into()]),
        Action::MarkAllInCatalogue(Reply::Yes),
        Action::ToggleActivity("deliver"),
        Action::Choose("scope.customers", "both"),
        Action::List("scope.locations", vec!["Leeds".into(), "York".into()]),
        Action::Write("scope.technology", "our private cloud platform".into()),
        Action::Write("scope.catalogue", "3.1".into()),
        Action::List("scope.outside.services", vec!["webshop".into()]),
        Action::Operate(INCIDENTS, Some(Operator::ExternalSupplier)),
        Action::OperateTheRest(Operator::ExternalSupplier),
        Action::Prove(INCIDENTS, Proof::Listed(Reply::Yes)),
        Action::Prove(INCIDENTS, Proof::Measured(Reply::Yes)),
        Action::Prove(INCIDENTS, Proof::Criteria(Reply::Yes)),
        Action::Prove(INCIDENTS, Proof::Agreement(Agreement::Contract)),
        Action::Exclude(ClauseId::of(&[8, 6, 3]), true),
        Action::Exclude(ClauseId::of(&[9, 2]), true),
        Action::DeclareAbsent(ClauseId::of(&[8, 3, 4, 2]), true),
        Action::Choose("gates.documents", "yes"),
        Action::Choose("gates.internal_audit", "yes"),
        Action::Choose("gates.management_review", "yes"),
        Action::Choose("gates.climate_considered", "yes"),
        Action::Write("gates.records_months", "6".into()),
        Action::Choose("certificate.edition", "2011"),
        Action::Write("certificate.issued", "2019-05-22".into()),
    ];
    let governance = GovernanceProof::ALL.iter();
    acts.extend(governance.map(|(it, _)| Proof::Governance(*it, Reply::Yes)).map(prove));
    let elements = ControlElement::ALL.iter();
    acts.extend(elements.map(|(it, _)| Proof::ManagementControl(*it, Reply::Yes)).map(prove));
    acts.push(Action::ProveAlike(INCIDENTS));
    let grades = Grade::ALL.iter().map(|(grade, _)| Rating::Graded(*grade)).cycle();
    let rated = questions_of(Kind::Grade).zip(grades);
    acts.extend(rated.map(|(question, rating)| Action::Rate(question.id, Some(rating))));
    let state = acts
        .into_iter()
        .fold(State::default(), |state, action| reduce(&state, action).unwrap_or(state));
    Assessment::clone(&state.assessment)
}

fn prove(proof: Proof) -> Action {
    Action::Prove(INCIDENTS, proof)
}

/// The same with so many services, a third of them not in the catalogue, and so many sites.
fn of_size(services: usize, sites: usize) -> Assessment {
    let replies = [Some(Reply::Yes), Some(Reply::No), Some(Reply::Unknown)].into_iter().cycle();
    let mut assessment = everything_said();
    assessment.scope.services = (1..=services)
        .zip(replies)
        .map(|(number, in_catalogue)| {
            let name = format!("Managed service number {number}");
            Service { name, in_catalogue }
        })
        .collect();
    assessment.scope.locations = (1..=sites).map(|number| format!("Site {number}")).collect();
    assessment
}

fn main() -> ExitCode {
    let sizes = SIZES.map(|(services, sites)| format!("{services} x {sites}"));
    measure::run("microseconds, services x sites", &sizes, cases())
}
