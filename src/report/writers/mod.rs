//! The report as a file of each kind. What it says is decided in [`super::document`]; a writer only
//! gives it the form of its format.

#[cfg(feature = "writers")]
mod csv;
#[cfg(feature = "writers")]
mod docx;
pub mod escape;
#[cfg(feature = "writers")]
mod ics;
mod json;
mod markdown;
mod markup;
#[cfg(feature = "writers")]
mod topics;
#[cfg(feature = "writers")]
pub(super) mod xlsx;

#[cfg(feature = "writers")]
pub use csv::csv;
#[cfg(feature = "writers")]
pub use docx::docx;
#[cfg(feature = "writers")]
pub use ics::ics;
pub use json::json;
pub use markdown::markdown;
pub use markup::{html, printable};
#[cfg(feature = "writers")]
pub use xlsx::xlsx;

use crate::i18n::TextKey;

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteProblem {
    /// The assessment lacks what the file would be about; the text says what.
    Lacks(TextKey),
    /// The format's library refused; what it said, for whoever mends it.
    Refused(String),
}
