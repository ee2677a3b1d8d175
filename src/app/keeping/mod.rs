//! Where the answers stay: in memory until the visitor, or the host, says otherwise; then on the device.
//!
//! What stands where, and what follows from a device that fails, is `session::keeping`. Here are the
//! device itself, the moments at which it is written, and what is said about it.

mod device;
mod explained;
mod keep;
mod listed;
mod shelf;

pub(super) use device::{Device, Standing};
pub(super) use explained::{act, explained};
pub(super) use keep::{Said, keep, resume};

use crate::{i18n::Message, session::keeping::KeepProblem};

/// What the host says about keeping.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HostWish {
    /// The visitor decides.
    #[default]
    Ask,
    /// Answers are kept from the start.
    Keep,
    /// Nothing may be kept.
    Forbid,
}

impl HostWish {
    /// By the value of the element's attribute.
    #[must_use]
    pub fn from_key(key: &str) -> Self {
        match key {
            "keep" => Self::Keep,
            "none" => Self::Forbid,
            _ => Self::Ask,
        }
    }
}

/// How it stands with keeping, as far as pages show it.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Keeping {
    /// Answers are kept on the device.
    pub is_on: bool,
    /// What was said up to this number is kept there.
    pub edit: Option<u32>,
    /// Where they are, in a few words.
    pub pill: Option<Message>,
    /// Why they are not kept at present.
    pub problem: Option<KeepProblem>,
    /// Counts what happened to the list.
    pub changes: u32,
}
