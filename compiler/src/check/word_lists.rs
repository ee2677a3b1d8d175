//! The words that the criticism of a statement looks for.

use crate::check::ids;
use crate::model::{At, Language, Structure, WordList};
use crate::problem::Problems;

/// Each list stands once per language, and its words are such that they can be found.
pub fn check(structure: &Structure, languages: &[Language], problems: &mut Problems) {
    let lists = &structure.word_lists;
    for (index, list) in lists.iter().enumerate() {
        let (id, language) = (&list.id, &list.language);
        ids::WORD.check("list of words", id, problems);
        let same = |other: &&WordList| {
            other.id.value == id.value && other.language.value == language.value
        };
        if let Some(first) = lists.iter().take(index).find(same) {
            let text = format!(
                "The words `{}` in {} stand already at {}. Make one list of them.",
                id.value, language.value, first.id.place
            );
            problems.add(&id.place, text);
        }
        if !languages.iter().any(|known| known.tag == language.value) {
            let text = format!(
                "The words `{}` are in the language `{}`, which has no folder in text/.",
                id.value, language.value
            );
            problems.add(&language.place, text);
        }
        ids::unique(&format!("word of {}", id.value), list.words.iter(), str::to_owned, problems);
        list.words.iter().for_each(|word| findable(word, problems));
    }
}

fn findable(word: &At<String>, problems: &mut Problems) {
    let bare = word.value.strip_suffix('*').unwrap_or(&word.value);
    if bare.is_empty() || bare.trim() != bare || bare.contains('*') || bare.to_lowercase() != bare {
        let text = format!(
            "The word `{}` would never be found. Write it in small letters without spaces around \
             it, with a * at most at its end.",
            word.value
        );
        problems.add(&word.place, text);
    }
}
