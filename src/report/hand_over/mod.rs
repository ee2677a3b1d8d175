//! What somebody who goes on working with an assessment gets: the report, and beside it the lists that the
//! work begins with, packed into one file.
//!
//! What an assessment says as a whole is in [`super::report`]; here is what somebody else needs of it.

mod asked;
mod evidence;
mod gap_list;
mod kick_off;
#[cfg(feature = "writers")]
mod names;
mod open;
#[cfg(feature = "writers")]
mod packing;
mod parts;
mod words;
#[cfg(feature = "writers")]
mod zipped;

use super::document::Document;
use crate::{domain::Assessment, engine::Evaluation, i18n::Locale};

pub use kick_off::applies;
pub use parts::{Content, Part, Written};
#[cfg(feature = "writers")]
pub use zipped::{PackFile, pack};

/// What the lists and the pack are made from. All of it has to be of the same assessment.
#[derive(Clone, Copy)]
pub struct HandOver<'a> {
    /// The answers, with the settings of the report.
    pub assessment: &'a Assessment,
    /// What follows from them.
    pub evaluation: &'a Evaluation,
    /// The language.
    pub locale: &'a Locale,
    /// The report.
    pub report: &'a Document,
}
