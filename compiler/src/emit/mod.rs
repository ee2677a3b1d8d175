//! From checked items to generated files. What could be wrong was found before: nothing here fails.

mod catalogue;
mod packs;
mod rust;
mod text;

use std::collections::BTreeMap;

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
        generated.insert(format!("{}.pack", language.tag), packs::write(language, hash));
    }
    generated
}

/// The number of each text, in the order of the keys: its place in every pack.
struct Numbers<'a>(BTreeMap<&'a Key, usize>);

impl<'a> Numbers<'a> {
    fn of(languages: &'a [Language]) -> Numbers<'a> {
        let keys = languages.iter().flat_map(|language| language.texts.keys());
        let sorted: std::collections::BTreeSet<_> = keys.collect();
        Numbers(sorted.into_iter().enumerate().map(|(number, key)| (key, number)).collect())
    }

    /// `TextKey(17)`. The generated code would not compile if the key had escaped the checks.
    fn text_key(&self, key: &Key) -> String {
        match self.0.get(key) {
            Some(number) => format!("TextKey({number})"),
            None => format!("compile_error!({:?})", format!("no text `{key}`")),
        }
    }

    /// `Some(TextKey(17))`, or `None` where there is no such text.
    fn optional_text_key(&self, key: &Key) -> String {
        if self.0.contains_key(key) {
            format!("Some({})", self.text_key(key))
        } else {
            "None".into()
        }
    }
}
