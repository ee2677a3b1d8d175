//! How ready: bands by interval arithmetic, and how far through the questions.
//!
//! A statement's band is [`bands`](super::bands)'s; a clause's is the mean of its statements', a
//! process's (or a part of the management system's) the mean of its clauses', an area's the mean of
//! those in it, and the whole the mean of all processes and parts of the management system, each of
//! which counts the same. Rounded outward at each step. Where something does not occur, it leaves the
//! base. Nothing here is a probability, and no figure decides about a certificate: that is for
//! [`gates`](super::gates).

use super::{
    bands::{Known, known_or_rough, rating, rough},
    bank::{Bank, ClausePart, Part, Unit, bank},
    capability::{Capability, capability},
};
use crate::{
    content::{GROUPS, Section, question},
    domain::{Assessment, ClauseId, Interval, Tier},
};

/// So many of so many.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Those counted.
    pub n: u32,
    /// All.
    pub of: u32,
}

/// One of the named processes.
#[derive(Clone, Debug, PartialEq)]
pub struct ProcessBand {
    /// Its clause.
    pub clause: ClauseId,
    /// The section that asks about it first.
    pub section: &'static Section,
    /// How good it is; `None` if all of it does not occur.
    pub band: Option<Interval>,
    /// Its statements that have an answer, and all that the assessment asks.
    pub answered: Count,
    /// What its capability is, beyond what ISO/IEC 20000-1 asks.
    pub capability: Capability,
}

/// A part of the management system.
#[derive(Clone, Debug, PartialEq)]
pub struct SystemBand {
    /// The section that asks about it.
    pub section: &'static Section,
    /// How good it is; `None` if all of it does not occur.
    pub band: Option<Interval>,
    /// Its statements that have an answer, and all that the assessment asks.
    pub answered: Count,
}

/// A clause with statements of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClauseBand {
    /// The clause.
    pub clause: ClauseId,
    /// How good it is; `None` if it does not occur.
    pub band: Option<Interval>,
}

/// An area: several processes and parts of the management system.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct AreaBand {
    /// Where it stands in [`GROUPS`].
    pub group: u8,
    /// How good it is; `None` if nothing of it is asked or occurs.
    pub band: Option<Interval>,
}

/// The estimate: answered, met, sure.
#[derive(Clone, Debug, PartialEq)]
pub struct Readiness {
    /// How far through: questions with an answer, "don't know" included.
    pub answered: Count,
    /// How good, as bad and as good as the answers allow. Its width says how sure that is.
    pub met: Interval,
    /// The same for the processes alone.
    pub met_processes: Interval,
    /// The same for the management system alone.
    pub met_system: Interval,
    /// Of how many processes something is known.
    pub rated: Count,
    /// Of how many parts of the management system something is known.
    pub rated_system: Count,
    /// Each process, in the order of the standard.
    pub processes: Vec<ProcessBand>,
    /// Each part of the management system.
    pub system: Vec<SystemBand>,
    /// Each area.
    pub areas: Vec<AreaBand>,
    /// Each clause with statements of the full check.
    pub clauses: Vec<ClauseBand>,
}

/// Computes the estimate.
#[must_use]
pub fn readiness(assessment: &Assessment) -> Readiness {
    readiness_by(bank(assessment.edition), assessment)
}

/// Computes the estimate from what `bank` asks. The work grows with the number of statements.
#[must_use]
pub fn readiness_by(bank: &Bank, assessment: &Assessment) -> Readiness {
    let mut clauses = Vec::new();
    let (mut processes, mut system) = (Vec::new(), Vec::new());
    let mut grouped: Vec<(u8, Interval)> = Vec::new();
    for unit in &bank.units {
        let Some(section) = unit.section() else { continue };
        let band = unit_band(unit, assessment, &mut clauses);
        grouped.extend(band.map(|band| (section.group, band)));
        let answered = sum(unit.parts.iter().map(|part| answered_in(part, assessment)));
        match unit.process {
            Some(clause) => {
                let capability = capability(unit, assessment);
                processes.push(ProcessBand { clause, section, band, answered, capability });
            }
            None => system.push(SystemBand { section, band, answered }),
        }
    }
    let of_processes = || processes.iter().filter_map(|process: &ProcessBand| process.band);
    let of_system = || system.iter().filter_map(|part: &SystemBand| part.band);
    let mean = |bands: &mut dyn Iterator<Item = Interval>| {
        Interval::mean(bands).unwrap_or(Interval::WHOLE)
    };
    let in_group = |group: u8| {
        let bands = grouped.iter().filter(|(known, _)| *known == group);
        AreaBand { group, band: Interval::mean(bands.map(|(_, band)| *band)) }
    };
    let groups = 0..u8::try_from(GROUPS.len()).unwrap_or(u8::MAX);
    let rated = |bands: &mut dyn Iterator<Item = Option<Interval>>| {
        let each = bands.map(|band| Count { n: u32::from(is_known(band)), of: 1 });
        sum(each)
    };
    Readiness {
        answered: sum([
            sum(processes.iter().map(|process| process.answered)),
            sum(system.iter().map(|part| part.answered)),
            answered_gates(bank, assessment),
            answered_attributes(&processes, assessment),
        ]),
        met: mean(&mut of_processes().chain(of_system())),
        met_processes: mean(&mut of_processes()),
        met_system: mean(&mut of_system()),
        rated: rated(&mut processes.iter().map(|process| process.band)),
        rated_system: rated(&mut system.iter().map(|part| part.band)),
        areas: groups.map(in_group).collect(),
        processes,
        system,
        clauses: by_clause(clauses),
    }
}

impl ProcessBand {
    /// True if something is known of it.
    #[must_use]
    pub fn is_rated(&self) -> bool {
        is_known(self.band)
    }
}

fn is_known(band: Option<Interval>) -> bool {
    band.is_some_and(|band| band != Interval::WHOLE)
}

/// Each clause once, in the order of the standard. In older editions several parts may ask about one: it
/// is the mean of what they say.
fn by_clause(mut bands: Vec<ClauseBand>) -> Vec<ClauseBand> {
    bands.sort_by_key(|it| it.clause);
    let of_one = bands.chunk_by(|one, other| one.clause == other.clause);
    let merged = of_one.filter_map(|bands| {
        let clause = bands.first()?.clause;
        Some(ClauseBand { clause, band: Interval::mean(bands.iter().filter_map(|it| it.band)) })
    });
    merged.collect()
}

/// How good a unit is; the bands of its clauses are put into `clauses`.
pub(super) fn unit_band(
    unit: &Unit,
    assessment: &Assessment,
    clauses: &mut Vec<ClauseBand>,
) -> Option<Interval> {
    let mut bands = Vec::new();
    for part in &unit.parts {
        let rough = rough(part, assessment);
        if part.clauses.is_empty() {
            bands.extend(rough.interval());
        }
        for clause in &part.clauses {
            let band = clause_band(clause, rough, assessment);
            clauses.push(ClauseBand { clause: clause.clause, band });
            bands.extend(band);
        }
    }
    Interval::mean(bands)
}

fn clause_band(clause: &ClausePart, rough: Known, assessment: &Assessment) -> Option<Interval> {
    let known = clause.details.iter().map(|it| known_or_rough(it, rough, assessment));
    Interval::mean(known.filter_map(Known::interval))
}

/// The statements of a part that the assessment asks: the rough one in the quick check, the details
/// in the others, both while nobody said how deep it goes.
fn answered_in(part: &Part, assessment: &Assessment) -> Count {
    let quick = assessment.tier.is_none_or(|tier| tier == Tier::Quick);
    let full = assessment.tier != Some(Tier::Quick);
    let rough = part.rough.iter().filter(|_| quick);
    let only_rough = quick && part.clauses.is_empty();
    let details = part.details().filter(|_| full && !only_rough);
    let each = rough.chain(details).filter_map(|statement| {
        let answered = rating(statement.question, &assessment.answers).is_some();
        let absent = statement.may_be_absent
            && assessment.scope.absent.keys().any(|it| statement.clause.is_within(*it));
        (answered || !absent).then_some(Count { n: u32::from(answered), of: 1 })
    });
    sum(each)
}

fn answered_gates(bank: &Bank, assessment: &Assessment) -> Count {
    let gates = &assessment.gates;
    sum(bank.gates.iter().map(|question| {
        let answered = match question.id {
            "gates.documents" => gates.documents.is_some(),
            "gates.internal_audit" => gates.internal_audit.is_some(),
            "gates.management_review" => gates.management_review.is_some(),
            "gates.records_months" => gates.records_months.is_some(),
            "gates.climate_considered" => gates.climate_considered.is_some(),
            _ => false,
        };
        Count { n: u32::from(answered), of: 1 }
    }))
}

/// The attributes that the deep check asks: those of the levels that can be reached next.
fn answered_attributes(processes: &[ProcessBand], assessment: &Assessment) -> Count {
    if assessment.tier != Some(Tier::Deep) {
        return Count::default();
    }
    let asked = processes.iter().flat_map(|process| process.capability.asked(process.section));
    sum(asked.filter_map(question).map(|question| {
        let answered = rating(question, &assessment.answers).is_some();
        Count { n: u32::from(answered), of: 1 }
    }))
}

fn sum(counts: impl IntoIterator<Item = Count>) -> Count {
    counts.into_iter().fold(Count::default(), |all, it| Count {
        n: all.n.saturating_add(it.n),
        of: all.of.saturating_add(it.of),
    })
}
