//! The fields of the lints, and whether they agree with the rules that they carry.

use crate::check::{ids, rules, word};
use crate::model::{At, Lint, Rule, Structure};
use crate::problem::Problems;
use crate::vocabulary::{CONFIDENCES, VERDICTS};

/// Checks ids and conditions among the lints, and each lint against the rules.
pub fn check(structure: &Structure, problems: &mut Problems) {
    let lints = &structure.lints;
    ids::unique("lint id", lints.iter().map(|lint| &lint.id), str::to_owned, problems);
    for lint in lints {
        ids::DASHED.check("lint id", &lint.id, problems);
        let owner = format!("the lint {}", lint.id.value);
        word(&VERDICTS, &lint.verdict, &owner, problems);
        word(&CONFIDENCES, &lint.confidence, &owner, problems);
        if let Some(graver) = &lint.graver {
            word(&VERDICTS, graver, &owner, problems);
            rules::is_graver(&owner, &lint.verdict, graver, problems);
        }
        carried_rules(structure, lint, problems);
    }
    let conditions = lints.iter().map(|lint| (&lint.id, &lint.condition));
    rules::one_condition_each("lint", &conditions.collect::<Vec<_>>(), problems);
}

/// Under one edition a hit carries one id, so no edition may have two of the rules.
fn carried_rules(structure: &Structure, lint: &Lint, problems: &mut Problems) {
    let id = &lint.id.value;
    let mut seen: Vec<(&str, &str)> = Vec::new();
    for name in &lint.rules {
        let Some(rule) = structure.rules.iter().find(|rule| rule.id.value == name.value) else {
            if structure.complete {
                let text = format!(
                    "The lint {id} carries the rule `{}`, which does not exist. Correct the id, \
                     or add the rule to rules/rules.toml.",
                    name.value
                );
                problems.add(&name.place, text);
            }
            continue;
        };
        not_graver_than(lint, rule, name, problems);
        for by in &rule.editions {
            let edition = by.edition.value.as_str();
            match seen.iter().find(|(known, _)| *known == edition) {
                None => seen.push((edition, &rule.id.value)),
                Some((_, first)) => {
                    let text = format!(
                        "The lint {id} carries the rules {first} and {}, which are both for the \
                         edition {edition}. Keep one of the two.",
                        rule.id.value
                    );
                    problems.add(&name.place, text);
                }
            }
        }
    }
}

/// Whoever looks the rule up must not find that it says less.
fn not_graver_than(lint: &Lint, rule: &Rule, name: &At<String>, problems: &mut Problems) {
    let lint_says = lint.graver.as_ref().unwrap_or(&lint.verdict);
    let rule_says = rule.graver.as_ref().unwrap_or(&rule.verdict);
    let positions = VERDICTS.position(&lint_says.value).zip(VERDICTS.position(&rule_says.value));
    if positions.is_some_and(|(lint, rule)| lint < rule) {
        let text = format!(
            "The lint {} says {}, but the rule {} that it carries says {} at most. Lower the \
             verdict of the lint, or carry another rule.",
            lint.id.value, lint_says.value, rule.id.value, rule_says.value
        );
        problems.add(&name.place, text);
    }
}
