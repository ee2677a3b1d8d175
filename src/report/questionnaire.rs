//! The questions themselves, for workshops and portals.

use serde_json::{Value, json};

use crate::{
    content::{Kind, QUESTIONS, Question, Tier},
    i18n::Locale,
};

/// Every question of the catalogue.
#[must_use]
pub fn questions_json(locale: &Locale) -> Value {
    let questions: Vec<_> = QUESTIONS
        .iter()
        .map(|question| {
            let clauses: Vec<_> = question.clauses.iter().map(ToString::to_string).collect();
            json!({ "id": question.id, "clauses": clauses, "tier": tier(question.tier),
                "kind": kind(question.kind), "text": locale.get(question.text) })
        })
        .collect();
    json!({ "questions": questions })
}

/// The blank questionnaire for people.
#[must_use]
pub fn questions_text(locale: &Locale) -> String {
    let mut out = String::new();
    for question in QUESTIONS {
        add_question(&mut out, question, locale);
    }
    out
}

fn add_question(out: &mut String, question: &Question, locale: &Locale) {
    out.push_str(locale.get(question.text));
    out.push_str("\n  ");
    out.push_str(question.id);
    for clause in question.clauses {
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

const fn tier(tier: Tier) -> &'static str {
    match tier {
        Tier::Quick => "quick",
        Tier::Full => "full",
        Tier::Deep => "deep",
    }
}

const fn kind(kind: Kind) -> &'static str {
    match kind {
        Kind::Scope => "scope",
        Kind::Gate => "gate",
        Kind::Grade => "grade",
        Kind::Attribute => "attribute",
    }
}
