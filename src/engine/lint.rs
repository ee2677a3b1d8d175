//! Criticism of a statement's wording.
//!
//! The words come from `content/rules/words.toml`. A hit names the rule of the table by its
//! condition, so that the sentence shown is the rule's.

use crate::{
    content::{Condition, RULES, Rule, words},
    domain::Scope,
};

/// Something in a statement that a certification body would object to or ask about.
#[derive(Clone, Debug, PartialEq)]
pub struct LintHit {
    /// Which rule's condition it meets.
    pub condition: Condition,
    /// The words that gave rise to it, as they stand in the text's lower case.
    pub subjects: Vec<String>,
}

impl LintHit {
    /// The rule that it belongs to.
    #[must_use]
    pub fn rule(&self) -> Option<&'static Rule> {
        RULES.iter().find(|rule| rule.condition == self.condition)
    }
}

/// Criticizes `text`, which is in `language` (a tag such as `de`).
#[must_use]
pub fn lint(text: &str, language: &str, scope: &Scope) -> Vec<LintHit> {
    let text = Words::of(text);
    let mut hits = Vec::new();
    let mut found = |condition, subjects: Vec<String>| {
        if !subjects.is_empty() {
            hits.push(LintHit { condition, subjects });
        }
    };

    let technology = Some(scope.technology.trim()).filter(|name| text.has(name));
    let names_a_service = text.any(words("service", language));
    let products = text.all(words("product", language));
    if !names_a_service && (technology.is_some() || !products.is_empty()) {
        let mut subjects = products;
        subjects.extend(technology.map(str::to_owned));
        found(Condition::ProductAsSubject, subjects);
    } else {
        found(Condition::ProductAsBoundary, technology.map(str::to_owned).into_iter().collect());
    }
    found(Condition::SupplierSeemsCertified, text.all(words("supplier_certified", language)));
    let mut praise = text.all(words("praise", language));
    praise.extend(text.all(words("conformity", language)));
    found(Condition::PraiseOrConformityClaim, praise);
    found(Condition::FrameworkNamed, text.all(words("framework", language)));
    hits
}

/// Criticizes what the visitor wrote, in either language.
pub(super) fn lint_own_wording(scope: &Scope) -> Vec<LintHit> {
    let own = &scope.own_wording;
    let texts = [("en", &own.en), ("de", &own.de)];
    texts
        .into_iter()
        .filter_map(|(language, text)| Some((language, text.as_deref()?)))
        .filter(|(_, text)| !text.trim().is_empty())
        .flat_map(|(language, text)| lint(text, language, scope))
        .collect()
}

/// True if `text` has `word` as a whole word; a word that ends in `*` matches any ending.
pub(super) fn contains_word(text: &str, word: &str) -> bool {
    Words::of(text).has(word)
}

/// A text as lower-case words, each between two spaces.
struct Words(String);

impl Words {
    fn of(text: &str) -> Self {
        let mut words = String::from(" ");
        for part in text.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()) {
            words.push_str(&part.to_lowercase());
            words.push(' ');
        }
        Self(words)
    }

    fn has(&self, word: &str) -> bool {
        let mut sought = Self::of(word).0;
        if sought.trim().is_empty() {
            return false;
        }
        if word.ends_with('*') {
            sought.pop();
        }
        self.0.contains(&sought)
    }

    fn any(&self, words: &[&str]) -> bool {
        words.iter().any(|word| self.has(word))
    }

    fn all(&self, words: &[&str]) -> Vec<String> {
        let found = words.iter().filter(|word| self.has(word));
        found.map(|word| word.trim_end_matches('*').to_owned()).collect()
    }
}
