//! A sitting: what changes the state, what does not, and the way back.

use std::rc::Rc;

use scopecheck::{
    domain::{Activity, Assessment, ClauseId, Operator, Rating, Reply},
    session::{
        Action, IN_CATALOGUE, NotANumber, Page, State, View, choose_first, chosen, parse_number,
        reduce,
        select::{self, TaskState},
        snapshot, written,
    },
};
use serde_json::json;

use super::{
    acts::{DESK, acts, names},
    given::{assessment, file, fixture_assessment, sentences},
};

/// The state after all of these, each of which must change something.
pub fn after(state: &State, actions: impl IntoIterator<Item = Action>) -> State {
    actions.into_iter().fold(state.clone(), |state, action| {
        let name = format!("{action:?}");
        reduce(&state, action).unwrap_or_else(|| panic!("{name} changed nothing"))
    })
}

pub fn assert_unchanged(state: &State, action: Action) {
    let name = format!("{action:?}");
    assert!(reduce(state, action).is_none(), "{name} changed something");
}

pub fn opened(text: &str) -> Action {
    Action::Open(Box::new(snapshot::read(text.as_bytes()).unwrap()))
}

#[test]
fn each_act_changes_the_state_once() {
    let mut state = State::default();
    for action in acts() {
        state = after(&state, [action.clone()]);
        assert!(state.is_unsaved(), "{action:?}");
        assert_unchanged(&state, action);
    }
    let kept = snapshot::write(&state.assessment, &state.leftovers);
    assert_eq!(snapshot::read(kept.as_bytes()).unwrap().assessment, *state.assessment);
}

/// The first screen has its own small reducer until the rest is here: both do the same.
#[test]
fn the_first_question_is_answered_the_same_before_and_after_the_rest_is_here() {
    let mut state = State::default();
    for option in ["unit", "unit", "dog", "person"] {
        let action = Action::Choose("scope.applicant", option);
        let first = choose_first(&state, &action);
        assert_eq!(first, reduce(&state, action), "{option}");
        state = first.unwrap_or(state);
    }
    assert_eq!(choose_first(&state, &Action::StartOver), None);
}

#[test]
fn what_does_not_exist_changes_nothing() {
    let state = State::default();
    for action in [
        Action::Choose("scope.applicant", "dog"),
        Action::Choose("no.such.question", "yes"),
        Action::Write("no.such.question", "x".into()),
        Action::Write("scope.legal_entities", "many".into()),
        Action::Write("scope.legal_entities", "10001".into()),
        Action::List("scope.organization", names(&["x"])),
        Action::ToggleActivity("sell"),
        Action::MarkInCatalogue("backup".into(), Reply::Yes),
        Action::MarkAllInCatalogue(Reply::Yes),
        Action::Operate(DESK, None),
        Action::Exclude(DESK, false),
        Action::DeclareAbsent(DESK, false),
        Action::ExplainAbsence(DESK, "no such wish".into()),
        Action::Rate("asset.quick", None),
        Action::Note("asset.quick", String::new()),
        Action::ComeBack("asset.quick", false),
        Action::NoCertificate,
        Action::SwapVariants,
        Action::DropVariant,
        Action::Save,
        Action::StartOver,
        Action::Undo,
        Action::Redo,
    ] {
        assert_unchanged(&state, action);
    }
}

#[test]
fn what_is_taken_back_leaves_nothing_behind() {
    let state = after(
        &State::default(),
        [
            Action::Operate(DESK, Some(Operator::Nobody)),
            Action::Operate(DESK, None),
            Action::Rate("asset.quick", Some(Rating::Unknown)),
            Action::Rate("asset.quick", None),
            Action::DeclareAbsent(DESK, true),
            Action::DeclareAbsent(DESK, false),
            Action::ToggleActivity("plan"),
            Action::ToggleActivity("plan"),
            Action::Write("gates.records_months", "7".into()),
            Action::Write("gates.records_months", String::new()),
        ],
    );
    assert_eq!(*state.assessment, Assessment::default());
}

#[test]
fn taking_back_a_clause_also_works_below_an_entry_for_its_section() {
    let parties = json!({ "scope": { "parties": { "8.6": { "by": "customer" } } } });
    let state = after(&State::default(), [opened(&file(parties))]);
    let taken = after(&state, [Action::Operate(DESK, None)]);
    assert_eq!(taken.assessment.scope.party(DESK).and_then(|party| party.by), None);
    assert_unchanged(&taken, Action::Operate(DESK, None));
}

#[test]
fn only_what_changed_gets_another_pointer() {
    let state = after(&State::default(), [Action::Choose("scope.customers", "both")]);
    let same = after(&state, [Action::Save]);
    assert!(Rc::ptr_eq(&state.assessment, &same.assessment));
    assert!(Rc::ptr_eq(&state.leftovers, &same.leftovers));
}

#[test]
fn saving_is_remembered_until_the_next_answer() {
    let state = after(&State::default(), [Action::Choose("scope.customers", "both"), Action::Save]);
    assert!(!state.is_unsaved());
    assert_unchanged(&state, Action::Save);
    assert!(after(&state, [Action::Choose("scope.customers", "external")]).is_unsaved());
}

#[test]
fn what_was_said_of_a_service_stays_with_its_name() {
    let state = after(
        &State::default(),
        [
            Action::List("scope.services", names(&["hosting", "backup"])),
            Action::MarkInCatalogue("backup".into(), Reply::No),
            Action::List("scope.services", names(&["mail", "backup", "hosting"])),
        ],
    );
    let said: Vec<_> = state.assessment.scope.services.iter().map(|it| it.in_catalogue).collect();
    assert_eq!(said, [None, Some(Reply::No), None]);
}

#[test]
fn services_that_the_catalogue_lacks_can_be_listed() {
    use Reply::{No, Unknown, Yes};
    let begin = [Action::List("scope.services", names(&["hosting", "backup", "mail"]))];
    let check = |said: Option<Reply>, missing: &[&str], expected: [Reply; 3], named: &[&str]| {
        let all = said.map(Action::MarkAllInCatalogue);
        let listed = Action::List(IN_CATALOGUE, names(missing));
        let state = after(&State::default(), begin.clone().into_iter().chain(all).chain([listed]));
        let services = &state.assessment.scope.services;
        let replies: Vec<_> = services.iter().map(|service| service.in_catalogue).collect();
        assert_eq!(replies, expected.map(Some), "{said:?} {missing:?}");
        assert_eq!(select::missing_in_catalogue(services), named, "{said:?} {missing:?}");
    };
    check(Some(No), &["mail", "no such service"], [Yes, Yes, No], &["mail"]);
    // what the visitor does not know stays so
    check(Some(Unknown), &["backup"], [Unknown, No, Unknown], &["backup"]);
    // it was not said which, so it is said of all
    check(None, &["hosting", "backup", "mail"], [No, No, No], &[]);
    check(Some(Yes), &[], [No, No, No], &[]);
    check(None, &["no such service"], [No, No, No], &[]);
}

#[test]
fn the_rest_is_operated_only_where_nothing_was_said() {
    let other = ClauseId::of(&[8, 6, 2]);
    let state = after(
        &State::default(),
        [Action::Operate(DESK, Some(Operator::Customer)), Action::OperateTheRest(Operator::Own)],
    );
    let by = |clause| state.assessment.scope.party(clause).and_then(|party| party.by);
    assert_eq!((by(DESK), by(other)), (Some(Operator::Customer), Some(Operator::Own)));
}

#[test]
fn numbers_are_whole_and_in_range() {
    assert_eq!(parse_number("scope.legal_entities", " 12 "), Ok(Some(12)));
    assert_eq!(parse_number("scope.legal_entities", "  "), Ok(None));
    for text in ["1.5", "-1", "two", "10001", "99999999999"] {
        assert_eq!(parse_number("scope.legal_entities", text), Err(NotANumber), "{text}");
    }
}

/// A file that was saved can always be opened, whatever was pasted.
#[test]
fn no_answer_is_longer_than_a_file_may_hold() {
    let long = || "ü".repeat(30_000);
    let supply = ClauseId::of(&[8, 3, 4, 1]);
    let mut actions = vec![
        Action::List("scope.services", (0..6_000).map(|number| format!("s{number}")).collect()),
        Action::List("scope.locations", vec![long(), "Leeds".into()]),
        Action::DeclareAbsent(supply, true),
        Action::ExplainAbsence(supply, long()),
        Action::Note("asset.quick", long()),
    ];
    for question in [
        "assessment.name",
        "scope.organization",
        "scope.customer_names",
        "scope.technology",
        "scope.catalogue",
    ] {
        actions.push(Action::Write(question, long()));
    }
    let state = after(&State::default(), actions);
    let kept = snapshot::write(&state.assessment, &state.leftovers);
    match snapshot::read(kept.as_bytes()) {
        Ok(opened) => assert_eq!(opened.assessment, *state.assessment),
        Err(problems) => panic!("{}", sentences(&problems)),
    }
}

#[test]
fn what_was_chosen_and_written_can_be_read_back() {
    for action in acts() {
        let said = State::default();
        match action {
            Action::Choose(question, option) => {
                let state = after(&said, [Action::Choose(question, option)]);
                assert_eq!(chosen(&state.assessment, question), Some(option));
            }
            Action::Write(question, text) => {
                let state = after(&said, [Action::Write(question, text.clone())]);
                assert_eq!(written(&state.assessment, question), text);
            }
            _ => {}
        }
    }
}

#[test]
fn the_task_list_follows_the_answers() {
    let state = |assessment: &Assessment, page: Page| {
        let tasks = select::tasks(assessment, View::Full).into_iter().flat_map(|group| group.tasks);
        tasks.into_iter().find(|task| task.page == page).map(|task| task.state).unwrap()
    };
    let empty = Assessment::default();
    assert_eq!(state(&empty, Page::Applicant), TaskState::Open);
    assert_eq!(state(&empty, Page::Control), TaskState::NotNeeded);
    assert_eq!(state(&empty, Page::LeaveOut), TaskState::Optional);
    let unit = assessment(json!({ "scope": { "applicant": "unit" } }));
    assert_eq!(state(&unit, Page::Applicant), TaskState::Started(1, 2));
    let full = fixture_assessment("v1.json");
    assert_eq!(state(&full, Page::Organization), TaskState::Done);
    assert_eq!(state(&full, Page::LeaveOut), TaskState::Done);
    assert!(full.scope.activities.contains(&Activity::Improve));
}
