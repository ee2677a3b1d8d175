//! An assessment as a code that fits into a link.
//!
//! The code holds the file's own JSON, so whatever a file may hold comes along by itself: `code` packs it,
//! `going_along` takes out what was not ticked. Reading goes through [`snapshot::read`] and so trusts nothing.

mod code;
mod deflate;
mod going_along;
mod problem;
mod qr;

pub use going_along::going_along;
pub use problem::ShareProblem;
pub use qr::{LONGEST_FOR_PHONES, Qr, qr};

use super::snapshot::{self, Opened, Shared};
use crate::{domain::Assessment, i18n::Locale};

/// What stands in a link before the code, behind the address of the page.
pub const BEFORE_CODE: &str = "#/shared/";

/// What a code held.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    /// The assessment, and what is to be said about it.
    pub opened: Opened,
    /// Which texts its sender sent along.
    pub shared: Shared,
}

/// The code of an assessment with the texts that `shared` lets through; `locale` has the words for services
/// without a name. `None` if it is more than a file may hold. The same assessment always gives the same code.
#[must_use]
pub fn pack(assessment: &Assessment, shared: Shared, locale: &Locale) -> Option<String> {
    let json = snapshot::compact(&going_along(assessment, shared, locale));
    (json.len() <= snapshot::limits::BYTES).then(|| code::pack(&json, shared))
}

/// Reads a code, or a link that ends in one. Spaces and line ends do not matter: programs for mail put them in.
///
/// # Errors
/// If it is none, was damaged, is of a newer version, or holds what a file may not hold.
pub fn unpack(text: &str) -> Result<Received, ShareProblem> {
    let (json, shared) = code::unpack(text)?;
    let opened = snapshot::read(&json).map_err(ShareProblem::Refused)?;
    Ok(Received { opened, shared })
}
