//! Which pack a text travels in: first what the first screen needs, and the same in every language.

use crate::keys;
use crate::model::Language;
use crate::problem::Problems;

/// Refuses a text that comes first in one language and later in another, and a format that comes
/// later.
pub fn check(languages: &[Language], problems: &mut Problems) {
    let Some((shown, others)) = languages.split_first() else { return };
    for language in others {
        for (key, text) in &language.texts {
            let Some(there) = shown.texts.get(key) else { continue };
            if there.comes_first() != text.comes_first() {
                let sentence = format!(
                    "`{key}` stands in {} here and in {} in {}. Texts of the first screen stand in \
                     boot.ftl, first.ftl or format.ftl in every language, all others elsewhere.",
                    text.file(),
                    there.file(),
                    shown.tag
                );
                problems.add(&text.place, sentence);
            }
        }
    }
    for language in languages {
        for (key, _, use_) in keys::formats() {
            if let Some(text) = language.texts.get(&key)
                && !text.comes_first()
            {
                let sentence = format!(
                    "`{key}` is needed from the first screen on: it {use_}. Move it to format.ftl."
                );
                problems.add(&text.place, sentence);
            }
        }
    }
}
