//! What only the comparison of items shows. Each file holds one kind of check and says all that it
//! finds; nothing stops at the first.

mod accessibility;
mod arguments;
mod bank;
mod clauses;
mod coverage;
mod formats;
mod ids;
mod kick_off;
mod lints;
mod maturity;
mod packs;
mod plurals;
mod questions;
mod rules;
mod series;
mod steps;
mod terms;
mod texts;
mod topics;
mod word_lists;

use crate::model::{At, Language, Structure};
use crate::problem::{Place, Problems};
use crate::rulesets;
use crate::vocabulary::Words;

/// Adds all that is wrong to `problems`.
pub fn run(structure: &Structure, languages: &[Language], problems: &mut Problems) {
    if structure.complete && structure.version.trim().is_empty() {
        let place = Place::whole("ruleset.toml");
        problems.add(&place, "The `version` is empty. It stands in every output.");
    }
    clauses::check(structure, problems);
    rules::check(structure, problems);
    lints::check(structure, problems);
    topics::check(structure, problems);
    series::check(structure, problems);
    questions::check(structure, problems);
    bank::check(structure, problems);
    steps::check(structure, problems);
    kick_off::check(structure, problems);
    terms::check(structure, problems);
    accessibility::check(structure, problems);
    maturity::check(structure, problems);
    word_lists::check(structure, languages, problems);
    coverage::check(structure, languages, problems);
    formats::check(languages, problems);
    arguments::check(languages, problems);
    plurals::check(languages, problems);
    texts::check(languages, problems);
    packs::check(languages, problems);
    if structure.complete {
        rulesets::check(structure, languages, problems);
    }
}

/// Refuses a word that the vocabulary does not hold. `owner` is the item's name in messages.
fn word(words: &Words, word: &At<String>, owner: &str, problems: &mut Problems) {
    if words.rust(&word.value).is_none() {
        let text = format!(
            "The {} `{}` of {owner} is unknown. Use one of {}.",
            words.field,
            word.value,
            words.list()
        );
        problems.add(&word.place, text);
    }
}
