//! What no step may do.

use super::*;
use crate::{domain::Reply, engine::Point, i18n::sample, session::snapshot};

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
    for reply in [Reply::Yes, Reply::No] {
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

#[cfg(feature = "packs")]
#[test]
fn questions_of_the_host_wait_for_what_reads_them_and_stay_when_others_are_refused() {
    use crate::content::{FORMAT_KEYS, PACKS, RULESET_HASH};
    let (_, first, rest) = PACKS[0];
    let locale = Locale::parse(first, RULESET_HASH, FORMAT_KEYS).unwrap();
    let locale = locale.completed(rest, RULESET_HASH).unwrap();
    let mut sitting =
        Sitting::new(locale, Modules::default(), Callback::noop(), AttrValue::default());
    let later = sitting.later.take();
    let mut sitting = Rc::new(sitting).reduce(Step::Do(Box::new(|it| it.take_set(SET))));
    assert!(sitting.own_set.is_none() && sitting.notice.is_none());
    sitting = sitting.reduce(Step::Arrived(later));
    let set = sitting.own_set.clone().unwrap();
    assert_eq!(set.id, "small");
    sitting = sitting.reduce(Step::Do(Box::new(|it| it.take_set("{"))));
    assert!(sitting.notice.as_ref().unwrap().bad);
    assert!(Rc::ptr_eq(&set, sitting.own_set.as_ref().unwrap()));
    sitting = sitting.reduce(Step::Do(Box::new(|it| it.take_set(""))));
    assert!(sitting.own_set.is_none());
}
