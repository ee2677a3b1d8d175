//! Whether a step is needed, how much of its gap is left, and why.
//!
//! A gap is an interval in permille: 0 for nothing to do, 1000 for everything. As bands do, it tells as much
//! as the answers do; what is not answered may be everything or nothing.

use super::{Because, Weeks};
use crate::{
    content::{SECTIONS, Step},
    domain::{Assessment, Choice, ClauseId, Grade, Interval, Permille, Reply},
    engine::{
        bands::{Known, known_or_rough, rough},
        bank::{ClausePart, Part, bank},
        documents::DocumentStanding,
        evaluation::Evaluation,
        gates::{GateId, GateState},
    },
};

/// What is left of a step.
pub(super) struct Need {
    /// How much of its gap.
    pub gap: Interval,
    /// Weeks that pass in any case.
    pub weeks: Weeks,
    /// Why.
    pub because: Vec<Because>,
}

/// Nothing to do.
const NONE: Interval = Interval::new(0, 0);
/// Everything.
const ALL: Interval = Interval::new(1000, 1000);
/// From here on all of it is graded "fully".
const FULLY: Permille = Grade::Fully.interval().low();

/// What is left of a step, `None` if nothing is.
pub(super) fn need(step: &Step, assessment: &Assessment, evaluation: &Evaluation) -> Option<Need> {
    let gate = GateId::from_key(step.gate)?;
    let state = state(evaluation, gate);
    let weeks = match gate {
        GateId::Records => weeks_left((step.waits, step.waits), assessment, state),
        _ => Weeks { low: step.waits, high: step.waits },
    };
    let mut need = match gate {
        _ if !step.sections.is_empty() => of_sections(step, assessment, evaluation),
        GateId::Stage1 => Need { gap: ALL, weeks, because: vec![Because::Always] },
        GateId::Documents => of_documents(assessment, evaluation),
        GateId::Records if step.waits > 0 => of_records(step, weeks, assessment),
        _ => Need { gap: of_state(state), weeks, because: vec![] },
    };
    need.weeks = weeks;
    if step.sections.is_empty() && gate != GateId::Stage1 {
        need.because.splice(0..0, of_gate(gate, state));
    }
    (need.gap.high() > 0 || need.weeks.high > 0).then_some(need)
}

/// How a gate stands.
pub(in crate::engine) fn state(evaluation: &Evaluation, id: GateId) -> GateState {
    let gate = evaluation.gates.iter().find(|gate| gate.id == id);
    gate.map_or(GateState::Unknown, |gate| gate.state)
}

const fn of_state(state: GateState) -> Interval {
    match state {
        GateState::Open => NONE,
        GateState::Closed => ALL,
        GateState::Unknown => Interval::WHOLE,
    }
}

fn of_gate(gate: GateId, state: GateState) -> Option<Because> {
    (state != GateState::Open).then_some(Because::Gate(gate, state))
}

/// The weeks of records that are still to come. A closed gate means that something has not run yet, so
/// that its weeks have not begun.
pub(in crate::engine) fn weeks_left(
    (low, high): (u32, u32),
    assessment: &Assessment,
    state: GateState,
) -> Weeks {
    // 52 weeks are twelve months
    let months = assessment.gates.records_months;
    let weeks = months.map(|months| u64::from(months) * 52 / 12);
    let weeks = weeks.map(|weeks| u32::try_from(weeks).unwrap_or(u32::MAX));
    let without = |all: u32| weeks.map_or(0, |weeks| all.saturating_sub(weeks));
    match state {
        GateState::Closed => Weeks { low, high },
        GateState::Unknown => Weeks { low: without(low), high },
        GateState::Open => Weeks { low: without(low), high: without(high) },
    }
}

/// As much is left of the work as of the weeks.
fn of_records(step: &Step, weeks: Weeks, assessment: &Assessment) -> Need {
    let share = |weeks: u32| {
        let permille = (u64::from(weeks) * 1000).checked_div(u64::from(step.waits));
        Permille::try_from(permille.unwrap_or(0)).unwrap_or(1000)
    };
    let because = vec![Because::Months(assessment.gates.records_months)];
    Need { gap: Interval::new(share(weeks.low), share(weeks.high)), weeks, because }
}

/// As much as of the documents: those that are missing, and at most those of which nothing is known.
fn of_documents(assessment: &Assessment, evaluation: &Evaluation) -> Need {
    let standings: Vec<_> = evaluation.documents.iter().filter(|it| it.is_document()).collect();
    let there = assessment.gates.documents == Some(Reply::Yes);
    let is_open = |it: &DocumentStanding| !it.is_fine() && !it.is_missing() && !there;
    let gaps = standings.iter().map(|standing| match standing {
        it if it.is_missing() => ALL,
        it if is_open(it) => Interval::WHOLE,
        _ => NONE,
    });
    let missing = standings.iter().filter(|it| it.is_missing());
    let mut because: Vec<_> = missing.map(|it| Because::Document(it.document)).collect();
    let open = standings.iter().filter(|it| is_open(it)).count();
    if open > 0 {
        because.push(Because::DocumentsOpen(u32::try_from(open).unwrap_or(u32::MAX)));
    }
    Need { gap: Interval::mean(gaps).unwrap_or(NONE), weeks: Weeks::default(), because }
}

/// The mean of what is left of the sections that the edition asks about.
fn of_sections(step: &Step, assessment: &Assessment, evaluation: &Evaluation) -> Need {
    let (mut gaps, mut because) = (Vec::new(), Vec::new());
    for index in step.sections {
        let clauses = clauses_of(*index, assessment);
        let Some(band) = Interval::mean(clauses.iter().map(|(_, band)| *band)) else { continue };
        let is_full = band.low() >= FULLY;
        gaps.push(if is_full { NONE } else { gap(band) });
        if is_full {
            continue;
        }
        match SECTIONS.get(usize::from(*index)) {
            Some(section) if band == Interval::WHOLE => {
                because.push(Because::NothingKnown(section))
            }
            _ => {
                let left = clauses.iter().filter(|(_, band)| band.low() < FULLY);
                because.extend(left.map(|(clause, band)| Because::Clause(*clause, *band)));
            }
        }
        let asked = |clause: ClauseId| clauses.iter().any(|(it, _)| clause.is_within(*it));
        let missing = evaluation.documents.iter().filter(|it| it.is_missing() && asked(it.clause));
        because.extend(missing.map(|it| Because::Document(it.document)));
    }
    Need { gap: Interval::mean(gaps).unwrap_or(NONE), weeks: Weeks::default(), because }
}

const fn gap(band: Interval) -> Interval {
    Interval::new(1000 - band.high(), 1000 - band.low())
}

/// The clauses that a section asks about, with their bands; without those that do not occur.
fn clauses_of(section: u8, assessment: &Assessment) -> Vec<(ClauseId, Interval)> {
    let parts = bank(assessment.edition).parts().filter(|part| part.section == section);
    parts.flat_map(|part| clauses_of_part(part, assessment)).collect()
}

fn clauses_of_part(part: &Part, assessment: &Assessment) -> Vec<(ClauseId, Interval)> {
    let rough = rough(part, assessment);
    if part.clauses.is_empty() {
        let clause = part.rough.map(|statement| statement.clause);
        return clause.zip(rough.interval()).into_iter().collect();
    }
    let band = |clause: &ClausePart| {
        let known = clause.details.iter().map(|it| known_or_rough(it, rough, assessment));
        Interval::mean(known.filter_map(Known::interval)).map(|band| (clause.clause, band))
    };
    part.clauses.iter().filter_map(band).collect()
}
