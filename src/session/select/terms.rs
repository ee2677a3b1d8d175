//! The words that are explained: all of them, and those of a page.

use crate::{
    content::{TERMS, Term},
    domain::Choice,
    i18n::{Locale, alphabetical},
    session::Page,
};

/// All words, in the order of the language's alphabet.
#[must_use]
pub fn all_words(locale: &Locale) -> Vec<&'static Term> {
    sorted(locale, TERMS.iter())
}

/// The words that are explained on a page, in the same order.
#[must_use]
pub fn words_on(locale: &Locale, page: Page) -> Vec<&'static Term> {
    sorted(locale, TERMS.iter().filter(|term| term.is_on(page.key())))
}

fn sorted(locale: &Locale, terms: impl Iterator<Item = &'static Term>) -> Vec<&'static Term> {
    let mut terms: Vec<_> = terms.collect();
    terms.sort_by_cached_key(|term| alphabetical(locale.get(term.name)));
    terms
}
