//! The accessibility statement: how many criteria stand how, and the words for it.

use crate::{
    content::{CRITERIA, CheckedBy, CriterionState, text},
    i18n::TextKey,
};

/// The states that count: what was removed is no criterion any more.
pub const COUNTED_STATES: [CriterionState; 3] =
    [CriterionState::Met, CriterionState::Partly, CriterionState::DoesNotOccur];

/// The ways in which criteria are checked, with what each is.
pub const WAYS_TO_CHECK: [CheckedBy; 5] =
    [CheckedBy::Tests, CheckedBy::Keyboard, CheckedBy::Tree, CheckedBy::Build, CheckedBy::Eyes];

/// How many criteria are in this state.
#[must_use]
pub fn criteria_in(state: CriterionState) -> u32 {
    let count = CRITERIA.iter().filter(|criterion| criterion.state == state).count();
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// How a criterion stands, in words.
#[must_use]
pub const fn criterion_state_label(state: CriterionState) -> TextKey {
    match state {
        CriterionState::Met => text::STATE_MET,
        CriterionState::Partly => text::STATE_PARTLY,
        CriterionState::DoesNotOccur => text::STATE_DOES_NOT_OCCUR,
        CriterionState::Removed => text::STATE_REMOVED,
    }
}

/// A way to check, in a word and in a sentence.
#[must_use]
pub const fn way_to_check(way: CheckedBy) -> (TextKey, TextKey) {
    match way {
        CheckedBy::Tests => (text::WAY_AUTOMATIC, text::WAY_AUTOMATIC_MEANS),
        CheckedBy::Keyboard => (text::WAY_KEYBOARD, text::WAY_KEYBOARD_MEANS),
        CheckedBy::Tree => (text::WAY_TREE, text::WAY_TREE_MEANS),
        CheckedBy::Build => (text::WAY_BUILT, text::WAY_BUILT_MEANS),
        CheckedBy::Eyes => (text::WAY_EYES, text::WAY_EYES_MEANS),
    }
}
