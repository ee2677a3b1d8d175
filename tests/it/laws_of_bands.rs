//! The laws of bands: what an answer may do to the figures.

use proptest::{prelude::*, sample};
use scopecheck::{
    content::{self, asks, clauses_of_question, question},
    domain::{Answer, Assessment, Choice, Edition, Grade, Interval, Rating},
    engine::{Readiness, readiness},
};

use super::strategies::{any_assessment, any_rating, choice, statement_ids};

/// The band of the whole and of each process; a process of which nothing occurs knows nothing.
fn bands(readiness: &Readiness) -> Vec<Interval> {
    let whole = [readiness.met].into_iter();
    let processes =
        readiness.processes.iter().map(|process| process.band.unwrap_or(Interval::WHOLE));
    whole.chain(processes).collect()
}

fn rated(assessment: &Assessment, id: &str, rating: Option<Rating>) -> Readiness {
    let mut copy = assessment.clone();
    copy.answers.insert(id.to_owned(), Answer { rating, ..Answer::default() });
    readiness(&copy)
}

fn may_be_absent(edition: Edition, id: &str) -> bool {
    let clauses = clauses_of_question(question(id).unwrap(), edition);
    !clauses.is_empty() && clauses.iter().all(|id| content::may_be_absent(edition, *id))
}

fn is_asked(assessment: &Assessment, id: &str) -> bool {
    asks(assessment.edition, question(id).unwrap())
}

fn statement() -> impl Strategy<Value = &'static str> {
    sample::select(statement_ids())
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn a_better_grade_lowers_no_end(
        assessment in any_assessment(),
        id in statement(),
        one in choice::<Grade>(),
        other in choice::<Grade>(),
    ) {
        let (worse, better) = (one.min(other), one.max(other));
        let before = bands(&rated(&assessment, id, Some(Rating::Graded(worse))));
        let after = bands(&rated(&assessment, id, Some(Rating::Graded(better))));
        for (before, after) in before.iter().zip(&after) {
            prop_assert!(before.low() <= after.low() && before.high() <= after.high());
        }
    }

    #[test]
    fn one_more_answer_widens_no_band_and_leaves_none(
        assessment in any_assessment(),
        id in statement(),
        rating in any_rating(),
    ) {
        // What does not occur leaves the base; the others then speak alone, and may differ more.
        prop_assume!(rating != Rating::Absent || !may_be_absent(assessment.edition, id));
        let before = rated(&assessment, id, None);
        let after = rated(&assessment, id, Some(rating));
        for (before, after) in bands(&before).iter().zip(bands(&after)) {
            prop_assert!(before.contains(after) && after.width() <= before.width());
        }
        // what the edition does not ask does not count
        let counts = u32::from(is_asked(&assessment, id));
        prop_assert_eq!(after.answered.n, before.answered.n + counts);
        prop_assert_eq!(after.answered.of, before.answered.of);
    }

    #[test]
    fn claiming_that_it_does_not_occur_helps_only_where_that_may_be(
        assessment in any_assessment(),
        id in statement(),
    ) {
        prop_assume!(!may_be_absent(assessment.edition, id));
        let open = rated(&assessment, id, None);
        let absent = rated(&assessment, id, Some(Rating::Absent));
        prop_assert_eq!(bands(&absent), bands(&open));
        prop_assert_eq!(absent.rated, open.rated);
    }

    #[test]
    fn not_knowing_teaches_nothing(assessment in any_assessment(), id in statement()) {
        let open = rated(&assessment, id, None);
        let unknown = rated(&assessment, id, Some(Rating::Unknown));
        prop_assert_eq!(bands(&unknown), bands(&open));
    }

    #[test]
    fn a_better_grade_never_lowers_a_capability(
        assessment in any_assessment(),
        id in statement(),
        one in choice::<Grade>(),
        other in choice::<Grade>(),
    ) {
        let levels = |grade| -> Vec<Option<u8>> {
            let readiness = rated(&assessment, id, Some(Rating::Graded(grade)));
            readiness.processes.iter().map(|process| process.capability.level).collect()
        };
        for (worse, better) in levels(one.min(other)).iter().zip(levels(one.max(other))) {
            prop_assert_eq!(worse.is_some(), better.is_some());
            prop_assert!(*worse <= better);
        }
    }

    #[test]
    fn a_band_is_a_pair_of_shares(assessment in any_assessment()) {
        for band in bands(&readiness(&assessment)) {
            prop_assert!(band.low() <= band.high() && band.high() <= 1000);
        }
    }
}

#[test]
fn the_best_and_the_worst_answers_reach_the_ends_of_the_scale() {
    for (grade, _) in Grade::ALL {
        let mut assessment = Assessment::default();
        for id in statement_ids() {
            let rating = Some(Rating::Graded(*grade));
            assessment.answers.insert(id.to_owned(), Answer { rating, ..Answer::default() });
        }
        assert_eq!(readiness(&assessment).met, grade.interval());
    }
    assert_eq!(readiness(&Assessment::default()).met, Interval::WHOLE);
}
