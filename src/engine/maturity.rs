//! The maturity of the organization, by the 15504-7 kind of rule and Scopecheck's own assignment
//! of processes to levels (`content/maturity.toml`), or the visitor's.
//!
//! Levels 1 to 3: level n is reached when every process that counts from a level up to n on has at least
//! the capability n. Levels 4 and 5: all of these stay at 3, and the processes selected for the level
//! reach 4 or 5. A level that no process decides about is not claimed. A process that does not occur
//! at all decides about none.

use super::readiness::ProcessBand;
use crate::{
    content::{MATURITY_LEVELS, Section},
    domain::Assessment,
};

/// The greatest level that the rule of levels 1 to 3 is for.
const BASE: u8 = 3;

/// From which maturity level on a process counts: what the visitor said, else the assignment of the
/// content. `None` for what has no level there.
#[must_use]
pub fn counts_from(assessment: &Assessment, section: &Section) -> Option<u8> {
    let own = assessment.maturity.get(section.id).map(|level| level.number());
    own.or_else(|| assigned(section))
}

/// From which maturity level on a process counts by the assignment of the content, 1 to 3.
#[must_use]
pub fn assigned(section: &Section) -> Option<u8> {
    let mut base = MATURITY_LEVELS.iter().filter(|(level, _)| *level <= BASE);
    base.find(|(_, ids)| ids.contains(&section.id)).map(|(level, _)| *level)
}

/// For which of the levels 4 and 5 a process is selected.
pub fn selected_for(section: &Section) -> impl Iterator<Item = u8> {
    let above = MATURITY_LEVELS.iter().filter(|(level, _)| *level > BASE);
    above.filter(|(_, ids)| ids.contains(&section.id)).map(|(level, _)| *level)
}

/// The greatest level that is reached, 0 to 5; `None` while a process that decides about the next one
/// is not rated.
#[must_use]
pub fn maturity(assessment: &Assessment, processes: &[ProcessBand]) -> Option<u8> {
    let mut reached = 0;
    for level in 1..=5 {
        let deciding = || deciding(assessment, processes, level);
        if !deciding().any(|(_, needed)| needed == level) {
            continue;
        }
        let falls_short = |(process, needed): (&ProcessBand, u8)| {
            process.capability.level.is_some_and(|capability| capability < needed)
        };
        if deciding().any(falls_short) {
            return Some(reached);
        }
        if deciding().any(|(process, _)| process.capability.level.is_none()) {
            return None;
        }
        reached = level;
    }
    Some(reached)
}

/// The processes that keep a maturity level from being reached: they fall short of the capability that
/// it needs, or are not rated.
pub fn lacking<'a>(
    assessment: &'a Assessment,
    processes: &'a [ProcessBand],
    level: u8,
) -> impl Iterator<Item = &'a ProcessBand> {
    deciding(assessment, processes, level)
        .filter(|(process, needed)| process.capability.level.is_none_or(|it| it < *needed))
        .map(|(process, _)| process)
}

/// The processes that decide about a maturity level, each with the capability that it needs there.
fn deciding<'a>(
    assessment: &'a Assessment,
    processes: &'a [ProcessBand],
    level: u8,
) -> impl Iterator<Item = (&'a ProcessBand, u8)> {
    processes.iter().filter(|process| process.band.is_some()).filter_map(move |process| {
        let from = counts_from(assessment, process.section);
        needed(level, from, process.section).map(|needed| (process, needed))
    })
}

/// The capability that a process needs for a maturity level, `None` if it does not count there yet.
fn needed(level: u8, from: Option<u8>, section: &Section) -> Option<u8> {
    let selected = selected_for(section).filter(|known| *known <= level).max();
    selected.or(from.filter(|from| *from <= level).map(|_| level.min(BASE)))
}
