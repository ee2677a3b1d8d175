//! Choices by number: the variants that the language needs, and no others.

use crate::model::{Case, Key, Language, Part, Text, Variant};
use crate::problem::Problems;

/// The plural categories of a language, by the CLDR: those that every choice needs, and those that
/// it may have. A further language is added here and in the application's `i18n/plural.rs`, which
/// finds the category of a number.
const CATEGORIES: &[(&str, &[&str], &[&str])] = &[
    ("de", &["one", "other"], &[]),
    ("en", &["one", "other"], &[]),
    ("fr", &["one", "other"], &["many"]),
];

/// Checks every choice in every text.
pub fn check(languages: &[Language], problems: &mut Problems) {
    for language in languages {
        for (key, text) in &language.texts {
            for part in &text.parts {
                if let Part::Select { variants, .. } = part {
                    Choice { language, key, text, variants }.check(problems);
                }
            }
        }
    }
}

struct Choice<'a> {
    language: &'a Language,
    key: &'a Key,
    text: &'a Text,
    variants: &'a [Variant],
}

impl Choice<'_> {
    fn check(&self, problems: &mut Problems) {
        let tag = &self.language.tag;
        let known = CATEGORIES.iter().find(|(language, ..)| language == tag);
        let (needed, optional) =
            known.map_or((&["other"][..], &[][..]), |known| (known.1, known.2));
        let stranger = if known.is_some() {
            ""
        } else {
            " The plural categories of this language are not known: add them to the compiler's \
             check/plurals.rs and the application's i18n/plural.rs."
        };
        for category in needed {
            if !self.has(category) {
                let text = format!("needs the variant [{category}].{stranger}");
                self.add(text, problems);
            }
        }
        for (index, variant) in self.variants.iter().enumerate() {
            let shown = match &variant.case {
                Case::Exact(number) => number.to_string(),
                Case::Category(category) => category.clone(),
            };
            if self.variants.iter().take(index).any(|earlier| earlier.case == variant.case) {
                self.add(format!("has the variant [{shown}] twice. Remove one."), problems);
            }
            if let Case::Category(category) = &variant.case
                && !needed.contains(&category.as_str())
                && !optional.contains(&category.as_str())
            {
                let text = format!(
                    "has the variant [{shown}], which no number chooses. Use {} or an exact \
                     number.{stranger}",
                    listed(needed, optional)
                );
                self.add(text, problems);
            }
            if variant.default && shown != "other" {
                self.add(format!("must have *[other] as its default, not *[{shown}]."), problems);
            }
        }
    }

    fn has(&self, wanted: &str) -> bool {
        self.variants.iter().any(|v| matches!(&v.case, Case::Category(name) if name == wanted))
    }

    fn add(&self, text: String, problems: &mut Problems) {
        let sentence = format!("A choice in `{}` ({}) {text}", self.key, self.language.tag);
        problems.add(&self.text.place, sentence);
    }
}

fn listed(needed: &[&str], optional: &[&str]) -> String {
    needed.iter().chain(optional).map(|name| format!("[{name}]")).collect::<Vec<_>>().join(", ")
}
