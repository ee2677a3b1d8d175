//! A language with all its texts.

use std::fmt;
use std::rc::Rc;

use super::{
    direction,
    message::{Arg, Message, TextKey},
    pack::{Pack, PackProblem},
    render,
};

/// The texts that numbers and lists are formed with. They are handed in because nothing here knows
/// the content; the build step writes them as `crate::content::text::FORMAT_KEYS`.
#[derive(Clone, Copy, Debug)]
pub struct FormatKeys {
    /// How many texts a language has.
    pub texts: usize,
    /// How many of them are in the first pack.
    pub first: usize,
    /// Joins the last two of a list, `$a` and `$b`.
    pub list_and: TextKey,
    /// Joins the others of a list, `$a` and `$b`.
    pub list_comma: TextKey,
    /// Stands between the thousands of a number.
    pub number_group: TextKey,
    /// A percentage, `$n`.
    pub percent_one: TextKey,
    /// A range of percentages, `$high` and `$low`.
    pub percent_range: TextKey,
}

/// A language with all its texts. Cheap to clone; equal to its clones only.
#[derive(Clone)]
pub struct Locale(Rc<Inner>);

struct Inner {
    pack: Pack,
    keys: FormatKeys,
}

/// A language without words, where none is there yet.
impl Default for Locale {
    fn default() -> Self {
        let none = TextKey(u16::MAX);
        let keys = FormatKeys {
            texts: 0,
            first: 0,
            list_and: none,
            list_comma: none,
            number_group: none,
            percent_one: none,
            percent_range: none,
        };
        Self(Rc::new(Inner { pack: Pack::default(), keys }))
    }
}

impl Locale {
    /// Reads the first pack of a language, which is enough for the first screen.
    ///
    /// # Errors
    ///
    /// If the text is no whole pack of the rule set with the hash `expected_hash`.
    pub fn parse(pack: &str, expected_hash: &str, keys: FormatKeys) -> Result<Self, PackProblem> {
        let pack = Pack::parse(pack, expected_hash, keys.first)?;
        Ok(Self(Rc::new(Inner { pack, keys })))
    }

    /// The same language with the texts of its later pack.
    ///
    /// # Errors
    ///
    /// If the text is no whole later pack of the same language and rule set.
    pub fn completed(&self, later: &str, expected_hash: &str) -> Result<Self, PackProblem> {
        let keys = self.0.keys;
        let later = Pack::parse(later, expected_hash, keys.texts.saturating_sub(keys.first))?;
        let pack = self.0.pack.followed_by(&later).ok_or(PackProblem::NotAPack)?;
        Ok(Self(Rc::new(Inner { pack, keys })))
    }

    /// True if all texts are here, not only those of the first screen.
    #[must_use]
    pub fn is_whole(&self) -> bool {
        self.0.pack.count() >= self.0.keys.texts
    }

    /// The BCP 47 tag of the language, such as `de`.
    #[must_use]
    pub fn tag(&self) -> &str {
        &self.0.pack.tag
    }

    /// True if the language is written from right to left.
    #[must_use]
    pub fn is_from_right(&self) -> bool {
        direction::from_right(self.tag())
    }

    /// A text without placeables; empty if there is none with this key. A text with placeables
    /// comes as the pack holds it: use [`text`](Self::text) for those.
    #[must_use]
    pub fn get(&self, key: TextKey) -> &str {
        self.0.pack.get(key)
    }

    /// The text of a message, its placeables filled. A missing argument leaves its place empty.
    #[must_use]
    pub fn text(&self, message: &Message) -> String {
        let mut out = String::new();
        render::message(self, message, &mut out);
        out
    }

    /// A quantity with its thousands grouped: `12,345`.
    #[must_use]
    pub fn number(&self, number: u32) -> String {
        let mut out = String::new();
        self.push_number(number, &mut out);
        out
    }

    /// Thousandths as whole per cent, halves rounded up: 315 is `32%`.
    #[must_use]
    pub fn percent(&self, permille: u16) -> String {
        self.filled(self.0.keys.percent_one, [Arg::Number(whole_percent(permille))])
    }

    /// A range of thousandths as whole per cent, `31–64%`; one figure where both ends show the same.
    #[must_use]
    pub fn percent_range(&self, low: u16, high: u16) -> String {
        if whole_percent(low) == whole_percent(high) {
            return self.percent(low);
        }
        let ends = [high, low].map(|permille| Arg::Number(whole_percent(permille)));
        self.filled(self.0.keys.percent_range, ends)
    }

    /// The items as one enumeration: `a, b and c`. Empty for none.
    #[must_use]
    pub fn and_list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            [before @ .., last] => {
                let ends = [self.comma_list(before).into(), last.as_str().into()];
                self.filled(self.0.keys.list_and, ends)
            }
        }
    }

    /// The items with commas. Joined by halves: item by item, a list of thousands would be copied
    /// thousands of times.
    fn comma_list(&self, items: &[String]) -> String {
        match items {
            [] => String::new(),
            [only] => only.clone(),
            _ => {
                let (first, second) = items.split_at(items.len() / 2);
                let halves = [self.comma_list(first).into(), self.comma_list(second).into()];
                self.filled(self.0.keys.list_comma, halves)
            }
        }
    }

    pub(super) fn push_number(&self, number: u32, out: &mut String) {
        let (thousands, rest) = (number / 1000, number % 1000);
        let mut fill = thousands > 0;
        if fill {
            self.push_number(thousands, out);
            out.push_str(self.get(self.0.keys.number_group));
        }
        for place in [100, 10, 1] {
            fill |= rest >= place || place == 1;
            if fill {
                out.extend(char::from_digit(rest / place % 10, 10));
            }
        }
    }

    fn filled<const N: usize>(&self, key: TextKey, args: [Arg; N]) -> String {
        self.text(&Message { key, args: args.into() })
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Locale ")?;
        f.write_str(self.tag())
    }
}

fn whole_percent(permille: u16) -> u32 {
    (u32::from(permille) + 5) / 10
}

#[cfg(test)]
mod tests {
    use super::super::sample::{KEYS, locale};

    #[test]
    fn numbers_have_their_thousands_grouped() {
        let check = |number, en: &str, de: &str| {
            assert_eq!(locale("en").number(number), en);
            assert_eq!(locale("de").number(number), de);
        };
        check(0, "0", "0");
        check(7, "7", "7");
        check(10, "10", "10");
        check(105, "105", "105");
        check(999, "999", "999");
        check(1000, "1,000", "1.000");
        check(10_045, "10,045", "10.045");
        check(u32::MAX, "4,294,967,295", "4.294.967.295");
    }

    #[test]
    fn percentages_are_whole_and_halves_go_up() {
        let check = |permille, en: &str| {
            assert_eq!(locale("en").percent(permille), en);
            assert_eq!(locale("de").percent(permille), en.replace('%', "\u{a0}%"));
        };
        check(0, "0%");
        check(4, "0%");
        check(5, "1%");
        check(314, "31%");
        check(315, "32%");
        check(999, "100%");
        check(1000, "100%");
    }

    #[test]
    fn ranges_of_percentages_shrink_to_one_where_both_ends_show_the_same() {
        let check = |low, high, en: &str| {
            assert_eq!(locale("en").percent_range(low, high), en);
            assert_eq!(locale("de").percent_range(low, high), en.replace('%', "\u{a0}%"));
        };
        check(310, 640, "31–64%");
        check(0, 1000, "0–100%");
        check(310, 314, "31%");
        check(314, 315, "31–32%");
    }

    #[test]
    fn lists_end_with_and() {
        let check = |items: &[&str], en: &str, de: &str| {
            let items: Vec<_> = items.iter().map(|item| (*item).to_owned()).collect();
            assert_eq!(locale("en").and_list(&items), en);
            assert_eq!(locale("de").and_list(&items), de);
        };
        check(&[], "", "");
        check(&["a"], "a", "a");
        check(&["a", "b"], "a and b", "a und b");
        check(&["a", "b", "c"], "a, b and c", "a, b und c");
        check(&["a", "b", "c", "d"], "a, b, c and d", "a, b, c und d");
        let six = ["a", "b", "c", "d", "e", "f"];
        check(&six, "a, b, c, d, e and f", "a, b, c, d, e und f");
        check(&["\u{1}a", "\u{2}"], "\u{1}a and \u{2}", "\u{1}a und \u{2}");
    }

    #[test]
    fn locales_equal_their_clones_only() {
        let de = locale("de");
        assert_eq!(de.clone(), de);
        assert_ne!(locale("de"), de);
        assert_eq!(format!("{de:?} {}", de.get(KEYS.number_group)), "Locale de .");
    }
}
