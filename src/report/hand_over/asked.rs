//! The statements that the depth of the assessment asks, and what was said of them.

use super::HandOver;
use crate::{
    content::{Question, question},
    domain::{Answer, ClauseId, Rating, Tier},
    engine::{Part, Statement, bank},
    session::select::{absent_by_scope, tier_of},
};

/// A statement with what was said of it.
#[derive(Clone, Copy)]
pub(super) struct Asked<'a> {
    pub question: &'static Question,
    /// The clause of the edition.
    pub clause: ClauseId,
    pub answer: Option<&'a Answer>,
}

impl Asked<'_> {
    pub fn rating(&self) -> Option<Rating> {
        self.answer.and_then(|answer| answer.rating)
    }

    /// The evidence that is not ticked: its id and its name.
    pub fn not_ticked(
        &self,
    ) -> impl Iterator<Item = &'static (&'static str, crate::i18n::TextKey)> {
        let ticked = self.answer.map(|answer| answer.evidence.as_slice()).unwrap_or_default();
        self.question.evidence.iter().filter(move |(id, _)| !ticked.iter().any(|it| it == id))
    }
}

impl<'a> HandOver<'a> {
    /// In the order in which they are asked; what does not occur is left out.
    pub(super) fn asked(&self) -> impl Iterator<Item = Asked<'a>> {
        let assessment = self.assessment;
        let quick = tier_of(assessment) == Tier::Quick;
        let statements = move |part: &'static Part| {
            let rough = part.rough.iter().filter(move |_| quick);
            rough.chain(part.details().filter(move |_| !quick))
        };
        let occurs = move |it: &&Statement| absent_by_scope(assessment, it).is_none();
        let asked = bank(assessment.edition).parts().flat_map(statements).filter(occurs);
        let asked = asked.map(move |it| Asked {
            question: it.question,
            clause: it.clause,
            answer: assessment.answers.get(it.question.id),
        });
        asked.filter(|it| it.rating() != Some(Rating::Absent))
    }

    /// What was answered beyond that: statements of another depth, `None` for those that this version does
    /// not know, under their ids.
    pub(super) fn beyond(
        &self,
    ) -> impl Iterator<Item = (&'a str, Option<&'static Question>, &'a Answer)> {
        let asked: Vec<_> = self.asked().map(|it| it.question.id).collect();
        let answers = self.assessment.answers.iter();
        let others = answers.filter(move |(id, _)| !asked.contains(&id.as_str()));
        others.map(|(id, answer)| (id.as_str(), question(id), answer))
    }
}
