//! The laws of bands: what an answer may do to the figures.

use proptest::{prelude::*, sample};
use scopecheck::{
    content::{self, clauses_of_question, question},
    domain::{Answer, Assessment, Choice, Edition, Grade, Interval, Rating, Scope, Tier},
    engine::{Readiness, Statement, bank, readiness},
};

use super::strategies::{any_assessment, choice};
use super::strategies_of_answers::{any_rating, statement_ids};

/// Every band: the whole, processes, parts of the management system, areas, clauses. What does not occur
/// knows nothing.
fn bands(readiness: &Readiness) -> Vec<Interval> {
    let whole = [readiness.met].into_iter();
    let processes = readiness.processes.iter().map(|process| process.band);
    let system = readiness.system.iter().map(|part| part.band);
    let areas = readiness.areas.iter().map(|area| area.band);
    let clauses = readiness.clauses.iter().map(|clause| clause.band);
    let parts = processes.chain(system).chain(areas).chain(clauses);
    whole.chain(parts.map(|band| band.unwrap_or(Interval::WHOLE))).collect()
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

/// Asked by the edition, at the depth of the assessment.
fn counts(assessment: &Assessment, id: &str) -> bool {
    let all = bank(assessment.edition).parts();
    let quick = assessment.tier.is_none_or(|tier| tier == Tier::Quick);
    let full = assessment.tier != Some(Tier::Quick);
    let is = |it: &Statement| it.question.id == id;
    all.into_iter().any(|part| {
        let rough = part.rough.iter().any(is) && (quick || part.clauses.is_empty());
        rough || full && part.clauses.iter().flat_map(|clause| &clause.details).any(is)
    })
}

/// Without the answer of the quick check that stands for the statement.
fn without_rough(assessment: &Assessment, id: &str) -> Assessment {
    let mut copy = assessment.clone();
    for part in bank(assessment.edition).parts() {
        if part.details().any(|it| it.question.id == id)
            && let Some(rough) = part.rough.filter(|rough| rough.question.id != id)
        {
            copy.answers.remove(rough.question.id);
        }
    }
    copy
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

    /// Where a rough answer stood for the statement, see `laws_of_details`.
    #[test]
    fn one_more_answer_widens_no_band_and_leaves_none(
        assessment in any_assessment(),
        id in statement(),
        rating in any_rating(),
    ) {
        // What does not occur leaves the base; the others then speak alone, and may differ more.
        prop_assume!(rating != Rating::Absent || !may_be_absent(assessment.edition, id));
        let assessment = without_rough(&assessment, id);
        let before = rated(&assessment, id, None);
        let after = rated(&assessment, id, Some(rating));
        for (before, after) in bands(&before).iter().zip(bands(&after)) {
            prop_assert!(before.contains(after) && after.width() <= before.width());
        }
    }

    /// How far through: what the edition does not ask, or not at this depth, does not count.
    #[test]
    fn an_answer_counts_once_where_it_is_asked(
        assessment in any_assessment(),
        id in statement(),
        rating in any_rating(),
    ) {
        let assessment = Assessment { scope: Scope::default(), ..assessment };
        let before = rated(&assessment, id, None);
        let after = rated(&assessment, id, Some(rating));
        // where the deep check asks more, because a level was reached, the base grows with it
        prop_assume!(assessment.tier != Some(Tier::Deep));
        let counts = u32::from(counts(&assessment, id));
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
        prop_assert_eq!(absent.rated_system, open.rated_system);
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
    fn evidence_raises_the_low_end_only_and_stays_in_the_grade(
        id in statement(),
        grade in choice::<Grade>(),
        ticked in any::<[bool; 8]>(),
        more in 0_usize..8,
    ) {
        let all = question(id).unwrap().evidence;
        let with = |ticked: [bool; 8]| {
            let evidence = all.iter().zip(ticked).filter(|(_, on)| *on);
            let answer = Answer {
                rating: Some(Rating::Graded(grade)),
                evidence: evidence.map(|((id, _), _)| (*id).to_owned()).collect(),
                ..Answer::default()
            };
            let answers = [(id.to_owned(), answer)].into();
            bands(&readiness(&Assessment { answers, ..Assessment::default() }))
        };
        let mut and_more = ticked;
        and_more[more] = true;
        for (before, after) in with(ticked).iter().zip(with(and_more)) {
            prop_assert!(before.contains(after) && before.high() == after.high());
        }
        // a better grade without any is still no worse
        if let Some((better, _)) = Grade::ALL.iter().find(|(other, _)| *other > grade) {
            let bare = Assessment::default();
            let better = bands(&rated(&bare, id, Some(Rating::Graded(*better))));
            for (lesser, better) in with([true; 8]).iter().zip(better) {
                prop_assert!(lesser.low() <= better.low() && lesser.high() <= better.high());
            }
        }
    }

    #[test]
    fn evidence_without_a_grade_teaches_nothing(id in statement(), unknown in any::<bool>()) {
        let all = question(id).unwrap().evidence;
        let answer = Answer {
            rating: unknown.then_some(Rating::Unknown),
            evidence: all.iter().map(|(id, _)| (*id).to_owned()).collect(),
            ..Answer::default()
        };
        let answers = [(id.to_owned(), answer)].into();
        let ticked = readiness(&Assessment { answers, ..Assessment::default() });
        prop_assert_eq!(bands(&ticked), bands(&readiness(&Assessment::default())));
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
