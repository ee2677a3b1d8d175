//! What is said to statements and documents, and of the way to a certificate: of any kind.

use std::collections::BTreeMap;

use proptest::{collection, option, prelude::*, sample};
use scopecheck::{
    content::{DOCUMENTS, Kind, QUESTIONS, SECTIONS, questions_of},
    domain::{
        Answer, DocumentState, Grade, MaturityLevel, OwnAnswers, Paper, Plan, Rating,
        ReportSection, ReportSettings, Voice,
    },
};

use super::strategies::{any_day, any_text, choice};

pub fn any_rating() -> impl Strategy<Value = Rating> {
    prop_oneof![
        4 => choice::<Grade>().prop_map(Rating::Graded),
        1 => Just(Rating::Unknown),
        1 => Just(Rating::Absent),
    ]
}

/// The ids of the statements to be graded.
pub fn statement_ids() -> Vec<&'static str> {
    questions_of(Kind::Grade).map(|question| question.id).collect()
}

/// The ids of all that is graded, process attributes included.
fn answered_ids() -> Vec<&'static str> {
    let graded = |kind| matches!(kind, Kind::Grade | Kind::Attribute);
    QUESTIONS.iter().filter(|question| graded(question.kind)).map(|it| it.id).collect()
}

fn evidence_ids(question: &str) -> Vec<String> {
    let question = scopecheck::content::question(question).unwrap();
    question.evidence.iter().map(|(id, _)| (*id).to_owned()).collect()
}

fn any_voice() -> impl Strategy<Value = Voice> {
    let evidence = collection::vec(any_text(20), 0..2);
    ("[A-C]", option::of(any_rating()), any_text(20), evidence, any_text(20)).prop_map(
        |(by, rating, reason, evidence, note)| Voice { by, rating, reason, evidence, note },
    )
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let evidence = collection::vec(any_text(20), 0..3);
    let voices = collection::vec(any_voice(), 0..3);
    (option::of(any_rating()), any_text(20), evidence, any_text(40), any::<bool>(), voices)
        .prop_map(|(rating, reason, evidence, note, later, voices)| Answer {
            rating,
            reason,
            evidence,
            note,
            later,
            voices,
        })
}

pub fn any_answers() -> BoxedStrategy<BTreeMap<String, Answer>> {
    let known = sample::select(answered_ids());
    let answer = known.prop_flat_map(|id| {
        let evidence = evidence_ids(id);
        let ticked = sample::subsequence(evidence.clone(), 0..=evidence.len());
        (Just(id.to_owned()), any_answer(), ticked).prop_map(|(id, answer, mut evidence)| {
            evidence.extend(answer.evidence);
            (id, Answer { evidence, ..answer })
        })
    });
    let unknown = ("[a-z]{1,8}(\\.[a-z]{1,8}){0,2}", any_answer());
    collection::vec(prop_oneof![8 => answer, 1 => unknown], 0..48)
        .prop_map(|answers| answers.into_iter().collect())
        .boxed()
}

pub fn any_documents() -> impl Strategy<Value = BTreeMap<String, DocumentState>> {
    let known = sample::select(DOCUMENTS.iter().map(|it| it.id.to_owned()).collect::<Vec<_>>());
    collection::btree_map(prop_oneof![6 => known, 1 => "[a-z-]{1,8}"], choice(), 0..12)
}

pub fn any_plan() -> impl Strategy<Value = Plan> {
    (option::of(any_day()), option::of(0_u32..=1_000_000), option::of(0_u32..=10_000))
        .prop_map(|(certificate_by, people, services)| Plan { certificate_by, people, services })
}

pub fn any_levels() -> impl Strategy<Value = BTreeMap<String, MaturityLevel>> {
    let known = sample::select(SECTIONS.iter().map(|it| it.id.to_owned()).collect::<Vec<_>>());
    collection::btree_map(known, choice(), 0..4)
}

pub fn any_report_settings() -> impl Strategy<Value = ReportSettings> {
    let left_out = collection::btree_set(choice::<ReportSection>(), 0..4);
    let texts = ("[A-Za-z-]{0,35}", any_text(20), any_text(20), any_text(20));
    let settings = (texts, option::of(choice::<Paper>()), left_out, any::<bool>());
    settings.prop_map(|(texts, paper, left_out, own_language_only)| ReportSettings {
        language: texts.0,
        paper,
        left_out,
        own_language_only,
        assessor: texts.1,
        footer: texts.2,
        logo: texts.3,
    })
}

/// What was said to question sets of others. Nobody kept a set to which nothing was said.
pub fn any_own_sets() -> BoxedStrategy<BTreeMap<String, OwnAnswers>> {
    let id = || "[a-z]{1,6}(-[a-z]{1,4})?";
    let said = any_answer().prop_filter("nothing was said", |answer| !answer.is_empty());
    let answers = collection::btree_map(id(), said, 1..4);
    let set = (any_text(20), any_text(20), "[0-9]{0,3}", answers)
        .prop_map(|(title, by, revision, answers)| OwnAnswers { title, by, revision, answers });
    collection::btree_map(id(), set, 0..3).boxed()
}
