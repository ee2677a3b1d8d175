//! The questions of the first meeting.

use crate::check::{ids, word};
use crate::model::Structure;
use crate::problem::Problems;
use crate::vocabulary::{OCCASIONS, ROLES};

pub fn check(structure: &Structure, problems: &mut Problems) {
    let questions = &structure.kick_off;
    let each = || questions.iter().map(|it| &it.id);
    ids::unique("kick-off question", each(), str::to_owned, problems);
    for question in questions {
        ids::DASHED.check("kick-off question", &question.id, problems);
        let owner = format!("the kick-off question {}", question.id.value);
        word(&OCCASIONS, &question.when, &owner, problems);
        word(&ROLES, &question.role, &owner, problems);
    }
}
