//! `content/accessibility.toml`: how far each success criterion of WCAG is kept, and how that is known.

use crate::i18n::TextKey;

/// How far a criterion is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CriterionState {
    /// Kept, by all that is known.
    Met,
    /// Something is known to be missing, or to be untried.
    Partly,
    /// There is nothing that it could be about.
    DoesNotOccur,
    /// WCAG has taken it back.
    Removed,
}

/// A way in which it was found out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CheckedBy {
    /// Automatic tests in each build.
    Tests,
    /// Journeys in which tests have nothing but a keyboard.
    Keyboard,
    /// Snapshots of what a browser tells assistive technology.
    Tree,
    /// The way it is built, checked natively.
    Build,
    /// People who looked at it.
    Eyes,
}

/// A success criterion.
#[derive(Debug, PartialEq, Eq)]
pub struct Criterion {
    /// Its number, such as `1.4.3`.
    pub number: &'static str,
    /// `A` or `AA`.
    pub level: &'static str,
    /// How far it is kept.
    pub state: CriterionState,
    /// How that was found out.
    pub checked_by: &'static [CheckedBy],
    /// What it is called.
    pub title: TextKey,
    /// How it is kept and checked here.
    pub how: TextKey,
    /// What is known to be missing.
    pub missing: Option<TextKey>,
}

impl Criterion {
    /// The digit of the principle that it belongs to, such as `1`.
    #[must_use]
    pub fn principle(&self) -> &'static str {
        self.number.split('.').next().unwrap_or_default()
    }
}
