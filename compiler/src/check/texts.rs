//! Texts that cannot be written: to a pack, or as a name in Rust.

use std::collections::{BTreeMap, BTreeSet};

use crate::model::{Key, Language, Part};
use crate::problem::Problems;
use crate::rust_name;

/// The characters that structure a pack.
const RESERVED: [char; 5] = ['\u{1}', '\u{2}', '\u{3}', '\u{4}', '\u{1e}'];

/// Checks the characters of each text, and the names of all.
pub fn check(languages: &[Language], problems: &mut Problems) {
    let mut names: BTreeMap<String, &Key> = BTreeMap::new();
    let mut collided = BTreeSet::new();
    for language in languages {
        for (key, text) in &language.texts {
            if holds_reserved(&text.parts) {
                let sentence = format!(
                    "`{key}` holds a control character (U+0001 to U+0004, or U+001E), which the \
                     language packs use themselves. Remove it."
                );
                problems.add(&text.place, sentence);
            }
            let name = rust_name::constant(key);
            let first = *names.entry(name.clone()).or_insert(key);
            if first != key && collided.insert(key) {
                let sentence = format!(
                    "`{key}` and `{first}` would both be called {name}. Rename one of them."
                );
                problems.add(&text.place, sentence);
            }
        }
    }
}

fn holds_reserved(parts: &[Part]) -> bool {
    parts.iter().any(|part| match part {
        Part::Literal(text) => text.contains(RESERVED),
        Part::Argument(_) => false,
        Part::Select { variants, .. } => {
            variants.iter().any(|variant| holds_reserved(&variant.parts))
        }
    })
}
