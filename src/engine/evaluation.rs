//! Everything that follows from an assessment, in one value.

use super::{
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
    /// Maturity by Scopecheck's own assignment, `None` while it is not known.
    pub maturity: Option<u8>,
    /// Likely findings.
    pub findings: Vec<LikelyFinding>,
    /// Open questions, the most telling first.
    pub next: Vec<NextQuestion>,
}

/// Evaluates an assessment. `today` is for the rules about an earlier certificate.
#[must_use]
pub fn evaluate(assessment: &Assessment, today: Option<Date>) -> Evaluation {
    let scope = scope_check(assessment, today);
    let readiness = readiness(assessment);
    Evaluation {
        draft: draft(
            &assessment.scope,
            assessment.edition,
            assessment.scope.statement_form.unwrap_or_default(),
        ),
        gates: gates(assessment, &scope),
        maturity: maturity(&readiness.processes),
        findings: likely_findings(assessment, &scope),
        next: next_questions(assessment, &readiness),
        readiness,
        scope,
    }
}
