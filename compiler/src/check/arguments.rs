//! Placeables: the same in every language, and such that parameters can be made of them.

use std::collections::BTreeSet;

use crate::model::{Language, Text};
use crate::problem::Problems;

/// Checks each text's placeables, and compares them with those of the first language.
pub fn check(languages: &[Language], problems: &mut Problems) {
    for (index, language) in languages.iter().enumerate() {
        for (key, text) in &language.texts {
            let here = text.arguments();
            names(&here, text, problems);
            let others = languages.iter().take(index);
            let first = others.filter_map(|other| Some((other, other.texts.get(key)?))).next();
            let Some((other, there)) = first else { continue };
            // A text without parts was refused where it was read.
            if text.parts.is_empty() || there.parts.is_empty() || here == there.arguments() {
                continue;
            }
            let sentence = format!(
                "The placeables of `{key}` differ: {} has {}, {} has {}. Use the same in both.",
                language.tag,
                listed(&here),
                other.tag,
                listed(&there.arguments())
            );
            problems.add(&text.place, sentence);
        }
    }
}

fn names(arguments: &BTreeSet<&str>, text: &Text, problems: &mut Problems) {
    if arguments.len() > 26 {
        problems.add(&text.place, "This text has more than 26 placeables. Divide it.");
    }
    for name in arguments {
        let small = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_';
        if !name.chars().all(small) {
            let sentence = format!(
                "The placeable `${name}` cannot be used. Its name must consist of small letters, \
                 digits and underscores."
            );
            problems.add(&text.place, sentence);
        }
    }
}

fn listed(arguments: &BTreeSet<&str>) -> String {
    if arguments.is_empty() {
        return "none".into();
    }
    arguments.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(", ")
}
