//! An earlier certificate: where it stands on each day, its stations, and dates that cannot be right.

use scopecheck::{
    domain::{Certificate, Choice, Date, Edition},
    engine::{
        CertificateState, DateMistake, Progress, certificate_cycle, certificate_state,
        date_mistakes, scope_check,
    },
    session::select::{station_label, when_message},
};
use serde_json::{Value, json};

use super::given::{assessment, fired, locale, today};

/// A day that exists.
pub fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// An empty text is no date.
pub fn certificate(edition: Option<Edition>, issued: &str, seen: &str) -> Certificate {
    let (issued, last_surveillance) = (Date::parse(issued), Date::parse(seen));
    Certificate { edition, issued, last_surveillance }
}

fn state(issued: &str, seen: &str, today: &str) -> Option<CertificateState> {
    certificate_state(&certificate(Some(Edition::E2018), issued, seen), day(today))
}

#[test]
fn each_state_begins_and_ends_on_its_day() {
    use CertificateState::{
        Expired, RecertificationDue, SurveillanceDue, SurveillanceOverdue, Valid,
    };
    let first = "2023-05-10";
    let second = "2024-05-10";
    for (seen, from, to, expected) in [
        ("", "2022-05-22", "2023-02-21", Valid),
        ("", "2023-02-22", "2023-05-22", SurveillanceDue),
        ("", "2023-05-23", "2025-05-22", SurveillanceOverdue),
        ("", "2025-05-23", "2026-11-22", Expired),
        (first, "2023-05-10", "2024-02-09", Valid),
        (first, "2024-02-10", "2024-05-10", SurveillanceDue),
        (first, "2024-05-11", "2025-05-22", SurveillanceOverdue),
        // once the second audit was held, recertification is next
        (second, "2024-05-10", "2024-11-21", Valid),
        (second, "2024-11-22", "2025-05-22", RecertificationDue),
        (second, "2025-05-23", "2026-11-22", Expired),
        // held late, it is still the first one
        ("2023-07-01", "2024-03-31", "2024-03-31", Valid),
        ("2023-07-01", "2024-04-01", "2024-07-01", SurveillanceDue),
        ("2023-07-01", "2024-07-02", "2025-05-22", SurveillanceOverdue),
        // held early, it is already the second
        ("2023-11-23", "2024-10-30", "2024-11-21", Valid),
    ] {
        for today in [from, to] {
            assert_eq!(state("2022-05-22", seen, today), Some(expected), "{seen:?} on {today}");
        }
    }
}

/// First issued 2010-05-22, renewed 2022-05-22, with 2025-05-21 as the last day on it.
#[test]
fn a_neat_cycle_is_not_over_before_its_last_day() {
    let on = |issued, today| state(issued, "2024-05-22", today);
    let due = Some(CertificateState::RecertificationDue);
    assert_eq!(on("2022-05-22", "2025-05-21"), due);
    // the rule counts three years from issue, which is a day more than many certificates say
    assert_eq!(on("2022-05-22", "2025-05-22"), due);
    assert_eq!(on("2022-05-22", "2025-05-23"), Some(CertificateState::Expired));
    assert_eq!(on("2010-05-22", "2025-05-21"), Some(CertificateState::Expired));
}

#[test]
fn a_leap_day_has_its_anniversary_on_the_28th() {
    assert_eq!(state("2024-02-29", "", "2025-02-28"), Some(CertificateState::SurveillanceDue));
    assert_eq!(state("2024-02-29", "", "2025-03-01"), Some(CertificateState::SurveillanceOverdue));
    let held = |today| state("2024-02-29", "2026-02-28", today);
    assert_eq!(held("2026-08-28"), Some(CertificateState::Valid));
    assert_eq!(held("2026-08-29"), Some(CertificateState::RecertificationDue));
    assert_eq!(held("2027-02-28"), Some(CertificateState::RecertificationDue));
    assert_eq!(held("2027-03-01"), Some(CertificateState::Expired));
}

#[test]
fn an_edition_that_has_ended_outweighs_every_date() {
    let on =
        |edition, today| certificate_state(&certificate(edition, "2021-06-01", ""), day(today));
    let missed = Some(CertificateState::TransitionMissed);
    assert_ne!(on(Some(Edition::E2011), "2022-03-31"), missed);
    assert_eq!(on(Some(Edition::E2011), "2022-04-01"), missed);
    for older in [Edition::E2005, Edition::Bs15000] {
        assert_ne!(on(Some(older), "2013-06-01"), missed);
        assert_eq!(on(Some(older), "2013-06-02"), missed);
    }
    assert_ne!(on(Some(Edition::E2018), "9999-12-31"), missed);
    assert_ne!(on(None, "2022-04-01"), missed);
    let without_date = certificate(Some(Edition::E2018), "", "2024-05-10");
    assert_eq!(certificate_state(&without_date, today()), None);
}

/// What the page says and what the rules say on the result is never a contradiction.
#[test]
fn states_agree_with_the_rules_on_every_day() {
    let days = (2022..=2025_u16).flat_map(|year| {
        (1..=12).flat_map(move |month| (1..=31).filter_map(move |day| Date::new(year, month, day)))
    });
    let days: Vec<Date> = days.collect();
    for seen in ["", "2023-05-10", "2023-07-01", "2024-05-10"] {
        for edition in [Edition::E2018, Edition::E2011] {
            let certificate = certificate(Some(edition), "2022-05-22", seen);
            let fields = json!({ "certificate": {
                "edition": edition.key(), "issued": "2022-05-22",
                "last_surveillance": if seen.is_empty() { Value::Null } else { seen.into() }
            } });
            let assessment = assessment(fields);
            for today in &days {
                let fired = fired(&scope_check(&assessment, Some(*today)));
                let has = |rule| fired.contains(&rule);
                let state = certificate_state(&certificate, *today);
                let is = |wanted| state == Some(wanted);
                let name = format!("{edition:?}, {seen:?} on {today}: {state:?}");
                assert_eq!(is(CertificateState::TransitionMissed), has("R55"), "{name}");
                let expired = is(CertificateState::Expired);
                assert_eq!(expired, has("R54") && !has("R55"), "{name}");
                assert!(!is(CertificateState::SurveillanceOverdue) || has("R56"), "{name}");
                let quiet = is(CertificateState::Valid) || is(CertificateState::SurveillanceDue);
                assert!(!quiet || !has("R56"), "{name}");
            }
        }
    }
}

/// The stations as the visitor reads them, with a sign for how they lie to today.
fn stations(issued: &str, seen: &str, today: Option<&str>) -> Vec<String> {
    let words = locale("en");
    let certificate = certificate(None, issued, seen);
    let stops = certificate_cycle(&certificate, today.map(day)).unwrap();
    let line = |stop: &scopecheck::engine::Stop| {
        let sign = match stop.progress {
            Some(Progress::Past) => "- ",
            Some(Progress::NotEntered) => "! ",
            Some(Progress::Next) => "> ",
            Some(Progress::Later) => ". ",
            None => "",
        };
        let name = words.get(station_label(stop.station));
        [sign, name, ", ", &words.text(&when_message(stop.when))].concat()
    };
    stops.iter().map(line).collect()
}

#[test]
fn the_cycle_says_what_is_past_and_what_is_next() {
    let check = |issued, seen, today, expected: [&str; 5]| {
        assert_eq!(stations(issued, seen, today), expected, "{issued} {seen} {today:?}");
    };
    check(
        "2022-05-22",
        "",
        None,
        [
            "Issued, 22 May 2022",
            "First surveillance audit, by 22 May 2023",
            "Second surveillance audit, by 22 May 2024",
            "Recertification audit, before 22 May 2025",
            "Expiry, 22 May 2025",
        ],
    );
    check(
        "2022-05-22",
        "2023-05-10",
        Some("2023-06-01"),
        [
            "- Issued, 22 May 2022",
            "- First surveillance audit, 10 May 2023",
            "> Second surveillance audit, by 10 May 2024",
            ". Recertification audit, before 22 May 2025",
            ". Expiry, 22 May 2025",
        ],
    );
    check(
        "2022-05-22",
        "2024-05-10",
        Some("2024-06-01"),
        [
            "- Issued, 22 May 2022",
            "- First surveillance audit, by 22 May 2023",
            "- Second surveillance audit, 10 May 2024",
            "> Recertification audit, before 22 May 2025",
            ". Expiry, 22 May 2025",
        ],
    );
    check(
        "2022-05-22",
        "",
        Some("2023-06-01"),
        [
            "- Issued, 22 May 2022",
            "! First surveillance audit, by 22 May 2023",
            "> Second surveillance audit, by 22 May 2024",
            ". Recertification audit, before 22 May 2025",
            ". Expiry, 22 May 2025",
        ],
    );
    check(
        "2024-02-29",
        "",
        Some("2027-03-01"),
        [
            "- Issued, 29 February 2024",
            "- First surveillance audit, by 28 February 2025",
            "- Second surveillance audit, by 28 February 2026",
            "- Recertification audit, before 28 February 2027",
            "- Expiry, 28 February 2027",
        ],
    );
    assert_eq!(certificate_cycle(&certificate(None, "", "2024-05-10"), None), None);
}

#[test]
fn dates_that_cannot_be_right_are_told() {
    use DateMistake::{
        IssuedAhead, SurveillanceAfterExpiry, SurveillanceAhead, SurveillanceBeforeIssue,
    };
    // issued, last surveillance audit, what is wrong with either; today is 2026-11-22
    for (issued, seen, of_issued, of_seen) in [
        ("2026-11-22", "2026-11-22", None, None),
        ("2026-11-23", "", Some(IssuedAhead), None),
        ("2026-11-23", "2026-11-21", Some(IssuedAhead), None),
        ("2026-11-23", "2026-11-24", Some(IssuedAhead), Some(SurveillanceAhead)),
        ("2025-05-22", "2026-11-23", None, Some(SurveillanceAhead)),
        ("", "2026-11-23", None, Some(SurveillanceAhead)),
        ("2025-05-22", "2025-05-21", None, Some(SurveillanceBeforeIssue)),
        ("2022-05-22", "2025-05-22", None, None),
        ("2022-05-22", "2025-05-23", None, Some(SurveillanceAfterExpiry)),
        ("", "", None, None),
    ] {
        let mistakes = date_mistakes(&certificate(None, issued, seen), Some(today()));
        let found = (mistakes.issued, mistakes.last_surveillance);
        assert_eq!(found, (of_issued, of_seen), "{issued} {seen}");
    }
    let ahead = certificate(None, "9999-01-01", "");
    assert!(date_mistakes(&ahead, None).is_empty(), "nothing lies ahead of an unknown day");
}
