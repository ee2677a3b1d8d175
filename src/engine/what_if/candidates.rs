//! The changes that are worth offering.

use super::{
    Change, scope,
    smallest::{of_documents, of_held, of_record_keeping},
};
use crate::{
    domain::{Assessment, Date, Grade, Tier},
    engine::{
        bands::{Known, known_or_rough, rough},
        bank::{Part, bank},
        evaluation::gates_of,
        gates::{GateId, GateState},
    },
};

/// So many statements at most.
const STATEMENTS: usize = 12;

/// The changes that are worth offering: for each gate that is not open what could open it, then the
/// weakest statements, raised to "mostly" or, where they are that, to "fully". In the order of the
/// gates and of the standard; at most 300 about the scope, one for each document, and twelve statements.
#[must_use]
pub fn candidates(assessment: &Assessment, today: Option<Date>) -> Vec<Change> {
    let (gates, _) = gates_of(assessment, today);
    let mut all = Vec::new();
    for gate in gates.iter().filter(|gate| gate.state != GateState::Open) {
        all.extend(match gate.id {
            GateId::Eligible | GateId::Scope => scope::ways(assessment, today, &[gate.id]),
            GateId::Documents => of_documents(assessment),
            GateId::Records => of_record_keeping(assessment),
            GateId::InternalAudit | GateId::ManagementReview => of_held(gate.id, assessment),
            GateId::Stage1 => vec![],
        });
    }
    all.extend(weakest(assessment));
    let mut once: Vec<Change> = Vec::new();
    for change in all {
        if !once.iter().any(|known| known.is_same_answer(change)) {
            once.push(change);
        }
    }
    once
}

/// The statements that the assessment asks and that are not fully true, the weakest first: not done, in
/// parts, not known, mostly.
fn weakest(assessment: &Assessment) -> Vec<Change> {
    let quick = assessment.tier.is_none_or(|tier| tier == Tier::Quick);
    let mut ranked: Vec<(u8, Change)> = Vec::new();
    for part in bank(assessment.edition).parts() {
        ranked.extend(if quick { of_quick(part, assessment) } else { of_full(part, assessment) });
    }
    let rank = |wanted: u8| ranked.iter().filter(move |(rank, _)| *rank == wanted);
    (0..=3).flat_map(rank).map(|(_, change)| *change).take(STATEMENTS).collect()
}

fn of_quick(part: &Part, assessment: &Assessment) -> Vec<(u8, Change)> {
    let statement = part.rough.as_ref();
    let raised = statement.and_then(|it| raised(it.question.id, rough(part, assessment)));
    raised.into_iter().collect()
}

fn of_full(part: &Part, assessment: &Assessment) -> Vec<(u8, Change)> {
    let quick = rough(part, assessment);
    let each = part.details().map(|it| (it.question.id, known_or_rough(it, quick, assessment)));
    each.filter_map(|(question, known)| raised(question, known)).collect()
}

/// How weak it is (0 the weakest), and what it could be.
const fn raised(question: &'static str, known: Known) -> Option<(u8, Change)> {
    Some(match known {
        Known::Graded(Grade::Not, _) => (0, Change::Grade(question, Grade::Largely)),
        Known::Graded(Grade::Partially, _) => (1, Change::Grade(question, Grade::Largely)),
        Known::Nothing => (2, Change::Grade(question, Grade::Largely)),
        Known::Graded(Grade::Largely, _) => (3, Change::Grade(question, Grade::Fully)),
        Known::Graded(Grade::Fully, _) | Known::Absent => return None,
    })
}
