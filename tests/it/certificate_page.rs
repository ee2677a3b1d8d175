//! The page about an earlier certificate: what it says, what it shows, the way back.

use std::collections::BTreeSet;

use scopecheck::{
    domain::{Certificate, Choice, Edition},
    engine::{CertificateState, DateMistake, Station},
    session::{
        Action, Page, State,
        select::{Standing, mistake_text, standing, state_label, state_text, station_label},
    },
};

use super::{
    certificate::{certificate, day},
    given::{fixture_assessment, fixture_json, locales, today},
    markup::Element,
    sessions::{after, assert_unchanged},
    views::rendered,
};

#[test]
fn the_page_says_the_one_thing_that_can_be_said() {
    let of = |edition, issued, seen| certificate(Some(edition), issued, seen);
    let on = |certificate: &Certificate| standing(certificate, Some(today()));
    let none = Certificate::default();
    assert_eq!((on(&none), standing(&none, None)), (Standing::Open, Standing::Open));
    assert_eq!(on(&of(Edition::E2018, "", "")), Standing::Open);
    let valid = of(Edition::E2018, "2026-05-22", "");
    assert_eq!(on(&valid), Standing::Known(CertificateState::Valid));
    assert_eq!(standing(&valid, None), Standing::NoToday);
    let mistaken = of(Edition::E2018, "2026-05-22", "2025-05-22");
    assert!(matches!(on(&mistaken), Standing::Mistaken(_)));
    let ended = of(Edition::E2011, "2030-05-22", "");
    assert_eq!(on(&ended), Standing::Known(CertificateState::TransitionMissed));
}

#[test]
fn everything_that_is_said_has_its_own_words() {
    let states = CertificateState::ALL.iter().map(|(state, _)| *state);
    let keys: Vec<_> = states
        .flat_map(|state| [state_label(state), state_text(state)])
        .chain(Station::ALL.iter().map(|(station, _)| station_label(*station)))
        .chain(DateMistake::ALL.iter().map(|(mistake, _)| mistake_text(*mistake)))
        .collect();
    for words in locales() {
        let said: BTreeSet<_> = keys.iter().map(|key| words.get(*key)).collect();
        assert_eq!(said.len(), keys.len(), "{said:?}");
    }
}

#[test]
fn whoever_has_no_certificate_can_take_everything_back() {
    let chosen = after(
        &State::default(),
        [
            Action::Choose("certificate.edition", "2011"),
            Action::Write("certificate.issued", "2019-05-22".into()),
            Action::Write("certificate.last_surveillance", "2020-05-10".into()),
        ],
    );
    assert_eq!(chosen.assessment.certificate, fixture_assessment("v1.json").certificate);
    let none = after(&chosen, [Action::NoCertificate]);
    assert_eq!(none.assessment.certificate, Certificate::default());
    assert_unchanged(&none, Action::NoCertificate);
}

#[test]
fn the_page_shows_dates_that_were_entered_and_their_cycle() {
    let page = |assessment| Element::parse(&rendered("de", Some((assessment, Page::Certificate))));
    let html = page(fixture_assessment("v1.json"));
    let dates: Vec<_> = html
        .named("input")
        .into_iter()
        .filter(|input| input.attribute("type") == Some("date"))
        .map(|input| input.attribute("value").unwrap())
        .collect();
    let file = fixture_json("v1.json");
    assert_eq!(dates, ["issued", "last_surveillance"].map(|it| &file["certificate"][it]));
    assert_eq!(html.named("ol").len(), 1);
    assert!(html.text().contains("vor dem 22. Mai 2022"), "{}", html.text());
    // a date before the issue is told at its field and where it stands
    let mut mistaken = fixture_assessment("v1.json");
    mistaken.certificate.last_surveillance = Some(day("2019-05-21"));
    let html = page(mistaken);
    let told = html.text().matches("Dieses Audit liegt vor dem Ausstellungsdatum.").count();
    assert_eq!((told, html.named("ol").len()), (2, 0));
}
