//! What an auditor would probably write down.

use super::{
    readiness::{rating, statements_of},
    scope_check::ScopeVerdict,
};
use crate::{
    content::{Area, ClauseRole, Condition, clauses_with, text},
    domain::{Assessment, Choice, ClauseId, Grade, Rating, Verdict, choice},
    i18n::TextKey,
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

/// A finding to be expected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LikelyFinding {
    /// Where.
    pub clause: ClauseId,
    /// How grave.
    pub likely: Likely,
    /// Why.
    pub text: TextKey,
}

/// All that is to be expected from what is known, the gravest first.
pub(super) fn likely_findings(
    assessment: &Assessment,
    verdict: &ScopeVerdict,
) -> Vec<LikelyFinding> {
    let mut findings = from_rules(assessment, verdict);
    for process in clauses_with(assessment.edition, ClauseRole::Process) {
        findings.extend(from_grades(assessment, process.id));
    }
    let mut ranked: Vec<LikelyFinding> = Vec::new();
    for (likely, _) in Likely::ALL {
        for finding in findings.iter().filter(|finding| finding.likely == *likely) {
            if !ranked.contains(finding) {
                ranked.push(finding.clone());
            }
        }
    }
    ranked
}

fn from_rules(assessment: &Assessment, verdict: &ScopeVerdict) -> Vec<LikelyFinding> {
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
            own.into_iter().map(move |clause| LikelyFinding {
                clause,
                likely,
                text: finding.text(),
            })
        })
        .collect()
}

fn from_grades(assessment: &Assessment, process: ClauseId) -> Option<LikelyFinding> {
    let weakest = statements_of(assessment.edition, process)
        .filter_map(|question| match rating(question, &assessment.answers) {
            Some(Rating::Graded(grade)) => Some(grade),
            _ => None,
        })
        .min()?;
    let (likely, text) = match weakest {
        Grade::Not => (Likely::Major, text::FINDING_NOT_DONE),
        Grade::Partially => (Likely::Minor, text::FINDING_IN_PARTS),
        Grade::Largely => (Likely::Observation, text::FINDING_MOSTLY),
        Grade::Fully => return None,
    };
    Some(LikelyFinding { clause: process, likely, text })
}
