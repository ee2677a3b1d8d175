//! Documents and records, and the gates that they feed.

use scopecheck::{
    content::{DOCUMENTS, DocumentKind, documents_of},
    domain::{Answer, Assessment, ClauseId, DocumentState, Edition, Grade, Rating, Reply},
    engine::{
        Evaluation, GateId, GateState, Headline, Likely, Reason, documents, evaluate, headline,
    },
};

use super::given::statement_answers;

fn state(evaluation: &Evaluation, id: GateId) -> GateState {
    evaluation.gates.iter().find(|gate| gate.id == id).unwrap().state
}

fn gate(assessment: &Assessment, id: GateId) -> GateState {
    state(&evaluate(assessment, None), id)
}

fn all(kind: DocumentKind, state: DocumentState) -> Assessment {
    let of_kind = documents_of(Edition::E2018).filter(|document| document.kind == kind);
    let documents = of_kind.map(|document| (document.id.to_owned(), state)).collect();
    Assessment { documents, ..Assessment::default() }
}

fn together(reply: Option<Reply>) -> Assessment {
    let mut assessment = Assessment::default();
    assessment.gates.documents = reply;
    assessment
}

#[test]
fn the_answer_for_all_stands_until_the_documents_are_looked_at() {
    for (reply, expected) in [
        (None, GateState::Unknown),
        (Some(Reply::Unknown), GateState::Unknown),
        (Some(Reply::Yes), GateState::Open),
        (Some(Reply::No), GateState::Closed),
    ] {
        assert_eq!(gate(&together(reply), GateId::Documents), expected, "{reply:?}");
    }
    let mut missing = together(Some(Reply::Yes));
    missing.documents.insert("policy".into(), DocumentState::Missing);
    assert_eq!(gate(&missing, GateId::Documents), GateState::Closed);
    let mut unknown = together(Some(Reply::Yes));
    unknown.documents.insert("policy".into(), DocumentState::Unknown);
    assert_eq!(gate(&unknown, GateId::Documents), GateState::Open);
}

#[test]
fn all_documents_one_by_one_open_the_gate_whatever_was_said_of_all() {
    let mut there = all(DocumentKind::Document, DocumentState::There);
    there.gates.documents = Some(Reply::No);
    assert_eq!(gate(&there, GateId::Documents), GateState::Open);
    there.documents.remove("policy");
    assert_eq!(gate(&there, GateId::Documents), GateState::Closed);
}

#[test]
fn nothing_to_show_so_far_is_fine_only_where_that_may_be() {
    let none = all(DocumentKind::Document, DocumentState::NoneYet);
    assert_eq!(gate(&none, GateId::Documents), GateState::Unknown);
    for standing in documents(&none) {
        let may_be = standing.document.may_be_none;
        assert_eq!(
            standing.is_fine(),
            standing.is_document() && may_be,
            "{}",
            standing.document.id
        );
    }
}

/// Somebody who has everything.
fn ready() -> Assessment {
    let mut assessment = all(DocumentKind::Record, DocumentState::There);
    assessment.gates.records_months = Some(4);
    assessment.answers = statement_answers(Grade::Largely);
    assessment
}

#[test]
fn a_missing_record_or_a_process_that_is_not_done_closes_the_gate_of_records() {
    assert_eq!(gate(&ready(), GateId::Records), GateState::Open);
    let mut missing = ready();
    missing.documents.insert("incident-records".into(), DocumentState::Missing);
    assert_eq!(gate(&missing, GateId::Records), GateState::Closed);
    let mut not_done = ready();
    for (id, answer) in &mut not_done.answers {
        if id.starts_with("problem.") {
            answer.rating = Some(Rating::Graded(Grade::Not));
        }
    }
    assert_eq!(gate(&not_done, GateId::Records), GateState::Closed);
    let mut fresh = ready();
    fresh.gates.records_months = Some(0);
    assert_eq!(gate(&fresh, GateId::Records), GateState::Closed);
    let mut one_detail = ready();
    one_detail.answers.get_mut("problem.known_errors").unwrap().rating =
        Some(Rating::Graded(Grade::Not));
    assert_eq!(gate(&one_detail, GateId::Records), GateState::Open, "the process runs");
}

#[test]
fn a_part_of_the_management_system_that_is_not_there_speaks_against_stage_1() {
    let mut assessment = ready();
    for (id, answer) in &mut assessment.answers {
        if id.starts_with("internal_audit.") || id.starts_with("management_review.") {
            answer.rating = Some(Rating::Graded(Grade::Not));
        }
    }
    assert_eq!(gate(&assessment, GateId::Stage1), GateState::Closed);
    let last = evaluate(&assessment, None).gates.pop().unwrap();
    assert_eq!(last.id, GateId::Stage1);
}

#[test]
fn stage_1_waits_for_every_gate_before_it() {
    let mut assessment = ready();
    // the records of audit and review speak for them where nothing was said
    assert_eq!(gate(&assessment, GateId::InternalAudit), GateState::Open);
    for record in ["audit-results", "management-review"] {
        assessment.documents.remove(record);
    }
    let evaluation = evaluate(&assessment, None);
    assert_eq!(state(&evaluation, GateId::InternalAudit), GateState::Unknown);
    assert_eq!(state(&evaluation, GateId::Stage1), GateState::Unknown);
    assert!(matches!(headline(&evaluation.gates), Headline::Unknown(_)));
}

#[test]
fn what_is_ticked_as_evidence_is_not_asked_again() {
    let (document, (question, evidence)) =
        DOCUMENTS.iter().find_map(|it| Some((it, *it.shown_by.first()?))).unwrap();
    let mut assessment = Assessment::default();
    let answer = Answer { evidence: vec![evidence.into()], ..Answer::default() };
    assessment.answers.insert(question.into(), answer);
    let standing = |assessment: &Assessment| {
        documents(assessment).into_iter().find(|it| it.document.id == document.id).unwrap()
    };
    let shown = standing(&assessment);
    assert!(shown.by_evidence && shown.state == Some(DocumentState::There));
    assessment.documents.insert(document.id.into(), DocumentState::Missing);
    let said = standing(&assessment);
    assert!(!said.by_evidence && said.is_missing(), "what was said of it counts");
}

#[test]
fn what_the_scope_says_does_not_occur_is_not_asked_for() {
    let mut assessment = Assessment::default();
    let ids = |assessment: &Assessment| -> Vec<_> {
        documents(assessment).iter().map(|it| it.document.id).collect()
    };
    assert!(ids(&assessment).contains(&"supplier-contracts"));
    assessment.scope.absent.insert(ClauseId::of(&[8, 3, 4, 1]), "none".into());
    assert!(!ids(&assessment).contains(&"supplier-contracts"));
}

#[test]
fn a_missing_core_document_is_likely_a_major_finding_another_a_minor_one() {
    for (id, likely) in [("policy", Likely::Major), ("incident-records", Likely::Minor)] {
        let mut assessment = Assessment::default();
        assessment.documents.insert(id.into(), DocumentState::Missing);
        let findings = evaluate(&assessment, None).findings;
        let about = |reason: &Reason| matches!(reason, Reason::Document(it) if it.id == id);
        let found = findings.iter().flat_map(|finding| &finding.reasons);
        let found: Vec<_> = found.filter(|(_, reason)| about(reason)).collect();
        assert_eq!(found.len(), 1);
        assert_eq!(found[0].0, likely);
    }
}
