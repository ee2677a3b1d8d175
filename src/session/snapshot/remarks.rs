//! What is to be said about a file that was opened: what was kept without being known, and why.

use super::{excerpt, read::Opened};
use crate::{
    content::{RULESET_VERSION, text},
    i18n::{Arg, Message},
    session::{News, news},
};

/// So many unknown things are named.
const NAMED: usize = 10;

impl Opened {
    /// What the visitor should know about the file, apart from its answers.
    #[must_use]
    pub fn remarks(&self) -> Vec<Message> {
        let mut remarks = Vec::new();
        if self.changed {
            remarks.push(text::FILE_CHANGED.into());
        }
        if let Some(version) = &self.other_ruleset {
            remarks.push(text::file_other_ruleset(RULESET_VERSION, version.as_str()));
            let news = news(version, &self.assessment);
            remarks.extend(news.iter().flat_map(News::messages));
        }
        let (count, names) = named(self.unknown_questions.iter().cloned());
        if count > 0 {
            remarks.push(text::file_unknown_questions(count, names));
        }
        let (count, names) = named(self.leftovers.places());
        if count > 0 {
            remarks.push(text::file_unknown_fields(count, names));
        }
        remarks
    }
}

/// How many there are, and the first of them by name.
fn named(all: impl Iterator<Item = String>) -> (u32, Vec<Arg>) {
    let (mut count, mut names) = (0_u32, vec![]);
    for name in all {
        count = count.saturating_add(1);
        if names.len() < NAMED {
            names.push(Arg::from(excerpt(&name)));
        }
    }
    let more = count.saturating_sub(u32::try_from(names.len()).unwrap_or_default());
    if more > 0 {
        names.push(Arg::Message(text::file_and_more(more)));
    }
    (count, names)
}
