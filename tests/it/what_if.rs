//! Other answers on top of the real ones, case by case: what is offered, and the smallest set.

use scopecheck::{
    domain::{
        Agreement, Applicant, Assessment, ClauseId, DocumentState, Grade, Operator, Proof, Reply,
    },
    engine::{Change, GateId, GateState, Point, candidates, smallest_set, what_if},
};
use serde_json::{Value, json};

use super::given::{all_processes, assessment, patched, processes, sound};

/// Somebody who operates everything and of whom everything else is fine.
fn ready() -> Value {
    let grade = json!({ "grade": "L" });
    let answers: Value = scopecheck::content::questions_of(scopecheck::content::Kind::Grade)
        .map(|question| (question.id.to_owned(), grade.clone()))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let own: Value = scopecheck::content::clauses(scopecheck::domain::Edition::E2018)
        .iter()
        .filter(|clause| clause.role.is_some())
        .map(|clause| (clause.id.to_string(), json!({ "by": "own" })))
        .collect::<serde_json::Map<_, _>>()
        .into();
    patched(
        sound(),
        &json!({
            "scope": { "parties": own },
            "answers": answers,
            "gates": {
                "documents": "yes", "internal_audit": "yes", "management_review": "yes",
                "records_months": 6, "climate_considered": "yes",
            },
        }),
    )
}

fn with(patch: &Value) -> Assessment {
    assessment(patched(ready(), patch))
}

fn check(patch: &Value, gate: GateId, changes: &[Change]) {
    let set = smallest_set(&with(patch), None).unwrap();
    assert_eq!((set.gate, &set.changes[..], set.exact), (gate, changes, true), "{patch}");
}

fn clause(text: &str) -> ClauseId {
    ClauseId::parse(text).unwrap()
}

#[test]
fn where_all_gates_are_open_there_is_nothing_to_open() {
    assert_eq!(smallest_set(&with(&json!({})), None), None);
    let offered = candidates(&with(&json!({})), None);
    assert!(offered.iter().all(|it| matches!(it, Change::Grade(_, Grade::Fully))));
    assert_eq!(offered.len(), 12);
}

#[test]
fn whoever_cannot_be_certified_applies_as_somebody_else() {
    use GateId::Eligible;
    let organization = Change::Apply(Applicant::Organization);
    check(&json!({ "scope": { "applicant": "product" } }), Eligible, &[organization]);
    check(
        &json!({ "scope": { "applicant": "unit", "unit_has_authority": "no" } }),
        Eligible,
        &[Change::Say(Point::UnitHasAuthority, Reply::Yes)],
    );
    check(
        &json!({ "scope": { "services": [], "applicant": "person" } }),
        Eligible,
        &[organization, Change::NameService],
    );
}

#[test]
fn the_scope_needs_every_reason_gone() {
    let desk = "8.6.1";
    check(
        &json!({ "scope": { "excluded": ["8.6.3"], "parties": {
            (desk): { "by": "external_supplier", "listed": "yes", "agreement": "documented" },
            "5.1": { "by": "internal_supplier" },
        } } }),
        GateId::Scope,
        &[
            Change::Operate(clause("5.1"), Operator::Own),
            Change::Prove(clause(desk), Proof::Measured(Reply::Yes)),
            Change::Prove(clause(desk), Proof::Agreement(Agreement::Contract)),
            Change::KeepIn(clause("8.6.3")),
        ],
    );
    check(
        &json!({ "scope": { "all_services_by_others": "yes", "siam_integrator": "unknown" } }),
        GateId::Scope,
        &[
            Change::Say(Point::AllServicesByOthers, Reply::No),
            Change::Say(Point::SiamIntegrator, Reply::No),
        ],
    );
}

#[test]
fn where_everything_is_handed_over_one_process_is_kept_and_the_others_are_controlled() {
    let others = all_processes(&json!({ "by": "internal_supplier" }));
    let set = smallest_set(&with(&json!({ "scope": { "parties": others } })), None).unwrap();
    let own: Vec<_> = set.changes.iter().filter(|it| matches!(it, Change::Operate(..))).collect();
    // 8.2.3 must stay anyway, so no more than the process of the most work beside it
    assert_eq!(own.len(), 1, "{own:?}");
    assert_eq!(set.changes.len(), 1 + 3 * (processes().len() - 1));
    assert!(set.exact);
}

#[test]
fn documents_are_those_that_are_missing_and_the_question_about_the_others() {
    let missing = |id: &'static str| Change::Document(id, DocumentState::There);
    let all = smallest_set(&with(&json!({ "gates": { "documents": "no" } })), None).unwrap();
    assert_eq!(all.changes, [Change::Say(Point::Documents, Reply::Yes)]);
    let ids: Vec<_> = scopecheck::content::documents_of(scopecheck::domain::Edition::E2018)
        .filter(|it| it.kind == scopecheck::content::DocumentKind::Document)
        .map(|it| it.id)
        .take(2)
        .collect();
    check(
        &json!({ "documents": { (ids[0]): "no", (ids[1]): "no" } }),
        GateId::Documents,
        &[missing(ids[0]), missing(ids[1])],
    );
}

#[test]
fn a_process_is_raised_no_further_than_it_has_to_be() {
    let quick = json!({ "tier": "quick", "answers": null, "gates": { "records_months": 0 } });
    let set = smallest_set(&with(&quick), None).unwrap();
    assert_eq!(set.gate, GateId::Records);
    assert_eq!(set.changes.len(), 1 + processes().len());
    let grades = set.changes.iter().filter(|it| matches!(it, Change::Grade(_, Grade::Partially)));
    assert_eq!(grades.count(), processes().len());
}

#[test]
fn a_part_of_the_system_of_which_nothing_is_done_closes_the_last_gate_only() {
    let section = scopecheck::content::SECTIONS.iter().position(|it| it.id == "people").unwrap();
    let none: Value = scopecheck::content::questions_of(scopecheck::content::Kind::Grade)
        .filter(|it| it.section == Some(u8::try_from(section).unwrap()))
        .map(|it| (it.id.to_owned(), json!({ "grade": "N" })))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let set = smallest_set(&with(&json!({ "answers": none })), None).unwrap();
    assert_eq!(set.gate, GateId::Stage1);
    assert!(matches!(set.changes[..], [Change::Grade(_, Grade::Partially)]), "{set:?}");
}

#[test]
fn the_effect_names_the_gates_that_move() {
    let closed = with(&json!({ "gates": { "internal_audit": "no" } }));
    let outcome = what_if(&closed, &[Change::Say(Point::InternalAudit, Reply::Yes)], None);
    assert_eq!(outcome.opened, [GateId::InternalAudit, GateId::Stage1]);
    let back = what_if(&closed, &[Change::Say(Point::ManagementReview, Reply::No)], None);
    assert_eq!(back.closed, [GateId::ManagementReview]);
    assert!(back.moved().all(|(_, after)| after.state == GateState::Closed));
}

/// Nobody waits for it: the bound of the search, on the worst that the pages can lead to.
#[test]
fn the_worst_case_stays_within_the_bound() {
    let parties: Value = scopecheck::content::clauses(scopecheck::domain::Edition::E2018)
        .iter()
        .filter(|clause| clause.role.is_some())
        .map(|clause| (clause.id.to_string(), json!({ "by": "customer", "criteria": "no" })))
        .collect::<serde_json::Map<_, _>>()
        .into();
    let worst = with(&json!({ "scope": { "parties": parties } }));
    let began = std::time::Instant::now();
    let set = smallest_set(&worst, None).unwrap();
    println!("{} changes, {} sets, {:?}", set.changes.len(), set.tried, began.elapsed());
    assert!(set.exact && set.tried <= 2 * 300 + 2, "{}", set.tried);
}
