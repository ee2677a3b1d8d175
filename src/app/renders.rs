//! How often each statement was printed, for the tests that an answer prints no other again. Not
//! in what visitors get.

use std::{cell::RefCell, collections::BTreeMap};

thread_local! {
    static RENDERS: RefCell<BTreeMap<&'static str, u32>> = const { RefCell::new(BTreeMap::new()) };
}

/// Counts one.
pub(super) fn count(question: &'static str) {
    RENDERS.with_borrow_mut(|renders| *renders.entry(question).or_default() += 1);
}

/// The counts so far, and begins again.
#[must_use]
pub fn take() -> BTreeMap<&'static str, u32> {
    RENDERS.take()
}
