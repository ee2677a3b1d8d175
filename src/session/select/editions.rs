//! What is different under another edition.

use crate::{
    content::{QUESTIONS, Question, asks, clauses, counterparts},
    domain::{Assessment, ClauseId, Edition},
};

/// What changes from one edition to the next.
#[derive(Debug)]
pub struct EditionChanges {
    /// The edition that one comes from.
    pub from: Edition,
    /// Clauses that somebody operates and that have another number there: there, here.
    pub moved: Vec<(ClauseId, Vec<ClauseId>)>,
    /// Questions that are asked here and not there.
    pub new: Vec<&'static Question>,
    /// Questions that are asked there and not here.
    pub gone: Vec<&'static Question>,
}

/// What is different for those who come to the assessment's edition: from that of 2018, or, back at
/// it, from the newest other one under which something was said.
#[must_use]
pub fn edition_changes(assessment: &Assessment) -> Option<EditionChanges> {
    let here = assessment.edition;
    let from = match here {
        Edition::E2018 => *assessment.scope.other_editions.first_key_value()?.0,
        _ => Edition::E2018,
    };
    let moved = clauses(from).iter().filter(|clause| clause.role.is_some()).filter_map(|clause| {
        let now: Vec<_> =
            counterparts(from, clause.id, here).into_iter().map(|(id, _)| id).collect();
        (!now.is_empty() && now != [clause.id]).then_some((clause.id, now))
    });
    let only = |asking: Edition, silent: Edition| {
        let only = QUESTIONS.iter().filter(|it| asks(asking, it) && !asks(silent, it));
        only.collect()
    };
    Some(EditionChanges {
        from,
        moved: moved.collect(),
        new: only(here, from),
        gone: only(from, here),
    })
}
