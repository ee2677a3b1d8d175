//! What a host may wish, and what it is told.

use std::rc::Rc;

use proptest::prelude::*;
use scopecheck::{
    domain::{Assessment, Choice, Edition, Tier},
    report::figures,
    session::{Action, Page, State, View, reduce, select::tasks, snapshot},
};
use serde_json::Value;

use super::{given::fixture_assessment, large::large};

fn each_view() -> impl Iterator<Item = View> {
    View::ALL.iter().map(|(view, _)| *view)
}

#[test]
fn whoever_would_go_to_a_page_gets_to_one_that_is_shown() {
    for view in each_view() {
        for page in Page::all() {
            let led = view.led(page);
            assert!(view.shows(led), "{view:?}: {page:?} leads to {led:?}");
            assert_eq!(led == page, view.shows(page), "{view:?}: {page:?}");
        }
    }
}

#[test]
fn the_whole_check_shows_every_page_and_a_part_of_it_fewer() {
    assert!(Page::all().all(|page| View::Full.shows(page)));
    for view in each_view().filter(|view| *view != View::Full) {
        assert!(Page::all().any(|page| !view.shows(page)), "{view:?}");
        // whatever is shown, files can be saved and opened, and words looked up
        let everywhere = [Page::Tasks, Page::Kept, Page::Share, Page::Shared];
        for page in everywhere.into_iter().chain([Page::Words, Page::Accessibility]) {
            assert!(view.shows(page), "{view:?}: {page:?}");
        }
    }
}

#[test]
fn the_list_of_sections_has_what_is_shown_and_nothing_else() {
    let assessment = fixture_assessment("v1.json");
    let pages = |view| -> Vec<Page> {
        tasks(&assessment, view)
            .iter()
            .flat_map(|group| &group.tasks)
            .map(|task| task.page)
            .collect()
    };
    let all = pages(View::Full);
    for view in each_view() {
        let shown: Vec<_> = all.iter().copied().filter(|page| view.shows(*page)).collect();
        assert_eq!(pages(view), shown, "{view:?}");
    }
    assert!(tasks(&assessment, View::Scope).iter().all(|group| !group.tasks.is_empty()));
    assert!(pages(View::Scope).contains(&Page::LeaveOut));
    assert!(!pages(View::Scope).contains(&Page::Gates));
    assert!(pages(View::Readiness).contains(&Page::Gates));
    assert!(!pages(View::Readiness).contains(&Page::Services));
}

fn preferred() -> Assessment {
    Assessment { tier: Some(Tier::Full), edition: Edition::E2011, ..Assessment::default() }
}

#[test]
fn what_the_host_prefers_is_no_step_of_the_visitors() {
    let mut state = State::default();
    assert!(state.begin_with(preferred()));
    assert_eq!(*state.assessment, preferred());
    assert!(state.is_blank() && !state.is_unsaved() && !state.can_undo());
    assert!(state.begin_with(Assessment::default()), "it may change its mind");
    assert_eq!(*state.assessment, Assessment::default());
}

#[test]
fn what_the_host_prefers_changes_no_answers_and_waits_for_the_next_beginning() {
    let said = Action::Choose("scope.applicant", "unit");
    let mut state = reduce(&State::default(), said).unwrap();
    let before = state.assessment.clone();
    assert!(!state.begin_with(preferred()));
    assert_eq!(state.assessment, before);
    let over = reduce(&state, Action::StartOver).unwrap();
    assert_eq!(*over.assessment, preferred());
    assert_eq!(*reduce(&over, Action::Undo).unwrap().assessment, *before);
}

#[test]
fn an_opened_file_is_not_replaced_by_what_the_host_prefers() {
    let mut state = State::of(Rc::new(fixture_assessment("v1.json")));
    assert!(!state.begin_with(preferred()));
    assert_eq!(*state.assessment, fixture_assessment("v1.json"));
}

/// Every text that stands somewhere in a value.
fn texts(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::String(text) => found.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| texts(value, found)),
        Value::Object(values) => values.values().for_each(|value| texts(value, found)),
        _ => {}
    }
}

#[test]
fn figures_say_what_came_out_and_nothing_that_was_said() {
    let assessment = large(Edition::E2018);
    let told: Value = serde_json::from_str(&figures(&assessment, None, None, None)).unwrap();
    let names: Vec<&str> = told.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(names, ["answered", "edition", "gates", "met", "of", "ruleset", "verdict"]);
    let mut found = vec![];
    texts(&told, &mut found);
    let known = ["open", "closed", "unknown", "BLOCK", "NC", "WARN", "INFO", "PASS", "2018"];
    let is_known = |text: &String| {
        known.contains(&text.as_str())
            || scopecheck::engine::GateId::from_key(text).is_some()
            || *text == scopecheck::content::RULESET_VERSION
            || *text == scopecheck::content::RULESET_HASH
    };
    found.retain(|text| !is_known(text));
    assert_eq!(found, Vec::<String>::new());
}

#[test]
fn figures_of_a_set_are_given_like_answers() {
    let (assessment, set) = (Assessment::default(), super::own_set::example_set());
    let own = |shared: Option<&str>| {
        let told: Value =
            serde_json::from_str(&figures(&assessment, None, Some(&set), shared)).unwrap();
        told["own_set"].as_object().unwrap().keys().cloned().collect::<Vec<_>>()
    };
    assert_eq!(own(None), ["by", "id", "revision"]);
    let all = ["all_at_goal", "answered", "by", "id", "met", "of", "revision"];
    assert_eq!(own(Some("{}")), all);
}

#[test]
fn answers_go_along_where_they_were_given() {
    let assessment = fixture_assessment("v1.json");
    let file = snapshot::write(&assessment, &snapshot::Leftovers::default());
    let told: Value = serde_json::from_str(&figures(&assessment, None, None, Some(&file))).unwrap();
    let given = snapshot::read(told["assessment"].to_string().as_bytes()).unwrap();
    assert_eq!(given.assessment, assessment);
}

proptest! {
    /// Whatever is preferred and said in whatever order: a preference alone is never unsaved work.
    #[test]
    fn a_preference_is_never_unsaved_work(tiers in prop::collection::vec(0..3_usize, 0..6)) {
        let mut state = State::default();
        for tier in tiers {
            let tier = Tier::ALL.get(tier).map(|(tier, _)| *tier);
            state.begin_with(Assessment { tier, ..Assessment::default() });
            prop_assert!(!state.is_unsaved());
            prop_assert!(state.is_blank());
            prop_assert_eq!(state.assessment.tier, tier);
        }
    }
}
