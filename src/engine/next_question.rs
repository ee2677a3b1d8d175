//! "Ask me next": the open question that would narrow the band most.

use super::readiness::{Readiness, rating};
use crate::{
    content::{Kind, asks, clauses_of_question, questions_of},
    domain::{Assessment, Choice, Grade, Interval, Permille},
};

/// An open question and what an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextQuestion {
    /// Its id.
    pub question: &'static str,
    /// By how much any grade narrows the whole band at least, in permille.
    pub narrows_by: Permille,
}

/// The open statements, the most telling first, then in the order of the content. "Don't know" is
/// an answer: what the visitor could not say is not asked again here.
pub(super) fn next_questions(assessment: &Assessment, readiness: &Readiness) -> Vec<NextQuestion> {
    let widest = Grade::ALL.iter().map(|(grade, _)| grade.interval().width()).max().unwrap_or(0);
    let gain = Interval::WHOLE.width().saturating_sub(widest);
    let base = |count: u32| Permille::try_from(count.max(1)).unwrap_or(Permille::MAX);
    let counted = readiness.processes.iter().filter(|process| process.band.is_some()).count();
    let mut open: Vec<_> = questions_of(Kind::Grade)
        .filter(|question| asks(assessment.edition, question))
        .filter(|question| rating(question, &assessment.answers).is_none())
        .filter_map(|question| {
            let clauses = clauses_of_question(question, assessment.edition);
            let process = readiness
                .processes
                .iter()
                .find(|process| clauses.iter().any(|clause| clause.is_within(process.clause)))?;
            let share = base(process.answered.of)
                .saturating_mul(base(u32::try_from(counted).unwrap_or(u32::MAX)));
            Some(NextQuestion { question: question.id, narrows_by: gain / share })
        })
        .collect();
    open.sort_by_key(|next| core::cmp::Reverse(next.narrows_by));
    open
}
