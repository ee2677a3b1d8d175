//! Everything that follows from an assessment, in one value.

use super::{
    documents::{DocumentStanding, documents},
    findings::{LikelyFinding, likely_findings},
    gates::{Gate, gates},
    maturity::maturity,
    next_question::{NextQuestion, next_questions},
    readiness::{Readiness, readiness},
    scope_check::{ScopeVerdict, scope_check},
    statement::{Draft, draft},
};
use crate::domain::{Assessment, Date};

/// The result. The same assessment and day give the same one.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// May the certificate be limited like this?
    pub scope: ScopeVerdict,
    /// The draft of the statement, `None` while it lacks an organization or a service.
    pub draft: Option<Draft>,
    /// The gates in their order.
    pub gates: Vec<Gate>,
    /// The estimate.
    pub readiness: Readiness,
    /// Documents and records.
    pub documents: Vec<DocumentStanding>,
    /// Maturity by Scopecheck's own assignment or the visitor's, `None` while it is not known.
    pub maturity: Option<u8>,
    /// Likely findings.
    pub findings: Vec<LikelyFinding>,
    /// Open questions, the most telling first.
    pub next: Vec<NextQuestion>,
    /// The day that it was made for.
    pub today: Option<Date>,
}

/// The gates alone, with the estimate that they need: for trying out many answers.
pub(super) fn gates_of(assessment: &Assessment, today: Option<Date>) -> (Vec<Gate>, Readiness) {
    let readiness = readiness(assessment);
    let verdict = scope_check(assessment, today);
    let gates = gates(assessment, &verdict, &readiness, &documents(assessment));
    (gates, readiness)
}

/// Evaluates an assessment. `today` is for the rules about an earlier certificate.
#[must_use]
pub fn evaluate(assessment: &Assessment, today: Option<Date>) -> Evaluation {
    let scope = scope_check(assessment, today);
    let readiness = readiness(assessment);
    let documents = documents(assessment);
    Evaluation {
        draft: draft(
            &assessment.scope,
            assessment.edition,
            assessment.scope.statement_form.unwrap_or_default(),
        ),
        gates: gates(assessment, &scope, &readiness, &documents),
        maturity: maturity(assessment, &readiness.processes),
        findings: likely_findings(assessment, &scope),
        next: next_questions(assessment, &readiness),
        today,
        documents,
        readiness,
        scope,
    }
}
