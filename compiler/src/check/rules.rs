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
            is_graver(&owner, &rule.verdict, graver, problems);
        }
        editions(structure, rule, problems);
    }
    let conditions = rules.iter().map(|rule| (&rule.id, &rule.condition));
    one_condition_each("rule", &conditions.collect::<Vec<_>>(), problems);
}

/// Refuses a graver form that is none. `owner` is the item's name within a sentence.
pub(super) fn is_graver(
    owner: &str,
    verdict: &At<String>,
    graver: &At<String>,
    problems: &mut Problems,
) {
    let positions = VERDICTS.position(&verdict.value).zip(VERDICTS.position(&graver.value));
    if positions.is_some_and(|(verdict, graver)| graver >= verdict) {
        let owner = owner.trim_start_matches("the ");
        let text = format!(
            "The {owner} has the verdict {} and for its graver form {}, which is not graver. \
             Correct one of the two.",
            verdict.value, graver.value
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

/// Two rules with one condition would always fire together: one of them says too little. `what`
/// names the kind of the items, which are ids with their conditions.
pub(super) fn one_condition_each(
    what: &str,
    items: &[(&At<String>, &At<String>)],
    problems: &mut Problems,
) {
    for (index, (id, condition)) in items.iter().enumerate() {
        ids::WORD.check("condition", condition, problems);
        let variant = rust_name::variant(&condition.value);
        let mut earlier = items.iter().take(index);
        let same = |(_, other): &&(_, &At<String>)| rust_name::variant(&other.value) == variant;
        if let Some((first, _)) = earlier.find(same) {
            let text = format!(
                "The condition `{}` is used by two {what}s, {} and {}. Give each its own \
                 condition, or make one {what} of them.",
                condition.value, first.value, id.value
            );
            problems.add(&condition.place, text);
        }
        if !condition.value.starts_with(|c: char| c.is_ascii_lowercase()) {
            let text = format!("The condition `{}` must begin with a letter.", condition.value);
            problems.add(&condition.place, text);
        }
    }
}
