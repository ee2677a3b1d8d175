//! What a filled-in questionnaire came to.

use crate::{
    content::{RULESET_VERSION, text},
    domain::Assessment,
    i18n::Message,
};

/// The assessment with what was filled in.
#[derive(Clone, Debug, PartialEq)]
pub struct FilledIn {
    /// The assessment; apart from what was filled in, as it was.
    pub assessment: Assessment,
    /// Rows in which something stood.
    pub rows: u32,
    /// How many of them answered what had no answer.
    pub added: u32,
    /// How many changed an answer.
    pub replaced: u32,
    /// The version of the rules it was made with, if neither it nor its hash is this one.
    pub other_ruleset: Option<String>,
}

impl FilledIn {
    /// What the visitor should know about the file.
    #[must_use]
    pub fn remarks(&self) -> Vec<Message> {
        let read = text::questionnaire_read(self.added, self.replaced, self.rows);
        let other = self.other_ruleset.as_ref();
        let other = other.map(|then| text::file_other_ruleset(RULESET_VERSION, then.as_str()));
        [read].into_iter().chain(other).collect()
    }
}
