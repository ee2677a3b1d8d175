//! How much room words take, and how they are broken to fit. Nothing here sees a font: widths are those
//! of the widest common one (DejaVu Sans), so that words rather take less room than was left for them.

use crate::report::writers::escape::one_line;

/// The size of letters, in units.
pub const SIZE: u32 = 13;
/// The size of letters of headings.
pub const STRONG_SIZE: u32 = 14;
/// From one base line to the next.
pub(super) const LINE: u32 = 17;
/// How far letters reach above their base line.
pub(super) const ABOVE: u32 = 12;
/// How far they reach below it.
pub(super) const BELOW: u32 = 4;

/// Ends what is shortened.
const ELLIPSIS: char = '…';

/// How wide words may become, in units and rounded up.
#[must_use]
pub fn width_of(text: &str, strong: bool) -> u32 {
    let hundredths = text.chars().map(width_of_letter).fold(0, u32::saturating_add);
    // bold letters are wider by about an eighth
    let size = if strong { STRONG_SIZE * 9 } else { SIZE * 8 };
    hundredths.saturating_mul(size).div_ceil(800)
}

/// In hundredths of the size.
fn width_of_letter(letter: char) -> u32 {
    match letter {
        _ if is_joined(letter) => 0,
        'I' | 'J' | 'i' | 'j' | 'l' | '\'' | '|' | '.' | ',' | ':' | ';' | '!' | ' ' | '·' => 34,
        '\u{a0}' | '\u{202f}' | '’' | '‘' => 34,
        'f' | 't' | 'r' | '-' | '(' | ')' | '[' | ']' | '/' | '\\' => 42,
        'm' | 'w' | 'M' | 'W' | 'Æ' | 'æ' | 'Œ' | 'œ' => 100,
        '%' | '@' | '&' | '#' | '+' | '=' | '<' | '>' | '~' | '^' | ELLIPSIS | '—' => 102,
        'c' | 'k' | 's' | 'v' | 'x' | 'y' | 'z' => 60,
        'a'..='z' | '0'..='9' | '$' | '?' | '_' | '{' | '}' | 'ä' | 'ö' | 'ü' | 'ß' => 64,
        '–' | '"' | '“' | '”' | '„' | '«' | '»' | '*' | '`' => 64,
        'A'..='Z' | 'Ä' | 'Ö' | 'Ü' => 80,
        '\0'..='\u{24f}' => 90,
        // Greek, Cyrillic, Armenian, Hebrew, Arabic
        '\u{250}'..='\u{8ff}' => 115,
        // whole phrases as one letter
        '\u{fdf0}'..='\u{fdff}' | '\u{12000}'..='\u{1254f}' => 1200,
        // as wide as high
        '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7ff}' | '\u{ff00}'..='\u{ffef}' => 105,
        _ => 150,
    }
}

/// It takes no room of its own: it changes the letter before it, joins two, or is not seen.
fn is_joined(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{591}'..='\u{5bd}'
        | '\u{610}'..='\u{61a}' | '\u{64b}'..='\u{65f}' | '\u{670}' | '\u{6d6}'..='\u{6dc}'
        | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}'
        | '\u{20d0}'..='\u{20ff}' | '\u{fe00}'..='\u{fe0f}' | '\u{fe20}'..='\u{fe2f}' | '\u{feff}'
        | '\u{e0000}'..='\u{e01ef}')
}

/// Between these two nothing may be broken: what is seen as one letter stays one.
fn belongs(before: char, letter: char) -> bool {
    let is_flag = |letter| matches!(letter, '\u{1f1e6}'..='\u{1f1ff}');
    let is_mark = matches!(letter, '\u{1f3fb}'..='\u{1f3ff}' | '\u{900}'..='\u{dff}');
    is_joined(letter) || is_mark || before == '\u{200d}' || (is_flag(before) && is_flag(letter))
}

/// The words as lines of at most `room` units, broken between words, or within one that is too long. What
/// has no place on `most` lines ends with an ellipsis. At least one line.
pub(super) fn wrapped(text: &str, room: u32, strong: bool, most: usize) -> Vec<String> {
    let text = one_line(text);
    let fits = |line: &str| width_of(line, strong) <= room;
    // a space that does not break stays in its word
    let is_gap = |letter: char| letter.is_whitespace() && !matches!(letter, '\u{a0}' | '\u{202f}');
    let words = text.split(is_gap).filter(|word| !word.is_empty());
    let mut lines: Vec<String> = vec![];
    for piece in words.flat_map(|word| pieces(word, room, strong)) {
        let has_room = lines.len() < most;
        match lines.last_mut() {
            Some(last) => {
                let longer = extended(last, &piece);
                if fits(&longer) {
                    *last = longer;
                } else if has_room {
                    lines.push(piece);
                } else {
                    *last = shortened(longer, room, strong);
                    return lines;
                }
            }
            None => lines.push(piece),
        }
    }
    if lines.is_empty() { vec![String::new()] } else { lines }
}

fn extended(line: &str, piece: &str) -> String {
    [line, " ", piece].concat()
}

/// A word whole, or in pieces that each fit into a line.
fn pieces(word: &str, room: u32, strong: bool) -> Vec<String> {
    let fits = |piece: &str| width_of(piece, strong) <= room;
    if fits(word) {
        return vec![word.to_owned()];
    }
    let mut pieces = vec![String::new()];
    let mut before = '\0';
    for letter in letters(word) {
        let first = letter.chars().next().unwrap_or_default();
        if let Some(piece) = pieces.last_mut() {
            let hyphen = before.is_alphabetic() && first.is_alphabetic();
            let longer = [piece.as_str(), &letter, if hyphen { "-" } else { "" }].concat();
            if piece.is_empty() || fits(&longer) {
                piece.push_str(&letter);
            } else {
                if hyphen {
                    piece.push('-');
                }
                pieces.push(letter.clone());
            }
        }
        before = letter.chars().last().unwrap_or_default();
    }
    pieces
}

/// What is seen as one letter each.
fn letters(word: &str) -> Vec<String> {
    let mut letters: Vec<String> = vec![];
    let mut before = '\0';
    for letter in word.chars() {
        match letters.last_mut() {
            Some(last) if belongs(before, letter) => last.push(letter),
            _ => letters.push(letter.into()),
        }
        before = letter;
    }
    letters
}

/// The beginning of a line with an ellipsis, so that both fit.
fn shortened(line: String, room: u32, strong: bool) -> String {
    let mut left = room.saturating_sub(width_of("…", strong));
    let mut short = String::new();
    for letter in letters(&line) {
        let Some(rest) = left.checked_sub(width_of(&letter, strong)) else { break };
        short.push_str(&letter);
        left = rest;
    }
    let mut short = short.trim_end().to_owned();
    short.push(ELLIPSIS);
    short
}

/// The first letter that has a direction is of a script that is written from right to left.
#[must_use]
pub fn reads_from_right(text: &str) -> bool {
    let is_right = |letter: char| {
        matches!(letter, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{fefc}'
            | '\u{10800}'..='\u{10fff}' | '\u{1e800}'..='\u{1efff}')
    };
    let mut directed = text.chars().filter(|letter| letter.is_alphabetic());
    directed.next().is_some_and(is_right)
}
