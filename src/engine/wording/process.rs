//! Names of processes: what looks like a service and is none.

use std::ops::Range;

use super::Text;
use crate::content::WORDS;

/// True if the whole of `name` is the name of a process, with or without "service" behind it;
/// gives the topic of the process.
pub(in crate::engine) fn process_topic(name: &str, language: &str) -> Option<&'static str> {
    let text = Text::of(name, language);
    let all = text.without_leading(0..text.len(), "article");
    text.process_at_end(&all)
}

impl Text<'_> {
    /// The topic of the process that these words end with.
    pub fn process_at_end(&self, words: &Range<usize>) -> Option<&'static str> {
        let mut end = words.end;
        while end > words.start + 1 && self.starts(end - 1, "service_word") == Some(end) {
            end -= 1;
        }
        let starts = words.start..end;
        starts.into_iter().find_map(|at| {
            processes(self.language)
                .find(|(_, phrases)| phrases.iter().any(|it| self.phrase_at(at, it) == Some(end)))
                .map(|(topic, _)| topic)
        })
    }

    /// The topic of a process of which these words are only the beginning, completed by the end of
    /// `last`: "incident" in "incident and problem management".
    pub fn process_completed(
        &self,
        words: &Range<usize>,
        last: &Range<usize>,
    ) -> Option<&'static str> {
        let lower = |words: &Range<usize>| {
            let parts: Vec<_> = words.clone().map(|at| self.lower(at)).collect();
            parts.join(" ")
        };
        if words.is_empty() || words.len() > 3 || last.len() > 6 {
            return None;
        }
        let (begun, ended) = (lower(words), lower(last));
        let completes = |phrase: &&str| {
            let rest = phrase.strip_prefix(begun.as_str()).unwrap_or_default();
            rest.trim().chars().count() > 3 && ended.ends_with(rest.trim())
        };
        processes(self.language)
            .find(|(_, phrases)| phrases.iter().any(completes))
            .map(|(topic, _)| topic)
    }
}

/// The names of processes in a language, by topic.
fn processes(language: &str) -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    let lists = WORDS.iter().filter(move |list| list.language == language);
    lists.filter_map(|list| Some((list.id.strip_prefix("process_")?, list.words)))
}
