//! Every clause that carries requirements is asked about in its edition, or its file says why not.

use scopecheck::{
    content::{
        ClauseRole, DOCUMENTS, Kind, QUESTIONS, asks, clauses, clauses_of_question, clauses_with,
        documents_of,
    },
    domain::{Assessment, Choice, ClauseId, Edition, Tier},
    engine::{bank, readiness},
};

/// The clauses without others below them: those carry the requirements.
fn leaves(edition: Edition) -> impl Iterator<Item = ClauseId> {
    let all = clauses(edition);
    all.iter()
        .filter(|clause| !all.iter().any(|other| other.id.parent() == Some(clause.id)))
        .map(|clause| clause.id)
}

fn details(edition: Edition) -> Vec<ClauseId> {
    let asked = QUESTIONS.iter().filter(|it| it.tier == Tier::Full && it.kind == Kind::Grade);
    asked
        .filter(|question| asks(edition, question))
        .flat_map(|question| clauses_of_question(question, edition))
        .collect()
}

#[test]
fn every_clause_of_2018_has_two_to_six_statements() {
    let asked = details(Edition::E2018);
    for leaf in leaves(Edition::E2018) {
        let count = asked.iter().filter(|clause| **clause == leaf).count();
        assert!((2..=6).contains(&count), "{leaf}: {count} statements");
    }
    for clause in &asked {
        assert!(leaves(Edition::E2018).any(|leaf| leaf == *clause), "{clause} has clauses below");
    }
}

/// Where an older edition's clause is a part of what is asked about the clause above it, or below.
#[test]
fn every_clause_of_an_older_edition_is_asked_about_or_says_why_not() {
    let mut wrong = Vec::new();
    for edition in [Edition::E2011, Edition::E2005, Edition::Bs15000] {
        let asked = details(edition);
        for clause in clauses(edition).iter().filter(|it| leaves(edition).any(|id| id == it.id)) {
            let near =
                asked.iter().any(|other| clause.id.is_within(*other) || other.is_within(clause.id));
            if near == clause.unasked {
                wrong.push(format!("{} {}: asked about: {near}", edition.key(), clause.id));
            }
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
}

#[test]
fn every_process_of_every_edition_has_details_and_a_quick_statement() {
    for (edition, _) in Edition::ALL {
        for process in clauses_with(*edition, ClauseRole::Process) {
            let unit = bank(*edition).process(process.id).unwrap();
            assert!(unit.parts.iter().any(|part| part.rough.is_some()), "{}", process.id);
            assert!(unit.parts.iter().any(|part| !part.clauses.is_empty()), "{}", process.id);
        }
    }
}

/// Older editions ask no more than what lives on from them.
#[test]
fn no_edition_asks_for_a_clause_that_it_does_not_have() {
    for (edition, _) in Edition::ALL {
        let known = |id: &ClauseId| clauses(*edition).iter().any(|clause| clause.id == *id);
        for question in QUESTIONS.iter().filter(|it| it.kind == Kind::Grade) {
            if asks(*edition, question) {
                assert!(
                    clauses_of_question(question, *edition).iter().all(known),
                    "{}",
                    question.id
                );
            }
        }
        assert!(documents_of(*edition).count() > 0);
    }
    // 2018 asks for what 2005 did not know
    assert!(details(Edition::E2005).len() < details(Edition::E2018).len());
    assert!(documents_of(Edition::E2005).count() < documents_of(Edition::E2018).count());
}

#[test]
fn every_statement_of_the_full_check_says_who_can_answer_it_and_what_audits_find() {
    for question in QUESTIONS.iter().filter(|it| it.tier == Tier::Full && it.kind == Kind::Grade) {
        assert!(question.role.is_some() && question.finding.is_some(), "{}", question.id);
        assert!(question.why.is_some() && question.auditor.is_some(), "{}", question.id);
        assert!((1..=5).contains(&question.evidence.len()), "{}", question.id);
        assert!(question.section.is_some(), "{}", question.id);
    }
}

/// The bank is one that a person gets through in the time that is promised for it.
#[test]
fn the_full_check_has_about_as_many_statements_as_fit_into_an_hour() {
    let count = details(Edition::E2018).len();
    assert!((150..=185).contains(&count), "{count} statements");
}

#[test]
fn documents_say_where_they_are_known_from() {
    for document in DOCUMENTS {
        assert!(!document.sources.is_empty(), "{}", document.id);
        let own_only = document.sources.iter().all(|source| *source == "own");
        assert!(!(document.verified && own_only), "{}: nobody else says so", document.id);
    }
}

/// One band for each clause, in the order of the standard, whichever edition asks.
#[test]
fn every_clause_has_one_band() {
    for (edition, _) in Edition::ALL {
        let assessment = Assessment { edition: *edition, ..Assessment::default() };
        let clauses: Vec<_> = readiness(&assessment).clauses.iter().map(|it| it.clause).collect();
        assert!(clauses.is_sorted_by(|one, other| one < other), "{} {clauses:?}", edition.key());
    }
}
