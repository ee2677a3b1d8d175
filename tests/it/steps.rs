//! Which steps are left on the way to a certificate, how much work they are, in which order.

use proptest::{prelude::*, sample};
use scopecheck::{
    content::{SECTIONS, STEPS},
    domain::{Answer, Assessment, Choice, DocumentState, Grade, Interval, Rating},
    engine::{
        Because, Effort, GateId, GateState, Origin, PlannedStep, assumptions, documents,
        effort_of_all, evaluate, steps,
    },
};
use serde_json::json;

use super::{
    given::{all_processes, assessment, patched, sound},
    strategies::{any_assessment, choice},
    strategies_of_answers::statement_ids,
};

fn planned(assessment: &Assessment) -> Vec<PlannedStep> {
    steps(assessment, &evaluate(assessment, None))
}

fn ids(steps: &[PlannedStep]) -> Vec<&'static str> {
    steps.iter().map(|it| it.step.id).collect()
}

fn of<'a>(steps: &'a [PlannedStep], id: &str) -> Option<&'a PlannedStep> {
    steps.iter().find(|it| it.step.id == id)
}

/// Effort in tenths of a day: what is not needed is none.
fn effort(steps: &[PlannedStep], id: &str) -> Effort {
    of(steps, id).map(|it| it.effort).unwrap_or_default()
}

fn grade_all(assessment: &mut Assessment, grade: Grade) {
    for id in statement_ids() {
        let rating = Some(Rating::Graded(grade));
        assessment.answers.insert(id.to_owned(), Answer { rating, ..Answer::default() });
    }
}

fn grade_section(assessment: &mut Assessment, section: &str, grade: Grade) {
    let index = SECTIONS.iter().position(|it| it.id == section).unwrap();
    let index = Some(u8::try_from(index).unwrap());
    let questions = scopecheck::content::QUESTIONS.iter().filter(|it| it.section == index);
    for question in questions {
        let rating = Some(Rating::Graded(grade));
        assessment.answers.insert(question.id.to_owned(), Answer { rating, ..Answer::default() });
    }
}

/// Everything is done, and it is known.
pub fn ready() -> Assessment {
    let own = json!({ "by": "own" });
    let mut parties = all_processes(&own);
    let system = scopecheck::content::clauses_with(
        scopecheck::domain::Edition::E2018,
        scopecheck::content::ClauseRole::System,
    );
    for clause in system {
        parties[clause.id.to_string()] = own.clone();
    }
    let mut assessment = assessment(patched(
        sound(),
        &json!({
            "scope": { "parties": parties },
            "gates": {
                "documents": "yes", "internal_audit": "yes", "management_review": "yes",
                "records_months": 12, "climate_considered": "yes",
            },
        }),
    ));
    grade_all(&mut assessment, Grade::Fully);
    for standing in documents(&assessment) {
        assessment.documents.insert(standing.document.id.to_owned(), DocumentState::There);
    }
    assessment
}

#[test]
fn with_nothing_answered_each_step_may_be_everything_or_nothing() {
    let steps = planned(&Assessment::default());
    assert_eq!(steps.len(), STEPS.len());
    for step in steps.iter().filter(|it| it.gate != GateId::Stage1) {
        assert_eq!(step.gap, Interval::WHOLE, "{}", step.step.id);
        assert_eq!((step.effort.low, step.effort.high), (0, step.whole.high), "{}", step.step.id);
        let open = |it: &Because| {
            matches!(
                it,
                Because::NothingKnown(_)
                    | Because::Gate(_, GateState::Unknown)
                    | Because::DocumentsOpen(_)
                    | Because::Months(None)
            )
        };
        assert!(!step.because.is_empty() && step.because.iter().all(open), "{:?}", step.because);
    }
}

#[test]
fn with_everything_done_only_booking_is_left() {
    let ready = ready();
    let open = evaluate(&ready, None).gates.iter().all(|gate| gate.state == GateState::Open);
    assert!(open, "{:?}", evaluate(&ready, None).gates);
    let steps = planned(&ready);
    assert_eq!(ids(&steps), ["booking"]);
    assert_eq!(steps[0].because, [Because::Always]);
}

#[test]
fn a_process_that_is_not_done_needs_its_step_training_and_records() {
    let mut assessment = ready();
    grade_section(&mut assessment, "problem", Grade::Not);
    let steps = planned(&assessment);
    assert_eq!(ids(&steps), ["problem", "training", "records", "booking"]);
    let problem = of(&steps, "problem").unwrap();
    assert_eq!((problem.gap.low(), problem.gap.high()), (850, 1000));
    let clause = |it: &Because| matches!(it, Because::Clause(_, band) if band.high() == 150);
    assert!(problem.because.iter().all(clause), "{:?}", problem.because);
    let records = of(&steps, "records").unwrap();
    assert_eq!((records.weeks.low, records.weeks.high), (13, 13));
    assert_eq!(records.because[0], Because::Gate(GateId::Records, GateState::Closed));
}

#[test]
fn of_a_pair_only_the_section_with_a_gap_counts() {
    let mut assessment = ready();
    grade_section(&mut assessment, "asset", Grade::Partially);
    let step = of(&planned(&assessment), "configuration").unwrap().clone();
    // half of the pair has a gap of 500 to 850
    assert_eq!((step.gap.low(), step.gap.high()), (250, 425));
    assert_eq!(step.effort, step.whole.of_gap(step.gap));
}

#[test]
fn what_is_left_follows_the_gates_and_documents() {
    for (patch, expected) in [
        (
            json!({ "internal_audit": "no" }),
            vec!["auditors", "internal-audit", "corrections", "booking"],
        ),
        (json!({ "management_review": "no" }), vec!["management-review", "booking"]),
        // its record speaks for the review
        (json!({ "management_review": "unknown" }), vec!["booking"]),
        (json!({ "records_months": 1 }), vec!["records", "booking"]),
        (json!({ "records_months": 0 }), vec!["training", "records", "booking"]),
        (json!({ "records_months": 3 }), vec!["booking"]),
    ] {
        let mut assessment = ready();
        let gates = super::given::assessment(json!({ "gates": patch })).gates;
        let given = &mut assessment.gates;
        given.internal_audit = gates.internal_audit.or(given.internal_audit);
        given.management_review = gates.management_review.or(given.management_review);
        given.records_months = gates.records_months.or(given.records_months);
        assert_eq!(ids(&planned(&assessment)), expected, "{patch}");
    }
    let mut assessment = ready();
    assessment.documents.insert("policy".into(), DocumentState::Missing);
    let steps = planned(&assessment);
    assert_eq!(ids(&steps), ["documents", "booking"]);
    let missing = |it: &Because| matches!(it, Because::Document(it) if it.id == "policy");
    assert!(steps[0].because.iter().any(missing));
}

#[test]
fn of_the_weeks_those_with_records_are_taken_off() {
    for (months, weeks) in [(0, 13), (1, 9), (2, 5)] {
        let mut assessment = ready();
        assessment.gates.records_months = Some(months);
        let steps = planned(&assessment);
        let records = of(&steps, "records").unwrap();
        assert_eq!((records.weeks.low, records.weeks.high), (weeks, weeks), "{months}");
    }
}

#[test]
fn assumptions_say_where_they_come_from() {
    let of = |patch| {
        let it = assumptions(&assessment(patch));
        (it.size.services, it.services_from, it.size.people, it.people_from)
    };
    assert_eq!(of(json!({})), (5, Origin::Assumed, 20, Origin::Assumed));
    assert_eq!(of(sound()), (1, Origin::Scope, 20, Origin::Assumed));
    let entered = json!({ "plan": { "people": 7, "services": 3 } });
    assert_eq!(of(patched(sound(), &entered)), (3, Origin::Entered, 7, Origin::Entered));
}

#[test]
fn effort_is_rounded_outward_to_a_coarse_scale() {
    for (low, high, expected) in [
        (0, 0, (0, 0)),
        (0, 3, (0, 5)),
        (4, 5, (0, 5)),
        (5, 6, (5, 10)),
        (24, 75, (20, 80)),
        (30, 81, (30, 130)),
        (299, 301, (200, 500)),
        (500, 501, (500, 800)),
        (4_999, 5_000, (3_000, 5_000)),
        (1_234_567, 1_300_001, (800_000, 2_000_000)),
    ] {
        let rounded = Effort { low, high }.rounded();
        assert_eq!((rounded.low, rounded.high), expected, "{low}–{high}");
    }
}

#[test]
fn every_step_serves_a_gate_and_every_section_has_a_step() {
    for step in STEPS {
        assert!(GateId::from_key(step.gate).is_some(), "{}", step.id);
        assert!(!step.sources.is_empty(), "{}", step.id);
    }
    for index in 0..SECTIONS.len() {
        let index = u8::try_from(index).unwrap();
        assert_eq!(STEPS.iter().filter(|it| it.sections.contains(&index)).count(), 1);
    }
    assert!((25..=35).contains(&STEPS.len()));
}

/// The steps before this one, directly or not.
fn before(step: usize) -> Vec<usize> {
    let direct = STEPS[step].after.iter().map(|it| usize::from(*it));
    direct.flat_map(|it| [vec![it], before(it)].concat()).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn steps_stand_gate_by_gate_after_what_they_depend_on(assessment in any_assessment()) {
        let steps = planned(&assessment);
        prop_assert_eq!(&steps, &planned(&assessment));
        prop_assert!(steps.is_sorted_by_key(|it| it.gate));
        let order: Vec<_> =
            steps.iter().map(|it| STEPS.iter().position(|step| step == it.step).unwrap()).collect();
        for (place, step) in order.iter().enumerate() {
            for earlier in before(*step) {
                prop_assert!(!order[place..].contains(&earlier));
            }
        }
    }

    #[test]
    fn a_better_grade_raises_no_end_of_any_effort(
        assessment in any_assessment(),
        id in sample::select(statement_ids()),
        one in choice::<Grade>(),
        other in choice::<Grade>(),
    ) {
        let rated = |grade| {
            let mut copy = assessment.clone();
            let rating = Some(Rating::Graded(grade));
            copy.answers.insert(id.to_owned(), Answer { rating, ..Answer::default() });
            planned(&copy)
        };
        let (worse, better) = (rated(one.min(other)), rated(one.max(other)));
        for step in STEPS {
            let (before, after) = (effort(&worse, step.id), effort(&better, step.id));
            prop_assert!(after.low <= before.low && after.high <= before.high, "{}", step.id);
        }
    }

    #[test]
    fn more_services_or_people_lower_no_effort(
        mut assessment in any_assessment(),
        services in 0_u32..10_000,
        people in 0_u32..1_000_000,
        more in (0_u32..1_000, 0_u32..1_000),
    ) {
        let mut sized = |services, people| {
            assessment.plan.services = Some(services);
            assessment.plan.people = Some(people);
            planned(&assessment)
        };
        let fewer = sized(services, people);
        let many = sized(services + more.0, people + more.1);
        for step in STEPS {
            let (before, after) = (effort(&fewer, step.id), effort(&many, step.id));
            prop_assert!(before.low <= after.low && before.high <= after.high, "{}", step.id);
        }
    }

    #[test]
    fn rounding_is_outward_and_the_sum_is_that_of_the_steps(assessment in any_assessment()) {
        let steps = planned(&assessment);
        let all = effort_of_all(&steps);
        for effort in steps.iter().map(|it| it.effort).chain([all]) {
            let rounded = effort.rounded();
            prop_assert!(rounded.low <= effort.low && effort.high <= rounded.high);
            prop_assert!(effort.low <= effort.high);
            prop_assert_eq!(rounded.rounded(), rounded);
        }
        prop_assert_eq!(all.low, steps.iter().map(|it| it.effort.low).sum::<u64>());
        prop_assert_eq!(all.high, steps.iter().map(|it| it.effort.high).sum::<u64>());
    }
}
