//! The gates: without any one of them an audit fails. They come before every figure.

use super::{
    readiness::{rating, statements_of},
    scope_check::{Finding, ScopeVerdict},
};
use crate::{
    content::{Area, ClauseRole, clauses_with, text},
    domain::{Assessment, Choice, Grade, Rating, Reply, Verdict, choice},
    i18n::TextKey,
};

choice! {
    /// A gate, in the order in which they are passed.
    pub enum GateId {
        /// Somebody who can be certified.
        Eligible = "eligible",
        /// The scope may be limited like this.
        Scope = "scope",
        /// The mandatory documents exist.
        Documents = "documents",
        /// Every process has run and left records.
        Records = "records",
        /// An internal audit was held.
        InternalAudit = "internal_audit",
        /// A management review was held.
        ManagementReview = "management_review",
    }
}

choice! {
    /// How a gate stands.
    pub enum GateState {
        /// One can pass.
        Open = "open",
        /// An audit would fail here.
        Closed = "closed",
        /// The answers do not tell.
        Unknown = "unknown",
    }
}

/// A gate and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Which.
    pub id: GateId,
    /// How it stands.
    pub state: GateState,
}

/// The headline of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Headline {
    /// The first closed gate.
    Closed(GateId),
    /// None is closed; the first of which too little is known.
    Unknown(GateId),
    /// Nothing known speaks against stage 1.
    NothingAgainst,
}

/// The first closed gate is the headline; then the first that is not known.
#[must_use]
pub fn headline(gates: &[Gate]) -> Headline {
    let first = |state| gates.iter().find(|gate| gate.state == state).map(|gate| gate.id);
    if let Some(id) = first(GateState::Closed) {
        return Headline::Closed(id);
    }
    first(GateState::Unknown).map_or(Headline::NothingAgainst, Headline::Unknown)
}

impl GateId {
    /// What the gate is about.
    #[must_use]
    pub fn title(self) -> TextKey {
        match self {
            Self::Eligible => text::GATE_ELIGIBLE,
            Self::Scope => text::GATE_SCOPE,
            Self::Documents => text::GATE_DOCUMENTS,
            Self::Records => text::GATE_RECORDS,
            Self::InternalAudit => text::GATE_INTERNAL_AUDIT,
            Self::ManagementReview => text::GATE_MANAGEMENT_REVIEW,
        }
    }
}

impl Gate {
    /// How it stands, in a sentence.
    #[must_use]
    pub fn text(self) -> TextKey {
        use GateState::{Closed, Open, Unknown};
        match (self.id, self.state) {
            (GateId::Eligible, Open) => text::GATE_ELIGIBLE_OPEN,
            (GateId::Eligible, Closed) => text::GATE_ELIGIBLE_CLOSED,
            (GateId::Eligible, Unknown) => text::GATE_ELIGIBLE_UNKNOWN,
            (GateId::Scope, Open) => text::GATE_SCOPE_OPEN,
            (GateId::Scope, Closed) => text::GATE_SCOPE_CLOSED,
            (GateId::Scope, Unknown) => text::GATE_SCOPE_UNKNOWN,
            (GateId::Documents, Open) => text::GATE_DOCUMENTS_OPEN,
            (GateId::Documents, Closed) => text::GATE_DOCUMENTS_CLOSED,
            (GateId::Documents, Unknown) => text::GATE_DOCUMENTS_UNKNOWN,
            (GateId::Records, Open) => text::GATE_RECORDS_OPEN,
            (GateId::Records, Closed) => text::GATE_RECORDS_CLOSED,
            (GateId::Records, Unknown) => text::GATE_RECORDS_UNKNOWN,
            (GateId::InternalAudit, Open) => text::GATE_INTERNAL_AUDIT_OPEN,
            (GateId::InternalAudit, Closed) => text::GATE_INTERNAL_AUDIT_CLOSED,
            (GateId::InternalAudit, Unknown) => text::GATE_INTERNAL_AUDIT_UNKNOWN,
            (GateId::ManagementReview, Open) => text::GATE_MANAGEMENT_REVIEW_OPEN,
            (GateId::ManagementReview, Closed) => text::GATE_MANAGEMENT_REVIEW_CLOSED,
            (GateId::ManagementReview, Unknown) => text::GATE_MANAGEMENT_REVIEW_UNKNOWN,
        }
    }
}

/// All gates, in their order.
pub(super) fn gates(assessment: &Assessment, verdict: &ScopeVerdict) -> Vec<Gate> {
    GateId::ALL
        .iter()
        .map(|(id, _)| {
            let state = match id {
                GateId::Eligible => eligible(assessment, verdict),
                GateId::Scope => scope(assessment, verdict),
                GateId::Documents => reply(assessment.gates.documents),
                GateId::Records => records(assessment),
                GateId::InternalAudit => reply(assessment.gates.internal_audit),
                GateId::ManagementReview => reply(assessment.gates.management_review),
            };
            Gate { id: *id, state }
        })
        .collect()
}

fn reply(reply: Option<Reply>) -> GateState {
    match reply {
        Some(Reply::Yes) => GateState::Open,
        Some(Reply::No) => GateState::Closed,
        Some(Reply::Unknown) | None => GateState::Unknown,
    }
}

fn eligible(assessment: &Assessment, verdict: &ScopeVerdict) -> GateState {
    let said = assessment.scope.applicant.is_some() && assessment.scope.customers.is_some();
    from_findings(assessment, verdict, &[Area::Eligibility], said)
}

fn scope(assessment: &Assessment, verdict: &ScopeVerdict) -> GateState {
    let said = clauses_with(assessment.edition, ClauseRole::Process)
        .chain(clauses_with(assessment.edition, ClauseRole::System))
        .all(|clause| assessment.scope.party(clause.id).is_some_and(|party| party.by.is_some()));
    from_findings(assessment, verdict, &[Area::Scope, Area::Parties, Area::Statement], said)
}

/// Closed by a finding that blocks or is a nonconformity. What was merely not filled in yet, and a
/// question that is open, close nothing and open nothing.
fn from_findings(
    assessment: &Assessment,
    verdict: &ScopeVerdict,
    areas: &[Area],
    said: bool,
) -> GateState {
    let findings = || verdict.findings.iter().filter(|finding| areas.contains(&finding.rule.area));
    let closes = |finding: &Finding| {
        finding.verdict >= Verdict::NonConformity && !finding.is_only_missing(assessment)
    };
    let leaves_open = |finding: &Finding| finding.open || finding.is_only_missing(assessment);
    if findings().any(closes) {
        GateState::Closed
    } else if !said || findings().any(leaves_open) {
        GateState::Unknown
    } else {
        GateState::Open
    }
}

/// Closed by a process that is not done at all, or by having no records yet.
fn records(assessment: &Assessment) -> GateState {
    let mut state = match assessment.gates.records_months {
        Some(0) => return GateState::Closed,
        Some(_) => GateState::Open,
        None => GateState::Unknown,
    };
    let processes = clauses_with(assessment.edition, ClauseRole::Process);
    for question in processes.flat_map(|clause| statements_of(assessment.edition, clause.id)) {
        match rating(question, &assessment.answers) {
            Some(Rating::Graded(Grade::Not)) => return GateState::Closed,
            Some(Rating::Graded(_) | Rating::Absent) => {}
            Some(Rating::Unknown) | None => state = GateState::Unknown,
        }
    }
    state
}
