//! What is said to statements and documents.

use super::{
    Action, fields, own_set,
    snapshot::limits::{LINE, NOTE},
};
use crate::domain::{Answer, Assessment, DocumentState};

/// Takes over what was said to a statement or of a document; what else was done changes nothing.
pub(super) fn apply(assessment: &mut Assessment, action: Action) {
    match action {
        Action::Rate(question, rating) => {
            edit_answer(assessment, question, |answer| answer.rating = rating);
        }
        Action::TickEvidence(question, evidence, on) => {
            edit_answer(assessment, question, |answer| tick(&mut answer.evidence, evidence, on));
        }
        Action::ExplainAnswer(question, reason) => {
            edit_answer(assessment, question, |answer| answer.reason = fields::cut(reason, LINE));
        }
        Action::Note(question, note) => {
            edit_answer(assessment, question, |answer| answer.note = fields::cut(note, NOTE));
        }
        Action::ComeBack(question, later) => {
            edit_answer(assessment, question, |answer| answer.later = later);
        }
        Action::Own(own) => own_set::said(assessment, *own),
        Action::SayOfDocument(document, Some(state)) => {
            assessment.documents.insert(document.to_owned(), state);
        }
        Action::SayOfDocument(document, None) => {
            assessment.documents.remove(document);
        }
        Action::CountFrom(section, Some(level)) => {
            assessment.maturity.insert(section.to_owned(), level);
        }
        Action::CountFrom(section, None) => {
            assessment.maturity.remove(section);
        }
        _ => {}
    }
}

fn tick(ticked: &mut Vec<String>, evidence: &str, on: bool) {
    match (on, ticked.iter().any(|known| known == evidence)) {
        (true, false) => ticked.push(evidence.to_owned()),
        (false, true) => ticked.retain(|known| known != evidence),
        _ => {}
    }
}

/// The assessment as it is now with what was filled in since `before`: reading takes time, and what was
/// said meanwhile stays.
pub(super) fn taken_over(
    now: &Assessment,
    before: &Assessment,
    filled_in: Assessment,
) -> Assessment {
    let mut next = now.clone();
    let is_new = |id: &String, answer: &Answer| before.answers.get(id) != Some(answer);
    next.answers.extend(filled_in.answers.into_iter().filter(|(id, it)| is_new(id, it)));
    let is_new = |id: &String, state: &DocumentState| before.documents.get(id) != Some(state);
    next.documents.extend(filled_in.documents.into_iter().filter(|(id, it)| is_new(id, it)));
    if filled_in.tier != before.tier {
        next.tier = filled_in.tier;
    }
    next
}

fn edit_answer(assessment: &mut Assessment, question: &str, edit: impl FnOnce(&mut Answer)) {
    let answer = assessment.answers.entry(question.to_owned()).or_default();
    edit(answer);
    if answer.is_empty() {
        assessment.answers.remove(question);
    }
}
