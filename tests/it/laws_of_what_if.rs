//! The laws of "what if": what supposing may do, and what a smallest set is.

use proptest::{prelude::*, sample};
use scopecheck::{
    domain::{Answer, Assessment, Choice, Grade, Rating},
    engine::{
        Change, Gate, GateId, GateState, apply, candidates, evaluate, smallest_set, suppose,
        what_if,
    },
};

use super::strategies::{any_assessment, choice, maybe_today, provider};
use super::strategies_of_answers::statement_ids;

fn state(gates: &[Gate], id: GateId) -> GateState {
    gates.iter().find(|gate| gate.id == id).unwrap().state
}

/// How bad it is.
fn rank(state: GateState) -> u8 {
    match state {
        GateState::Open => 0,
        GateState::Unknown => 1,
        GateState::Closed => 2,
    }
}

fn opens(assessment: &Assessment, changes: &[Change], gate: GateId) -> bool {
    state(&evaluate(&apply(assessment, changes), None).gates, gate) == GateState::Open
}

/// Everything as it was but the answer that the change names.
fn without(mut assessment: Assessment, change: Change, before: &Assessment) -> Assessment {
    let (scope, was) = (&mut assessment.scope, &before.scope);
    match change {
        Change::Say(..) => {
            assessment.gates = before.gates;
            scope.unit_has_authority = was.unit_has_authority;
            scope.common_top_management = was.common_top_management;
            scope.all_services_by_others = was.all_services_by_others;
            scope.all_components_by_others = was.all_components_by_others;
            scope.siam_integrator = was.siam_integrator;
        }
        Change::Apply(_) => scope.applicant = was.applicant,
        Change::Serve(_) => scope.customers = was.customers,
        Change::NameOrganization => scope.organization.clone_from(&was.organization),
        Change::NameService => scope.services.truncate(was.services.len()),
        Change::InCatalogue => scope.services.clone_from(&was.services),
        Change::BackToDraft => {
            scope.own_wording = was.own_wording.clone();
            scope.wording_base = was.wording_base.clone();
        }
        Change::KeepIn(clause) => {
            scope.excluded.insert(clause);
        }
        Change::Operate(clause, _) | Change::Prove(clause, _) => {
            match was.parties.get(&clause) {
                Some(party) => scope.parties.insert(clause, *party),
                None => scope.parties.remove(&clause),
            };
        }
        Change::OperateTheRest(_) => {
            let was_said = |clause| was.party(clause).is_some_and(|party| party.by.is_some());
            scope.parties.retain(|clause, _| was_said(*clause) || was.parties.contains_key(clause));
            for (clause, party) in was.parties.iter().filter(|(_, party)| party.by.is_none()) {
                scope.parties.insert(*clause, *party);
            }
        }
        Change::Grade(question, _) => match before.answers.get(question) {
            Some(answer) => {
                assessment.answers.get_mut(question).unwrap().rating = answer.rating;
            }
            None => {
                assessment.answers.remove(question);
            }
        },
        Change::Document(document, _) => {
            match before.documents.get(document) {
                Some(state) => assessment.documents.insert(document.to_owned(), *state),
                None => assessment.documents.remove(document),
            };
        }
        Change::RecordsMonths(_) => assessment.gates.records_months = before.gates.records_months,
    }
    assessment
}

/// The laws of a set that is called the smallest.
fn check_set(assessment: &Assessment) -> Result<(), TestCaseError> {
    let Some(set) = smallest_set(assessment, None) else { return Ok(()) };
    prop_assert!(!set.changes.is_empty());
    prop_assert!(opens(assessment, &set.changes, set.gate), "{set:?}");
    prop_assert!(set.exact, "{set:?}");
    for left_out in &set.changes {
        let rest: Vec<_> = set.changes.iter().copied().filter(|it| it != left_out).collect();
        prop_assert!(!opens(assessment, &rest, set.gate), "{left_out:?} of {set:?}");
    }
    Ok(())
}

/// All sets of `size` of these.
fn choices(of: &[Change], size: usize) -> Vec<Vec<Change>> {
    if size == 0 {
        return vec![vec![]];
    }
    let mut all = vec![];
    for (index, first) in of.iter().enumerate() {
        for mut rest in choices(&of[index + 1..], size - 1) {
            rest.insert(0, *first);
            all.push(rest);
        }
    }
    all
}

/// No set of fewer of these opens the gate, as far as there are not too many.
fn check_by_force(assessment: &Assessment, members: &[Change]) -> Result<(), TestCaseError> {
    let Some(set) = smallest_set(assessment, None) else { return Ok(()) };
    let fewer = set.changes.len() - 1;
    if !set.exact || fewer > 2 || members.len() > 30 {
        return Ok(());
    }
    for some in (0..=fewer).flat_map(|size| choices(members, size)) {
        prop_assert!(!opens(assessment, &some, set.gate), "{some:?} instead of {set:?}");
    }
    Ok(())
}

/// A provider whose scope is sound and who said a few things to a few processes.
fn practice() -> impl Strategy<Value = Assessment> {
    let ids = sample::subsequence(statement_ids(), 1..12);
    let graded = ids.prop_flat_map(|ids| {
        let grades = proptest::collection::vec(choice::<Grade>(), ids.len());
        (Just(ids), grades)
    });
    (provider(), graded, choice::<Grade>()).prop_map(|(mut assessment, (ids, grades), others)| {
        let rated = |grade| Answer { rating: Some(Rating::Graded(grade)), ..Answer::default() };
        assessment.scope.excluded.clear();
        assessment.scope.absent.clear();
        assessment.documents.clear();
        assessment.gates.records_months = Some(12);
        assessment.answers =
            statement_ids().into_iter().map(|id| (id.to_owned(), rated(others))).collect();
        for (id, grade) in ids.into_iter().zip(grades) {
            assessment.answers.insert(id.to_owned(), rated(grade));
        }
        assessment
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(96) })]

    #[test]
    fn a_change_changes_nothing_that_it_does_not_name(assessment in any_assessment()) {
        for change in candidates(&assessment, None) {
            let after = apply(&assessment, &[change]);
            prop_assert_ne!(&after, &assessment, "{:?}", change);
            prop_assert_eq!(&without(after, change, &assessment), &assessment, "{:?}", change);
        }
    }

    #[test]
    fn without_changes_nothing_changes(assessment in any_assessment(), today in maybe_today()) {
        let outcome = what_if(&assessment, &[], today);
        prop_assert_eq!(apply(&assessment, &[]), assessment);
        prop_assert_eq!(&outcome.before, &outcome.after);
        prop_assert!(outcome.opened.is_empty() && outcome.closed.is_empty());
    }

    #[test]
    fn what_follows_is_what_the_engine_says(assessment in any_assessment(), today in maybe_today()) {
        let changes = candidates(&assessment, today);
        let outcome = what_if(&assessment, &changes, today);
        let real = evaluate(&apply(&assessment, &changes), today);
        prop_assert_eq!(&outcome.after.gates, &real.gates);
        prop_assert_eq!(outcome.after.met, real.readiness.met);
        prop_assert_eq!(&outcome.before.gates, &evaluate(&assessment, today).gates);
    }

    #[test]
    fn each_candidate_is_another_answer_and_makes_no_gate_worse(assessment in any_assessment()) {
        let candidates = candidates(&assessment, None);
        prop_assert_eq!(&candidates, &scopecheck::engine::candidates(&assessment, None));
        let mut keys: Vec<_> = candidates.iter().map(|change| change.key()).collect();
        keys.sort_unstable();
        keys.dedup();
        prop_assert_eq!(keys.len(), candidates.len());
        let before = evaluate(&assessment, None).gates;
        for change in candidates.iter().filter(|change| !matches!(change, Change::Grade(..))) {
            let after = evaluate(&apply(&assessment, &[*change]), None).gates;
            for (before, after) in before.iter().zip(after) {
                prop_assert!(rank(after.state) <= rank(before.state), "{:?}", change);
            }
        }
    }

    #[test]
    fn a_smallest_set_opens_the_gate_and_nothing_can_be_dropped(assessment in any_assessment()) {
        check_set(&assessment)?;
    }

    #[test]
    fn the_way_through_all_gates_ends(assessment in provider()) {
        let mut there = assessment;
        for _ in 0..GateId::ALL.len() {
            check_set(&there)?;
            let Some(set) = smallest_set(&there, None) else { break };
            there = apply(&there, &set.changes);
        }
        prop_assert_eq!(smallest_set(&there, None), None);
        for gate in evaluate(&there, None).gates {
            prop_assert_eq!(gate.state, GateState::Open, "{:?}", gate.id);
        }
    }

    #[test]
    fn no_fewer_of_the_candidates_open_the_gate(assessment in any_assessment()) {
        check_by_force(&assessment, &candidates(&assessment, None))?;
    }

    #[test]
    fn a_better_grade_makes_no_gate_worse(
        assessment in any_assessment(),
        id in sample::select(statement_ids()),
        one in choice::<Grade>(),
        other in choice::<Grade>(),
    ) {
        let with = |grade| evaluate(&apply(&assessment, &[Change::Grade(id, grade)]), None).gates;
        for (worse, better) in with(one.min(other)).iter().zip(with(one.max(other))) {
            prop_assert!(rank(better.state) <= rank(worse.state));
        }
    }

    #[test]
    fn supposing_and_forgetting_lead_back(assessment in any_assessment()) {
        let changes = candidates(&assessment, None);
        for change in &changes {
            let without = suppose(&changes, *change, false);
            prop_assert_eq!(without.len() + 1, changes.len());
            let again = suppose(&without, *change, true);
            prop_assert!(again.contains(change) && again.len() == changes.len());
            prop_assert_eq!(suppose(&again, *change, true), again);
        }
    }
}

// by force, so with fewer cases
proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(12) })]

    #[test]
    fn no_fewer_statements_open_the_gate_of_records(assessment in practice()) {
        let through_scope = ready_but_for_practice(assessment);
        check_set(&through_scope)?;
        let members: Vec<_> = statement_ids()
            .into_iter()
            .map(|id| Change::Grade(id, Grade::Fully))
            .filter(|change| {
                // what says nothing of the unit that is weak cannot help
                let bands = |it: &Assessment| what_if(it, &[], None).after.met_processes;
                bands(&apply(&through_scope, &[*change])) != bands(&through_scope)
            })
            .collect();
        check_by_force(&through_scope, &members[..members.len().min(30)])?;
    }
}

/// The same with the gates before and after that of records open.
fn ready_but_for_practice(assessment: Assessment) -> Assessment {
    let mut there = assessment;
    for _ in 0..GateId::ALL.len() {
        match smallest_set(&there, None) {
            Some(set) if set.gate < GateId::Records => there = apply(&there, &set.changes),
            _ => break,
        }
    }
    there
}
