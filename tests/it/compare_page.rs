//! The pages that compare with other files and merge them.

use std::rc::Rc;

use scopecheck::{
    app::{First, RootProps},
    domain::{Assessment, Choice, Grade, Rating, Voice},
    session::{Action, Page, State, reduce, snapshot},
};
use serde_json::json;

use super::{
    given::{assessment, fixture_assessment, patched, sound},
    laws_of_merging::part,
    markup::Element,
    views::{props, render, rendered},
};

/// A page with files open beside the answers.
fn rendered_beside(
    tag: &str,
    (assessment, page): (Assessment, Page),
    files: &[(&str, &Assessment)],
) -> String {
    let written = |it: &Assessment| snapshot::write(it, &Default::default()).into_bytes();
    let files = files.iter().map(|(name, it)| ((*name).to_owned(), written(it)));
    rendered_with_files(tag, (assessment, page), files.collect())
}

/// The same with any files.
pub fn rendered_with_files(
    tag: &str,
    (assessment, page): (Assessment, Page),
    files: Vec<(String, Vec<u8>)>,
) -> String {
    let state = State::of(Rc::new(assessment));
    let first = Some(First::new(state, page, files));
    render(RootProps { first, ..props(tag, None) })
}

fn shown(page: Page, own: &Assessment, files: &[(&str, &Assessment)]) -> String {
    let html = rendered_beside("en", (own.clone(), page), files);
    Element::parse(&html).text().split_whitespace().collect::<Vec<_>>().join(" ")
}

fn with(answers: serde_json::Value) -> Assessment {
    assessment(patched(sound(), &json!({ "answers": answers })))
}

/// The sentences stand on the page in this order.
fn assert_in_order(text: &str, sentences: &[&str]) {
    let mut rest = text;
    for sentence in sentences {
        let Some((_, after)) = rest.split_once(sentence) else {
            panic!("{sentence} is not in\n{rest}")
        };
        rest = after;
    }
}

#[test]
fn an_earlier_file_is_compared_gates_first() {
    let before = with(json!({ "incident.quick": { "grade": "P", "note": "since May" } }));
    let now = assessment(patched(
        sound(),
        &json!({ "answers": { "incident.quick": { "grade": "F" } }, "gates": { "internal_audit": "yes" },
            "scope": { "locations": ["Leeds"] } }),
    ));
    let text = shown(Page::Compare, &now, &[("spring.json", &before)]);
    assert_in_order(
        &text,
        &[
            "Since “spring.json”",
            "One gate opened, none was lost.",
            "3 things were answered differently,",
            "The gates, before and now",
            "An internal audit has been heldBefore not known yetNow open has changed",
            "What is in place, before and now",
            "Processes that have moved",
            "Incident management",
            "What was answered differently",
            "LeedsBefore Not answered yetNow is named",
            "Before In partsNote: “since May”Now Fully, and we can show it",
        ],
    );
    assert!(!text.contains("Progress from file to file"));
}

#[test]
fn a_number_has_its_unit() {
    let months = |months: u32| {
        assessment(patched(sound(), &json!({ "gates": { "records_months": months } })))
    };
    let text = shown(Page::Compare, &months(12), &[("spring.json", &months(1))]);
    assert!(text.contains("Before 1 monthNow 12 months"), "{text}");
}

#[test]
fn nothing_changed_is_said_in_one_sentence() {
    let own = fixture_assessment("v1.json");
    let text = shown(Page::Compare, &own, &[("same.json", &own)]);
    assert!(text.contains("Since “same.json”Nothing has changed."), "{text}");
    assert!(!text.contains("What was answered differently"));
}

#[test]
fn several_files_show_the_way_in_the_order_of_their_names_with_today_last() {
    let early = with(json!({}));
    let late = with(json!({ "incident.quick": { "grade": "L" } }));
    let now =
        with(json!({ "incident.quick": { "grade": "F" }, "problem.quick": { "grade": "F" } }));
    let text = shown(Page::Compare, &now, &[("b.json", &late), ("a.json", &early)]);
    assert_in_order(
        &text,
        &["Which of them is the earlier one?", "a.json", "b.json", "Progress from file to file"],
    );
    let (_, way) = text.split_once("Progress from file to file").unwrap();
    assert_in_order(way, &["a.json", "b.json", "Now"]);
}

#[test]
fn where_editions_differ_both_are_read_by_the_newer_one() {
    let old = assessment(patched(sound(), &json!({ "edition": "2011" })));
    let text = shown(Page::Compare, &with(json!({})), &[("old.json", &old)]);
    assert!(text.contains("Both are read by the newer one."), "{text}");
}

#[test]
fn differences_are_an_agenda_with_both_notes_and_the_lower_grade_chosen() {
    let own = with(json!({ "incident.quick": { "grade": "F", "note": "fine here" },
        "problem.quick": { "grade": "L" } }));
    let other = with(json!({ "incident.quick": { "grade": "P", "note": "not at night" },
        "change.quick": { "grade": "L" }, "problem.quick": { "grade": "L" } }));
    let html = rendered_beside("en", (own, Page::Merge), &[("Anna.json", &other)]);
    let html = Element::parse(&html);
    let text = html.text();
    for sentence in [
        "Anna: In parts",
        "Our own answers: Fully, and we can show it",
        "Our own answers: “fine here”",
        "Anna: “not at night”",
        "Leave it open for now",
    ] {
        assert!(text.contains(sentence), "{sentence}");
    }
    let radios = html.named("input");
    let radios = radios.iter().filter(|it| it.attribute("name") == Some("agenda-0"));
    let chosen: Vec<_> = radios.map(|it| it.attribute("checked").is_some()).collect();
    assert_eq!(chosen, [true, false, false], "the lower one stands first");
}

#[test]
fn what_was_merged_is_taken_over_in_one_act() {
    let own = with(json!({ "incident.quick": { "grade": "F" } }));
    let other = with(json!({ "problem.quick": { "grade": "P" } }));
    let merged = scopecheck::session::merge::merge(&[part("We", &own), part("Anna", &other)]);
    let merged = merged.settled(|_| panic!("nothing differs")).unwrap();
    let state = State::of(own.clone().into());
    let taken = reduce(&state, Action::TakeOverMerged(Box::new(merged.clone()))).unwrap();
    assert_eq!(*taken.assessment, merged);
    assert_eq!(merged.answers["problem.quick"].rating, Some(Rating::Graded(Grade::Partially)));
    assert_eq!(*reduce(&taken, Action::Undo).unwrap().assessment, own);
    assert!(reduce(&taken, Action::TakeOverMerged(Box::new(merged))).is_none());
}

#[test]
fn who_said_what_stands_beside_the_statement_and_where_answers_are_checked() {
    let mut own = with(json!({ "incident.quick": { "grade": "P" } }));
    let voice = Voice {
        by: "Anna <i>".into(),
        rating: Some(Rating::Graded(Grade::Largely)),
        note: "seen in May".into(),
        ..Voice::default()
    };
    let answer = own.answers.entry("incident.quick".into()).or_default();
    answer.voices = vec![voice];
    for page in [Page::Resolution, Page::Check] {
        let html = Element::parse(&rendered("en", Some((own.clone(), page))));
        assert!(html.text().contains("Anna <i>: Mostly"), "{}", page.key());
        assert!(html.text().contains("Anna <i>: “seen in May”"), "{}", page.key());
        assert!(html.named("i").is_empty());
    }
}

/// Screen readers list regions by their names.
#[test]
fn no_two_tables_have_the_same_name() {
    let before = with(json!({}));
    let now =
        with(json!({ "incident.quick": { "grade": "F" }, "problem.quick": { "grade": "F" } }));
    let html = rendered_beside("en", (now, Page::Compare), &[("a.json", &before)]);
    let html = Element::parse(&html);
    let regions = html.named("div").into_iter().filter(|it| it.attribute("role") == Some("region"));
    let names: Vec<_> = regions.filter_map(|it| it.attribute("aria-label")).collect();
    let different: std::collections::BTreeSet<_> = names.iter().collect();
    assert!(names.len() > 4, "{names:?}");
    assert_eq!(different.len(), names.len(), "{names:?}");
}

/// What is long is folded under a name that counts it.
#[test]
fn many_changes_are_folded_group_by_group() {
    let before = with(json!({}));
    let now = fixture_assessment("v1.json");
    let html = Element::parse(&rendered_beside("en", (now, Page::Compare), &[("a.json", &before)]));
    let folded: Vec<_> = html.named("summary").iter().map(|it| it.text()).collect();
    assert!(folded.iter().any(|it| it.starts_with("Your scope (")), "{folded:?}");
}
