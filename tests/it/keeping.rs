//! Keeping on a device that refuses, is full, breaks off, loses and damages what it holds, and on which
//! others write, too.

use std::cell::{Cell, RefCell};

use proptest::prelude::*;
use scopecheck::session::{
    State,
    keeping::{
        DAYS_KEPT, KeepProblem, Mark, Memory, Refused, Shelf, forget_all, keep, list, load,
        move_all, put_back, remove, resume,
    },
};
use serde_json::json;

use super::given::file;

const ID: &str = "one";

/// A device on which something goes wrong at one call.
#[derive(Default)]
struct Faulty {
    shelf: Memory,
    calls: Cell<usize>,
    /// Which call fails, from 1; 0 for none.
    fails_at: Cell<usize>,
    with: Cell<Option<Refused>>,
    /// What a write that breaks off leaves behind.
    leaves: RefCell<Option<usize>>,
}

impl Faulty {
    fn call(&self) -> Result<(), Refused> {
        self.calls.set(self.calls.get() + 1);
        match self.with.get() {
            Some(refused) if self.calls.get() == self.fails_at.get() => Err(refused),
            _ => Ok(()),
        }
    }
}

impl Shelf for Faulty {
    fn keys(&self) -> Result<Vec<String>, Refused> {
        self.call()?;
        self.shelf.keys()
    }

    fn get(&self, key: &str) -> Result<Option<String>, Refused> {
        self.call()?;
        self.shelf.get(key)
    }

    fn set(&self, key: &str, text: &str) -> Result<(), Refused> {
        if let Some(length) = *self.leaves.borrow() {
            let part: String = text.chars().take(length).collect();
            self.shelf.set(key, &part)?;
            return Err(Refused::Denied);
        }
        self.call()?;
        self.shelf.set(key, text)
    }

    fn remove(&self, key: &str) -> Result<(), Refused> {
        self.call()?;
        self.shelf.remove(key)
    }
}

fn named(name: &str) -> String {
    file(json!({ "name": name }))
}

fn put(shelf: &dyn Shelf, name: &str, mark: Option<&Mark>) -> Result<Mark, KeepProblem> {
    keep(shelf, ID, [&named(name), "{}"], ("tab", 1_000), mark)
}

fn name(shelf: &dyn Shelf) -> Option<String> {
    let kept = load(shelf, ID).unwrap()?;
    let state = resume(&State::default(), [&kept.file, &kept.steps]).unwrap();
    Some(state.assessment.name.clone())
}

#[test]
fn what_was_kept_can_be_read_and_kept_again() {
    let shelf = Memory::default();
    let mut mark = None;
    for round in ["a", "b", "c", "d"] {
        mark = Some(put(&shelf, round, mark.as_ref()).unwrap());
        assert_eq!(name(&shelf).as_deref(), Some(round));
    }
    assert_eq!(shelf.keys().unwrap(), ["scopecheck/kept/one/a", "scopecheck/kept/one/b"]);
}

#[test]
fn whichever_call_fails_the_last_state_is_still_there() {
    for refused in [Refused::Denied, Refused::Full] {
        for fails_at in 1..=4 {
            let device = Faulty::default();
            let first = put(&device.shelf, "first", None).unwrap();
            let second = put(&device.shelf, "second", Some(&first)).unwrap();
            device.fails_at.set(fails_at);
            device.with.set(Some(refused));
            assert_eq!(put(&device, "third", Some(&second)), Err(refused.into()), "{fails_at}");
            // the last call only looks whether it is really there
            let expected = if fails_at < 4 { "second" } else { "third" };
            assert_eq!(name(&device.shelf).as_deref(), Some(expected), "{fails_at}");
            // and trying again helps
            put(&device, "third", Some(&second)).unwrap();
            assert_eq!(name(&device.shelf).as_deref(), Some("third"), "{fails_at}");
        }
    }
}

#[test]
fn a_device_that_only_says_yes_is_found_out() {
    struct Deaf;
    impl Shelf for Deaf {
        fn keys(&self) -> Result<Vec<String>, Refused> {
            Ok(vec![])
        }
        fn get(&self, _: &str) -> Result<Option<String>, Refused> {
            Ok(None)
        }
        fn set(&self, _: &str, _: &str) -> Result<(), Refused> {
            Ok(())
        }
        fn remove(&self, _: &str) -> Result<(), Refused> {
            Ok(())
        }
    }
    assert_eq!(put(&Deaf, "first", None), Err(KeepProblem::Denied));
}

#[test]
fn wherever_a_write_breaks_off_the_last_good_state_is_used() {
    let whole = {
        let shelf = Memory::default();
        put(&shelf, "third", None).unwrap();
        shelf.get("scopecheck/kept/one/a").unwrap().unwrap().chars().count()
    };
    for length in 0..whole {
        let device = Faulty::default();
        let first = put(&device.shelf, "first", None).unwrap();
        let second = put(&device.shelf, "second", Some(&first)).unwrap();
        device.leaves.replace(Some(length));
        assert_eq!(put(&device, "third", Some(&second)), Err(KeepProblem::Denied));
        let kept = load(&device.shelf, ID).unwrap().unwrap();
        assert!(kept.is_older);
        assert_eq!(name(&device.shelf).as_deref(), Some("second"), "{length}");
        // and it goes on from there
        device.leaves.replace(None);
        put(&device, "fourth", Some(&kept.mark)).unwrap();
        assert_eq!(name(&device.shelf).as_deref(), Some("fourth"));
        assert!(!load(&device.shelf, ID).unwrap().unwrap().is_older);
    }
}

#[test]
fn what_another_tab_wrote_is_not_written_over() {
    let shelf = Memory::default();
    let mine = put(&shelf, "both", None).unwrap();
    let theirs = load(&shelf, ID).unwrap().unwrap().mark;
    let theirs =
        keep(&shelf, ID, [&named("theirs"), "{}"], ("other", 1_000), Some(&theirs)).unwrap();
    assert_eq!(put(&shelf, "mine", Some(&mine)), Err(KeepProblem::Elsewhere));
    assert_eq!(name(&shelf).as_deref(), Some("theirs"));
    // who knows nothing of it does not write there at all
    assert_eq!(put(&shelf, "new", None), Err(KeepProblem::Elsewhere));
    assert!(put(&shelf, "mine", Some(&theirs)).is_ok());
}

/// Both looked before either wrote: one of the two is found out at the next write.
#[test]
fn two_tabs_that_write_at_the_same_moment_find_out() {
    let shelf = Memory::default();
    let common = put(&shelf, "both", None).unwrap();
    let before = shelf.clone();
    let mine = put(&shelf, "mine", Some(&common)).unwrap();
    let theirs = keep(&before, ID, [&named("theirs"), "{}"], ("other", 9), Some(&common)).unwrap();
    // theirs comes last
    let text = before.get("scopecheck/kept/one/b").unwrap().unwrap();
    shelf.set("scopecheck/kept/one/b", &text).unwrap();
    assert_ne!(mine, theirs);
    assert_eq!(put(&shelf, "mine again", Some(&mine)), Err(KeepProblem::Elsewhere));
}

#[test]
fn what_was_taken_away_elsewhere_does_not_come_back_by_itself() {
    let shelf = Memory::default();
    let mark = put(&shelf, "first", None).unwrap();
    remove(&shelf, ID).unwrap();
    assert_eq!(put(&shelf, "second", Some(&mark)), Err(KeepProblem::Gone));
    assert_eq!(shelf.keys().unwrap(), Vec::<String>::new());
}

#[test]
fn what_is_damaged_in_both_places_is_listed_and_can_be_replaced() {
    let shelf = Memory::default();
    let first = put(&shelf, "first", None).unwrap();
    let mark = put(&shelf, "second", Some(&first)).unwrap();
    for key in shelf.keys().unwrap() {
        shelf.set(&key, "scopecheck-kept 1 oops").unwrap();
    }
    assert_eq!(load(&shelf, ID).unwrap(), None);
    let listed = list(&shelf, 2_000).unwrap().kept;
    assert!(listed.len() == 1 && listed[0].opened.is_none() && !listed[0].is_newer);
    put(&shelf, "third", Some(&mark)).unwrap();
    assert_eq!(name(&shelf).as_deref(), Some("third"));
}

#[test]
fn what_a_newer_version_wrote_is_left_alone() {
    let shelf = Memory::default();
    shelf.set("scopecheck/kept/one/a", "scopecheck-kept 2 whatever\n").unwrap();
    assert_eq!(put(&shelf, "mine", None), Err(KeepProblem::Elsewhere));
    let listed = list(&shelf, u64::MAX).unwrap();
    assert!(listed.kept[0].is_newer && listed.expired == 0);
}

#[test]
fn the_list_is_by_time_and_what_is_over_is_taken_away() {
    let day = 24 * 60 * 60 * 1000;
    let shelf = Memory::default();
    let now = 1_000 * day;
    let over = now - u64::from(DAYS_KEPT) * day - 1;
    for (id, at) in [("old", over), ("mid", over + 1), ("new", now), ("future", now + 5 * day)] {
        keep(&shelf, id, [&named(id), "{}"], ("tab", at), None).unwrap();
    }
    let ids = |now| {
        let listing = list(&shelf, now).unwrap();
        let ids: Vec<_> = listing.kept.into_iter().map(|it| it.id).collect();
        (ids.join(" "), listing.expired)
    };
    assert_eq!(ids(now), ("future new mid".to_owned(), 1));
    assert_eq!(ids(now), ("future new mid".to_owned(), 0));
    // a clock that went back to its first day takes nothing away
    assert_eq!(ids(0), ("future new mid".to_owned(), 0));
}

#[test]
fn only_our_own_keys_are_ever_taken_away() {
    let shelf = Memory::default();
    let others =
        ["host", "scopecheck", "scopecheck/kept/one/c", "scopecheck/kept", "scopecheck/x/a"];
    for key in others {
        shelf.set(key, "theirs").unwrap();
    }
    put(&shelf, "first", None).unwrap();
    let removed = remove(&shelf, ID).unwrap();
    assert_eq!(name(&shelf), None);
    put_back(&shelf, &removed).unwrap();
    assert_eq!(name(&shelf).as_deref(), Some("first"));
    forget_all(&shelf).unwrap();
    let mut left = shelf.keys().unwrap();
    left.sort_unstable();
    let mut expected = others.map(str::to_owned);
    expected.sort_unstable();
    assert_eq!(left, expected);
}

#[test]
fn what_moves_to_the_device_is_all_there_or_still_in_memory() {
    let memory = Memory::default();
    put(&memory, "first", None).unwrap();
    let device = Faulty::default();
    device.with.set(Some(Refused::Full));
    device.fails_at.set(2);
    assert_eq!(move_all(&memory, &device), Err(Refused::Full));
    assert_eq!(name(&memory).as_deref(), Some("first"));
    move_all(&memory, &device).unwrap();
    assert_eq!(name(&device.shelf).as_deref(), Some("first"));
    assert_eq!(memory.keys().unwrap(), Vec::<String>::new());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_damage_is_found(place in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        let shelf = Memory::default();
        let first = put(&shelf, "Zürich 👋", None).unwrap();
        put(&shelf, "second", Some(&first)).unwrap();
        let key = "scopecheck/kept/one/b";
        let mut bytes = shelf.get(key).unwrap().unwrap().into_bytes();
        let at = place.index(bytes.len());
        if cut { bytes.truncate(at) } else if bytes[at] == byte { bytes.remove(at); } else { bytes[at] = byte };
        // what is no text at all cannot stand there
        if let Ok(text) = String::from_utf8(bytes) {
            shelf.set(key, &text).unwrap();
            prop_assert_eq!(name(&shelf), Some("Zürich 👋".to_owned()));
        }
    }
}
