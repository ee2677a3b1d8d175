//! Languages that nobody speaks: they show what a translation would do to a page before there is one.
//!
//! They are made from the packs of a language that is there. Placeables and the variants of plurals stay what
//! they are; a text without a letter, such as the sign between thousands, stays as it is.

/// A language to be made up.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Every letter has an accent, each text is longer by two fifths and stands in a frame: what is cut off, put
    /// together from pieces or not translated is seen at once.
    Accented,
    /// Every word runs from right to left.
    FromRight,
}

const HEAD_PARTS: usize = 4;
const TEXT_END: char = '\u{1e}';
const ARGUMENT: char = '\u{1}';
const CHOICE: char = '\u{2}';
const VARIANT_END: char = '\u{3}';
const CHOICE_END: char = '\u{4}';
/// What makes texts longer, as often as needed.
const FILLING: &str = " ôñé ţŵö ţĥŕéé ƒöûŕ ƒîṽé šîẋ";
/// Overrides the direction of what follows, to its end.
const FROM_RIGHT: char = '\u{202e}';
const FROM_RIGHT_END: char = '\u{202c}';

impl Pseudo {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Accented, Self::FromRight];

    /// The tag of the language, of a region that is kept free for this.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Accented => "en-XA",
            Self::FromRight => "ar-XB",
        }
    }

    /// The pack of this language that says what `pack` says. What is no pack stays none.
    #[must_use]
    pub fn pack(self, pack: &str) -> String {
        let Some((head, texts)) = pack.split_once('\n') else { return pack.to_owned() };
        let mut head: Vec<&str> = head.splitn(HEAD_PARTS, ' ').collect();
        if let Some(tag) = head.get_mut(2) {
            *tag = self.tag();
        }
        let mut out = head.join(" ");
        out.push('\n');
        for text in texts.split_inclusive(TEXT_END) {
            match text.strip_suffix(TEXT_END) {
                Some(text) => {
                    out.push_str(&self.text(text));
                    out.push(TEXT_END);
                }
                None => out.push_str(text),
            }
        }
        out
    }

    fn text(self, text: &str) -> String {
        let pieces = pieces(text);
        let letters = |piece: &Piece| match piece {
            Piece::Words(words) => words.chars().filter(|it| it.is_alphabetic()).count(),
            Piece::Marks(_) => 0,
        };
        let count: usize = pieces.iter().map(letters).sum();
        if count == 0 {
            return text.to_owned();
        }
        let said: String = pieces
            .iter()
            .map(|piece| match piece {
                Piece::Words(words) => self.words(words),
                Piece::Marks(marks) => (*marks).to_owned(),
            })
            .collect();
        match self {
            Self::Accented => {
                let filling = FILLING.chars().cycle().take((count * 2).div_ceil(5));
                ["⟦", &said, &filling.collect::<String>(), "⟧"].concat()
            }
            Self::FromRight => said,
        }
    }

    fn words(self, words: &str) -> String {
        match self {
            Self::Accented => words.chars().map(accented).collect(),
            Self::FromRight => {
                let mut out = String::new();
                let mut inside = false;
                for letter in words.chars() {
                    if letter.is_alphabetic() != inside {
                        out.push(if inside { FROM_RIGHT_END } else { FROM_RIGHT });
                        inside = !inside;
                    }
                    out.push(letter);
                }
                out.extend(inside.then_some(FROM_RIGHT_END));
                out
            }
        }
    }
}

/// A stretch of a text as the pack holds it.
#[derive(Debug, PartialEq)]
enum Piece<'a> {
    Words(&'a str),
    /// A control character with the letters that belong to it.
    Marks(&'a str),
}

fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut rest = text;
    let mut chooses = false;
    while !rest.is_empty() {
        let at = rest.find(|it| matches!(it, ARGUMENT..=CHOICE_END)).unwrap_or(rest.len());
        let (words, marks) = rest.split_at_checked(at).unwrap_or((rest, ""));
        if !words.is_empty() {
            pieces.push(Piece::Words(words));
        }
        match marks.chars().next() {
            Some(CHOICE) => chooses = true,
            Some(CHOICE_END) => chooses = false,
            _ => {}
        }
        let (mark, after) = marks.split_at_checked(length(marks, chooses)).unwrap_or((marks, ""));
        if !mark.is_empty() {
            pieces.push(Piece::Marks(mark));
        }
        rest = after;
    }
    pieces
}

/// How many bytes from the mark on are no words: an argument's letter, and the case that a variant begins with.
fn length(marks: &str, chooses: bool) -> usize {
    let mut chars = marks.char_indices();
    let mark = chars.next().map(|(_, mark)| mark);
    if matches!(mark, Some(ARGUMENT | CHOICE)) {
        chars.next();
    }
    let begins = mark == Some(CHOICE) || (mark == Some(VARIANT_END) && chooses);
    let rest = chars.clone().as_str();
    if begins && !rest.starts_with(CHOICE_END) {
        let case = match rest.strip_prefix('=') {
            Some(_) => rest.find(';').map_or(rest.len(), |at| at + 1),
            None => rest.chars().next().map_or(0, char::len_utf8),
        };
        return marks.len() - rest.len() + case;
    }
    marks.len() - rest.len()
}

fn accented(letter: char) -> char {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const WITH: &str = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    PLAIN.chars().zip(WITH.chars()).find(|(plain, _)| *plain == letter).map_or(letter, |it| it.1)
}

#[cfg(test)]
mod tests {
    use super::super::{
        locale::Locale,
        message::{Message, TextKey},
        sample::KEYS,
    };
    use super::*;

    fn pack(text: &str) -> String {
        let formats =
            "\u{1}a and \u{1}b\u{1e}\u{1}a, \u{1}b\u{1e},\u{1e}\u{1}a%\u{1e}\u{1}b–\u{1}a%";
        format!("scopecheck-pack 1 en sha256-00\n{formats}\u{1e}{text}\u{1e}")
    }

    #[track_caller]
    fn check(pseudo: Pseudo, text: &str, number: u32, expected: &str) {
        let locale = Locale::parse(&pseudo.pack(&pack(text)), "sha256-00", KEYS).unwrap();
        let message = Message { key: TextKey(5), args: vec![number.into()] };
        assert_eq!(locale.text(&message), expected);
        assert_eq!(locale.tag(), pseudo.tag());
    }

    #[test]
    fn letters_get_accents_and_texts_a_frame_and_length() {
        check(Pseudo::Accented, "Save", 0, "⟦Šåṽé ô⟧");
        check(Pseudo::Accented, "a \u{1}a b.", 1234, "⟦å 1,234 ƀ. ⟧");
        check(Pseudo::Accented, "–", 0, "–");
    }

    #[test]
    fn plurals_stay_plurals() {
        let text = "\u{2}a=0;none\u{3}1\u{1}a thing\u{3}o\u{1}a things\u{3}\u{4}.";
        check(Pseudo::Accented, text, 0, "⟦ñöñé. ôñé ţ⟧");
        check(Pseudo::Accented, text, 12, "⟦12 ţĥîñĝš. ôñé ţ⟧");
        check(Pseudo::FromRight, text, 12, "12 \u{202e}things\u{202c}.");
    }

    #[test]
    fn words_run_from_the_right_one_by_one() {
        check(Pseudo::FromRight, "Save it!", 0, "\u{202e}Save\u{202c} \u{202e}it\u{202c}!");
        check(Pseudo::FromRight, "1–2 %", 0, "1–2 %");
    }
}
