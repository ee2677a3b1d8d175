//! The smallest set of changes that opens the next gate.
//!
//! * **Eligible, scope**: searched, see [`search`](super::search); at most 300 changes, a rule check
//!   for each set that is tried. The worst that the pages lead to (every clause handed to others without
//!   a proof) is 155 sets, 15 ms native.
//! * **Documents**: closed by each document that is missing, so each has to be there; the others may be
//!   answered for together. There is no smaller way, so nothing is searched.
//! * **Records**: every missing record, the months, and for each process what
//!   [`raise`](super::raise) finds. No answer is about two of them, so the smallest sets add up.
//! * **Internal audit, management review**: its record where that is missing, and the one answer unless
//!   the record speaks for it.
//! * **Stage 1**: everything above that is not open, and a statement for each part of the management
//!   system of which nothing is done. These are different answers again.

use super::{Change, Point, apply, raise, scope};
use crate::{
    domain::{Assessment, Date, DocumentState, Reply},
    engine::{
        bank::{Unit, bank},
        documents::{DocumentStanding, documents},
        evaluation::gates_of,
        gates::{Gate, GateId, GateState, Headline, headline, is_not_done},
        readiness::unit_band,
        scope_check::MONTHS_ADVISED,
    },
};

/// Changes that open a gate together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SmallestSet {
    /// The gate.
    pub gate: GateId,
    /// The changes: at least one, and none of them can be dropped.
    pub changes: Vec<Change>,
    /// No smaller set of the changes that could open it does so. Where false, one may exist.
    pub exact: bool,
    /// How many sets were tried.
    pub tried: u32,
}

/// The smallest set of changes that opens the first closed gate, or, where none is closed, the first
/// that is not known. `None` if all are open, or if nothing that can be supposed opens it.
#[must_use]
pub fn smallest_set(assessment: &Assessment, today: Option<Date>) -> Option<SmallestSet> {
    let (gates, _) = gates_of(assessment, today);
    let (Headline::Closed(gate) | Headline::Unknown(gate)) = headline(&gates) else { return None };
    let found = match gate {
        GateId::Stage1 => before_stage_1(assessment, today, &gates),
        gate => to_open(gate, assessment, today),
    }?;
    // whatever was said above: what is offered opens the gate
    let (after, _) = gates_of(&apply(assessment, &found.changes), today);
    is_open(&after, gate).then_some(SmallestSet { gate, ..found })
}

fn is_open(gates: &[Gate], id: GateId) -> bool {
    gates.iter().any(|gate| gate.id == id && gate.state == GateState::Open)
}

/// The smallest set for one of the gates before stage 1.
fn to_open(gate: GateId, assessment: &Assessment, today: Option<Date>) -> Option<SmallestSet> {
    let changes = match gate {
        GateId::Eligible | GateId::Scope => return by_search(&[gate], assessment, today),
        GateId::Documents => of_documents(assessment),
        GateId::Records => of_records(assessment)?,
        GateId::InternalAudit | GateId::ManagementReview => of_held(gate, assessment),
        GateId::Stage1 => return None,
    };
    Some(SmallestSet { gate, changes, exact: true, tried: 1 })
}

fn by_search(
    gates: &[GateId],
    assessment: &Assessment,
    today: Option<Date>,
) -> Option<SmallestSet> {
    let (changes, found) = scope::smallest(assessment, today, gates)?;
    let gate = *gates.first()?;
    Some(SmallestSet { gate, changes, exact: found.exact, tried: found.tried })
}

/// The documents that are missing, and the answer to all the others.
pub(super) fn of_documents(assessment: &Assessment) -> Vec<Change> {
    let standings = documents(assessment);
    let documents = || standings.iter().filter(|standing| standing.is_document());
    let together = documents().any(|it| !it.is_missing() && !it.is_fine())
        && assessment.gates.documents != Some(Reply::Yes);
    let missing = documents().filter(|standing| standing.is_missing()).map(there);
    missing.chain(together.then_some(Change::Say(Point::Documents, Reply::Yes))).collect()
}

/// The records that are missing, and the months.
pub(super) fn of_record_keeping(assessment: &Assessment) -> Vec<Change> {
    let standings = documents(assessment);
    let records = standings.iter().filter(|it| it.gate() == GateId::Records && it.is_missing());
    let none = matches!(assessment.gates.records_months, None | Some(0));
    // as many as are advised: one would open the gate as well
    let months = none.then_some(Change::RecordsMonths(MONTHS_ADVISED));
    records.map(there).chain(months).collect()
}

/// The record of an audit or a review that is missing, and the answer that it was held, as far as the
/// record does not say so by itself.
pub(super) fn of_held(gate: GateId, assessment: &Assessment) -> Vec<Change> {
    let (point, said) = match gate {
        GateId::InternalAudit => (Point::InternalAudit, assessment.gates.internal_audit),
        _ => (Point::ManagementReview, assessment.gates.management_review),
    };
    let standings = documents(assessment);
    let missing = standings.iter().filter(|it| it.gate() == gate && it.is_missing());
    let mut changes: Vec<_> = missing.map(there).collect();
    let record_speaks = !changes.is_empty() && said != Some(Reply::No);
    if !record_speaks && said != Some(Reply::Yes) {
        changes.push(Change::Say(point, Reply::Yes));
    }
    changes
}

fn there(standing: &DocumentStanding) -> Change {
    Change::Document(standing.document.id, DocumentState::There)
}

fn of_records(assessment: &Assessment) -> Option<Vec<Change>> {
    let bare = only_grades(assessment);
    let mut changes = of_record_keeping(assessment);
    for unit in units(assessment, true) {
        changes.extend(raise::to_be_done(unit, &bare)?);
    }
    Some(changes)
}

fn before_stage_1(
    assessment: &Assessment,
    today: Option<Date>,
    gates: &[Gate],
) -> Option<SmallestSet> {
    let mut all = SmallestSet { gate: GateId::Stage1, changes: vec![], exact: true, tried: 0 };
    let mut add = |set: SmallestSet| {
        all.changes.extend(set.changes);
        all.exact &= set.exact;
        all.tried += set.tried;
    };
    let is_searched = |gate: &GateId| matches!(gate, GateId::Eligible | GateId::Scope);
    let shut = gates.iter().filter(|it| it.state != GateState::Open && it.id != GateId::Stage1);
    let (searched, others): (Vec<_>, Vec<_>) = shut.map(|gate| gate.id).partition(is_searched);
    if !searched.is_empty() {
        add(by_search(&searched, assessment, today)?);
    }
    for gate in others {
        add(to_open(gate, assessment, today)?);
    }
    let bare = only_grades(assessment);
    for unit in units(assessment, false) {
        if unit_band(unit, &bare, &mut Vec::new()).is_some_and(is_not_done) {
            all.changes.extend(raise::to_begin(unit, &bare)?);
        }
    }
    Some(all)
}

/// The named processes, or the parts of the management system.
fn units(assessment: &Assessment, processes: bool) -> impl Iterator<Item = &'static Unit> {
    let units = bank(assessment.edition).units.iter();
    units.filter(move |unit| unit.process.is_some() == processes)
}

/// What bands are computed from; the rest would only be copied.
fn only_grades(assessment: &Assessment) -> Assessment {
    let mut bare = Assessment {
        edition: assessment.edition,
        answers: assessment.answers.clone(),
        ..Assessment::default()
    };
    bare.scope.absent.clone_from(&assessment.scope.absent);
    bare
}
