//! What follows from what was said to somebody's own questions: rows, and laws over any answers.

use std::collections::BTreeMap;

use proptest::{collection, option, prelude::*};
use scopecheck::{
    domain::{Answer, Choice, Grade, Interval, OwnQuestion, OwnSection, OwnSet, Rating},
    engine::{GoalState, OwnResult, own_result},
};

use super::strategies_of_answers::any_rating;
use Grade::{Fully as F, Largely as L, Not as N, Partially as P};

type Answers = BTreeMap<String, Answer>;

/// A set of two sections: what each question's goal is, and whether it may be absent.
fn set(sections: [&[(Grade, bool)]; 2]) -> OwnSet {
    let name = |place: usize| format!("s{place}");
    let questions = sections.iter().enumerate().flat_map(|(section, questions)| {
        questions.iter().enumerate().map(move |(nth, (goal, may_be_absent))| OwnQuestion {
            id: format!("q{section}{nth}"),
            section: name(section),
            text: BTreeMap::new(),
            hint: BTreeMap::new(),
            why: BTreeMap::new(),
            options: vec![],
            goal: *goal,
            may_be_absent: *may_be_absent,
        })
    });
    let sections = (0..2).map(|place| OwnSection { id: name(place), ..OwnSection::default() });
    OwnSet { sections: sections.collect(), questions: questions.collect(), ..OwnSet::default() }
}

fn answers(said: &[(&str, Rating)]) -> Answers {
    let answer = |rating: &Rating| Answer { rating: Some(*rating), ..Answer::default() };
    said.iter().map(|(id, rating)| ((*id).to_owned(), answer(rating))).collect()
}

fn is(grade: Grade) -> Rating {
    Rating::Graded(grade)
}

fn band(low: u16, high: u16) -> Option<Interval> {
    Some(Interval::new(low, high))
}

#[test]
fn each_row_of_the_table_holds() {
    let set = set([&[(L, false), (F, true)], &[(P, true)]]);
    let check = |said: &[(&str, Rating)], bands: [Option<Interval>; 3], goals: [GoalState; 3]| {
        let OwnResult { band, sections, goal, .. } = own_result(&set, &answers(said));
        assert_eq!([sections[0].band, sections[1].band, band], bands, "{said:?}");
        assert_eq!([sections[0].goal, sections[1].goal, goal], goals, "{said:?}");
    };
    use GoalState::{Met, NotMet, OutOfScope, Unknown};
    let whole = Some(Interval::WHOLE);
    check(&[], [whole; 3], [Unknown; 3]);
    check(&[("q00", Rating::Unknown)], [whole; 3], [Unknown; 3]);
    // a section counts as much as another one, whatever it asks
    check(
        &[("q00", is(L)), ("q01", is(F)), ("q10", is(P))],
        [band(675, 925), band(150, 500), band(412, 713)],
        [Met, Met, Met],
    );
    check(
        &[("q00", is(F)), ("q01", is(L)), ("q10", is(F))],
        [band(675, 925), band(850, 1000), band(762, 963)],
        [NotMet, Met, NotMet],
    );
    // what does not occur is out of the base, and a section of nothing else counts for nothing
    check(
        &[("q00", is(P)), ("q01", Rating::Absent), ("q10", Rating::Absent)],
        [band(150, 500), None, band(150, 500)],
        [NotMet, OutOfScope, NotMet],
    );
    // where the set does not let it, it says nothing
    check(&[("q00", Rating::Absent)], [whole; 3], [Unknown; 3]);
    check(
        &[("q00", is(N)), ("gone", is(F))],
        [band(0, 575), whole, band(0, 788)],
        [NotMet, Unknown, NotMet],
    );
}

#[test]
fn gaps_are_named_by_their_places_and_answers_counted() {
    let set = set([&[(L, false), (F, true)], &[(P, false)]]);
    let result = own_result(&set, &answers(&[("q00", is(P)), ("q01", Rating::Absent)]));
    let gaps: Vec<_> = result.sections.iter().map(|section| section.gaps.clone()).collect();
    assert_eq!(gaps, [vec![0], vec![2]]);
    assert_eq!((result.answered.n, result.answered.of), (2, 3));
    assert_eq!(result.sections[0].trend, Some(1_000));
}

fn any_case() -> impl Strategy<Value = (OwnSet, Answers)> {
    let question = || (any::<prop::sample::Index>(), any::<bool>());
    let questions = || collection::vec(question(), 1..5);
    let said = collection::vec(option::of(any_rating()), 8);
    (questions(), questions(), said).prop_map(|(one, other, said)| {
        let goal = |at: &prop::sample::Index| Grade::ALL[at.index(Grade::ALL.len())].0;
        let of = |all: &[(prop::sample::Index, bool)]| {
            all.iter().map(|(at, absent)| (goal(at), *absent)).collect::<Vec<_>>()
        };
        let set = set([&of(&one), &of(&other)]);
        let each = set.questions.iter().zip(said);
        let each = each.filter_map(|(question, said)| Some((question.id.clone(), said?)));
        let answers =
            each.map(|(id, rating)| (id, Answer { rating: Some(rating), ..Answer::default() }));
        let answers = answers.collect();
        (set, answers)
    })
}

/// The answers with one more, or another one.
fn with(answers: &Answers, id: &str, rating: Option<Rating>) -> Answers {
    let mut answers = answers.clone();
    answers.insert(id.to_owned(), Answer { rating, ..Answer::default() });
    answers
}

/// The bands of the sections and of the whole.
fn bands(result: &OwnResult) -> Vec<Option<Interval>> {
    result.sections.iter().map(|it| it.band).chain([result.band]).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_grade_only_narrows(((set, answers), at, nth) in (any_case(), any::<prop::sample::Index>(), 0_usize..4)) {
        let id = &at.get(&set.questions).id;
        let open = own_result(&set, &with(&answers, id, None));
        let graded = own_result(&set, &with(&answers, id, Some(is(Grade::ALL[nth].0))));
        for (open, graded) in bands(&open).into_iter().zip(bands(&graded)) {
            prop_assert_eq!(open.is_some(), graded.is_some());
            prop_assert!(open.zip(graded).is_none_or(|(open, graded)| open.contains(graded)));
        }
    }

    #[test]
    fn a_better_grade_lowers_neither_end(
        ((set, answers), at, nth) in (any_case(), any::<prop::sample::Index>(), 0_usize..3),
    ) {
        let id = &at.get(&set.questions).id;
        let worse = own_result(&set, &with(&answers, id, Some(is(Grade::ALL[nth].0))));
        let better = own_result(&set, &with(&answers, id, Some(is(Grade::ALL[nth + 1].0))));
        for (worse, better) in bands(&worse).into_iter().zip(bands(&better)) {
            let (Some(worse), Some(better)) = (worse, better) else { continue };
            prop_assert!(worse.low() <= better.low() && worse.high() <= better.high());
        }
        // nor does it take a goal that was reached
        prop_assert!(worse.goal != GoalState::Met || better.goal == GoalState::Met);
        for (worse, better) in worse.sections.iter().zip(&better.sections) {
            prop_assert!(better.gaps.iter().all(|gap| worse.gaps.contains(gap)));
        }
    }

    #[test]
    fn everything_at_its_goal_has_no_gap((set, answers) in any_case()) {
        let result = own_result(&set, &answers);
        for section in &result.sections {
            let counts = section.goal != GoalState::OutOfScope;
            prop_assert_eq!(section.goal == GoalState::Met, counts && section.gaps.is_empty());
            prop_assert!(section.answered.n <= section.answered.of);
        }
    }
}
