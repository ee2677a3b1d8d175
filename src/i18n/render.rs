//! One text of a pack with its placeables filled.

use super::{
    locale::Locale,
    message::{Arg, Message},
    plural,
};

const ARGUMENT: char = '\u{1}';
const CHOICE: char = '\u{2}';
const VARIANT_END: char = '\u{3}';
const CHOICE_END: char = '\u{4}';

/// Adds the text of `message` to `out`. What a damaged pack or a missing argument leaves open is
/// left out.
pub fn message(locale: &Locale, message: &Message, out: &mut String) {
    parts(locale, locale.get(message.key), &message.args, out);
}

fn parts(locale: &Locale, text: &str, args: &[Arg], out: &mut String) {
    let mut rest = text;
    while let Some((literal, mark, after)) = split_at_mark(rest) {
        out.push_str(literal);
        rest = after;
        if !matches!(mark, ARGUMENT | CHOICE) {
            continue;
        }
        let mut letters = after.chars();
        let arg = letters.next().and_then(|letter| argument(letter, args));
        rest = letters.as_str();
        if mark == ARGUMENT {
            if let Some(arg) = arg {
                self::arg(locale, arg, out);
            }
        } else {
            let (variants, after) = rest.split_once(CHOICE_END).unwrap_or((rest, ""));
            parts(locale, chosen(locale.tag(), variants, arg), args, out);
            rest = after;
        }
    }
    out.push_str(rest);
}

/// What stands before the first mark, the mark, and what stands after it.
fn split_at_mark(text: &str) -> Option<(&str, char, &str)> {
    let at = text.find(|c| matches!(c, ARGUMENT..=CHOICE_END))?;
    let (literal, rest) = text.split_at_checked(at)?;
    let mut chars = rest.chars();
    let mark = chars.next()?;
    Some((literal, mark, chars.as_str()))
}

fn argument(letter: char, args: &[Arg]) -> Option<&Arg> {
    let index = u32::from(letter).checked_sub(u32::from('a'))?;
    args.get(usize::try_from(index).ok()?)
}

fn arg(locale: &Locale, arg: &Arg, out: &mut String) {
    match arg {
        Arg::Text(text) => out.push_str(text),
        Arg::Number(number) => locale.push_number(*number, out),
        Arg::Key(key) => out.push_str(locale.get(*key)),
        Arg::Message(message) => self::message(locale, message, out),
        Arg::List(list) => {
            let mut items = Vec::new();
            for item in list {
                let mut text = String::new();
                self::arg(locale, item, &mut text);
                items.push(text);
            }
            out.push_str(&locale.and_list(&items));
        }
    }
}

/// The variant for the number, an exact one before the plural's; for what is no number, `other`.
fn chosen<'a>(tag: &str, variants: &'a str, arg: Option<&Arg>) -> &'a str {
    let number = match arg {
        Some(Arg::Number(number)) => Some(*number),
        _ => None,
    };
    let category = number.map_or(plural::OTHER, |number| plural::category(tag, number));
    let (mut of_category, mut other) = (None, "");
    for variant in variants.split_terminator(VARIANT_END) {
        let mut chars = variant.chars();
        let case = chars.next();
        let text = chars.as_str();
        if case == Some('=') {
            let (digits, text) = text.split_once(';').unwrap_or_default();
            if number.is_some() && digits.parse().ok() == number {
                return text;
            }
        } else if case == Some(category) {
            of_category = Some(text);
        } else if case == Some(plural::OTHER) {
            other = text;
        }
    }
    of_category.unwrap_or(other)
}

#[cfg(test)]
mod tests {
    use super::super::{
        message::TextKey,
        sample::{locale, locale_with},
    };
    use super::*;

    /// Checks what becomes of a text of a pack with these arguments.
    #[track_caller]
    fn check(text: &str, args: &[Arg], expect: &str) {
        let (locale, key) = locale_with("en", text);
        assert_eq!(locale.text(&Message { key, args: args.to_vec() }), expect, "{text:?}");
    }

    #[test]
    fn placeables_are_filled() {
        check("plain", &[], "plain");
        check("plain", &[1.into()], "plain");
        check("\u{1}a", &["x".into()], "x");
        check("a \u{1}b ü \u{1}a\u{1}a.", &["x".into(), "y".to_owned().into()], "a y ü xx.");
        check("\u{1}a", &[1234.into()], "1,234");
        let comma = locale_with("en", "").0;
        let keys = super::super::sample::KEYS;
        let pair =
            Message { key: keys.list_comma, args: vec!["x".into(), keys.number_group.into()] };
        assert_eq!(comma.text(&pair), "x, ,");
        check("<\u{1}a>", &[pair.into()], "<x, ,>");
        check("\u{1}a", &[vec!["x".into(), 2.into(), "z".into()].into()], "x, 2 and z");
        check("\u{1}a", &[Arg::List(vec![])], "");
    }

    #[test]
    fn arguments_are_not_read_as_marks() {
        check("\u{1}a", &["\u{1}a\u{2}b".into()], "\u{1}a\u{2}b");
    }

    #[test]
    fn choices_follow_the_number() {
        let text =
            "\u{2}a=0;none\u{3}=12;a dozen \u{1}b\u{3}1\u{1}a thing\u{3}o\u{1}a things\u{3}\u{4}.";
        let check = |number: u32, expect| check(text, &[number.into(), "eggs".into()], expect);
        check(0, "none.");
        check(1, "1 thing.");
        check(2, "2 things.");
        check(12, "a dozen eggs.");
        check(1000, "1,000 things.");
    }

    #[test]
    fn choices_fall_back_to_other() {
        for category in "z2fm".chars() {
            check(&format!("\u{2}a{category}x\u{3}oy\u{3}\u{4}"), &[1.into()], "y");
        }
        check("\u{2}aoy\u{3}1x\u{3}\u{4}", &[1.into()], "x");
        check("\u{2}a1x\u{3}oy\u{3}\u{4}", &["1".into()], "y");
        check("\u{2}a1x\u{3}oy\u{3}\u{4}", &[], "y");
        check("\u{2}a1x\u{3}\u{4}.", &[2.into()], ".");
    }

    #[test]
    fn damaged_texts_lose_only_what_is_damaged() {
        check("a\u{1}", &["x".into()], "a");
        check("a\u{1}b", &["x".into()], "a");
        check("a\u{1}Zb", &["x".into()], "ab");
        check("a\u{1}\u{10ffff}b", &["x".into()], "ab");
        check("a\u{3}b\u{4}c", &[], "abc");
        check("a\u{2}", &[1.into()], "a");
        check("a\u{2}a", &[1.into()], "a");
        check("a\u{2}a1x", &[1.into()], "ax");
        check("a\u{2}a=1x\u{3}=99999999999;y\u{3}\u{3}oz\u{3}\u{4}", &[1.into()], "az");
        assert_eq!(locale("de").text(&TextKey(999).into()), "");
    }
}
