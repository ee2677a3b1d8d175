//! Capability levels: the exact rule, what is asked, and what answers stand for.

use proptest::{collection, option, prelude::*, sample};
use scopecheck::{
    content::{ATTRIBUTES, Kind, SECTIONS, Section, questions_of},
    domain::{
        Answer, Assessment, Choice, Edition, Grade,
        Grade::{Fully as F, Largely as L, Not as N, Partially as P},
        Rating,
    },
    engine::{asked_attributes, bank, capability_level, readiness},
};

use super::strategies::{any_assessment, choice};

fn section(id: &str) -> &'static Section {
    SECTIONS.iter().find(|it| it.id == id).unwrap()
}

/// The edition of 2018 with these ratings.
fn rated(ratings: &[(&str, Rating)]) -> Assessment {
    let answer = |rating| Answer { rating: Some(rating), ..Answer::default() };
    let answers = ratings.iter().map(|(id, rating)| ((*id).to_owned(), answer(*rating)));
    Assessment { answers: answers.collect(), ..Assessment::default() }
}

fn level(assessment: &Assessment, id: &str) -> Option<u8> {
    let readiness = readiness(assessment);
    readiness.processes.iter().find(|it| it.section.id == id).unwrap().capability.level
}

#[test]
fn the_level_is_the_highest_that_is_reached_with_all_below_fully() {
    let rows: &[(&[&[Grade]], u8)] = &[
        (&[&[P]], 0),
        (&[&[F]], 1),
        (&[&[L]], 1),
        (&[&[N], &[F, F]], 0),
        (&[&[L], &[F, F]], 1),
        (&[&[F], &[L, L]], 2),
        (&[&[F], &[F, P]], 1),
        (&[&[F], &[F, L], &[F, F]], 2),
        (&[&[F], &[F, F], &[L, F]], 3),
        (&[&[F], &[F, F], &[F, F], &[L, L]], 4),
        (&[&[F], &[F, F], &[F, F], &[F, F], &[N, F]], 4),
        (&[&[F], &[F, F], &[F, F], &[F, F], &[F, F]], 5),
    ];
    for (ratings, expected) in rows {
        let some: Vec<Vec<_>> =
            ratings.iter().map(|level| level.iter().copied().map(Some).collect()).collect();
        assert_eq!(capability_level(&some), *expected, "{ratings:?}");
    }
}

#[test]
fn without_a_rating_a_level_cannot_be_claimed() {
    let rows: &[(&[&[Option<Grade>]], u8)] = &[
        (&[], 0),
        (&[&[]], 0),
        (&[&[None], &[Some(F), Some(F)]], 0),
        (&[&[Some(F)], &[Some(F), None], &[Some(F), Some(F)]], 1),
        (&[&[Some(F)], &[], &[Some(F), Some(F)]], 1),
    ];
    for (ratings, expected) in rows {
        let ratings: Vec<Vec<_>> = ratings.iter().map(|level| level.to_vec()).collect();
        assert_eq!(capability_level(&ratings), *expected, "{ratings:?}");
    }
    // and it is no N: with statements not rated there is no level, with an N there is level 0
    assert_eq!(level(&Assessment::default(), "problem"), None);
    let unknown = rated(&[("problem.quick", Rating::Unknown)]);
    assert_eq!(level(&unknown, "problem"), None);
    assert_eq!(level(&rated(&[("problem.quick", Rating::Graded(N))]), "problem"), Some(0));
}

#[test]
fn upper_bounds_of_the_scale_belong_to_the_lower_grade() {
    let rows = [
        (0, N),
        (150, N),
        (151, P),
        (500, P),
        (501, L),
        (850, L),
        (851, F),
        (1000, F),
        (u16::MAX, F),
    ];
    for (share, grade) in rows {
        assert_eq!(Grade::of_permille(share), grade, "{share}");
    }
    for (grade, _) in Grade::ALL {
        assert_eq!(Grade::of_permille(grade.interval().high()), *grade);
    }
}

#[test]
fn attributes_are_asked_where_the_level_below_is_reached() {
    let two = ["problem.pa2_1", "problem.pa2_2"];
    let three = ["problem.pa3_1", "problem.pa3_2"];
    let graded = |id, grade| (id, Rating::Graded(grade));
    let rows = [
        (vec![], vec![]),
        (vec![graded("problem.quick", P)], vec![]),
        (vec![graded("problem.quick", L)], two.to_vec()),
        (vec![graded("problem.quick", F), graded(two[0], F)], two.to_vec()),
        (
            vec![graded("problem.quick", F), graded(two[0], F), graded(two[1], L)],
            [two, three].concat(),
        ),
        // level 2 needs all of level 1 fully
        (vec![graded("problem.quick", L), graded(two[0], F), graded(two[1], F)], two.to_vec()),
        // what was rated earlier asks nothing by itself
        (vec![graded(two[0], F), graded(two[1], F)], vec![]),
    ];
    for (ratings, asked) in rows {
        let assessment = rated(&ratings);
        assert_eq!(asked_attributes(&assessment, section("problem")), asked, "{ratings:?}");
    }
    assert!(asked_attributes(&Assessment::default(), section("context")).is_empty());
}

#[test]
fn details_speak_for_themselves_and_the_quick_answer_for_the_rest() {
    let unit = bank(Edition::E2018)
        .units
        .iter()
        .find(|unit| unit.process.is_some() && unit.section().is_some_and(|it| it.id == "problem"));
    let details: Vec<_> = unit.unwrap().parts[0].details().map(|it| it.question.id).collect();
    let (first, rest) = details.split_first().unwrap();
    let with = |quick: Option<Grade>, first_one: Option<Rating>, others: Option<Grade>| {
        let quick = quick.map(|grade| ("problem.quick", Rating::Graded(grade)));
        let first_one = first_one.map(|rating| (*first, rating));
        let others = others.into_iter().flat_map(|grade| {
            rest.iter().map(move |id| (*id, Rating::Graded(grade))).collect::<Vec<_>>()
        });
        level(
            &rated(&quick.into_iter().chain(first_one).chain(others).collect::<Vec<_>>()),
            "problem",
        )
    };
    let graded = |grade| Some(Rating::Graded(grade));
    // the weakest decides, a mean would not
    assert_eq!(with(None, graded(P), Some(F)), Some(0));
    assert_eq!(with(None, graded(L), Some(F)), Some(1));
    // one is missing, and nothing stands for it
    assert_eq!(with(None, None, Some(F)), None);
    assert_eq!(with(None, Some(Rating::Unknown), Some(F)), None);
    // the quick answer stands for it, in both directions
    assert_eq!(with(Some(L), None, Some(F)), Some(1));
    assert_eq!(with(Some(L), Some(Rating::Unknown), Some(F)), Some(1));
    assert_eq!(with(Some(P), None, Some(F)), Some(0));
    // until all details are graded
    assert_eq!(with(Some(N), graded(F), Some(F)), Some(1));
    assert_eq!(with(Some(F), graded(N), None), Some(0));
}

#[test]
fn each_process_of_2018_has_the_attributes_of_all_levels() {
    for process in readiness(&Assessment::default()).processes {
        let levels: Vec<_> = process.capability.attributes.iter().map(|it| it.level).collect();
        assert_eq!(levels, [1, 2, 2, 3, 3, 4, 4, 5, 5], "{}", process.section.id);
    }
}

fn attribute_ids() -> Vec<&'static str> {
    questions_of(Kind::Attribute).map(|question| question.id).collect()
}

/// The statements of the quick check.
fn rough_ids() -> Vec<&'static str> {
    let parts = bank(Edition::E2018).parts();
    parts.filter_map(|part| Some(part.rough?.question.id)).collect()
}

fn levels(assessment: &Assessment) -> Vec<Option<u8>> {
    readiness(assessment).processes.iter().map(|process| process.capability.level).collect()
}

fn and(assessment: &Assessment, id: &str, rating: Option<Rating>) -> Assessment {
    let mut copy = assessment.clone();
    copy.answers.insert(id.to_owned(), Answer { rating, ..Answer::default() });
    copy
}

/// An assessment with processes on any level: at random, none would leave level 0.
fn climbing() -> impl Strategy<Value = Assessment> {
    let grade = || prop_oneof![6 => Just(F), 2 => Just(L), 1 => choice::<Grade>()];
    let attributes = attribute_ids();
    let ratings = collection::vec(option::weighted(0.9, grade()), attributes.len());
    let rough = rough_ids();
    let quick = collection::vec(option::weighted(0.9, grade()), rough.len());
    (any_assessment(), ratings, quick).prop_map(move |(assessment, ratings, quick)| {
        let quick = rough.iter().map(|id| (*id).to_owned()).zip(quick);
        let attributes = attributes.iter().map(|id| (*id).to_owned()).zip(ratings);
        let answers = quick.chain(attributes).map(|(id, grade)| {
            (id, Answer { rating: grade.map(Rating::Graded), ..Answer::default() })
        });
        Assessment { answers: answers.collect(), ..assessment }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn the_rule_is_the_one_in_words(
        ratings in collection::vec(collection::vec(option::weighted(0.95, prop_oneof![3 => Just(F), 1 => choice::<Grade>()]), 1..3), 5)
    ) {
        let at_least = |level: &[Option<Grade>], least| level.iter().all(|it| *it >= Some(least));
        let reached = |n: usize| {
            at_least(&ratings[n - 1], L) && ratings[..n - 1].iter().all(|it| at_least(it, F))
        };
        let highest = (1..=5).filter(|n| reached(*n)).max().unwrap_or(0);
        prop_assert_eq!(usize::from(capability_level(&ratings)), highest);
    }

    #[test]
    fn a_better_attribute_never_lowers_a_level(
        assessment in climbing(),
        id in sample::select(attribute_ids()),
        one in option::of(choice::<Grade>()),
        other in option::of(choice::<Grade>()),
    ) {
        // not rated claims least
        let with = |grade: Option<Grade>| levels(&and(&assessment, id, grade.map(Rating::Graded)));
        for (worse, better) in with(one.min(other)).iter().zip(with(one.max(other))) {
            prop_assert!(*worse <= better);
        }
    }

    #[test]
    fn a_better_statement_never_lowers_a_level(
        assessment in climbing(),
        id in sample::select(rough_ids()),
        one in choice::<Grade>(),
        other in choice::<Grade>(),
    ) {
        let with = |grade| levels(&and(&assessment, id, Some(Rating::Graded(grade))));
        for (worse, better) in with(one.min(other)).iter().zip(with(one.max(other))) {
            prop_assert!(*worse <= better);
        }
    }

    #[test]
    fn what_is_not_asked_changes_no_level(
        assessment in climbing(),
        id in sample::select(attribute_ids()),
        grade in option::of(choice::<Grade>()),
    ) {
        let asked: Vec<_> =
            SECTIONS.iter().flat_map(|section| asked_attributes(&assessment, section)).collect();
        prop_assume!(!asked.contains(&id));
        let after = and(&assessment, id, grade.map(Rating::Graded));
        prop_assert_eq!(levels(&after), levels(&assessment));
    }
}

#[test]
fn attributes_stand_level_by_level() {
    let levels: Vec<_> = ATTRIBUTES.iter().map(|it| it.level).collect();
    assert_eq!(levels, [2, 2, 3, 3, 4, 4, 5, 5]);
}
