//! What was said of one of the documents and records that an edition asks for.

use super::choice::choice;

choice! {
    /// Whether a document or record is there. That nothing was said is `Option::None` around it.
    pub enum DocumentState {
        /// It is there, approved and in use.
        There = "yes",
        /// It is missing.
        Missing = "no",
        /// Nothing of the kind has happened so far, so that there is nothing to show.
        NoneYet = "none",
        /// "Don't know".
        Unknown = "unknown",
    }
}
