//! The assignment of processes to maturity levels.

use crate::check::ids;
use crate::model::{Level, Structure};
use crate::problem::Problems;

/// Each process belongs to one level up to this one; from then on some are selected.
const BASE: u8 = 3;

/// Each process belongs to one of the levels up to 3, is selected once for one above, and levels stand in
/// order.
pub fn check(structure: &Structure, problems: &mut Problems) {
    let levels = &structure.maturity.levels;
    levels_in_order(levels, problems);
    let base = || levels.iter().filter(|level| level.level.value <= BASE);
    let assigned = || base().flat_map(|level| &level.processes);
    ids::unique("process", assigned(), str::to_owned, problems);
    for level in levels.iter().filter(|level| level.level.value > BASE) {
        let owner = format!("process selected for level {}", level.level.value);
        ids::unique(&owner, level.processes.iter(), str::to_owned, problems);
    }
    let sections = || structure.bank.sections.iter().filter(|section| section.process);
    for name in levels.iter().flat_map(|level| &level.processes) {
        if structure.complete && !sections().any(|section| section.id.value == name.value) {
            let text = format!(
                "`{}` is no process among the sections of sections.toml. Correct the name.",
                name.value
            );
            problems.add(&name.place, text);
        }
    }
    for section in sections() {
        if structure.complete && !assigned().any(|name| name.value == section.id.value) {
            let text = format!(
                "The process {} counts for no maturity level. Add it to maturity.toml.",
                section.id.value
            );
            problems.add(&section.id.place, text);
        }
    }
}

fn levels_in_order(levels: &[Level], problems: &mut Problems) {
    let mut next = 1;
    for level in levels {
        if level.level.value != next || next > 5 {
            let stands = match next {
                1..=5 => format!("stands in the place of level {next}"),
                _ => "is one too many".to_owned(),
            };
            let text = format!(
                "The maturity level {} {stands}. Write levels from 1 to 5 at most, in order, none \
                 left out.",
                level.level.value
            );
            problems.add(&level.level.place, text);
        }
        next = level.level.value.saturating_add(1);
    }
}
