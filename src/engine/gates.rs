//! The gates: without any one of them an audit fails. They come before every figure.

use super::{
    documents::DocumentStanding,
    readiness::Readiness,
    scope_check::{Finding, ScopeVerdict},
};
use crate::{
    content::{Area, ClauseRole, clauses_with, text},
    domain::{Assessment, DocumentState, Grade, Interval, Reply, Verdict, choice},
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
        /// All in all, the first stage of an audit makes sense.
        Stage1 = "stage_1",
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
            Self::Stage1 => text::GATE_STAGE_1,
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
            (GateId::Stage1, Open) => text::GATE_STAGE_1_OPEN,
            (GateId::Stage1, Closed) => text::GATE_STAGE_1_CLOSED,
            (GateId::Stage1, Unknown) => text::GATE_STAGE_1_UNKNOWN,
        }
    }
}

/// All gates, in their order.
pub(super) fn gates(
    assessment: &Assessment,
    verdict: &ScopeVerdict,
    readiness: &Readiness,
    standings: &[DocumentStanding],
) -> Vec<Gate> {
    let given = &assessment.gates;
    let mut gates = vec![
        Gate { id: GateId::Eligible, state: eligible(assessment, verdict) },
        Gate { id: GateId::Scope, state: scope(assessment, verdict) },
        Gate { id: GateId::Documents, state: documents(given.documents, standings) },
        Gate { id: GateId::Records, state: records(given.records_months, readiness, standings) },
        held(GateId::InternalAudit, given.internal_audit, standings),
        held(GateId::ManagementReview, given.management_review, standings),
    ];
    let state = stage_1(&gates, readiness);
    gates.push(Gate { id: GateId::Stage1, state });
    gates
}

fn reply(reply: Option<Reply>) -> GateState {
    match reply {
        Some(Reply::Yes) => GateState::Open,
        Some(Reply::No) => GateState::Closed,
        Some(Reply::Unknown) | None => GateState::Unknown,
    }
}

pub(super) fn eligible(assessment: &Assessment, verdict: &ScopeVerdict) -> GateState {
    let said = assessment.scope.applicant.is_some() && assessment.scope.customers.is_some();
    from_findings(assessment, verdict, &[Area::Eligibility], said)
}

pub(super) fn scope(assessment: &Assessment, verdict: &ScopeVerdict) -> GateState {
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

/// Closed by a document that is missing. The answer to the question about all of them together stands
/// for those that were not looked at one by one.
fn documents(together: Option<Reply>, standings: &[DocumentStanding]) -> GateState {
    let documents = || standings.iter().filter(|standing| standing.gate() == GateId::Documents);
    if documents().any(DocumentStanding::is_missing) {
        GateState::Closed
    } else if documents().all(DocumentStanding::is_fine) {
        GateState::Open
    } else {
        reply(together)
    }
}

/// An audit or a review: what was said of it, and its record. One that left none does not count; where
/// nothing was said, the record speaks.
fn held(id: GateId, said: Option<Reply>, standings: &[DocumentStanding]) -> Gate {
    let mut records = standings.iter().filter(|standing| standing.gate() == id);
    let missing = records.clone().any(DocumentStanding::is_missing);
    let there = records.any(|standing| standing.state == Some(DocumentState::There));
    let state = match said {
        _ if missing => GateState::Closed,
        None | Some(Reply::Unknown) if there => GateState::Open,
        said => reply(said),
    };
    Gate { id, state }
}

/// Closed by a process that is not done at all, by a record that is missing, or by having no records
/// yet. Open where every process is done in parts at least.
fn records(
    months: Option<u32>,
    readiness: &Readiness,
    standings: &[DocumentStanding],
) -> GateState {
    let records = || standings.iter().filter(|standing| standing.gate() == GateId::Records);
    let bands = || readiness.processes.iter().filter_map(|process| process.band);
    if months == Some(0) || records().any(DocumentStanding::is_missing) || bands().any(is_not_done)
    {
        GateState::Closed
    } else if months.is_none() || bands().any(|band| band.low() < NOT_DONE) {
        GateState::Unknown
    } else {
        GateState::Open
    }
}

/// Closed as long as another gate is, and by a process or a part of the management system of which
/// nothing is done: the first stage would end with that. What was not asked speaks neither way.
fn stage_1(before: &[Gate], readiness: &Readiness) -> GateState {
    let any = |state| before.iter().any(|gate| gate.state == state);
    let system = readiness.system.iter().filter_map(|part| part.band);
    if any(GateState::Closed) || system.into_iter().any(is_not_done) {
        GateState::Closed
    } else if any(GateState::Unknown) {
        GateState::Unknown
    } else {
        GateState::Open
    }
}

/// The greatest share that still means "not done".
pub(super) const NOT_DONE: u16 = Grade::Not.interval().high();

pub(super) fn is_not_done(band: Interval) -> bool {
    band.high() <= NOT_DONE
}
