//! The questions themselves, for workshops and portals.

use serde_json::{Value, json};

use crate::{
    content::{Kind, QUESTIONS, Question, asks, clauses_of_question},
    domain::{Choice, Edition},
    i18n::Locale,
};

/// Every question that the edition asks, with its clauses there.
#[must_use]
pub fn questions_json(locale: &Locale, edition: Edition) -> Value {
    let questions: Vec<_> = QUESTIONS
        .iter()
        .filter(|question| asks(edition, question))
        .map(|question| {
            let clauses = clauses_of_question(question, edition);
            let clauses: Vec<_> = clauses.iter().map(ToString::to_string).collect();
            json!({ "id": question.id, "clauses": clauses, "tier": question.tier.key(),
                "kind": kind(question.kind), "text": locale.get(question.text) })
        })
        .collect();
    json!({ "questions": questions })
}

/// The blank questionnaire for people.
#[must_use]
pub fn questions_text(locale: &Locale, edition: Edition) -> String {
    let mut out = String::new();
    for question in QUESTIONS.iter().filter(|question| asks(edition, question)) {
        add_question(&mut out, question, locale, edition);
    }
    out
}

fn add_question(out: &mut String, question: &Question, locale: &Locale, edition: Edition) {
    out.push_str(locale.get(question.text));
    out.push_str("\n  ");
    out.push_str(question.id);
    for clause in clauses_of_question(question, edition) {
        out.push_str(" · ");
        out.push_str(&clause.to_string());
    }
    out.push('\n');
    for (_, label) in question.options {
        out.push_str("  [ ] ");
        out.push_str(locale.get(*label));
        out.push('\n');
    }
    out.push('\n');
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Scope => "scope",
        Kind::Gate => "gate",
        Kind::Grade => "grade",
        Kind::Attribute => "attribute",
    }
}
