//! The catalogue as the build step wrote it, and look-ups over it.

use super::{
    accessibility::{CheckedBy, Criterion, CriterionState},
    bank::{Attribute, Document, DocumentKind, Role, Section, SectionGroup},
    kick_off::{KickOffQuestion, Occasion},
    rulesets::OldRuleset,
    series::{Deadline, Entry, Event, Moment, Part, PartKind, PartState},
    steps::{Milestone, Size, Step},
    terms::Term,
    types::{
        Area, Cause, Clause, ClauseKind, ClauseRole, Kind, Language, Lint, Question, Rule, Topic,
        WordList,
    },
};
use crate::{
    domain::{ClauseId, Confidence, Date, Edition, Tier, Verdict},
    i18n::TextKey,
};

include!(concat!(env!("OUT_DIR"), "/catalogue.rs"));

/// The clause tree of an edition.
#[must_use]
pub fn clauses(edition: Edition) -> &'static [Clause] {
    match edition {
        Edition::E2018 => CLAUSES_2018,
        Edition::E2011 => CLAUSES_2011,
        Edition::E2005 => CLAUSES_2005,
        Edition::Bs15000 => CLAUSES_BS15000,
    }
}

/// The clause with this number.
#[must_use]
pub fn clause(edition: Edition, id: ClauseId) -> Option<&'static Clause> {
    clauses(edition).iter().find(|clause| clause.id == id)
}

/// The clauses with this role, in the order of the standard.
pub fn clauses_with(edition: Edition, role: ClauseRole) -> impl Iterator<Item = &'static Clause> {
    clauses(edition).iter().filter(move |clause| clause.role == Some(role))
}

/// The question with this id.
#[must_use]
pub fn question(id: &str) -> Option<&'static Question> {
    QUESTIONS.iter().find(|question| question.id == id)
}

/// The questions of this kind, in the order of the content.
pub fn questions_of(kind: Kind) -> impl Iterator<Item = &'static Question> {
    QUESTIONS.iter().filter(move |question| question.kind == kind)
}

/// The words of one list in one language.
pub fn words(id: &str, language: &str) -> &'static [&'static str] {
    WORDS
        .iter()
        .find(|list| list.id == id && list.language == language)
        .map_or(&[], |list| list.words)
}
