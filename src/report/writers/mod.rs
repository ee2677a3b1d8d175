//! The report as a file of each kind. What it says is decided in [`super::document`]; a writer only
//! gives it the form of its format.

use crate::i18n::TextKey;

/// Why there is no file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum WriteProblem {
    /// The assessment lacks what the file would be about; the text says what.
    Lacks(TextKey),
    /// The format's library refused; what it said, for whoever mends it.
    Refused(String),
}
