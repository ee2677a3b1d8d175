//! Why a gate is closed, by name.

use crate::{
    content::{clause, text},
    domain::{Assessment, Grade},
    engine::{Evaluation, GateId},
    i18n::Message,
};

/// What closes the gate: the names of documents and records that are missing and of processes that
/// are not done. Empty where the answer to the gate's own question says all.
#[must_use]
pub fn gate_reasons(
    assessment: &Assessment,
    evaluation: &Evaluation,
    gate: GateId,
) -> Vec<Message> {
    let missing = evaluation.documents.iter().filter(|standing| standing.is_missing());
    let of_gate = missing.filter(|standing| standing.gate() == gate);
    let names = of_gate.map(|standing| text::finding_document(standing.document.name));
    let not_done = evaluation.readiness.processes.iter().filter(|process| {
        gate == GateId::Records
            && process.band.is_some_and(|band| band.high() <= Grade::Not.interval().high())
    });
    let processes = not_done.map(|process| {
        let clause = clause(assessment.edition, process.clause);
        text::gate_process_not_done(clause.map_or(process.section.title, |clause| clause.title))
    });
    names.chain(processes).collect()
}
