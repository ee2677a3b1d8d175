//! The messages that the application forms numbers and lists with.

use crate::keys;
use crate::model::Language;
use crate::problem::{Place, Problems};

/// Each language has them, with the placeables that the application fills.
pub fn check(languages: &[Language], problems: &mut Problems) {
    for language in languages.iter().filter(|language| language.complete) {
        for (key, expected, use_) in keys::formats() {
            let Some(text) = language.texts.get(&key) else {
                let place = Place::whole(&format!("text/{}", language.tag));
                problems.add(&place, format!("The message `{key}` is missing. It {use_}."));
                continue;
            };
            if !text.parts.is_empty() && !text.arguments().iter().eq(expected) {
                let expected = expected.iter().map(|name| format!("${name}")).collect::<Vec<_>>();
                let sentence = match expected.as_slice() {
                    [] => format!("`{key}` must have no placeables. It {use_}."),
                    names => format!("`{key}` needs {}. It {use_}.", names.join(" and ")),
                };
                problems.add(&text.place, sentence);
            }
        }
    }
}
