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
        of_topic(structure, list, problems);
        ids::unique(&format!("word of {}", id.value), list.words.iter(), str::to_owned, problems);
        list.words.iter().for_each(|word| findable(word, problems));
    }
}

/// Names of a process lead to its clauses through the topic that the list is named after.
fn of_topic(structure: &Structure, list: &WordList, problems: &mut Problems) {
    let Some(topic) = list.id.value.strip_prefix("process_") else { return };
    if structure.complete && !structure.topics.iter().any(|known| known.id.value == topic) {
        let text = format!(
            "The words `{}` name a process by the topic `{topic}`, which standard/topics.toml does \
             not have. Correct the id of the list, or add the topic.",
            list.id.value
        );
        problems.add(&list.id.place, text);
    }
}

/// A star stands for any letters before or after those of one word.
fn findable(word: &At<String>, problems: &mut Problems) {
    let single = |part: &str| {
        let bare = part.strip_prefix('*').unwrap_or(part);
        let bare = bare.strip_suffix('*').unwrap_or(bare);
        bare.chars().any(char::is_alphanumeric) && !bare.contains('*')
    };
    let value = &word.value;
    if !value.split(' ').all(single) || value.to_lowercase() != *value {
        let text = format!(
            "The word `{value}` would never be found. Write it in small letters without spaces \
             around it, with a * at most where a word of it begins or ends.",
        );
        problems.add(&word.place, text);
    }
}
