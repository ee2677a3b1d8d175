//! The rules' fields.

use crate::check::{clauses, ids, word};
use crate::model::{Rule, Structure};
use crate::problem::Problems;
use crate::rust_name;
use crate::vocabulary::{AREAS, CONFIDENCES, EDITIONS, VERDICTS};

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
        editions(structure, rule, problems);
    }
    conditions(rules, problems);
}

fn editions(structure: &Structure, rule: &Rule, problems: &mut Problems) {
    let id = &rule.id.value;
    if rule.editions.is_empty() {
        let text = format!("The rule {id} has no edition, so it never applies. Name one at least.");
        problems.add(&rule.id.place, text);
    }
    ids::unique("edition", rule.editions.iter(), str::to_owned, problems);
    for edition in &rule.editions {
        if EDITIONS.rust(&edition.value).is_none() {
            word(&EDITIONS, edition, &format!("the rule {id}"), problems);
        } else if let Some(standard) = structure.standard(&edition.value) {
            for clause in &rule.clauses {
                clauses::known(standard, clause, &format!("The rule {id}"), problems);
            }
        } else if structure.complete {
            let text = format!(
                "The rule {id} is for the edition {edition}, for which there is no \
                 standard/{edition}.toml. Add that file or drop the edition.",
                edition = edition.value
            );
            problems.add(&edition.place, text);
        }
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
