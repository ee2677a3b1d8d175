//! The rules' fields.

use crate::check::{clauses, ids, word};
use crate::model::{At, Rule, Structure};
use crate::problem::Problems;
use crate::rust_name;
use crate::vocabulary::{AREAS, CAUSES, CONFIDENCES, VERDICTS};

/// Checks ids and conditions among the rules, and each rule against the editions.
pub fn check(structure: &Structure, problems: &mut Problems) {
    let rules = &structure.rules;
    ids::unique("rule id", rules.iter().map(|rule| &rule.id), str::to_ascii_lowercase, problems);
    for rule in rules {
        ids::RULE.check("rule id", &rule.id, problems);
        let owner = format!("the rule {}", rule.id.value);
        word(&VERDICTS, &rule.verdict, &owner, problems);
        word(&CONFIDENCES, &rule.confidence, &owner, problems);
        word(&AREAS, &rule.area, &owner, problems);
        word(&CAUSES, &rule.cause, &owner, problems);
        if let Some(graver) = &rule.graver {
            word(&VERDICTS, graver, &owner, problems);
            is_graver(rule, graver, problems);
        }
        editions(structure, rule, problems);
    }
    conditions(rules, problems);
}

fn is_graver(rule: &Rule, graver: &At<String>, problems: &mut Problems) {
    let positions = VERDICTS.position(&rule.verdict.value).zip(VERDICTS.position(&graver.value));
    if positions.is_some_and(|(verdict, graver)| graver >= verdict) {
        let text = format!(
            "The rule {} has the verdict {} and for its graver form {}, which is not graver. \
             Correct one of the two.",
            rule.id.value, rule.verdict.value, graver.value
        );
        problems.add(&graver.place, text);
    }
}

fn editions(structure: &Structure, rule: &Rule, problems: &mut Problems) {
    let id = &rule.id.value;
    if rule.editions.is_empty() {
        let text = format!("The rule {id} has no edition, so it never applies. Name one at least.");
        problems.add(&rule.id.place, text);
    }
    for by in &rule.editions {
        clauses::by_edition(structure, by, &format!("rule {id}"), problems);
    }
}

/// Two rules with one condition would always fire together: one of them says too little.
fn conditions(rules: &[Rule], problems: &mut Problems) {
    for (index, rule) in rules.iter().enumerate() {
        let condition = &rule.condition;
        ids::WORD.check("condition", condition, problems);
        let variant = rust_name::variant(&condition.value);
        let mut earlier = rules.iter().take(index);
        if let Some(first) = earlier.find(|r| rust_name::variant(&r.condition.value) == variant) {
            let text = format!(
                "The condition `{}` is used by two rules, {} and {}. Give each its own condition, \
                 or make one rule of them.",
                condition.value, first.id.value, rule.id.value
            );
            problems.add(&condition.place, text);
        }
        if !condition.value.starts_with(|c: char| c.is_ascii_lowercase()) {
            let text = format!("The condition `{}` must begin with a letter.", condition.value);
            problems.add(&condition.place, text);
        }
    }
}
