//! Which language a text is in.

use super::Text;

/// German or English, by the small words that every sentence has; English where neither weighs more.
#[must_use]
pub fn guess_language(text: &str) -> &'static str {
    let weight = |language| Text::of(text, language).find_all("function_word").len();
    if weight("de") > weight("en") { "de" } else { "en" }
}
