//! Ids that stand twice, and ids of which no name can be made.

use std::collections::HashMap;

use crate::model::At;
use crate::problem::{Place, Problems};

/// Which characters an id may hold.
pub struct Alphabet {
    allowed: fn(char) -> bool,
    said: &'static str,
}

/// `incident.quick`
pub const QUESTION: Alphabet = Alphabet {
    allowed: |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '.',
    said: "small letters, digits, underscores and dots",
};

/// `R20c`
pub const RULE: Alphabet =
    Alphabet { allowed: |c| c.is_ascii_alphanumeric(), said: "letters and digits" };

/// `own_with_support`
pub const WORD: Alphabet = Alphabet {
    allowed: |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_',
    said: "small letters, digits and underscores",
};

/// `incident-records`
pub const DASHED: Alphabet = Alphabet {
    allowed: |c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-',
    said: "small letters, digits and dashes",
};

impl Alphabet {
    /// Refuses an id that is empty or holds other characters. `what` names its kind.
    pub fn check(&self, what: &str, id: &At<String>, problems: &mut Problems) {
        if id.value.is_empty() || !id.value.chars().all(self.allowed) {
            let text = format!(
                "The {what} `{}` cannot be used. It must consist of {}.",
                id.value, self.said
            );
            problems.add(&id.place, text);
        }
    }
}

/// Finds ids that stand twice, or differ so little that they would share the name `shared`.
pub fn unique<'a>(
    what: &str,
    ids: impl Iterator<Item = &'a At<String>>,
    shared: fn(&str) -> String,
    problems: &mut Problems,
) {
    let mut seen: HashMap<String, (&str, &Place)> = HashMap::new();
    for id in ids {
        let shared = shared(&id.value);
        let Some((first, place)) = seen.get(&shared) else {
            seen.insert(shared, (&id.value, &id.place));
            continue;
        };
        let text = if *first == id.value {
            format!(
                "The {what} `{first}` stands already at {place}. Remove or rename one of the two."
            )
        } else {
            format!(
                "The {what} `{}` and `{first}` at {place} would share the name `{shared}`. \
                 Make them differ in more than dots, dashes and underscores.",
                id.value
            )
        };
        problems.add(&id.place, text);
    }
}
