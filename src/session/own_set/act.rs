//! What a visitor says to a question of a set.

use crate::{
    domain::{Assessment, OwnSet},
    session::{
        OwnAction, OwnSaid, fields,
        snapshot::limits::{LINE, NAME, NOTE},
    },
};

/// Keeps it, with whose set it was. A set to which nothing is said any more leaves no trace.
pub(in crate::session) fn said(assessment: &mut Assessment, action: OwnAction) {
    let OwnAction { set, place, said } = action;
    let Some(question) = set.questions.get(usize::from(place)) else { return };
    let kept = assessment.own_sets.entry(set.id.clone()).or_default();
    let answer = kept.answers.entry(question.id.clone()).or_default();
    match said {
        OwnSaid::Rating(rating) => answer.rating = rating,
        OwnSaid::Reason(reason) => answer.reason = fields::cut(reason, LINE),
        OwnSaid::Note(note) => answer.note = fields::cut(note, NOTE),
        OwnSaid::Later(later) => answer.later = later,
    }
    if answer.is_empty() {
        kept.answers.remove(&question.id);
    }
    if kept.answers.is_empty() {
        assessment.own_sets.remove(&set.id);
        return;
    }
    let OwnSet { title, by, revision, languages, .. } = &*set;
    let first = languages.first().map_or("", String::as_str);
    kept.title = fields::cut(set.say(title, first).to_owned(), NAME);
    kept.by = fields::cut(by.name.clone(), NAME);
    kept.revision = fields::cut(revision.clone(), NAME);
}
