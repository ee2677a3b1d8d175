//! Which way words run. A program that shows the file needs it said for each run and each paragraph.

/// The way that letters run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Direction {
    LeftToRight,
    RightToLeft,
}

use Direction::{LeftToRight, RightToLeft};

/// The blocks of Unicode whose letters run from right to left: Hebrew to Arabic Extended-A, the forms for
/// presentation of both, and the scripts of the supplementary plane that do.
const RIGHT_TO_LEFT: [(char, char); 5] = [
    ('\u{590}', '\u{8ff}'),
    ('\u{fb1d}', '\u{fdff}'),
    ('\u{fe70}', '\u{fefe}'),
    ('\u{10800}', '\u{10fff}'),
    ('\u{1e800}', '\u{1efff}'),
];

/// The direction of a letter or mark; `None` for what takes that of its neighbors, such as digits, spaces
/// and punctuation.
fn of_character(character: char) -> Option<Direction> {
    let among = |(from, to): &(char, char)| (*from..=*to).contains(&character);
    match character {
        '\u{200e}' => Some(LeftToRight),
        '\u{200f}' | '\u{61c}' => Some(RightToLeft),
        letter if !letter.is_alphabetic() => None,
        _ if RIGHT_TO_LEFT.iter().any(among) => Some(RightToLeft),
        _ => Some(LeftToRight),
    }
}

/// The direction of the first letter, which is that of the whole.
pub(super) fn first_strong(text: &str) -> Option<Direction> {
    text.chars().find_map(of_character)
}

/// The text in pieces of one direction each. What has none of its own stays with letters of the same
/// direction on both sides, and otherwise goes with `base`.
pub(super) fn pieces(text: &str, base: Direction) -> Vec<(Direction, String)> {
    let mut pieces: Vec<(Direction, String)> = Vec::new();
    let mut between = String::new();
    let mut before = base;
    for character in text.chars() {
        match of_character(character) {
            None => between.push(character),
            Some(own) => {
                add(&mut pieces, if own == before { own } else { base }, &between);
                between.clear();
                add(&mut pieces, own, character.encode_utf8(&mut [0; 4]));
                before = own;
            }
        }
    }
    add(&mut pieces, base, &between);
    pieces
}

fn add(pieces: &mut Vec<(Direction, String)>, direction: Direction, text: &str) {
    match pieces.last_mut().filter(|(known, _)| *known == direction) {
        Some((_, piece)) => piece.push_str(text),
        None if text.is_empty() => {}
        None => pieces.push((direction, text.to_owned())),
    }
}
