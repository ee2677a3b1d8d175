//! What is said to the questions of somebody's own set: kept in the assessment with whose set it was, and
//! saved, shared, compared, merged and taken back like everything else.

use std::rc::Rc;

use scopecheck::{
    domain::{Answer, Assessment, Grade, OwnAnswers, OwnSet, Rating},
    session::{
        Action, OwnAction, OwnSaid, State,
        compare::compare,
        merge::{Decision, ItemState, merge},
        reduce,
        said::{Thing, in_line},
        share::going_along,
        snapshot::{Leftovers, Shared, read, write},
    },
};

use super::{given::locale, laws_of_merging::part, own_set::example_set};

/// The state after something was said to the question with this id.
pub fn say(state: &State, set: &Rc<OwnSet>, id: &str, said: OwnSaid) -> Option<State> {
    let place = set.questions.iter().position(|question| question.id == id).unwrap();
    let place = u16::try_from(place).unwrap();
    reduce(state, Action::Own(Box::new(OwnAction { set: set.clone(), place, said })))
}

/// The answers of an assessment to the example set.
pub fn kept(assessment: &Assessment) -> &OwnAnswers {
    &assessment.own_sets["service-desk"]
}

fn grade(grade: Grade) -> OwnSaid {
    OwnSaid::Rating(Some(Rating::Graded(grade)))
}

/// An assessment that says this of two questions.
fn rated(one: Grade, note: &str) -> Assessment {
    let set = Rc::new(example_set());
    let state = say(&State::default(), &set, "priority", grade(one)).unwrap();
    let noted = say(&state, &set, "priority", OwnSaid::Note(note.into()));
    (*noted.unwrap_or(state).assessment).clone()
}

#[test]
fn the_file_says_whose_set_it_was_and_is_read_without_it() {
    let assessment = rated(Grade::Largely, "by a matrix");
    let OwnAnswers { title, by, revision, answers } = kept(&assessment).clone();
    assert_eq!((&*title, &*by, &*revision), ("Service Desk im Check", "Alder Advisory", "1"));
    let answer = Answer {
        rating: Some(Rating::Graded(Grade::Largely)),
        note: "by a matrix".into(),
        ..Answer::default()
    };
    assert_eq!(answers, [("priority".to_owned(), answer)].into());
    let text = write(&assessment, &Leftovers::default());
    let opened = read(text.as_bytes()).unwrap();
    assert_eq!((&opened.assessment, opened.unknown_questions.len()), (&assessment, 0));
}

#[test]
fn what_is_taken_back_leaves_no_trace() {
    let set = Rc::new(example_set());
    let said = say(&State::default(), &set, "priority", grade(Grade::Fully)).unwrap();
    let back = say(&said, &set, "priority", OwnSaid::Rating(None)).unwrap();
    assert_eq!(*back.assessment, Assessment::default());
    assert_eq!(*reduce(&said, Action::Undo).unwrap().assessment, Assessment::default());
    assert!(say(&State::default(), &set, "priority", OwnSaid::Later(false)).is_none());
}

#[test]
fn what_is_typed_in_one_go_is_one_step() {
    let set = Rc::new(example_set());
    let mut state = State::default();
    for (id, note) in [("priority", "a"), ("priority", "ab"), ("closing", "c")] {
        state = say(&state, &set, id, OwnSaid::Note(note.into())).unwrap();
    }
    assert_eq!(state.steps().0.len(), 2);
}

#[test]
fn a_place_that_the_set_does_not_have_is_nothing() {
    let set = Rc::new(example_set());
    let action = OwnAction { set, place: 999, said: OwnSaid::Later(true) };
    assert!(reduce(&State::default(), Action::Own(Box::new(action))).is_none());
}

#[test]
fn a_link_carries_grades_and_leaves_words_behind() {
    let mut assessment = rated(Grade::Largely, "by a matrix");
    let strange = kept(&assessment).clone();
    assessment.own_sets.insert("Ines Birch".into(), strange);
    let going = going_along(&assessment, Shared::default(), &locale("en"));
    assert_eq!(going.own_sets.len(), 1);
    assert_eq!(kept(&going).answers["priority"].rating, Some(Rating::Graded(Grade::Largely)));
    assert_eq!(
        (kept(&going).by.as_str(), kept(&going).answers["priority"].note.as_str()),
        ("", "")
    );
    let all = Shared { names: true, notes: true };
    assert_eq!(kept(&going_along(&assessment, all, &locale("en"))), kept(&assessment));
}

#[test]
fn what_was_said_differently_is_told_when_compared() {
    let (before, now) = (rated(Grade::Partially, "a"), rated(Grade::Largely, "a"));
    let changes = compare(&before, &now, None);
    let told: Vec<_> = changes.said.iter().map(|it| it.thing.key()).collect();
    assert_eq!(told, ["own_sets.service-desk.answers.priority"]);
    let changed = &changes.said[0];
    assert_eq!(in_line(&changed.thing, changed.said.now.as_ref(), &locale("en")), "Mostly");
    assert!(compare(&now, &now, None).is_empty());
}

#[test]
fn several_peoples_answers_are_merged_like_those_of_the_check() {
    let parts = [part("Anna", &rated(Grade::Largely, "fine")), part("Bo", &rated(Grade::Not, ""))];
    let merged = merge(&parts);
    let agenda: Vec<&Thing> = merged.agenda().map(|item| &item.thing).collect();
    assert_eq!(agenda.len(), 1);
    assert_eq!(agenda[0].asked().unwrap().set, Some("service-desk"));
    let item = merged.agenda().next().unwrap();
    assert_eq!((item.state(), item.preselected), (ItemState::Differing, 0));
    let settled = merged.settled(|item| Decision::Take(item.preselected)).unwrap();
    let answer = &kept(&settled).answers["priority"];
    assert_eq!((answer.rating, answer.note.as_str()), (Some(Rating::Graded(Grade::Not)), "fine"));
    let voices: Vec<_> = answer.voices.iter().map(|voice| voice.by.as_str()).collect();
    assert_eq!(voices, ["Anna", "Bo"]);
    assert_eq!(kept(&settled).by, "Alder Advisory");
}
