//! What no step may do.

use super::*;
use crate::{
    app::{
        guest::{Told, asked},
        host::Ask,
    },
    domain,
    engine::Point,
    i18n::sample,
    platform::Reply,
    session::snapshot,
};

#[test]
fn what_is_supposed_is_in_no_file_and_no_answer() {
    let mut sitting = Rc::new(Sitting::new(
        sample::locale("en"),
        Modules::default(),
        Callback::noop(),
        AttrValue::default(),
    ));
    sitting = sitting.reduce(Step::Act(Action::Choose("scope.applicant", "organization")));
    let file = |it: &Sitting| snapshot::write(&it.session.assessment, &it.session.leftovers);
    let before = sitting.clone();
    for reply in [domain::Reply::Yes, domain::Reply::No] {
        let change = Change::Say(Point::InternalAudit, reply);
        sitting = sitting.reduce(Step::suppose(change, true));
        assert_eq!(sitting.what_if, [change]);
        assert_eq!(file(&sitting), file(&before));
        assert_eq!(sitting.session, before.session);
    }
    sitting = sitting.reduce(Step::Act(Action::Save));
    assert_eq!(file(&sitting), file(&before));
    sitting = sitting.reduce(Step::suppose_nothing());
    assert!(sitting.what_if.is_empty());
}

const SET: &str = r#"{ "format": "scopecheck-questions", "version": 1, "id": "small", "revision": "1",
    "by": { "name": "Alder" }, "languages": ["en"], "title": { "en": "Small" },
    "sections": [{ "id": "one", "title": { "en": "One" } }],
    "questions": [{ "id": "first", "section": "one", "text": { "en": "It works." } }] }"#;

/// The sitting after a wish of the host, and what the host is told.
fn wished(sitting: Rc<Sitting>, what: &'static str, given: &'static str) -> (Rc<Sitting>, Told) {
    let ask = Ask { what: what.into(), given: given.into(), reply: Reply::default() };
    let (step, told) = asked(&sitting, &ask);
    (step.into_iter().fold(sitting, |sitting, step| sitting.reduce(step)), told)
}

fn sitting() -> Rc<Sitting> {
    let locale = sample::locale("en");
    Rc::new(Sitting::new(locale, Modules::default(), Callback::noop(), AttrValue::default()))
}

#[test]
fn questions_of_the_host_stay_when_others_are_refused() {
    let (sitting, told) = wished(sitting(), "questions", SET);
    assert_eq!(told, Ok(String::new()));
    let set = sitting.own_set.clone().unwrap();
    assert_eq!(set.id, "small");
    let (sitting, told) = wished(sitting, "questions", "{");
    assert_eq!(told, Err("not-read"));
    assert!(sitting.notice.as_ref().unwrap().bad);
    assert!(Rc::ptr_eq(&set, sitting.own_set.as_ref().unwrap()));
    let (sitting, _) = wished(sitting, "questions", "");
    assert!(sitting.own_set.is_none());
}

#[test]
fn answers_are_given_to_nobody_before_the_visitor_agreed_and_to_one_by_name() {
    let (sitting, _) = wished(sitting(), "state", "");
    let refused = |sitting: &Rc<Sitting>| {
        ["state", "request"].map(|what| wished(sitting.clone(), what, "").1 == Err("not-agreed"))
    };
    assert_eq!(refused(&sitting), [true, true]);
    // nobody asked: there is nobody to agree to
    let sitting = sitting.reduce(Step::Do(Box::new(|it| it.agree(true))));
    assert_eq!(refused(&sitting), [true, true]);
    let (sitting, _) = wished(sitting, "ask-answers", "Alder");
    assert_eq!(refused(&sitting), [true, true], "who was asked for later was not agreed to");
    let sitting = sitting.reduce(Step::Do(Box::new(|it| it.agree(true))));
    assert_eq!(refused(&sitting), [false, false]);
    let over = sitting.clone().reduce(Step::Act(Action::Choose("scope.applicant", "unit")));
    assert_eq!(refused(&over), [false, false], "it is the same assessment");
    let over = over.reduce(Step::Act(Action::StartOver));
    assert_eq!(refused(&over), [true, true], "nobody agreed for this one");
    let (same, _) = wished(sitting.clone(), "ask-answers", "Alder");
    assert_eq!(refused(&same), [false, false]);
    let (other, _) = wished(sitting, "ask-answers", "Birch");
    assert_eq!(refused(&other), [true, true]);
}

#[test]
fn a_wish_that_nobody_knows_changes_nothing_and_is_told() {
    let before = sitting();
    let (after, told) = wished(before.clone(), "fly", "away");
    assert_eq!(told, Err("unknown"));
    assert!(Rc::ptr_eq(&before, &after));
}
