//! Two variants of the scope: what a sitting does with them, and their names.

use scopecheck::{
    domain::{Assessment, ClauseId, Edition, Operator, Reply, Scope},
    engine::read_by,
    session::{
        Action, Proof, State,
        select::{variant_names, variants},
        snapshot,
    },
};
use serde_json::Value;

use super::{
    acts::names,
    given::{file, processes_of, sound},
    sessions::{after, assert_unchanged, opened},
};

const DESK: ClauseId = ClauseId::of(&[8, 6, 1]);
/// One process in 2011, too, under 8.2.
const PROBLEMS: ClauseId = ClauseId::of(&[8, 6, 3]);

fn sitting(fields: Value) -> State {
    after(&State::default(), [opened(&file(fields))])
}

#[test]
fn a_copy_is_the_same_but_for_its_name() {
    let before = sitting(sound());
    let copied = after(&before, [Action::CopyScope]);
    let (copy, original) = (&copied.assessment.scope, copied.assessment.variant.as_ref().unwrap());
    assert_eq!((&*copy.label, &*original.label), ("B", "A"));
    assert_eq!(Scope { label: String::new(), ..copy.clone() }, before.assessment.scope);
    assert_eq!(Scope { label: String::new(), ..original.clone() }, before.assessment.scope);
    assert!(copied.is_unsaved());
    assert!(variants(&copied.assessment, None).unwrap().rules_are_same());
    // a third would have no place
    assert_unchanged(&copied, Action::CopyScope);
}

#[test]
fn what_is_said_of_one_variant_is_not_said_of_the_other() {
    let state = after(
        &sitting(sound()),
        [
            Action::CopyScope,
            Action::List("scope.locations", names(&["Leeds"])),
            Action::SwapVariants,
        ],
    );
    assert!(state.assessment.scope.locations.is_empty());
    let back = after(&state, [Action::SwapVariants]);
    assert_eq!(back.assessment.scope.locations, ["Leeds"]);
}

#[test]
fn discarding_a_variant_can_be_undone_and_keeps_the_rest() {
    let before = after(
        &sitting(sound()),
        [Action::Choose("gates.documents", "yes"), Action::CopyScope, Action::Exclude(DESK, true)],
    );
    let dropped = after(&before, [Action::DropVariant]);
    assert_eq!(dropped.assessment.variant, None);
    assert_eq!(dropped.assessment.scope, before.assessment.scope);
    assert!(dropped.is_unsaved());
    assert_unchanged(&dropped, Action::DropVariant);
    assert_unchanged(&dropped, Action::SwapVariants);
    let back = after(&dropped, [Action::Undo]);
    assert_eq!(back.assessment, before.assessment);
}

#[test]
fn files_and_starting_over_take_both_variants() {
    let state = after(&sitting(sound()), [Action::CopyScope, Action::Exclude(DESK, true)]);
    let kept = snapshot::write(&state.assessment, &state.leftovers);
    assert!(!after(&state, [Action::Save]).is_unsaved());
    let reopened = after(&State::default(), [opened(&kept)]);
    assert_eq!(reopened.assessment, state.assessment);
    // a file without a variant replaces one with it, and the other way round
    let without = after(&state, [opened(&file(sound()))]);
    assert_eq!(without.assessment.variant, None);
    assert_eq!(after(&without, [Action::Undo]).assessment, state.assessment);
    let over = after(&state, [Action::StartOver]);
    assert_eq!(*over.assessment, Assessment::default());
    assert_eq!(after(&over, [Action::Undo]).assessment, state.assessment);
}

#[test]
fn switching_the_edition_reads_both_variants_by_it_and_back() {
    let edition = |key| Action::Choose("scope.edition", key);
    let state = after(
        &sitting(sound()),
        [
            Action::Operate(PROBLEMS, Some(Operator::Customer)),
            Action::CopyScope,
            Action::Operate(PROBLEMS, Some(Operator::ExternalSupplier)),
        ],
    );
    let older = after(&state, [edition("2011")]);
    let read = |scope: &Scope| {
        let single = Assessment { scope: scope.clone(), ..Assessment::default() };
        read_by(&single, Edition::E2011).scope
    };
    assert_eq!(older.assessment.scope, read(&state.assessment.scope));
    let other = state.assessment.variant.as_ref().map(read);
    assert_eq!(older.assessment.variant, other);
    let of = usize::try_from(variants(&older.assessment, None).unwrap().current.by_others.of);
    assert_eq!(of.unwrap(), processes_of(Edition::E2011).len());
    // work on both under the old edition, then go back
    let then = ClauseId::of(&[8, 2]);
    let worked = after(
        &older,
        [
            Action::Prove(then, Proof::Measured(Reply::Yes)),
            Action::SwapVariants,
            Action::Operate(then, Some(Operator::Own)),
            edition("2018"),
        ],
    );
    let by = |scope: &Scope| scope.party(PROBLEMS).map(|party| (party.by.unwrap(), party.measured));
    assert_eq!(by(&worked.assessment.scope), Some((Operator::Own, None)));
    let other = worked.assessment.variant.as_ref().and_then(by);
    assert_eq!(other, Some((Operator::ExternalSupplier, Some(Reply::Yes))));
}

#[test]
fn names_are_never_missing_and_never_the_same() {
    let check = |current: &str, other: &str, expected: (&str, &str)| {
        let scope = |label: &str| Scope { label: label.into(), ..Scope::default() };
        let (own, others) = variant_names(&scope(current), &scope(other));
        assert_eq!((&*own, &*others), expected, "{current:?} {other:?}");
    };
    check("Leeds", "York", ("Leeds", "York"));
    check(" Leeds ", "York", ("Leeds", "York"));
    check("", "", ("B", "A"));
    check("", "Leeds", ("B", "Leeds"));
    check("", "A", ("B", "A"));
    check(" ", "B", ("A", "B"));
    check("A", "", ("A", "B"));
    check("B", "", ("B", "A"));
    check("Leeds", "", ("Leeds", "A"));
    check("Leeds", "Leeds", ("B", "Leeds"));
    check("Leeds", " Leeds", ("B", "Leeds"));
    check("A", "A", ("B", "A"));
    check("B", "B", ("A", "B"));
}

#[test]
fn names_that_were_seen_stay_with_their_variants() {
    let labelled = |state: &State| {
        let other = state.assessment.variant.as_ref().unwrap().label.clone();
        (state.assessment.scope.label.clone(), other)
    };
    let copied = after(&sitting(sound()), [Action::CopyScope]);
    let rename = |label: &str| Action::Write("scope.label", label.into());
    // the name of the other one, or none: the visitor sees "B" and finds it again
    for label in ["A", " A", "", "  "] {
        let swapped = after(&copied, [rename(label), Action::SwapVariants]);
        assert_eq!(labelled(&swapped), ("A".into(), "B".into()), "{label:?}");
    }
    let named = after(&copied, [rename("Leeds only"), Action::SwapVariants]);
    assert_eq!(labelled(&named), ("A".into(), "Leeds only".into()));
    let copy_of_named = after(&sitting(sound()), [rename("Leeds"), Action::CopyScope]);
    assert_eq!(labelled(&copy_of_named), ("B".into(), "Leeds".into()));
}
