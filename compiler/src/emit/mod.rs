//! From checked items to generated files. What could be wrong was found before: nothing here fails.

mod accessibility;
mod bank;
mod catalogue;
mod kick_off;
mod packs;
mod rulesets;
pub mod rust;
mod series;
mod steps;
mod terms;
mod text;

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Key, Language, Structure};
use crate::source::Files;

/// The generated files by name.
pub fn run(structure: &Structure, languages: &[Language], hash: &str) -> Files {
    let numbers = Numbers::of(languages);
    let mut generated = Files::new();
    let catalogue = catalogue::write(structure, languages, &numbers, hash);
    generated.insert("catalogue.rs".into(), catalogue);
    generated.insert("text.rs".into(), text::write(languages, &numbers));
    generated.insert("packs.rs".into(), packs::index(languages));
    for language in languages {
        for pack in packs::HALVES {
            generated.insert(pack.file(&language.tag), packs::write(language, pack, hash));
        }
    }
    generated
}

/// The number of each text: first those of the first pack, then the others, each in the order of
/// their keys.
struct Numbers<'a> {
    of: BTreeMap<&'a Key, usize>,
    /// How many come first.
    first: usize,
}

impl<'a> Numbers<'a> {
    fn of(languages: &'a [Language]) -> Numbers<'a> {
        let texts = languages.iter().flat_map(|language| &language.texts);
        let sorted: BTreeSet<_> = texts.map(|(key, text)| (!text.comes_first(), key)).collect();
        let first = sorted.iter().filter(|(later, _)| !later).count();
        let of = sorted.into_iter().enumerate().map(|(number, (_, key))| (key, number)).collect();
        Numbers { of, first }
    }

    /// True if the text travels with the first screen.
    fn comes_first(&self, key: &Key) -> bool {
        self.of.get(key).is_some_and(|number| *number < self.first)
    }

    /// `TextKey(17)`. The generated code would not compile if the key had escaped the checks.
    fn text_key(&self, key: &Key) -> String {
        match self.of.get(key) {
            Some(number) => format!("TextKey({number})"),
            None => format!("compile_error!({:?})", format!("no text `{key}`")),
        }
    }

    /// `Some(TextKey(17))`, or `None` where there is no such text.
    fn optional_text_key(&self, key: &Key) -> String {
        if self.of.contains_key(key) {
            format!("Some({})", self.text_key(key))
        } else {
            "None".into()
        }
    }
}
