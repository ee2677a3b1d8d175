//! "Ask me next": the open question that would narrow the band most.

use super::{
    bands::{Known, known, rating, rough},
    bank::{Part, Statement, bank},
    readiness::Readiness,
};
use crate::domain::{Assessment, Choice, Grade, Interval, Permille, Tier};

/// An open question and what an answer is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NextQuestion {
    /// Its id.
    pub question: &'static str,
    /// By how much any grade narrows the whole band at least, in permille.
    pub narrows_by: Permille,
}

/// The open statements, the most telling first, then in the order of the content. "Don't know" is
/// an answer: what the visitor could not say is not asked again here. Statements of the quick check are
/// offered until the assessment goes deeper.
pub(super) fn next_questions(assessment: &Assessment, readiness: &Readiness) -> Vec<NextQuestion> {
    let bands = readiness.processes.iter().filter(|process| process.band.is_some()).count()
        + readiness.system.iter().filter(|part| part.band.is_some()).count();
    let quick = assessment.tier.is_none_or(|tier| tier == Tier::Quick);
    let mut open = Vec::new();
    for unit in &bank(assessment.edition).units {
        // a band is the mean of clauses' means: each detail has its share of its clause's share
        let clauses: usize = unit.parts.iter().map(|part| part.clauses.len().max(1)).sum();
        let share = Share { of: bands.saturating_mul(clauses) };
        for part in &unit.parts {
            open.extend(part_gains(part, share, quick, assessment));
        }
    }
    open.sort_by_key(|(_, gain)| core::cmp::Reverse(*gain));
    open.into_iter()
        .map(|(statement, gain)| NextQuestion {
            question: statement.question.id,
            narrows_by: Permille::try_from(gain / SCALE).unwrap_or(Permille::MAX),
        })
        .collect()
}

/// Gains are compared in thousandths of a permille, so that small shares still differ.
const SCALE: u32 = 1000;

#[derive(Clone, Copy)]
struct Share {
    /// The clause is one of so many that count the same.
    of: usize,
}

impl Share {
    /// What the width `gained` of one of `details` statements of a clause is of the whole.
    fn gain(self, gained: u32, details: usize) -> u32 {
        let parts = u32::try_from(self.of.saturating_mul(details)).unwrap_or(u32::MAX);
        gained.saturating_mul(SCALE).checked_div(parts).unwrap_or(0)
    }
}

fn part_gains<'a>(
    part: &'a Part,
    share: Share,
    quick: bool,
    assessment: &'a Assessment,
) -> Vec<(&'a Statement, u32)> {
    let mut gains = Vec::new();
    let is_open = |it: &Statement| rating(it.question, &assessment.answers).is_none();
    let widest = Grade::ALL.iter().map(|(grade, _)| grade.interval().width()).max().unwrap_or(0);
    let unknown = u32::from(Interval::WHOLE.width().saturating_sub(widest));
    let rough_known = rough(part, assessment);
    let mut by_rough = 0;
    for clause in &part.clauses {
        let counting = clause.details.iter().filter(|it| known(it, assessment) != Known::Absent);
        let details = counting.clone().count();
        for statement in counting {
            let nothing = known(statement, assessment) == Known::Nothing;
            if nothing {
                by_rough += share.gain(unknown, details);
            }
            if nothing && is_open(statement) {
                let width = rough_known.interval().map_or(0, Interval::width);
                let gained = u32::from(width.saturating_sub(widest));
                gains.push((statement, share.gain(gained, details)));
            }
        }
    }
    if part.clauses.is_empty() {
        by_rough = share.gain(unknown, 1);
    }
    if let Some(statement) = part.rough.as_ref().filter(|it| quick && is_open(it))
        && rough_known != Known::Absent
    {
        gains.push((statement, by_rough));
    }
    gains
}
