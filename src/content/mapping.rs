//! Where a clause of one edition lives in another, and which questions an edition asks.
//!
//! Numbers mean something only within an edition: 6.2 is service reporting in 2011 and objectives in
//! 2018. What stays the same is the topic (`content/standard/topics.toml`).

use super::{
    bank::Document,
    catalogue::{TOPICS, clauses},
    types::{Kind, Question, Topic},
};
use crate::domain::{ClauseId, Edition};

/// Where a topic stands in an edition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Standing {
    /// Its clauses there.
    pub clauses: &'static [ClauseId],
    /// It is what these clauses are about, not only a part of it.
    pub wholly: bool,
}

impl Topic {
    /// Where it stands in `edition`, `None` if that edition does not have it.
    #[must_use]
    pub fn standing(&self, edition: Edition) -> Option<Standing> {
        let find = |list: &[(Edition, &'static [ClauseId])], wholly| {
            let found = list.iter().find(|(known, _)| *known == edition);
            found.map(|(_, clauses)| Standing { clauses, wholly })
        };
        find(self.clauses, true).or_else(|| find(self.partly, false))
    }
}

/// True if one of the two is the other or lies below it.
fn touches(one: ClauseId, other: ClauseId) -> bool {
    one.is_within(other) || other.is_within(one)
}

/// The topics that a clause is about: its own, those below it, and those it is a detail of.
pub fn topics_at(edition: Edition, clause: ClauseId) -> impl Iterator<Item = &'static Topic> {
    TOPICS.iter().filter(move |topic| {
        let standing = topic.standing(edition);
        standing.is_some_and(|standing| standing.clauses.iter().any(|it| touches(*it, clause)))
    })
}

/// The clauses of the topic with this id; empty where the edition does not have it.
#[must_use]
pub fn clauses_of_topic(id: &str, edition: Edition) -> &'static [ClauseId] {
    let topic = TOPICS.iter().find(|topic| topic.id == id);
    topic.and_then(|topic| topic.standing(edition)).map_or(&[], |standing| standing.clauses)
}

/// Where a clause of one edition lives in another, each with whether it is wholly that; in the order
/// of the standard. Empty if the other edition has nothing like it.
#[must_use]
pub fn counterparts(from: Edition, clause: ClauseId, to: Edition) -> Vec<(ClauseId, bool)> {
    let mut found: Vec<(ClauseId, bool)> = Vec::new();
    for topic in topics_at(from, clause) {
        let own = topic.standing(from).is_some_and(|standing| standing.wholly);
        let Some(there) = topic.standing(to) else { continue };
        for id in there.clauses {
            let wholly = there.wholly && own;
            match found.iter_mut().find(|(known, _)| known == id) {
                Some((_, known)) => *known |= wholly,
                None => found.push((*id, wholly)),
            }
        }
    }
    found.sort_unstable();
    found
}

/// The clauses of `edition` that a question belongs to; empty where it is not asked on its own.
#[must_use]
pub fn clauses_of_question(question: &Question, edition: Edition) -> Vec<ClauseId> {
    let home = question.editions.first().copied().unwrap_or(Edition::E2018);
    clauses_at(edition, home, question.clauses)
}

/// Where clauses of the edition `home` live on as topics of their own.
fn clauses_at(edition: Edition, home: Edition, clauses: &[ClauseId]) -> Vec<ClauseId> {
    if home == edition {
        return clauses.to_vec();
    }
    let mut found = Vec::new();
    for clause in clauses {
        let own = topics_at(home, *clause).filter_map(|topic| topic.standing(edition));
        for id in own.filter(|standing| standing.wholly).flat_map(|standing| standing.clauses) {
            if !found.contains(id) {
                found.push(*id);
            }
        }
    }
    found
}

/// True if something that belongs to a clause of 2018 is asked in `edition`: in those named, or where
/// none is, wherever the clause lives on as a topic of its own.
pub(super) fn asks_at(edition: Edition, editions: &[Edition], clause: ClauseId) -> bool {
    if editions.is_empty() {
        !clauses_at(edition, Edition::E2018, &[clause]).is_empty()
    } else {
        editions.contains(&edition)
    }
}

/// The clauses of `edition` that ask for a document; empty where none does.
#[must_use]
pub fn clauses_of_document(document: &Document, edition: Edition) -> Vec<ClauseId> {
    clauses_at(edition, Edition::E2018, &[document.clause])
}

/// True if the edition asks the question. What is asked about the scope is asked in every edition
/// that is not left out by name; gates and statements only where their clauses live on.
#[must_use]
pub fn asks(edition: Edition, question: &Question) -> bool {
    if !question.editions.is_empty() {
        return question.editions.contains(&edition);
    }
    edition == Edition::E2018
        || question.kind == Kind::Scope
        || !clauses_of_question(question, edition).is_empty()
}

/// True if the edition lets the situation that a clause speaks of not occur.
#[must_use]
pub fn may_be_absent(edition: Edition, clause: ClauseId) -> bool {
    clauses(edition).iter().any(|known| known.id == clause && known.may_be_absent)
}
