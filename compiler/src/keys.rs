//! The keys of the texts that belong to a clause, a rule, a lint, a question or an entry of the series.

use crate::model::{Clause, Key, Lint, Question, Rule, Standard};

/// The beginnings of message ids that are kept for these texts.
const PREFIXES: [&str; 20] = [
    "clause-20",
    "clause-bs15000-",
    "rule-",
    "lint-",
    "question-",
    "event-",
    "deadline-",
    "relative-",
    "myth-",
    "itil-",
    "area-",
    "section-",
    "document-",
    "attribute-pa2-",
    "step-",
    "milestone-",
    "kick-off-",
    "term-",
    "criterion-",
    "barrier-",
];

/// Whether the message id is kept for these texts, so that without an owner it is left over.
pub fn is_kept(key: &Key) -> bool {
    let part = key.message.strip_prefix("part-");
    PREFIXES.iter().any(|prefix| key.message.starts_with(prefix))
        || part.is_some_and(|rest| rest.starts_with(|c: char| c.is_ascii_digit()))
}

/// The files whose texts travel before the first question can be answered. All others follow in a
/// second pack.
pub const FIRST_FILES: [&str; 3] = ["boot.ftl", "first.ftl", "format.ftl"];

/// The message that each language names itself with.
pub fn language_name() -> Key {
    Key::message("language-name")
}

/// The messages that numbers and lists are formed with: key, placeables in their order, and what
/// the message does, for a sentence that begins with "It".
pub fn formats() -> [(Key, &'static [&'static str], &'static str); 5] {
    [
        (Key::message("list-and"), &["a", "b"], "joins the last two of a list"),
        (Key::message("list-comma"), &["a", "b"], "joins those of a list before the last two"),
        (Key::message("number-group"), &[], "stands between the thousands of a number"),
        (Key::message("percent-one"), &["n"], "shows a percentage"),
        (Key::message("percent-range"), &["high", "low"], "shows a range of percentages"),
    ]
}

pub fn clause(standard: &Standard, clause: &Clause) -> Key {
    number(standard, &clause.number.value)
}

/// The title of a clause by its number, also of one that is only referred to.
pub fn number(standard: &Standard, number: &str) -> Key {
    Key::message(format!("clause-{}-{}", standard.edition.value, dashed(number)))
}

pub fn rule(rule: &Rule) -> Key {
    Key::message(format!("rule-{}", rule.id.value))
}

pub fn lint(lint: &Lint) -> Key {
    Key::message(format!("lint-{}", lint.id.value))
}

pub fn question(question: &Question) -> Key {
    Key::message(format!("question-{}", dashed(&question.id.value)))
}

pub fn option(question_key: &Key, value: &str) -> Key {
    question_key.attribute(format!("option-{}", dashed(value)))
}

pub fn evidence(question_key: &Key, id: &str) -> Key {
    question_key.attribute(format!("evidence-{id}"))
}

/// Fluent ids know no dots, and the texts no underscores.
fn dashed(id: &str) -> String {
    id.replace(['.', '_'], "-")
}
