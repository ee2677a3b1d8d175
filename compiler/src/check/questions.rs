//! The questions' fields.

use crate::check::{clauses, ids, word};
use crate::model::{Question, Structure};
use crate::problem::Problems;
use crate::vocabulary::{EDITIONS, QUESTION_KINDS, ROLES, TIERS};

/// The edition whose clauses the questions name, unless they are asked in others only.
const EDITION: &str = "2018";

/// Checks ids among the questions, and each question in itself.
pub fn check(structure: &Structure, problems: &mut Problems) {
    let all = structure.questions.iter().map(|question| &question.id);
    ids::unique("question id", all, dashed, problems);
    for question in &structure.questions {
        ids::QUESTION.check("question id", &question.id, problems);
        let owner = format!("the question {}", question.id.value);
        word(&TIERS, &question.tier, &owner, problems);
        word(&QUESTION_KINDS, &question.kind, &owner, problems);
        if let Some(role) = &question.role {
            word(&ROLES, role, &owner, problems);
        } else if question.is_full_statement() {
            let text = format!(
                "The question {} has no `role`. Say who can answer it, one of {}.",
                question.id.value,
                ROLES.list()
            );
            problems.add(&question.id.place, text);
        }
        lists(question, problems);
        question.editions.iter().for_each(|edition| word(&EDITIONS, edition, &owner, problems));
        let (edition, place) = match question.editions.first() {
            Some(first) => (first.value.as_str(), &first.place),
            None => (EDITION, &question.id.place),
        };
        if let Some(standard) = structure.standard(edition) {
            for clause in &question.clauses {
                let owner = format!("The question {}", question.id.value);
                clauses::known(standard, clause, &owner, problems);
            }
        } else if structure.complete && EDITIONS.rust(edition).is_some() {
            let text = format!(
                "Questions name clauses of the edition {edition}, for which there is no \
                 standard/{edition}.toml. Add that file."
            );
            problems.add(place, text);
        }
    }
}

fn lists(question: &Question, problems: &mut Problems) {
    let id = &question.id.value;
    ids::unique(&format!("option of {id}"), question.options.iter(), dashed, problems);
    ids::unique(&format!("evidence of {id}"), question.evidence.iter(), dashed, problems);
    ids::unique(&format!("edition of {id}"), question.editions.iter(), str::to_owned, problems);
    for option in &question.options {
        ids::WORD.check("option", option, problems);
    }
    for evidence in &question.evidence {
        ids::DASHED.check("evidence", evidence, problems);
    }
}

/// What is left of an id in the name of its text.
fn dashed(id: &str) -> String {
    id.replace(['.', '_'], "-")
}
