//! Names in the generated Rust code.

use crate::model::Key;

/// The constant of a text without placeables: `rule-R10.remedy` becomes `RULE_R10_REMEDY`.
pub fn constant(key: &Key) -> String {
    underscored(key).to_ascii_uppercase()
}

/// The function of a text with placeables: `results-answered` becomes `results_answered`.
pub fn function(key: &Key) -> String {
    not_a_keyword(underscored(key).to_ascii_lowercase())
}

/// The parameter for a placeable. A keyword gets an underscore at its end: `type_`.
pub fn parameter(argument: &str) -> String {
    not_a_keyword(argument.to_owned())
}

/// The enum variant of a condition: `applicant_is_person` becomes `ApplicantIsPerson`.
pub fn variant(condition: &str) -> String {
    let capitalized = |word: &str| {
        let mut letters = word.chars();
        letters.next().map(|first| first.to_ascii_uppercase()).into_iter().chain(letters).collect()
    };
    condition.split('_').map(capitalized).collect::<Vec<String>>().concat()
}

fn underscored(key: &Key) -> String {
    key.to_string().replace(['-', '.'], "_")
}

fn not_a_keyword(name: String) -> String {
    if KEYWORDS.contains(&name.as_str()) { name + "_" } else { name }
}

/// Strict and reserved keywords of the edition 2024 in lower case.
const KEYWORDS: &[&str] = &[
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "crate",
    "do", "dyn", "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl",
    "in", "let", "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref",
    "return", "self", "static", "struct", "super", "trait", "true", "try", "type", "typeof",
    "unsafe", "unsized", "use", "virtual", "where", "while", "yield",
];
