//! The page about the way to a certificate.

use scopecheck::{
    content::{STEPS, text},
    domain::Assessment,
    engine::{Effort, Weeks},
    session::{
        Page,
        select::{effort_message, exact_effort_message, weeks_message},
    },
};

use super::{
    certificate::day,
    given::{fixture_assessment, locale, locales},
    markup::Element,
    steps::ready,
    views::rendered,
};

fn page(tag: &str, assessment: Assessment) -> Element {
    Element::parse(&rendered(tag, Some((assessment, Page::Plan))))
}

fn steps_of(page: &Element) -> usize {
    let details = page.named("details");
    details.iter().filter(|it| it.attribute("class") == Some("step")).count()
}

#[test]
fn with_nothing_answered_it_shows_every_step_and_says_why() {
    for words in locales() {
        let page = page(words.tag(), Assessment::default());
        assert_eq!(steps_of(&page), STEPS.len());
        let said = page.text();
        for key in [text::PLAN_ROUGH, text::PLAN_NOTHING_ANSWERED] {
            assert!(said.contains(words.get(key)), "{}", words.get(key));
        }
        for step in STEPS {
            for key in [step.name, step.what, step.done] {
                assert!(said.contains(words.get(key)), "{}", words.get(key));
            }
        }
    }
}

#[test]
fn every_figure_says_how_it_was_computed() {
    let words = locale("en");
    let page = page("en", fixture_assessment("v1.json"));
    let computed = words.get(text::RESULT_COMPUTED);
    let count = page.named("summary").iter().filter(|it| it.text().trim() == computed).count();
    // each step, the sum and, where today is known, the timeline
    let figures = steps_of(&page) + 1;
    assert!(count == figures || count == figures + 1, "{count} of {figures}");
}

#[test]
fn the_numbers_of_the_list_go_on_from_gate_to_gate() {
    let page = page("en", Assessment::default());
    let mut next = 1;
    for list in page.named("ol").iter().filter(|it| it.attribute("class") == Some("steps")) {
        assert_eq!(list.attribute("start"), Some(next.to_string().as_str()));
        next += list.children.len();
    }
    assert_eq!(next, STEPS.len() + 1);
}

#[test]
fn what_is_done_is_not_shown_and_a_wish_gives_dates() {
    let mut assessment = ready();
    assessment.plan.certificate_by = Some(day("2040-02-29"));
    let page = page("de", assessment);
    assert_eq!(steps_of(&page), 1);
    let said = page.text();
    assert!(said.contains("29. Februar 2040"), "{said}");
    assert!(!said.contains(locale("de").get(text::PLAN_NOTHING_ANSWERED)));
}

#[test]
fn effort_and_weeks_read_like_words() {
    let (en, de) = (locale("en"), locale("de"));
    for (low, high, in_english, in_german) in [
        (0, 0, "up to half a person-day", "bis zu einem halben Personentag"),
        (5, 5, "half a person-day", "ein halber Personentag"),
        (0, 10, "up to 1 person-day", "bis zu 1 Personentag"),
        (5, 30, "½–3 person-days", "½–3 Personentage"),
        (10, 10, "about 1 person-day", "etwa 1 Personentag"),
        (30, 80, "3–8 person-days", "3–8 Personentage"),
    ] {
        let message = effort_message(Effort { low, high });
        assert_eq!((en.text(&message), de.text(&message)), (in_english.into(), in_german.into()));
    }
    let exact = exact_effort_message(Effort { low: 24, high: 80 });
    assert_eq!(en.text(&exact), "2.4 to 8 person-days");
    assert_eq!(de.text(&exact), "2,4 bis 8 Personentage");
    let weeks = |low, high| weeks_message(Weeks { low, high }).map(|it| en.text(&it));
    assert_eq!(weeks(0, 0), None);
    assert_eq!(weeks(13, 13).unwrap(), "at least 13 weeks pass");
    assert_eq!(weeks(0, 13).unwrap(), "up to 13 weeks pass, whatever the effort");
    assert_eq!(weeks(5, 13).unwrap(), "5 to 13 weeks pass, whatever the effort");
}
