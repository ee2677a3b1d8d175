//! What was read in a statement that somebody already has, as the answers that it would give.

use std::{collections::BTreeSet, rc::Rc};

use super::{AnswerRow, given};
use crate::{
    domain::Assessment,
    engine::{Recognized, recognize},
    session::{Action, State, reduce},
};

/// What a text says, and what it would change.
#[derive(Debug)]
pub struct ReadStatement {
    /// What was recognized in it.
    pub recognized: Recognized,
    /// The questions that it answers, with what would be their answers.
    pub rows: Vec<AnswerRow>,
    /// The answers say something else, or nothing, so far.
    pub is_news: bool,
}

/// Reads a text in a language; `None` where nothing of a scope is recognized in it.
#[must_use]
pub fn read_statement(
    assessment: &Rc<Assessment>,
    text: &str,
    language: &'static str,
) -> Option<ReadStatement> {
    let recognized = recognize(text, Some(language));
    let state = State::of(assessment.clone());
    let taken_over = reduce(&state, Action::TakeOverRead(Box::new(recognized.clone())));
    let is_news = taken_over.is_some();
    let after = taken_over.unwrap_or(state).assessment;
    let mut seen = BTreeSet::new();
    let questions = recognized.parts().into_iter().map(|part| part.question);
    let rows: Vec<_> = questions
        .filter(|question| seen.insert(*question))
        .filter_map(|question| given(&after, question))
        .collect();
    (!rows.is_empty()).then_some(ReadStatement { recognized, rows, is_news })
}
