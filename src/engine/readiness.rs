//! How ready: bands by interval arithmetic, and how far through the questions.
//!
//! A statement's grade is an interval; not answered and "don't know" are the whole one. A
//! process's band is the mean of its statements, the whole band the mean of the processes'. Where
//! the visitor said that something does not occur, it leaves the base. Nothing here is a
//! probability, and no figure decides about a certificate: that is for [`gates`](super::gates).

use std::collections::BTreeMap;

use super::capability::{Capability, capability};
use crate::{
    content::{
        self, ClauseRole, Kind, QUESTIONS, Question, asks, clauses_of_question, clauses_with,
        questions_of,
    },
    domain::{Answer, Assessment, ClauseId, Edition, Interval, QuestionId, Rating},
};

/// So many of so many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Count {
    /// Those counted.
    pub n: u32,
    /// All.
    pub of: u32,
}

/// One of the named processes.
#[derive(Clone, Debug, PartialEq)]
pub struct ProcessBand {
    /// Its clause.
    pub clause: ClauseId,
    /// How good it is; `None` if all of it does not occur.
    pub band: Option<Interval>,
    /// Its statements that have an answer, and all of them.
    pub answered: Count,
    /// What its capability is, beyond what ISO/IEC 20000-1 asks.
    pub capability: Capability,
}

/// The estimate: answered, met, sure.
#[derive(Clone, Debug, PartialEq)]
pub struct Readiness {
    /// How far through: questions with an answer, "don't know" included.
    pub answered: Count,
    /// How good, as bad and as good as the answers allow. Its width says how sure that is.
    pub met: Interval,
    /// How many processes have a grade in all their statements.
    pub rated: Count,
    /// Each process, in the order of the standard.
    pub processes: Vec<ProcessBand>,
}

/// Computes the estimate.
#[must_use]
pub fn readiness(assessment: &Assessment) -> Readiness {
    let processes: Vec<_> = clauses_with(assessment.edition, ClauseRole::Process)
        .map(|clause| process(assessment, clause.id))
        .collect();
    let bands = || processes.iter().filter_map(|process| process.band);
    let graded = processes.iter().filter(|process| process.is_rated());
    Readiness {
        answered: answered(assessment),
        met: Interval::mean(bands()).unwrap_or(Interval::WHOLE),
        rated: Count { n: count(graded), of: count(processes.iter()) },
        processes,
    }
}

impl ProcessBand {
    /// True if something is known of it.
    #[must_use]
    pub fn is_rated(&self) -> bool {
        self.band.is_some_and(|band| band != Interval::WHOLE)
    }
}

/// The graded statements that belong to `process` or a clause below it.
pub(super) fn statements_of(
    edition: Edition,
    process: ClauseId,
) -> impl Iterator<Item = &'static Question> {
    questions_of(Kind::Grade).filter(move |question| {
        clauses_of_question(question, edition).iter().any(|clause| clause.is_within(process))
    })
}

/// What is known of one statement; `None` if it does not occur and need not.
pub(super) fn interval_of(question: &Question, assessment: &Assessment) -> Option<Interval> {
    match rating(question, &assessment.answers) {
        Some(Rating::Graded(grade)) => Some(grade.interval()),
        Some(Rating::Absent) if may_be_absent(question, assessment.edition) => None,
        // "Does not occur" where the standard does not let it teaches nothing.
        Some(Rating::Absent | Rating::Unknown) | None => Some(Interval::WHOLE),
    }
}

pub(super) fn rating(
    question: &Question,
    answers: &BTreeMap<QuestionId, Answer>,
) -> Option<Rating> {
    answers.get(question.id).and_then(|answer| answer.rating)
}

/// True if every clause of the question speaks of a situation that need not occur.
fn may_be_absent(question: &Question, edition: Edition) -> bool {
    let clauses = clauses_of_question(question, edition);
    !clauses.is_empty() && clauses.iter().all(|id| content::may_be_absent(edition, *id))
}

fn process(assessment: &Assessment, id: ClauseId) -> ProcessBand {
    let said = |question: &&Question| rating(question, &assessment.answers).is_some();
    let statements = || statements_of(assessment.edition, id);
    ProcessBand {
        clause: id,
        band: Interval::mean(statements().filter_map(|question| interval_of(question, assessment))),
        answered: Count { n: count(statements().filter(said)), of: count(statements()) },
        capability: capability(assessment, id),
    }
}

fn answered(assessment: &Assessment) -> Count {
    let gates = &assessment.gates;
    let grade = |question: &Question| rating(question, &assessment.answers).is_some();
    let gate = |question: &Question| match question.id {
        "gates.documents" => gates.documents.is_some(),
        "gates.internal_audit" => gates.internal_audit.is_some(),
        "gates.management_review" => gates.management_review.is_some(),
        "gates.records_months" => gates.records_months.is_some(),
        "gates.climate_considered" => gates.climate_considered.is_some(),
        _ => false,
    };
    let (mut n, mut of) = (0, 0);
    for question in QUESTIONS.iter().filter(|question| asks(assessment.edition, question)) {
        let done = match question.kind {
            Kind::Grade => grade(question),
            Kind::Gate => gate(question),
            Kind::Scope | Kind::Attribute => continue,
        };
        of += 1;
        n += u32::from(done);
    }
    Count { n, of }
}

fn count<T>(items: impl Iterator<Item = T>) -> u32 {
    u32::try_from(items.count()).unwrap_or(u32::MAX)
}
