//! `content/steps.toml`: what may be to do on the way to a certificate, and its milestones.

use crate::i18n::TextKey;

/// How large what is to be certified is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Size {
    /// Services in the scope.
    pub services: u32,
    /// People who work for them.
    pub people: u32,
}

/// A low and a high end in tenths of a person-day.
pub type Tenths = (u32, u32);

/// Something to be done.
#[derive(Debug, PartialEq)]
pub struct Step {
    /// Stable id.
    pub id: &'static str,
    /// The key of the gate that it serves.
    pub gate: &'static str,
    /// The sections whose gaps it closes, by their places in [`SECTIONS`](super::SECTIONS); none for
    /// what serves its gate only.
    pub sections: &'static [u8],
    /// The steps before it, by their places in [`STEPS`](super::STEPS).
    pub after: &'static [u8],
    /// For the whole gap at the [base size](super::BASE_SIZE).
    pub effort: Tenths,
    /// What each further service adds.
    pub per_service: Tenths,
    /// What each ten further people add.
    pub per_ten_people: Tenths,
    /// Weeks that pass in any case.
    pub waits: u32,
    /// Keys of public sources; `own` is own knowledge.
    pub sources: &'static [&'static str],
    /// A public source says so.
    pub verified: bool,
    /// What it is called.
    pub name: TextKey,
    /// What to do.
    pub what: TextKey,
    /// How one sees that it is done.
    pub done: TextKey,
}

/// A day on the way to a certificate, or in the three years after it.
#[derive(Debug, PartialEq)]
pub struct Milestone {
    /// Stable id.
    pub id: &'static str,
    /// The milestone that it is counted back from.
    pub before: Option<&'static str>,
    /// By how many weeks, at least and at most.
    pub weeks: (u32, u32),
    /// The key of the gate that makes it superfluous once it is open.
    pub gate: Option<&'static str>,
    /// Keys of public sources; `own` is own knowledge.
    pub sources: &'static [&'static str],
    /// A public source says so.
    pub verified: bool,
    /// What it is called.
    pub name: TextKey,
    /// What happens, and where the distance comes from.
    pub what: TextKey,
}
