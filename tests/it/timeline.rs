//! When what has to happen on the way to a certificate and after it.

use proptest::prelude::*;
use scopecheck::{
    content::MILESTONES,
    domain::{Assessment, Choice, Date},
    engine::{Basis, GateId, Timeline, TimelineWarning, evaluate, steps, timeline},
};

use super::{
    certificate::day,
    given::today,
    steps::ready,
    strategies::{any_assessment, maybe_today},
};

fn dated(assessment: &Assessment, today: Option<Date>) -> Option<Timeline> {
    let evaluation = evaluate(assessment, today);
    timeline(assessment, &evaluation, &steps(assessment, &evaluation), today)
}

fn wish(mut assessment: Assessment, wish: &str) -> Timeline {
    assessment.plan.certificate_by = Some(day(wish));
    dated(&assessment, Some(today())).unwrap()
}

/// Its lines as `id from to`.
fn lines(timeline: &Timeline) -> Vec<String> {
    let all = timeline.before.iter().chain(&timeline.after);
    all.map(|it| format!("{} {} {}", it.milestone.id, it.from, it.to)).collect()
}

#[test]
fn from_a_wish_it_is_counted_back() {
    let timeline = wish(Assessment::default(), "2028-03-31");
    assert_eq!(timeline.basis, Basis::Wish(day("2028-03-31")));
    // over a year's end and a leap day
    assert_eq!(
        lines(&timeline),
        [
            "start 2027-07-02 2027-11-05",
            "records 2027-08-13 2027-11-05",
            "booking 2027-08-20 2028-01-07",
            "internal_audit 2027-10-01 2028-01-07",
            "management_review 2027-10-22 2028-01-28",
            "stage_1 2027-11-12 2028-02-04",
            "stage_2 2028-02-04 2028-03-03",
            "decision 2028-03-31 2028-03-31",
            "surveillance_1 2029-03-31 2029-03-31",
            "surveillance_2 2030-03-31 2030-03-31",
            "recertification 2031-03-31 2031-03-31",
            "expiry 2031-03-31 2031-03-31",
        ]
    );
    assert_eq!(timeline.warning, None);
}

#[test]
fn a_decision_on_a_leap_day_expires_on_the_last_of_february() {
    let timeline = wish(Assessment::default(), "2028-02-29");
    let last = |id: &str| timeline.after.iter().find(|it| it.milestone.id == id).unwrap().to;
    assert_eq!(last("surveillance_1"), day("2029-02-28"));
    assert_eq!(last("expiry"), day("2031-02-28"));
}

#[test]
fn without_a_wish_it_is_counted_forward_from_today() {
    let timeline = dated(&Assessment::default(), Some(today())).unwrap();
    assert_eq!(timeline.basis, Basis::Today(today()));
    let (first, last) = (&timeline.before[0], timeline.before.last().unwrap());
    assert_eq!((first.milestone.id, first.from, first.to), ("start", today(), today()));
    // 21 to 39 weeks later
    assert_eq!((last.from, last.to), (day("2027-04-18"), day("2027-08-22")));
    assert_eq!(timeline.warning, None);
    assert_eq!(dated(&Assessment::default(), None), None);
}

#[test]
fn what_is_done_is_left_out() {
    let before = |timeline: &Timeline| -> Vec<&str> {
        timeline.before.iter().map(|it| it.milestone.id).collect()
    };
    let done = wish(ready(), "2028-03-31");
    assert_eq!(before(&done), ["booking", "stage_1", "stage_2", "decision"]);
    let mut young = ready();
    young.gates.records_months = Some(1);
    let young = wish(young, "2028-03-31");
    assert!(before(&young).contains(&"records") && before(&young).contains(&"start"));
    let records = young.before.iter().find(|it| it.milestone.id == "records").unwrap();
    assert_eq!((records.weeks.low, records.weeks.high), (9, 9));
}

#[test]
fn a_wish_that_cannot_be_met_is_told() {
    let warning = |on: &str| wish(Assessment::default(), on).warning;
    // today is 2026-11-22; the way takes 21 to 39 weeks
    assert_eq!(warning("2026-11-21"), Some(TimelineWarning::WishPast));
    assert_eq!(
        warning("2026-12-31"),
        Some(TimelineWarning::TooLate {
            latest: day("2026-08-06"),
            from: day("2027-04-18"),
            to: day("2027-08-22"),
        })
    );
    assert_eq!(
        warning("2027-04-18"),
        Some(TimelineWarning::Tight { comfortable: day("2026-07-19"), latest: today() })
    );
    assert_eq!(warning("2027-08-22"), None);
    let mut assessment = Assessment::default();
    assessment.plan.certificate_by = Some(day("2020-01-01"));
    assert_eq!(dated(&assessment, None).unwrap().warning, None);
}

#[test]
fn every_milestone_has_sources_and_a_gate_that_exists() {
    for milestone in MILESTONES {
        assert!(!milestone.sources.is_empty(), "{}", milestone.id);
        assert!(milestone.gate.is_none_or(|gate| GateId::from_key(gate).is_some()));
        let own = milestone.sources.contains(&"own");
        assert!(!(own && milestone.verified), "{}", milestone.id);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    #[test]
    fn lines_are_ranges_in_order_and_end_with_the_decision(
        assessment in any_assessment(),
        today in maybe_today(),
    ) {
        let timeline = dated(&assessment, today);
        prop_assert_eq!(&timeline, &dated(&assessment, today));
        let known = assessment.plan.certificate_by.is_some() || today.is_some();
        prop_assert_eq!(timeline.is_some(), known);
        let Some(timeline) = timeline else { return Ok(()) };
        for line in timeline.before.iter().chain(&timeline.after) {
            prop_assert!(line.from <= line.to, "{:?}", line);
        }
        prop_assert!(timeline.before.is_sorted_by_key(|it| it.from));
        prop_assert_eq!(timeline.before.last().unwrap().milestone.id, "decision");
        if let Some(wish) = assessment.plan.certificate_by {
            prop_assert!(timeline.before.iter().all(|it| it.to <= wish));
        }
    }
}
