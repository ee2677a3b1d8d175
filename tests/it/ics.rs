//! The timeline as a calendar, read again by another library.

use std::collections::BTreeMap;

use ical::{IcalParser, parser::ical::component::IcalEvent, property::Property};
use proptest::prelude::*;
use scopecheck::{
    content::text,
    domain::{Assessment, Date},
    engine::{evaluate, steps, timeline},
    report::{WriteProblem, writers},
    session::example,
};

use super::{
    certificate::day,
    given::{locale, locales, today},
    strategies::any_assessment,
};

fn written(assessment: &Assessment, on: Date, language: &str) -> String {
    let evaluation = evaluate(assessment, Some(on));
    let file = writers::ics(assessment, &evaluation, &locale(language)).unwrap();
    String::from_utf8(file).unwrap()
}

/// The entries and the properties of the calendar around them.
fn read(file: &str) -> (Vec<IcalEvent>, Vec<Property>) {
    let mut calendars = IcalParser::new(file.as_bytes());
    let calendar = calendars.next().unwrap().unwrap();
    assert!(calendars.next().is_none());
    (calendar.events, calendar.properties)
}

fn property<'a>(all: &'a [Property], name: &str) -> &'a Property {
    let mut found = all.iter().filter(|it| it.name == name);
    let only = found.next().unwrap_or_else(|| panic!("no {name}"));
    assert!(found.next().is_none(), "{name} twice");
    only
}

fn value<'a>(all: &'a [Property], name: &str) -> &'a str {
    property(all, name).value.as_deref().unwrap_or_default()
}

/// Text as its reader shows it: the reader of the test leaves this step to its callers.
fn words(value: &str) -> String {
    let (mut words, mut characters) = (String::new(), value.chars());
    while let Some(character) = characters.next() {
        assert!(!",;".contains(character), "not escaped: {value}");
        match (character, character == '\\') {
            (_, false) => words.push(character),
            (_, true) => match characters.next().unwrap() {
                'n' => words.push('\n'),
                escaped => words.push(escaped),
            },
        }
    }
    words
}

fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}

fn named(name: &str, organization: &str) -> Assessment {
    let mut assessment = Assessment { name: name.to_owned(), ..Assessment::default() };
    organization.clone_into(&mut assessment.scope.organization);
    assessment
}

/// By UID: the days and the summary.
fn entries(file: &str) -> BTreeMap<String, (String, String, String)> {
    let entry = |event: IcalEvent| {
        let of = |name| value(&event.properties, name).to_owned();
        (of("UID"), (of("DTSTART"), of("DTEND"), words(&of("SUMMARY"))))
    };
    let (events, _) = read(file);
    let count = events.len();
    let entries: BTreeMap<_, _> = events.into_iter().map(entry).collect();
    assert_eq!(entries.len(), count, "every entry has a UID of its own");
    entries
}

#[test]
fn every_milestone_is_an_entry_of_whole_days() {
    for words_of in locales() {
        let assessment = example(words_of.tag());
        let evaluation = evaluate(&assessment, Some(today()));
        let planned = steps(&assessment, &evaluation);
        let expected = timeline(&assessment, &evaluation, &planned, Some(today())).unwrap();
        let (events, _) = read(&written(&assessment, today(), words_of.tag()));
        let stops: Vec<_> = expected.before.iter().chain(&expected.after).collect();
        assert!(stops.len() > 8 && events.len() == stops.len());
        for (event, stop) in events.iter().zip(stops) {
            let all = &event.properties;
            assert_eq!(value(all, "DTSTART"), digits(stop.from));
            assert_eq!(value(all, "DTEND"), digits(stop.to.plus_days(1)));
            for name in ["DTSTART", "DTEND"] {
                let kind = ("VALUE".to_owned(), vec!["DATE".to_owned()]);
                assert_eq!(property(all, name).params.as_deref(), Some(&[kind][..]));
            }
            let language = ("LANGUAGE".to_owned(), vec![words_of.tag().to_owned()]);
            assert_eq!(property(all, "SUMMARY").params.as_deref(), Some(&[language][..]));
            let name = words_of.get(stop.milestone.name);
            let summary = words_of.text(&text::calendar_event(name));
            assert_eq!(words(value(all, "SUMMARY")), summary);
            let description = words(value(all, "DESCRIPTION"));
            assert!(description.starts_with(words_of.get(stop.milestone.what)), "{description}");
            assert!(description.ends_with(words_of.get(text::CALENDAR_ESTIMATE)), "{description}");
            assert!(description.contains(&assessment.scope.organization), "{description}");
            assert!(value(all, "UID").starts_with(stop.milestone.id));
        }
    }
}

#[test]
fn the_calendar_says_what_it_is() {
    let (_, all) = read(&written(&named("Plan B", "Alder, Elm & Co"), today(), "de"));
    assert_eq!(value(&all, "VERSION"), "2.0");
    assert_eq!(value(&all, "METHOD"), "PUBLISH");
    assert!(value(&all, "PRODID").starts_with("-//Scopecheck//"));
    assert_eq!(words(value(&all, "X-WR-CALNAME")), "ISO/IEC 20000-1: Alder, Elm & Co");
    let about = words(value(&all, "X-WR-CALDESC"));
    assert!(about.starts_with("Eine Selbsteinschätzung, kein Audit\nRegeln "), "{about}");
    let name = |assessment: &Assessment| {
        let (_, all) = read(&written(assessment, today(), "en"));
        words(value(&all, "X-WR-CALNAME"))
    };
    assert_eq!(name(&named("Plan B", " ")), "ISO/IEC 20000-1: Plan B");
    assert_eq!(name(&Assessment::default()), locale("en").get(text::CALENDAR_NAME));
}

#[test]
fn each_entry_reminds_a_fortnight_before() {
    let (events, _) = read(&written(&Assessment::default(), today(), "en"));
    for event in &events {
        let [alarm] = event.alarms.as_slice() else { panic!("one reminder each") };
        assert_eq!(value(&alarm.properties, "ACTION"), "DISPLAY");
        // 14 days before midnight, and nine hours into that day
        assert_eq!(value(&alarm.properties, "TRIGGER"), "-P13DT15H");
        let told = words(value(&alarm.properties, "DESCRIPTION"));
        assert!(told.starts_with("In two weeks: "), "{told}");
        assert_eq!(value(&event.properties, "TRANSP"), "TRANSPARENT");
        assert_eq!(value(&event.properties, "STATUS"), "TENTATIVE");
    }
}

#[test]
fn a_second_import_moves_entries_instead_of_doubling_them() {
    let later = today().plus_days(40);
    let own = named("Plan", "Ölmühle");
    let (first, second) = (written(&own, today(), "de"), written(&own, later, "en"));
    let ids = |file: &str| entries(file).into_keys().collect::<Vec<_>>();
    assert_eq!(ids(&first), ids(&second));
    assert_ne!(entries(&first), entries(&second));
    let number = |file: &str, name: &str| -> u64 {
        let (events, _) = read(file);
        let digits = value(&events[0].properties, name).replace(['T', 'Z'], "");
        digits.parse().unwrap()
    };
    for name in ["SEQUENCE", "DTSTAMP"] {
        assert!(number(&first, name) < number(&second, name), "{name}");
    }
    assert!(number(&second, "SEQUENCE") <= u64::from(u32::MAX >> 1));
    // somebody else's are others, also where the names are only cut elsewhere
    for other in [named("Plan", "Alder"), named("Plan2", "Ölmühle"), named("PlanÖ", "lmühle")] {
        let others = ids(&written(&other, today(), "de"));
        assert!(ids(&first).iter().all(|id| !others.contains(id)));
    }
}

#[test]
fn without_a_day_there_is_no_calendar() {
    let mut assessment = Assessment::default();
    assessment.plan.certificate_by = Some(day("2028-03-31"));
    let evaluation = evaluate(&assessment, None);
    let file = writers::ics(&assessment, &evaluation, &locale("en"));
    assert_eq!(file, Err(WriteProblem::Lacks(text::CALENDAR_NO_DAY)));
}

#[test]
fn days_at_the_end_of_the_calendar_are_days() {
    let mut assessment = Assessment::default();
    assessment.plan.certificate_by = Some(day("9999-12-31"));
    let (events, _) = read(&written(&assessment, today(), "en"));
    let last = events.last().unwrap();
    assert_eq!(value(&last.properties, "DTSTART"), "99991231");
    assert!(last.properties.iter().all(|it| it.name != "DTEND"));
}

/// Whatever would end a line, a value or an entry, and whatever is long.
#[test]
fn every_name_survives_and_stays_a_name() {
    for name in [
        "Müller, Söhne; Töchter \\ Enkel",
        "back\\nslash \\, \\; \\\\",
        "👩‍👩‍👧 emoji 🚀, für alle",
        "شركة مثال; שלום, עולם",
        "x\r\nBEGIN:VEVENT\r\nUID:evil\r\nEND:VEVENT",
        "x\nEND:VCALENDAR",
        ":;,=\"LANGUAGE=de\"",
    ] {
        let file = written(&named("", name), today(), "de");
        let (events, all) = read(&file);
        assert_eq!(events.len(), 12);
        let kept = name.replace("\r\n", "\n");
        assert_eq!(words(value(&all, "X-WR-CALNAME")), format!("ISO/IEC 20000-1: {kept}"));
        let description = words(value(&events[0].properties, "DESCRIPTION"));
        assert!(description.contains(&kept), "{description}");
    }
    let long = "ä👩‍👧 ".repeat(2_500);
    let (_, all) = read(&written(&named("", long.trim()), today(), "en"));
    assert!(words(value(&all, "X-WR-CALNAME")).ends_with(long.trim()));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(24) })]

    #[test]
    fn lines_are_short_and_the_same_input_gives_the_same_bytes(
        mut assessment in any_assessment(),
        name in "\\PC{0,200}",
    ) {
        assessment.scope.organization = name;
        let file = written(&assessment, today(), "de");
        prop_assert_eq!(&file, &written(&assessment, today(), "de"));
        let (lines, end) = file.rsplit_once("\r\n").unwrap();
        prop_assert_eq!(end, "");
        for line in lines.split("\r\n") {
            prop_assert!(line.len() <= 75, "{} octets: {}", line.len(), line);
            prop_assert!(!line.contains(char::is_control), "{:?}", line);
        }
        read(&file);
    }
}
