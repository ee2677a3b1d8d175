//! `content/terms.toml`: words that a visitor may not know, and where they are explained.

use crate::i18n::TextKey;

/// A word with what it means.
#[derive(Debug, PartialEq, Eq)]
pub struct Term {
    /// Stable id.
    pub id: &'static str,
    /// The id of the element that holds it, where jumps lead.
    pub anchor: &'static str,
    /// Keys of the pages that it is explained on; one that ends in `*` stands for all that begin like this.
    pub pages: &'static [&'static str],
    /// The word.
    pub name: TextKey,
    /// What it means here, and what it does not.
    pub means: TextKey,
}

impl Term {
    /// True if the word is explained on the page with this key.
    #[must_use]
    pub fn is_on(&self, page: &str) -> bool {
        self.pages.iter().any(|known| match known.strip_suffix('*') {
            Some(beginning) => page.starts_with(beginning),
            None => page == *known,
        })
    }
}
