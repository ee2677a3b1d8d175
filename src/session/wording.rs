//! The statement in the visitor's own words: nothing but what they do to it changes it.
//!
//! Beside the text stand the phrases of the draft that it began from. Where the draft says something
//! else by now, the visitor takes that over or declines it, phrase by phrase.

use std::ops::Range;

use super::{Change, fields::cut, snapshot::limits::NOTE};
use crate::{
    domain::{Phrases, Scope},
    engine::StatementLanguage,
};

/// What the text in `language` began from.
pub(super) fn base(scope: &Scope, language: StatementLanguage) -> &Phrases {
    match language {
        StatementLanguage::En => &scope.wording_base.en,
        StatementLanguage::De => &scope.wording_base.de,
    }
}

fn own(scope: &mut Scope, language: StatementLanguage) -> (&mut Option<String>, &mut Phrases) {
    let (text, base) = (&mut scope.own_wording, &mut scope.wording_base);
    match language {
        StatementLanguage::En => (&mut text.en, &mut base.en),
        StatementLanguage::De => (&mut text.de, &mut base.de),
    }
}

/// A phrase as far as a file may hold it.
pub(super) fn kept(phrase: &str) -> String {
    cut(phrase.to_owned(), NOTE)
}

/// Takes a text over. What it began from is remembered with its first letter.
pub(super) fn reword(scope: &mut Scope, language: StatementLanguage, text: String, from: Phrases) {
    let begins = language.own_wording(scope).is_none();
    let (own, base) = own(scope, language);
    *own = Some(cut(text, NOTE));
    if begins || base.is_empty() {
        *base = from.into_iter().map(|(key, phrase)| (key, kept(&phrase))).collect();
    }
}

/// Puts what the draft says now where the phrase that the text began from still stands; where it does
/// not, behind the phrase before it or at the end.
pub(super) fn take_over(scope: &mut Scope, language: StatementLanguage, change: &Change) {
    if language.own_wording(scope).is_none() {
        return;
    }
    let (own, base) = own(scope, language);
    let Some(text) = own else { return };
    let before = base.get(&change.key).map_or("", String::as_str);
    if before == kept(&change.now) {
        return;
    }
    let after = change.after.as_ref().and_then(|key| base.get(key)).map_or("", String::as_str);
    let reworded = match find(text, before) {
        Some(place) => replaced(text, place, &change.now),
        None => added(text, after, &change.now),
    };
    *text = cut(reworded, NOTE);
    keep(scope, language, change);
}

/// Remembers what the draft says now, so that it is no longer told of.
pub(super) fn keep(scope: &mut Scope, language: StatementLanguage, change: &Change) {
    let (own, base) = own(scope, language);
    if own.is_none() {
        return;
    }
    if change.now.is_empty() {
        base.remove(&change.key);
    } else {
        base.insert(change.key.clone(), kept(&change.now));
    }
}

/// Leaves only the draft.
pub(super) fn discard(scope: &mut Scope, language: StatementLanguage) {
    let (own, base) = own(scope, language);
    *own = None;
    base.clear();
}

/// True if the phrase stands in the text word for word.
pub(super) fn stands(text: &str, phrase: &str) -> bool {
    find(text, phrase).is_some()
}

/// Where the phrase stands, not inside longer words: "from Leeds" is no part of "from Leedsville".
fn find(text: &str, phrase: &str) -> Option<Range<usize>> {
    if phrase.is_empty() {
        return None;
    }
    let runs_on = |one: Option<char>, other: Option<char>| {
        one.is_some_and(char::is_alphanumeric) && other.is_some_and(char::is_alphanumeric)
    };
    text.match_indices(phrase).map(|(at, _)| at..at + phrase.len()).find(|place| {
        let (head, tail) = (text.get(..place.start), text.get(place.end..));
        let head = head.and_then(|head| head.chars().next_back());
        let tail = tail.and_then(|tail| tail.chars().next());
        !runs_on(head, phrase.chars().next()) && !runs_on(phrase.chars().next_back(), tail)
    })
}

fn replaced(text: &str, place: Range<usize>, now: &str) -> String {
    let head = text.get(..place.start).unwrap_or_default();
    let tail = text.get(place.end..).unwrap_or_default();
    if now.is_empty() {
        let joined = [head.trim_end(), tail].concat();
        return joined.trim_start().to_owned();
    }
    [head, now, tail].concat()
}

fn added(text: &str, after: &str, now: &str) -> String {
    if now.is_empty() {
        return text.to_owned();
    }
    let end = find(text, after)
        .map_or_else(|| text.trim_end().trim_end_matches('.').trim_end().len(), |place| place.end);
    let (head, tail) = text.split_at_checked(end).unwrap_or((text, ""));
    let space = if head.is_empty() || now.starts_with([',', ';', '.']) { "" } else { " " };
    [head, space, now, tail].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_stands_only_where_its_words_end() {
        let check = |text: &str, phrase: &str, expected| {
            assert_eq!(find(text, phrase), expected, "{phrase:?} in {text:?}");
        };
        check("The SMS of Alder from Leeds.", "from Leeds", Some(17..27));
        check("The SMS of Alder from Leedsville.", "from Leeds", None);
        check("from Leedsville, from Leeds", "from Leeds", Some(17..27));
        check("Ältere Überführung", "Über", None);
        check("mail, by catalogue 3.", ", by catalogue 3", Some(4..20));
        check("mail", "", None);
    }

    #[test]
    fn what_is_replaced_leaves_no_double_space() {
        let check = |now: &str, expected: &str| {
            let text = "Mail from Leeds on AlderStack.";
            assert_eq!(replaced(text, find(text, "from Leeds").unwrap(), now), expected);
        };
        check("from York", "Mail from York on AlderStack.");
        check("", "Mail on AlderStack.");
    }

    #[test]
    fn what_is_added_stands_behind_the_phrase_before_it_or_before_the_last_full_stop() {
        let check = |after: &str, now: &str, expected: &str| {
            assert_eq!(added("Mail to schools by Alder. ", after, now), expected);
        };
        check("to schools", "from Leeds", "Mail to schools from Leeds by Alder. ");
        check("to nobody", "from Leeds", "Mail to schools by Alder from Leeds. ");
        check("", ", catalogue 3", "Mail to schools by Alder, catalogue 3. ");
        check("to schools", "", "Mail to schools by Alder. ");
        assert_eq!(added("", "", "Mail"), "Mail");
    }
}
