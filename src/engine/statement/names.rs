//! The visitor's names, made fit to stand in a sentence without changing what they say.

use crate::{
    content::{text, words},
    i18n::Arg,
};

use super::StatementLanguage;

/// A name on one line, with single spaces, and without what would break the sentence around it:
/// control characters, commas or several dots at its ends, dots alone, spaces before commas. Dots that stand for
/// something left out become one character, so that ".." is never read as a slip of ours.
pub(super) fn cleaned(name: &str) -> String {
    let visible: String = name
        .chars()
        .filter(|c| !is_direction_mark(*c))
        .map(|c| if c.is_control() { ' ' } else { c })
        .collect();
    let mut clean = String::with_capacity(visible.len());
    for word in visible.split_whitespace().flat_map(without_lone_dot) {
        if !clean.is_empty() && !word.starts_with([',', ';']) {
            clean.push(' ');
        }
        clean.push_str(word);
    }
    let clean = clean.trim_matches([',', ';', ' ']);
    // dots and dashes alone name nothing
    let names = |c: char| !c.is_ascii_punctuation() && c != ' ';
    if clean.contains(names) { dots_as_one(clean) } else { String::new() }
}

/// A word, or the signs around a dot that ends nothing: with commas at the ends of a name cut off, it
/// would stand alone in the sentence.
fn without_lone_dot(word: &str) -> Vec<&str> {
    if word.trim_matches([',', ';']) == "." {
        word.split('.').filter(|signs| !signs.is_empty()).collect()
    } else {
        vec![word]
    }
}

fn dots_as_one(name: &str) -> String {
    let mut text = String::with_capacity(name.len());
    let mut rest = name;
    while let Some((before, from_dots)) = rest.split_once("..") {
        text.push_str(before);
        text.push('…');
        rest = from_dots.trim_start_matches('.');
    }
    text.push_str(rest);
    text
}

/// The names of a list, each once, in the visitor's order.
pub(super) fn listed<'a>(names: impl IntoIterator<Item = &'a String>) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    let names = names.into_iter().map(|name| cleaned(name)).filter(|name| !name.is_empty());
    names.filter(|name| seen.insert(name.clone())).collect()
}

/// A name as a part of a sentence. One that is written from right to left is isolated, lest it turn
/// the order of the words and commas around it.
pub(super) fn arg(name: &str) -> Arg {
    if name.chars().any(is_right_to_left) {
        Arg::Text(["\u{2068}", name, "\u{2069}"].concat())
    } else {
        Arg::from(name)
    }
}

/// Names as "a, b and c", in quotation marks where a name holds a comma or an "and" itself and one
/// could not tell where it ends.
pub(super) fn enumeration(names: &[String]) -> Arg {
    let quoted = names.len() > 1 && names.iter().any(|name| is_enumeration(name));
    let item = |name: &String| match arg(name) {
        name if quoted => Arg::from(text::statement_quoted(name)),
        name => name,
    };
    Arg::List(names.iter().map(item).collect())
}

/// True if a name is itself a list of things.
pub(super) fn is_enumeration(name: &str) -> bool {
    let joins = |word: &str| {
        StatementLanguage::ALL
            .iter()
            .any(|it| words("joining", it.tag()).contains(&word.to_lowercase().as_str()))
    };
    name.contains([',', ';']) || name.split(' ').any(joins)
}

/// True if a sentence that ends like this needs no full stop.
pub(super) fn ends_with_dot(text: &str) -> bool {
    text.trim_end_matches(is_direction_mark).ends_with(['.', '…'])
}

/// Characters that isolate or override the direction of text. Those of a name could reach beyond it.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{061c}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Letters of Hebrew, Arabic and the other scripts that run from right to left.
fn is_right_to_left(c: char) -> bool {
    matches!(c, '\u{0590}'..='\u{08ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
        | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
}
