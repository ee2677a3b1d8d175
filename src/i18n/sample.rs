//! Small language packs for the tests.

use super::{
    locale::{FormatKeys, Locale},
    message::TextKey,
};

/// The keys of the sample packs.
pub const KEYS: FormatKeys = FormatKeys {
    texts: 6,
    first: 6,
    list_and: TextKey(0),
    list_comma: TextKey(1),
    number_group: TextKey(2),
    percent_one: TextKey(3),
    percent_range: TextKey(4),
};

/// The language `de` or `en` with formats as in the content.
pub fn locale(tag: &str) -> Locale {
    locale_with(tag, "").0
}

/// The language with one more text, as a pack holds it, and its key.
pub fn locale_with(tag: &str, text: &str) -> (Locale, TextKey) {
    let (and, group, percent) = match tag {
        "de" => ("und", ".", "\u{a0}%"),
        _ => ("and", ",", "%"),
    };
    let texts = [
        &format!("\u{1}a {and} \u{1}b"),
        "\u{1}a, \u{1}b",
        group,
        &format!("\u{1}a{percent}"),
        &format!("\u{1}b–\u{1}a{percent}"),
        text,
    ];
    let pack = format!("scopecheck-pack 1 {tag} sha256-00\n{}\u{1e}", texts.join("\u{1e}"));
    (Locale::parse(&pack, "sha256-00", KEYS).unwrap(), TextKey(5))
}
