//! Criticism of a statement's wording, drafted or written by the visitor.
//!
//! What can be said is data (`content/rules/lints.toml`), and so are the words that are searched for
//! (`content/rules/words.toml`). The conditions are the small functions beside this file. What a
//! text names is read by [`super::recognize`], so that criticism and the paste box never disagree.

mod names;
mod phrases;
mod services;

use std::ops::Range;

use super::{
    recognize::{Found, Recognized, read},
    wording::Text,
};
use crate::{
    content::{Condition, Flaw, LINTS, Lint, RULES, Rule},
    domain::{Confidence, Edition, Scope, Verdict},
};

/// Something in a statement that a certification body would object to or ask about.
#[derive(Clone, Debug, PartialEq)]
pub struct LintHit {
    /// What is said; its words stand in the catalogue.
    pub lint: &'static Lint,
    /// The rule that describes it under the edition.
    pub rule: Option<&'static Rule>,
    /// How grave it is here; at most WARN where the lint is an interpretation.
    pub verdict: Verdict,
    /// The words that gave rise to it; empty where something is missing.
    pub subjects: Vec<Subject>,
}

/// Words that a criticism is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Subject {
    /// As they stand in the text, or a name of the scope that does not.
    pub text: String,
    /// Where they stand, in bytes, on boundaries of characters; `None` where the text lacks them.
    pub range: Option<Range<usize>>,
}

impl LintHit {
    /// The id for outputs: that of the rule where one describes it.
    #[must_use]
    pub fn id(&self) -> &'static str {
        self.rule.map_or(self.lint.id, |rule| rule.id)
    }

    /// True if the rule that describes it has this condition.
    #[must_use]
    pub fn meets(&self, condition: Condition) -> bool {
        self.rule.is_some_and(|rule| rule.condition == condition)
    }
}

/// Criticizes `text`, which is in `language` (a tag such as `de`), beside the scope that it is for.
/// Nothing is said about a text without words.
#[must_use]
pub fn lint(text: &str, language: &str, scope: &Scope, edition: Edition) -> Vec<LintHit> {
    let text = Text::of(text, language);
    if text.len() == 0 {
        return vec![];
    }
    let read = read(&text);
    let case = Case { text: &text, read: &read, scope };
    LINTS.iter().filter_map(|lint| Some(hit(lint, case.look_for(lint.flaw)?, edition))).collect()
}

/// Criticizes what the visitor wrote, in either language.
pub(super) fn lint_own_wording(scope: &Scope, edition: Edition) -> Vec<LintHit> {
    let own = &scope.own_wording;
    [("en", &own.en), ("de", &own.de)]
        .into_iter()
        .filter_map(|(language, text)| Some((language, text.as_deref()?)))
        .flat_map(|(language, text)| lint(text, language, scope, edition))
        .collect()
}

fn hit(lint: &'static Lint, seen: Seen, edition: Edition) -> LintHit {
    let rules = RULES.iter().filter(|rule| lint.rules.contains(&rule.id));
    let rule = rules.into_iter().find(|rule| rule.clauses_in(edition).is_some());
    let said = lint.graver.filter(|_| seen.graver).unwrap_or(lint.verdict);
    let hint = lint.confidence == Confidence::C;
    let verdict = if hint { said.min(Verdict::Warn) } else { said };
    LintHit { lint, rule, verdict, subjects: seen.subjects }
}

/// What a condition found.
#[derive(Default)]
struct Seen {
    subjects: Vec<Subject>,
    graver: bool,
}

/// What a condition looks at.
struct Case<'a> {
    text: &'a Text<'a>,
    read: &'a Recognized,
    scope: &'a Scope,
}

impl Case<'_> {
    fn look_for(&self, flaw: Flaw) -> Option<Seen> {
        match flaw {
            Flaw::OrganizationMissing => self.organization_missing(),
            Flaw::GroupNamed => self.group_named(),
            Flaw::ServiceMissing => self.service_missing(),
            Flaw::ServiceUnspecific => self.service_unspecific(),
            Flaw::ProcessAsService => self.process_as_service(),
            Flaw::AdviceAsService => self.advice_as_service(),
            Flaw::ProductAsSubject => self.product_as_subject(),
            Flaw::ProductAsBoundary => self.product_as_boundary(),
            Flaw::ServiceNotNamed => self.service_not_named(),
            Flaw::ServiceNotListed => self.service_not_listed(),
            Flaw::RequirementLeftOut => self.requirement_left_out(),
            Flaw::SupplierSeemsCertified => self.supplier_seems_certified(),
            Flaw::Praise => self.phrases("praise"),
            Flaw::ConformityClaimed => self.phrases("conformity"),
            Flaw::CertifiedClaimed => self.phrases("certified"),
            Flaw::Vague => self.phrases("vague"),
            Flaw::Placeholder => self.placeholder(),
            Flaw::CustomerNamed => self.customer_named(),
            Flaw::FrameworkNamed => self.phrases("framework"),
            Flaw::TooLong => self.too_long(),
        }
    }

    /// These words as a subject.
    fn subject(&self, words: &Range<usize>) -> Subject {
        Subject { text: self.text.slice(words).to_owned(), range: Some(self.text.bytes(words)) }
    }

    /// The words of something that was recognized.
    fn words<T>(&self, found: &Found<T>) -> Range<usize> {
        self.text.words_at(&found.range)
    }

    /// Where a name of the scope stands in the text.
    fn position(&self, name: &str) -> Option<Range<usize>> {
        self.text.position(&Text::of(name, self.text.language()))
    }
}

/// Something is missing or too much: no words to show.
fn about_nothing(holds: bool) -> Option<Seen> {
    holds.then(Seen::default)
}

fn about(subjects: Vec<Subject>) -> Option<Seen> {
    (!subjects.is_empty()).then_some(Seen { subjects, graver: false })
}
