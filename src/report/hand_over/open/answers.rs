//! Statements and gates that nobody answered, or knew the answer to, or wants to look at again.

use super::{Open, state};
use crate::{
    content::{Question, clauses_of_question, text},
    domain::{Answer, Rating},
    report::{
        document::{Block, Cell, Inline},
        hand_over::HandOver,
    },
    session::select::rating_label,
};

impl HandOver<'_> {
    /// What nobody knows first, then what nobody said, then what shall be looked at again.
    pub(super) fn open_answers(&self) -> Vec<Block> {
        let asked = self.asked().map(|it| {
            (rank(true, it.answer), self.open(it.question.id, Some(it.question), it.answer))
        });
        let beyond = self.beyond().map(|(id, question, answer)| {
            (rank(false, Some(answer)), self.open(id, question, Some(answer)))
        });
        let ranked = asked.chain(beyond).filter_map(|(rank, open)| Some((rank?, open)));
        let mut ranked: Vec<_> = ranked.collect();
        // stable: of equals the order in which they are asked
        ranked.sort_by_key(|(rank, _)| *rank);
        let open = ranked.into_iter().map(|(_, open)| open).collect();
        self.listed(text::HAND_OVER_STATEMENTS, text::REPORT_STATEMENT_GRADED, open)
    }

    fn open<'a>(
        &self,
        id: &'a str,
        question: Option<&'static Question>,
        answer: Option<&'a Answer>,
    ) -> Open<'a> {
        let clauses = question.map(|it| clauses_of_question(it, self.assessment.edition));
        let clause = clauses.and_then(|clauses| clauses.first().copied());
        let said = match answer.and_then(|answer| answer.rating) {
            rating @ (None | Some(Rating::Unknown)) => state(rating.is_some()),
            Some(rating) => rating_label(rating),
        };
        let later = answer.is_some_and(|answer| answer.later);
        Open {
            // what another version of the check asked is kept, and named as it is
            what: question.map_or_else(|| Cell::of(Inline::foreign(id)), |it| self.cell(it.text)),
            about: clause.map(|clause| self.clause(clause)).unwrap_or_default(),
            state: if later { text::hand_over_later(said) } else { said.into() },
            role: question.and_then(|question| question.role),
            note: answer.map_or("", |answer| answer.note.as_str()),
            id,
        }
    }
}

/// How much is to be clarified, the most first; `None` where nothing is.
fn rank(is_asked: bool, answer: Option<&Answer>) -> Option<u8> {
    match answer.and_then(|answer| answer.rating) {
        Some(Rating::Unknown) => Some(0),
        None if is_asked => Some(1),
        _ => answer.is_some_and(|answer| answer.later).then_some(2),
    }
}
