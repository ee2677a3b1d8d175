//! A text as words with their places, and the phrases of `content/rules/words.toml` found in it.
//!
//! Criticism and recognition read a statement through this: they never look at single characters,
//! so that hyphens, dashes, spaces and the ways to write an umlaut make no difference to them.

mod phrase;
mod process;

use std::ops::Range;

pub(super) use process::process_topic;

use crate::content::words;

/// A text as words.
pub(in crate::engine) struct Text<'a> {
    source: &'a str,
    language: &'static str,
    words: Vec<Word>,
}

/// One word.
struct Word {
    /// In lower case, umlauts composed, without invisible characters.
    lower: String,
    /// Where it stands, in bytes.
    range: Range<usize>,
}

impl<'a> Text<'a> {
    /// `language` is a tag such as `de-AT`; what is not German is read as English.
    pub fn of(source: &'a str, language: &str) -> Self {
        let mut words: Vec<Word> = Vec::new();
        let mut open = false;
        for (at, character) in source.char_indices() {
            let part = character.is_alphanumeric() || (open && phrase::is_silent(character));
            if !part {
                open = false;
                continue;
            }
            if !open {
                words.push(Word { lower: String::new(), range: at..at });
                open = true;
            }
            if let Some(word) = words.last_mut() {
                word.range.end = at + character.len_utf8();
                phrase::push_lower(&mut word.lower, character);
            }
        }
        Self { source, language: known_language(language), words }
    }

    /// The language that it is read in.
    pub const fn language(&self) -> &'static str {
        self.language
    }

    /// The text itself.
    pub const fn source(&self) -> &'a str {
        self.source
    }

    /// How many words it has.
    pub const fn len(&self) -> usize {
        self.words.len()
    }

    /// How many characters it has.
    pub fn characters(&self) -> usize {
        self.source.trim().chars().count()
    }

    /// A word in lower case; empty behind the end.
    pub fn lower(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &word.lower)
    }

    /// True if the word begins with a capital letter or a digit.
    pub fn is_capital(&self, at: usize) -> bool {
        let first = self.slice(&(at..at + 1)).chars().next();
        first.is_some_and(|first| first.is_uppercase() || first.is_numeric())
    }

    /// True if the word looks like the name of a product: a digit, or a capital letter within.
    pub fn is_coined(&self, at: usize) -> bool {
        let mut letters = self.slice(&(at..at + 1)).chars();
        let first = letters.next();
        first.is_some_and(char::is_numeric)
            || letters.any(|letter| letter.is_uppercase() || letter.is_numeric())
    }

    /// Where these words stand, in bytes: the place to mark. Empty where there are none.
    pub fn bytes(&self, words: &Range<usize>) -> Range<usize> {
        let inner = self.words.get(words.clone()).unwrap_or_default();
        match (inner.first(), inner.last()) {
            (Some(first), Some(last)) => first.range.start..last.range.end,
            _ => 0..0,
        }
    }

    /// These words as they are written, with what stands between them.
    pub fn slice(&self, words: &Range<usize>) -> &'a str {
        self.source.get(self.bytes(words)).unwrap_or_default()
    }

    /// The words that begin in this range of bytes.
    pub fn words_at(&self, bytes: &Range<usize>) -> Range<usize> {
        let before = |end: usize| self.words.partition_point(|word| word.range.start < end);
        before(bytes.start)..before(bytes.end.max(bytes.start))
    }

    /// Where these words stand one after the other, wherever they do.
    pub fn position(&self, sought: &Text<'_>) -> Option<Range<usize>> {
        let count = sought.len();
        let sought: Vec<_> = sought.words.iter().map(|word| &word.lower).collect();
        let mut windows = self.words.windows(count.max(1));
        let same =
            |window: &[Word]| window.iter().map(|word| &word.lower).eq(sought.iter().copied());
        let start = windows.position(same).filter(|_| count > 0)?;
        Some(start..start + count)
    }

    /// What stands between a word and the one before it; at the end, what follows the last.
    pub fn gap(&self, before: usize) -> &'a str {
        let start = match before.checked_sub(1) {
            None => 0,
            Some(last) => self.words.get(last).map_or(self.source.len(), |word| word.range.end),
        };
        let end = self.words.get(before).map_or(self.source.len(), |word| word.range.start);
        self.source.get(start..end).unwrap_or_default()
    }

    /// The end of the longest phrase of a list that begins at this word.
    pub fn starts(&self, at: usize, list: &str) -> Option<usize> {
        let phrases = words(list, self.language).iter();
        phrases.filter_map(|phrase| self.phrase_at(at, phrase)).max()
    }

    /// Every place of a list's phrases among these words, the longest at each, none inside another.
    pub fn find(&self, within: &Range<usize>, list: &str) -> Vec<Range<usize>> {
        let mut found = Vec::new();
        let mut at = within.start;
        while at < within.end.min(self.len()) {
            match self.starts(at, list).filter(|end| *end <= within.end) {
                Some(end) => {
                    found.push(at..end);
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }

    /// Every place of a list's phrases.
    pub fn find_all(&self, list: &str) -> Vec<Range<usize>> {
        self.find(&(0..self.len()), list)
    }

    /// True if one of the list's phrases is among these words.
    pub fn has(&self, within: &Range<usize>, list: &str) -> bool {
        within.clone().any(|at| self.starts(at, list).is_some_and(|end| end <= within.end))
    }

    /// The end of `phrase`, if it begins at this word.
    fn phrase_at(&self, at: usize, phrase: &str) -> Option<usize> {
        // most phrases differ in the first letter: no need to take them apart
        let first = self.words.get(at)?.lower.chars().next();
        if !phrase.starts_with('*') && phrase.chars().next() != first {
            return None;
        }
        let mut next = at;
        for part in phrase.split([' ', '-']).filter(|part| !part.is_empty()) {
            let joined = next == at || self.is_joined(next);
            if !joined || !phrase::fits(part, self.words.get(next)?.lower.as_str()) {
                return None;
            }
            next += 1;
        }
        (next > at).then_some(next)
    }

    /// True if only spaces, hyphens and the like part a word from the one before it.
    pub fn is_joined(&self, at: usize) -> bool {
        !self.gap(at).contains([',', ';', ':', '!', '?', '(', ')', '[', ']', '<', '>', '\n', '/'])
    }

    /// Everything before the first comma, bracket or other break after the start of `words`.
    pub fn unbroken(&self, words: &Range<usize>) -> Range<usize> {
        let end = (words.start + 1..words.end).find(|at| !self.is_joined(*at));
        words.start..end.unwrap_or(words.end)
    }

    /// True if a hyphen or dash stands directly before this word or after the one before it:
    /// "on-site" has no "on".
    pub fn is_hyphened(&self, at: usize) -> bool {
        let gap = self.gap(at);
        !gap.contains(char::is_whitespace) && gap.contains(phrase::is_dash)
    }

    /// True if the word ends in a hyphen that a later word completes: "Housing- und …".
    pub fn is_suspended(&self, at: usize) -> bool {
        let gap = self.gap(at + 1);
        gap.starts_with(phrase::is_dash) && gap.chars().nth(1).is_none_or(|c| c == ' ' || c == ',')
    }

    /// True if a sentence or a half of one ends before this word.
    pub fn is_boundary(&self, at: usize) -> bool {
        let gap = self.gap(at);
        // "Co. KG", "1. März", but not "version 3.1. …"
        let abbreviation = at.checked_sub(1).is_none_or(|last| {
            let count = self.lower(last).chars().count();
            let number = self.lower(last).contains(char::is_numeric);
            if number { count <= 2 && self.gap(last) != "." } else { count <= 3 }
        });
        gap.contains([';', '!', '?', '\n'])
            || (gap.contains('.')
                && gap.contains(char::is_whitespace)
                && self.is_capital(at)
                && !abbreviation)
    }

    /// The words without articles and the like at the beginning.
    pub fn without_leading(&self, words: Range<usize>, list: &str) -> Range<usize> {
        let mut start = words.start;
        while start < words.end {
            match self.starts(start, list).filter(|end| *end <= words.end) {
                Some(end) => start = end,
                None => break,
            }
        }
        start..words.end
    }

    /// The entries of a list in prose: parted by commas and words such as "and".
    pub fn entries(&self, words: &Range<usize>) -> Vec<Range<usize>> {
        let mut entries = Vec::new();
        let (mut start, mut at) = (words.start, words.start);
        while at < words.end {
            if let Some(end) = self.starts(at, "and").filter(|end| *end <= words.end) {
                entries.push(start..at);
                (start, at) = (end, end);
                continue;
            }
            if at > start && self.gap(at).contains([',', ';', '\n', '/']) {
                entries.push(start..at);
                start = at;
            }
            at += 1;
        }
        entries.push(start..words.end);
        entries.retain(|entry| !entry.is_empty());
        entries
    }
}

/// The language of the statement whose words are known; English where the tag names another.
fn known_language(tag: &str) -> &'static str {
    let primary = tag.split(['-', '_']).next().unwrap_or_default();
    if primary.eq_ignore_ascii_case("de") { "de" } else { "en" }
}
