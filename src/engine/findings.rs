//! What an auditor would probably write down, clause by clause, with the reasons.
//!
//! * A requirement that is missing as a whole is a major nonconformity: every statement on the clause
//!   is graded "not done", a rule says that nobody operates it, or a core document is missing.
//! * A lapse in something that works otherwise is a minor one: a statement that is not done or done in
//!   parts, another missing document, any other rule that is not met.
//! * What works mostly is an observation.
//!
//! Where only the quick check was answered, its statement speaks for the whole process.

use super::{
    bands::{Known, known, rough},
    bank::{Part, bank},
    documents::documents,
    scope_check::ScopeVerdict,
};
use crate::{
    content::{Area, Condition, Document, Question, text},
    domain::{Assessment, Choice, ClauseId, Grade, Verdict, choice},
    i18n::{Message, TextKey},
};

choice! {
    /// How grave a finding would probably be.
    pub enum Likely {
        /// A requirement is missing as a whole: no certificate before it is corrected and checked.
        Major = "major",
        /// A lapse in something that works otherwise: an accepted plan is enough.
        Minor = "minor",
        /// Works, could be better.
        Observation = "observation",
    }
}

/// Why a finding is to be expected.
#[derive(Clone, Copy, Debug)]
pub enum Reason {
    /// A rule says so.
    Rule(TextKey),
    /// A statement has this grade.
    Statement(&'static Question, Grade),
    /// A document or record is missing.
    Document(&'static Document),
}

/// A finding to be expected.
#[derive(Clone, Debug)]
pub struct LikelyFinding {
    /// Where.
    pub clause: ClauseId,
    /// How grave: as the gravest of its reasons.
    pub likely: Likely,
    /// Why, the gravest first.
    pub reasons: Vec<(Likely, Reason)>,
}

impl Reason {
    /// The reason as a sentence.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Rule(text) => (*text).into(),
            Self::Document(document) => text::finding_document(document.name),
            Self::Statement(question, Grade::Not) => text::finding_not_done(question.text),
            Self::Statement(question, Grade::Partially) => text::finding_in_parts(question.text),
            Self::Statement(question, Grade::Largely | Grade::Fully) => {
                text::finding_mostly(question.text)
            }
        }
    }
}

impl PartialEq for Reason {
    fn eq(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Rule(one), Self::Rule(other)) => one == other,
            (Self::Statement(one, grade), Self::Statement(other, other_grade)) => {
                one.id == other.id && grade == other_grade
            }
            (Self::Document(one), Self::Document(other)) => one.id == other.id,
            _ => false,
        }
    }
}

impl PartialEq for LikelyFinding {
    fn eq(&self, other: &Self) -> bool {
        (self.clause, self.likely) == (other.clause, other.likely) && self.reasons == other.reasons
    }
}

/// All that is to be expected from what is known, the gravest first, then in the order of the clauses.
pub(super) fn likely_findings(
    assessment: &Assessment,
    verdict: &ScopeVerdict,
) -> Vec<LikelyFinding> {
    let mut single = from_rules(assessment, verdict);
    for part in bank(assessment.edition).parts() {
        single.extend(from_grades(part, assessment));
    }
    for standing in documents(assessment).iter().filter(|standing| standing.is_missing()) {
        let likely = if standing.document.core { Likely::Major } else { Likely::Minor };
        single.push((standing.clause, likely, Reason::Document(standing.document)));
    }
    // stable: within a clause and a gravity the order above stays
    single.sort_by_key(|(clause, likely, _)| (*clause, *likely));
    let mut findings: Vec<LikelyFinding> = Vec::new();
    for (clause, likely, reason) in single {
        match findings.last_mut().filter(|last| last.clause == clause) {
            Some(last) if last.reasons.iter().any(|(_, known)| *known == reason) => {}
            Some(last) => last.reasons.push((likely, reason)),
            None => {
                let reasons = vec![(likely, reason)];
                findings.push(LikelyFinding { clause, likely, reasons });
            }
        }
    }
    let of = |likely: Likely| {
        let those = findings.iter().filter(move |finding| finding.likely == likely);
        those.cloned()
    };
    Likely::ALL.iter().flat_map(|(likely, _)| of(*likely)).collect()
}

type Single = (ClauseId, Likely, Reason);

fn from_rules(assessment: &Assessment, verdict: &ScopeVerdict) -> Vec<Single> {
    let unmet = verdict.findings.iter().filter(|finding| {
        finding.verdict == Verdict::NonConformity && finding.rule.area != Area::Certificate
    });
    unmet
        .flat_map(|finding| {
            let likely = match finding.rule.condition {
                Condition::OperatedByNobody
                | Condition::InternalAuditNotHeld
                | Condition::ManagementReviewNotHeld => Likely::Major,
                _ => Likely::Minor,
            };
            let own = finding.rule.clauses_in(assessment.edition).unwrap_or_default();
            let own = if own.is_empty() { finding.clauses.clone() } else { own.to_vec() };
            own.into_iter().map(move |clause| (clause, likely, Reason::Rule(finding.text())))
        })
        .collect()
}

/// What the grades of a part lead to. The rough statement speaks while a detail is not graded.
fn from_grades(part: &Part, assessment: &Assessment) -> Vec<Single> {
    let mut found = Vec::new();
    let mut open = part.clauses.is_empty();
    for clause in &part.clauses {
        let known: Vec<_> = clause.details.iter().map(|it| (it, known(it, assessment))).collect();
        let counting = || known.iter().filter(|(_, known)| *known != Known::Absent);
        open |= counting().any(|(_, known)| *known == Known::Nothing);
        let missing = counting().all(|(_, known)| matches!(known, Known::Graded(Grade::Not, _)));
        for (statement, known) in &known {
            if let Known::Graded(grade, _) = known {
                found.extend(of_grade(*grade, missing).map(|likely| {
                    (clause.clause, likely, Reason::Statement(statement.question, *grade))
                }));
            }
        }
    }
    if let Some(statement) = part.rough.as_ref().filter(|_| open)
        && let Known::Graded(grade, _) = rough(part, assessment)
    {
        let likely = of_grade(grade, true);
        found.extend(likely.map(|likely| {
            (statement.clause, likely, Reason::Statement(statement.question, grade))
        }));
    }
    found
}

const fn of_grade(grade: Grade, all_missing: bool) -> Option<Likely> {
    match grade {
        Grade::Not if all_missing => Some(Likely::Major),
        Grade::Not | Grade::Partially => Some(Likely::Minor),
        Grade::Largely => Some(Likely::Observation),
        Grade::Fully => None,
    }
}
