//! For whom, where, on what, and according to which catalogue.

use std::ops::Range;

use super::{Found, MOST, Recognized, Text, found, slots::Slot};
use crate::domain::Customers;

/// The kind of the customers, and their name or group where the text says more.
pub(super) fn customers(text: &Text<'_>, words: &Range<usize>, into: &mut Recognized) {
    if words.is_empty() || into.customers.is_some() {
        return;
    }
    let named = text.without_leading(words.clone(), "article");
    let plain_end = text.starts(named.start, "customers_plain");
    let plain = plain_end.is_some_and(|end| end == named.end || !text.is_joined(end));
    let said = if plain { named.start..plain_end.unwrap_or(named.end) } else { named };
    if said.is_empty() {
        return;
    }
    let value = if text.has(&said, "customers_both") {
        Some(Customers::Both)
    } else if text.has(&said, "customers_internal") {
        Some(Customers::Internal)
    } else if text.has(&said, "customers_unknown") {
        // "customers" alone does not say of which kind they are
        None
    } else {
        text.has(&said, "customers_external").then_some(Customers::External)
    };
    into.customers = value.map(|value| Found { value, range: text.bytes(&said) });
    if !plain {
        into.customer_names = found(text, &(words.start..said.end));
    }
}

/// Sites: the names in a list.
pub(super) fn locations(text: &Text<'_>, words: &Range<usize>, into: &mut Recognized) {
    let room = MOST.saturating_sub(into.locations.len());
    for entry in text.entries(words).into_iter().take(room) {
        let named = text.without_leading(entry, "place");
        let known = into.locations.iter().any(|it| it.value == text.slice(&named));
        if !known && text.is_capital(named.start) {
            into.locations.extend(found(text, &named));
        }
    }
}

/// A platform.
pub(super) fn technology(text: &Text<'_>, words: &Range<usize>, into: &mut Recognized) {
    let mut named = text.unbroken(&text.without_leading(words.clone(), "article"));
    // "der Plattform OliveStack": the name says it
    if let Some(end) = text.starts(named.start, "product").filter(|end| *end < named.end) {
        named.start = end;
    }
    into.technology = into.technology.take().or_else(|| found(text, &named));
}

/// The version or date of the catalogue; where the text has none, the mention itself.
pub(super) fn catalogue(text: &Text<'_>, slot: &Slot, into: &mut Recognized) {
    let mut named = text.without_leading(slot.words.clone(), "version");
    let numbered = |at: &usize| text.slice(&(*at..*at + 1)).contains(char::is_numeric);
    let numbers = named.clone().take(5).filter(numbered).max();
    named.end = numbers.map_or(named.start, |last| last + 1);
    let value = text.slice(&named).to_owned();
    let range = text.bytes(&if named.is_empty() { slot.opener.clone() } else { named });
    if into.catalogue.as_ref().is_none_or(|known| known.value.is_empty()) {
        into.catalogue = Some(Found { value, range });
    }
}
