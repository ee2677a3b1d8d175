//! The language pack that the build step wrote. Its format is described in the compiler's
//! `emit/packs.rs`.

use super::message::TextKey;

/// Why a file is no language pack for this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PackProblem {
    /// The file is something else, or a pack of another format.
    NotAPack,
    /// The pack was made with another rule set: its texts have other numbers.
    OtherRuleset,
    /// The pack was cut off.
    TooShort {
        /// How many whole texts it holds.
        found: usize,
        /// How many there are.
        needed: usize,
    },
}

/// The texts of one language by their numbers.
#[derive(Default)]
pub struct Pack {
    pub tag: Box<str>,
    texts: Box<str>,
    /// Where each text ends in `texts`.
    ends: Vec<usize>,
}

const HEAD: &str = "scopecheck-pack 1 ";
const TEXT_END: char = '\u{1e}';

impl Pack {
    /// Reads a pack that must be of the rule set `hash` and hold `needed` texts.
    pub fn parse(pack: &str, hash: &str, needed: usize) -> Result<Self, PackProblem> {
        let (head, texts) = pack.split_once('\n').ok_or(PackProblem::NotAPack)?;
        let (tag, its_hash) = head
            .strip_prefix(HEAD)
            .and_then(|head| head.split_once(' '))
            .ok_or(PackProblem::NotAPack)?;
        if its_hash != hash {
            return Err(PackProblem::OtherRuleset);
        }
        let ends: Vec<_> = texts.match_indices(TEXT_END).map(|(end, _)| end).collect();
        if ends.len() < needed {
            return Err(PackProblem::TooShort { found: ends.len(), needed });
        }
        Ok(Self { tag: tag.into(), texts: texts.into(), ends })
    }

    /// This pack with the texts of another behind its own; `None` if that is of another language.
    pub fn followed_by(&self, later: &Self) -> Option<Self> {
        let offset = self.texts.len();
        let ends = self.ends.iter().copied().chain(later.ends.iter().map(|end| end + offset));
        (self.tag == later.tag).then(|| Self {
            tag: self.tag.clone(),
            texts: [&*self.texts, &*later.texts].concat().into(),
            ends: ends.collect(),
        })
    }

    /// How many texts there are.
    pub fn count(&self) -> usize {
        self.ends.len()
    }

    /// The text with this number as it stands in the pack; empty if there is none.
    pub fn get(&self, key: TextKey) -> &str {
        let index = usize::from(key.0);
        let start = match index.checked_sub(1) {
            None => Some(0),
            Some(before) => self.ends.get(before).map(|end| end + TEXT_END.len_utf8()),
        };
        let range = start.zip(self.ends.get(index)).map(|(start, end)| start..*end);
        range.and_then(|range| self.texts.get(range)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(pack: &str, expect: Result<[&str; 4], PackProblem>) {
        let parsed = Pack::parse(pack, "sha256-ab", 3);
        let texts = match &parsed {
            Ok(pack) => Ok([0, 1, 2, 3].map(|n| pack.get(TextKey(n)))),
            Err(problem) => Err(*problem),
        };
        assert_eq!(texts, expect, "{pack:?}");
    }

    #[test]
    fn whole_packs_hold_each_text() {
        check(
            "scopecheck-pack 1 de sha256-ab\na\u{1e}\u{1e}zwei\nZeilen ü\u{1e}",
            Ok(["a", "", "zwei\nZeilen ü", ""]),
        );
        check(
            "scopecheck-pack 1 de sha256-ab\na\u{1e}b\u{1e}c\u{1e}d\u{1e}e",
            Ok(["a", "b", "c", "d"]),
        );
        let pack = Pack::parse("scopecheck-pack 1 de-AT x\n", "x", 0).unwrap();
        assert_eq!(&*pack.tag, "de-AT");
        assert_eq!(pack.get(TextKey(u16::MAX)), "");
    }

    #[test]
    fn other_files_are_refused() {
        for pack in [
            "",
            "\n",
            "<!doctype html>\n<title>404</title>",
            "scopecheck-pack 1 de sha256-ab",
            "scopecheck-pack 1 de\n",
            "scopecheck-pack 2 de sha256-ab\na\u{1e}b\u{1e}c\u{1e}",
            "\u{feff}scopecheck-pack 1 de sha256-ab\na\u{1e}b\u{1e}c\u{1e}",
        ] {
            check(pack, Err(PackProblem::NotAPack));
        }
        for hash in ["sha256-abc", "sha256-a", "", "sha256-ab\r"] {
            let pack = format!("scopecheck-pack 1 de {hash}\na\u{1e}b\u{1e}c\u{1e}");
            check(&pack, Err(PackProblem::OtherRuleset));
        }
    }

    #[test]
    fn a_pack_goes_on_in_another_of_its_language() {
        let pack = |tag, texts: &str| {
            Pack::parse(&format!("scopecheck-pack 1 {tag} x\n{texts}"), "x", 0).unwrap()
        };
        let whole = pack("de", "ä\u{1e}b\u{1e}").followed_by(&pack("de", "ö\u{1e}\u{1e}")).unwrap();
        assert_eq!(whole.count(), 4);
        assert_eq!([0, 1, 2, 3, 4].map(|n| whole.get(TextKey(n))), ["ä", "b", "ö", "", ""]);
        assert!(pack("de", "a\u{1e}").followed_by(&pack("en", "b\u{1e}")).is_none());
    }

    #[test]
    fn packs_cut_off_anywhere_are_refused() {
        let whole = "scopecheck-pack 1 de sha256-ab\na\u{1e}ü\u{1e}c\u{1e}";
        for (end, _) in whole.char_indices() {
            let (start, _) = whole.split_at(end);
            assert!(Pack::parse(start, "sha256-ab", 3).is_err(), "{end}");
        }
        let head = "scopecheck-pack 1 de sha256-ab\n";
        check(head, Err(PackProblem::TooShort { found: 0, needed: 3 }));
        check(
            &format!("{head}a\u{1e}b\u{1e}c"),
            Err(PackProblem::TooShort { found: 2, needed: 3 }),
        );
    }
}
