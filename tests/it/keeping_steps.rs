//! The steps of an assessment survive being kept.

use proptest::prelude::*;
use scopecheck::{
    content::{Kind, QUESTIONS},
    domain::Rating,
    session::{
        Action, MOST_STEPS_BACK, Page, State,
        keeping::{Texts, record, resume},
        reduce, snapshot,
    },
};
use serde_json::json;

use super::{
    acts::acts,
    given::file,
    sessions::{after, opened},
};

fn named(name: &str) -> String {
    file(json!({ "name": name }))
}

fn resumed(state: &State) -> State {
    let [file, steps] = record(state, &mut Texts::new());
    resume(&State::default(), [&file, &steps]).unwrap()
}

/// What can be told of a sitting by going all the way back and forth.
fn story(state: &State) -> Vec<(String, Page)> {
    let (past, future) = state.steps();
    let now = state.version();
    let all = past.iter().filter(|it| it.which == state.which).chain([&now]);
    let all = all.chain(future.iter().rev().take_while(|it| it.which == state.which));
    all.map(|it| (snapshot::write(&it.assessment, &it.leftovers), it.made_on)).collect()
}

#[test]
fn steps_survive_with_their_pages() {
    let mut state = State::default();
    for (page, action) in Page::all().zip(acts()) {
        state.here = page;
        state = reduce(&state, action).unwrap_or(state);
    }
    state = after(&state, [Action::Undo, Action::Undo, Action::Undo]);
    let again = resumed(&state);
    assert_eq!(story(&again), story(&state));
    assert_eq!(again.steps().1.len(), 3);
    assert!(again.is_unsaved());
}

#[test]
fn steps_of_another_assessment_do_not_come_along() {
    let said = [Action::ToggleActivity("plan"), opened(&named("opened"))];
    let state = after(&State::default(), said);
    let state = after(&state, [Action::ToggleActivity("design")]);
    let again = resumed(&state);
    assert_eq!(again.steps().0.len(), 1);
    // nor do those behind a step back to the other
    let back = after(&state, [Action::Undo, Action::Undo]);
    assert_eq!(resumed(&back).steps().1.len(), 0);
}

/// A file of others may not be as large; what somebody said here is not lost because it is much.
#[test]
fn more_than_a_file_may_hold_is_kept_all_the_same() {
    let ids: Vec<_> = QUESTIONS.iter().filter(|it| it.kind == Kind::Grade).collect();
    let notes = ids.iter().take(70).map(|it| Action::Note(it.id, "ü".repeat(20_000)));
    let state = after(&State::default(), notes);
    let [file, _] = record(&state, &mut Texts::new());
    assert!(snapshot::read(file.as_bytes()).is_err());
    assert_eq!(resumed(&state).assessment, state.assessment);
}

#[test]
fn many_steps_take_little_room() {
    let mut state = State::default();
    for round in 0..2 * MOST_STEPS_BACK {
        let rating = if round % 2 == 0 { Rating::Unknown } else { Rating::Absent };
        state = after(&state, [Action::Rate("asset.quick", Some(rating))]);
    }
    let [file, steps] = record(&state, &mut Texts::new());
    assert!(steps.len() < 150 * MOST_STEPS_BACK, "{} beside {}", steps.len(), file.len());
    // huge ones are not kept at the price of the answers
    for round in 0..40 {
        state = after(&state, [Action::Note("asset.quick", round.to_string().repeat(9_000))]);
        state = after(&state, [Action::ToggleActivity("plan")]);
    }
    let [_, steps] = record(&state, &mut Texts::new());
    assert!(steps.len() < 300 * 1024, "{}", steps.len());
    assert_eq!(resumed(&state).assessment, state.assessment);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn a_sitting_survives_whatever_was_done(order in prop::collection::vec(0..80_usize, 0..60)) {
        let acts = acts();
        let mut state = State::default();
        for number in order {
            let action = match number {
                0..10 => Action::Undo,
                10..16 => Action::Redo,
                other => acts[other % acts.len()].clone(),
            };
            state = reduce(&state, action).unwrap_or(state);
        }
        prop_assert_eq!(story(&resumed(&state)), story(&state));
    }

    #[test]
    fn foreign_steps_do_no_harm(steps in ".{0,200}", start in 0..400_usize, end in 0..400_usize, text in ".{0,20}") {
        let file = named("Zürich");
        prop_assert!(resume(&State::default(), [&file, &steps]).is_some());
        let one = json!({ "past": [{ "start": start, "end": end, "text": text, "page": 7 }] });
        prop_assert!(resume(&State::default(), [&file, &one.to_string()]).is_some());
        let nothing = resume(&State::default(), [text.as_str(), "null"]);
        prop_assert!(nothing.is_none());
    }
}
