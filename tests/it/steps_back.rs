//! The way back and forth through everything that was done.

use scopecheck::session::{Action, MOST_STEPS_BACK, Page, State, snapshot};
use serde_json::json;

use super::{
    acts::{acts, names},
    given::{file, fixture},
    sessions::{after, assert_unchanged, opened},
};

#[test]
fn undo_restores_everything_after_starting_over_or_opening_a_file() {
    let mut other = snapshot::read(fixture("v1.json").as_bytes()).unwrap();
    other.assessment.name = "other".into();
    let with_leftovers = file(json!({ "x": 1, "name": "mine" }));
    let before = after(
        &State::default(),
        [opened(&with_leftovers), Action::Choose("scope.customers", "both")],
    );
    for action in [Action::StartOver, Action::Open(Box::new(other))] {
        let replaced = after(&before, [action]);
        assert!(!replaced.is_unsaved());
        assert_ne!(replaced.assessment, before.assessment);
        assert_ne!(replaced.leftovers, before.leftovers);
        let back = after(&replaced, [Action::Undo]);
        assert_eq!(back.version(), before.version());
        assert!(back.is_unsaved());
        assert_eq!(after(&back, [Action::Redo]).version(), replaced.version());
    }
}

#[test]
fn everything_can_be_taken_back_and_done_again() {
    let mut states = vec![State::default()];
    for action in acts() {
        states.push(after(&states[states.len() - 1], [action]));
    }
    let versions: Vec<_> = states.iter().map(State::version).collect();
    let mut state = states.pop().unwrap();
    for expected in versions.iter().rev().skip(1).take(MOST_STEPS_BACK) {
        state = after(&state, [Action::Undo]);
        assert_eq!(state.version(), *expected);
    }
    assert!(!state.can_undo());
    assert_unchanged(&state, Action::Undo);
    let last = versions.len() - 1;
    for expected in &versions[last.saturating_sub(MOST_STEPS_BACK) + 1..] {
        state = after(&state, [Action::Redo]);
        assert_eq!(state.version(), *expected);
    }
    assert!(!state.can_redo());
    assert_unchanged(&state, Action::Redo);
}

#[test]
fn what_is_said_after_a_step_back_leaves_nothing_to_do_again() {
    let said = [Action::ToggleActivity("plan"), Action::Undo, Action::ToggleActivity("design")];
    let state = after(&State::default(), said);
    assert_unchanged(&state, Action::Redo);
}

#[test]
fn what_is_typed_in_one_go_is_one_step() {
    let typed = |text: &str| Action::Write("scope.organization", text.into());
    let noted = |text: &str| Action::Note("asset.quick", text.into());
    let said = [typed("A"), typed("Al"), noted("s"), noted("so"), typed("Ald")];
    let mut state = after(&State::default(), said);
    for (organization, note) in [("Al", "so"), ("Al", ""), ("", "")] {
        state = after(&state, [Action::Undo]);
        let answer = state.assessment.answers.get("asset.quick");
        assert_eq!(state.assessment.scope.organization, organization);
        assert_eq!(answer.map_or("", |answer| &answer.note), note);
    }
    assert_unchanged(&state, Action::Undo);
}

#[test]
fn only_so_many_steps_are_remembered() {
    let toggles = (0..MOST_STEPS_BACK + 20).map(|_| Action::ToggleActivity("plan"));
    let mut state = after(&State::default(), toggles);
    for _ in 0..MOST_STEPS_BACK {
        state = after(&state, [Action::Undo]);
    }
    assert_unchanged(&state, Action::Undo);
}

#[test]
fn a_step_remembers_its_page() {
    let mut state = State::default();
    state.here = Page::Services;
    state = after(&state, [Action::List("scope.services", names(&["mail"]))]);
    state.here = Page::Gates;
    state = after(&state, [Action::Write("gates.records_months", "4".into())]);
    assert_eq!(state.made_on(), Page::Gates);
    state = after(&state, [Action::Undo]);
    assert_eq!((state.made_on(), state.here), (Page::Services, Page::Gates));
}

#[test]
fn another_assessment_has_another_number() {
    let state = after(&State::default(), [Action::Choose("scope.customers", "both")]);
    let over = after(&state, [Action::StartOver]);
    let file = after(&over, [opened(&fixture("v1.json"))]);
    assert_eq!([state.which, over.which, file.which], [0, 1, 2]);
    let back = after(&file, [Action::Undo, Action::Undo]);
    assert_eq!(back.which, 0);
    // numbers are never given twice
    assert_eq!(after(&back, [Action::StartOver]).which, 3);
}
