//! The laws of details that replace a rough answer: the statement of the quick check stands for each
//! detail of the full check that is not graded, until it is.

use proptest::{prelude::*, sample};
use scopecheck::{
    content::question,
    domain::{Answer, Assessment, Choice, Edition, Grade, Interval, Rating, Scope},
    engine::{bank, readiness},
};

use super::{
    strategies::{any_assessment, choice},
    strategies_of_answers::any_rating,
};

/// A rough statement of the edition of 2018 and one of the details that it stands for.
fn rough_and_detail() -> impl Strategy<Value = (&'static str, &'static str)> {
    let pairs = bank(Edition::E2018).parts().filter_map(|part| {
        let rough = part.rough?.question.id;
        Some(
            part.clauses
                .iter()
                .flat_map(|clause| &clause.details)
                .map(move |detail| (rough, detail.question.id)),
        )
    });
    sample::select(pairs.flatten().collect::<Vec<_>>())
}

fn said(assessment: &Assessment, answers: &[(&str, Option<Rating>)]) -> Assessment {
    let mut copy = assessment.clone();
    copy.edition = Edition::E2018;
    // what does not occur is no detail
    copy.scope = Scope::default();
    for (id, rating) in answers {
        copy.answers.insert((*id).to_owned(), Answer { rating: *rating, ..Answer::default() });
    }
    copy
}

/// The band of the whole and that of the process that the statement belongs to.
fn bands(assessment: &Assessment, id: &str) -> [Interval; 2] {
    let readiness = readiness(assessment);
    let clause = question(id).unwrap().clauses[0];
    let process = readiness.processes.iter().find(|process| clause.is_within(process.clause));
    [readiness.met, process.unwrap().band.unwrap_or(Interval::WHOLE)]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_detail_moves_the_band_the_way_it_differs_from_the_rough_answer(
        assessment in any_assessment(),
        (rough, detail) in rough_and_detail(),
        quick in choice::<Grade>(),
        grade in choice::<Grade>(),
    ) {
        let quick_said = (rough, Some(Rating::Graded(quick)));
        let before = bands(&said(&assessment, &[quick_said, (detail, None)]), detail);
        let grade_said = (detail, Some(Rating::Graded(grade)));
        let after = bands(&said(&assessment, &[quick_said, grade_said]), detail);
        for (before, after) in before.into_iter().zip(after) {
            match grade.cmp(&quick) {
                std::cmp::Ordering::Equal => prop_assert_eq!(before, after),
                std::cmp::Ordering::Greater => {
                    prop_assert!(before.low() <= after.low() && before.high() <= after.high());
                }
                std::cmp::Ordering::Less => {
                    prop_assert!(before.low() >= after.low() && before.high() >= after.high());
                }
            }
            // it may be wider only as far as its own grade is wider than the rough one
            let wider = grade.interval().width().saturating_sub(quick.interval().width());
            prop_assert!(after.width() <= before.width() + wider + 1);
        }
    }

    #[test]
    fn not_knowing_a_detail_leaves_the_rough_answer_standing(
        assessment in any_assessment(),
        (rough, detail) in rough_and_detail(),
        quick in any_rating(),
    ) {
        let open = said(&assessment, &[(rough, Some(quick)), (detail, None)]);
        let unknown = said(&assessment, &[(rough, Some(quick)), (detail, Some(Rating::Unknown))]);
        prop_assert_eq!(bands(&open, detail), bands(&unknown, detail));
    }

    #[test]
    fn when_all_details_are_graded_the_rough_answer_does_not_count(
        assessment in any_assessment(),
        (rough, detail) in rough_and_detail(),
        quick in any_rating(),
        grades in prop::collection::vec(choice::<Grade>(), 12),
    ) {
        let part = bank(Edition::E2018)
            .parts()
            .find(|part| part.details().any(|it| it.question.id == detail))
            .unwrap();
        let details = part.details().map(|it| it.question.id).zip(grades.iter().cycle());
        let mut answers: Vec<_> =
            details.map(|(id, grade)| (id, Some(Rating::Graded(*grade)))).collect();
        let without = said(&assessment, &[&answers[..], &[(rough, None)]].concat());
        answers.push((rough, Some(quick)));
        prop_assert_eq!(bands(&without, detail), bands(&said(&assessment, &answers), detail));
    }

    /// A better rough answer lowers neither end, whatever is known of the details.
    #[test]
    fn a_better_rough_answer_lowers_no_end(
        assessment in any_assessment(),
        (rough, detail) in rough_and_detail(),
        one in choice::<Grade>(),
        other in choice::<Grade>(),
    ) {
        let with = |grade| bands(&said(&assessment, &[(rough, Some(Rating::Graded(grade)))]), detail);
        for (worse, better) in with(one.min(other)).into_iter().zip(with(one.max(other))) {
            prop_assert!(worse.low() <= better.low() && worse.high() <= better.high());
        }
    }
}

#[test]
fn a_quick_answer_alone_is_the_band_of_its_process() {
    for part in bank(Edition::E2018).parts() {
        let Some(rough) = part.rough else { continue };
        for (grade, _) in Grade::ALL {
            let rating = Some(Rating::Graded(*grade));
            let assessment = said(&Assessment::default(), &[(rough.question.id, rating)]);
            assert_eq!(bands(&assessment, rough.question.id)[1], grade.interval());
        }
    }
}
