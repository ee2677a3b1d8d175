//! Every requirement at its goal: the rule, and the statements of the bank against it.

use proptest::prelude::*;
use scopecheck::{
    content::question,
    domain::{Answer, Assessment, Choice, ClauseId, Edition, Grade, Rating, Tier},
    engine::{
        GoalOfUnit, GoalState, Requirement, Target, all_at_goal, bank, process_met, requirement,
        trend,
    },
};

use super::strategies::{any_assessment, choice};

fn of(score: Option<u8>, goal: Option<u8>) -> Requirement {
    Requirement { score, goal, in_scope: true }
}

fn outside(score: Option<u8>, goal: Option<u8>) -> Requirement {
    Requirement { score, goal, in_scope: false }
}

#[test]
fn a_requirement_is_met_at_its_goal_and_not_below() {
    for (score, goal, in_scope, target) in [
        (Some(2), Some(2), true, Target::Met),
        (Some(3), Some(2), true, Target::Met),
        (Some(1), Some(2), true, Target::NotMet),
        (Some(0), Some(0), true, Target::Met),
        (None, Some(2), true, Target::NoResult),
        (None, None, true, Target::NoTarget),
        (Some(4), None, true, Target::NoTarget),
        (Some(4), Some(2), false, Target::OutOfScope),
        (None, None, false, Target::OutOfScope),
    ] {
        assert_eq!(requirement(score, goal, in_scope), target, "{score:?} {goal:?} {in_scope}");
    }
}

#[test]
fn a_process_is_met_only_with_all_of_its_requirements() {
    let (met, below, open) = (of(Some(2), Some(2)), of(Some(1), Some(2)), of(None, Some(2)));
    let rows: &[(&[Requirement], bool, Option<u32>, usize)] = &[
        // nothing, or nothing in scope, meets nothing
        (&[], false, None, 0),
        (&[outside(Some(4), Some(2))], false, None, 0),
        (&[met], true, Some(2000), 0),
        // exactly at the goal throughout
        (&[met, met, met], true, Some(2000), 0),
        // one below, however good the others are
        (&[of(Some(4), Some(2)), of(Some(4), Some(2)), below], false, Some(3000), 1),
        (&[met, open], false, Some(2000), 1),
        (&[open], false, None, 1),
        // outside the scope nothing counts
        (&[met, outside(Some(0), Some(2)), outside(None, Some(2))], true, Some(2000), 0),
        // without a goal it is not met; a score that nobody expects more of is no gap
        (&[met, of(Some(4), None)], false, Some(3000), 0),
        (&[met, of(None, None)], false, Some(2000), 1),
        // the mean is rounded down
        (&[met, met, below], false, Some(1666), 1),
    ];
    for (requirements, is_met, mean, gaps) in rows {
        assert_eq!(process_met(requirements), *is_met, "{requirements:?}");
        assert_eq!(trend(requirements), *mean, "{requirements:?}");
        let listed = requirements.iter().filter(|it| it.is_gap()).count();
        assert_eq!(listed, *gaps, "{requirements:?}");
    }
}

fn problem_details() -> Vec<&'static str> {
    let unit = bank(Edition::E2018).process(ClauseId::of(&[8, 6, 3])).unwrap();
    unit.parts.iter().flat_map(|part| part.details()).map(|it| it.question.id).collect()
}

fn unit(assessment: &Assessment, goal: Grade, section: &str) -> GoalOfUnit {
    let units = all_at_goal(assessment, goal);
    units.into_iter().find(|it| it.section.id == section).unwrap()
}

fn said(tier: Tier, ratings: &[(&str, Rating)]) -> Assessment {
    let answers = ratings.iter().map(|(id, rating)| {
        let rating = Some(*rating);
        ((*id).to_owned(), Answer { rating, ..Answer::default() })
    });
    Assessment { tier: Some(tier), answers: answers.collect(), ..Assessment::default() }
}

#[test]
fn a_rough_answer_stands_for_its_details() {
    let quick = |grade| said(Tier::Quick, &[("problem.quick", Rating::Graded(grade))]);
    let at = |grade, goal| unit(&quick(grade), goal, "problem");
    let met = at(Grade::Largely, Grade::Largely);
    assert_eq!((met.state, met.gaps.as_slice()), (GoalState::Met, &[][..]));
    assert_eq!(met.trend, Some(2000));
    // one gap where one statement was asked
    let below = at(Grade::Largely, Grade::Fully);
    assert_eq!((below.state, below.gaps.as_slice()), (GoalState::NotMet, &["problem.quick"][..]));
    let open = unit(&said(Tier::Quick, &[]), Grade::Largely, "problem");
    assert_eq!((open.state, open.gaps.as_slice()), (GoalState::Unknown, &["problem.quick"][..]));
    assert_eq!(open.trend, None);
    // the full check asks for the details
    let full = Assessment { tier: Some(Tier::Full), ..quick(Grade::Partially) };
    let full = unit(&full, Grade::Largely, "problem");
    assert_eq!((full.state, full.gaps), (GoalState::NotMet, problem_details()));
}

#[test]
fn details_speak_for_themselves() {
    let details = problem_details();
    let all = |first: Rating| {
        let rest = details[1..].iter().map(|id| (*id, Rating::Graded(Grade::Fully)));
        let ratings: Vec<_> = [(details[0], first)].into_iter().chain(rest).collect();
        unit(&said(Tier::Full, &ratings), Grade::Largely, "problem")
    };
    assert_eq!(all(Rating::Graded(Grade::Largely)).state, GoalState::Met);
    let below = all(Rating::Graded(Grade::Partially));
    assert_eq!((below.state, below.gaps), (GoalState::NotMet, vec![details[0]]));
    let unknown = all(Rating::Unknown);
    assert_eq!((unknown.state, unknown.gaps), (GoalState::Unknown, vec![details[0]]));
    // the edition does not let it not occur: that teaches nothing
    assert_eq!(all(Rating::Absent).state, GoalState::Unknown);
}

#[test]
fn what_does_not_occur_is_out_of_scope() {
    let mut assessment = said(Tier::Full, &[]);
    for clause in [ClauseId::of(&[8, 3, 4, 1]), ClauseId::of(&[8, 3, 4, 2])] {
        assessment.scope.absent.insert(clause, "We have no suppliers.".to_owned());
    }
    let supplier = unit(&assessment, Grade::Largely, "supplier");
    assert_eq!(
        (supplier.state, supplier.gaps, supplier.trend),
        (GoalState::OutOfScope, vec![], None)
    );
}

#[test]
fn each_unit_of_the_edition_stands_in_it_once() {
    for (edition, key) in Edition::ALL {
        let assessment = Assessment { edition: *edition, ..Assessment::default() };
        let units = all_at_goal(&assessment, Grade::Largely);
        assert_eq!(units.len(), bank(*edition).units.len(), "{key}");
        assert!(units.iter().all(|it| it.state == GoalState::Unknown && !it.gaps.is_empty()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn a_unit_without_gaps_is_at_its_goal_or_out_of_scope(
        assessment in any_assessment(),
        goal in choice::<Grade>(),
    ) {
        for unit in all_at_goal(&assessment, goal) {
            let fine = matches!(unit.state, GoalState::Met | GoalState::OutOfScope);
            prop_assert_eq!(unit.gaps.is_empty(), fine);
            prop_assert!(unit.gaps.iter().all(|id| question(id).is_some()));
            prop_assert!(unit.trend.is_none_or(|trend| trend <= 3000));
        }
    }

    #[test]
    fn a_higher_goal_meets_no_more_and_leaves_no_fewer_gaps(
        assessment in any_assessment(),
        one in choice::<Grade>(),
        other in choice::<Grade>(),
    ) {
        let lower = all_at_goal(&assessment, one.min(other));
        let higher = all_at_goal(&assessment, one.max(other));
        for (lower, higher) in lower.iter().zip(&higher) {
            prop_assert!(lower.state == GoalState::Met || higher.state != GoalState::Met);
            prop_assert!(lower.gaps.iter().all(|gap| higher.gaps.contains(gap)));
            prop_assert_eq!(lower.trend, higher.trend);
        }
    }
}
