//! The assignment of processes to maturity levels.

use crate::check::ids;
use crate::model::{Level, Structure};
use crate::problem::Problems;

/// The edition whose processes are assigned.
const EDITION: &str = "2018";

/// Each process belongs to one level, and levels stand in order.
pub fn check(structure: &Structure, problems: &mut Problems) {
    let levels = &structure.maturity.levels;
    levels_in_order(levels, problems);
    let assigned = || levels.iter().flat_map(|level| &level.processes);
    ids::unique("process", assigned(), str::to_owned, problems);
    let Some(standard) = structure.standard(EDITION) else { return };
    let processes: Vec<_> = standard
        .clauses
        .iter()
        .filter(|clause| clause.role.as_ref().is_some_and(|role| role.value == "process"))
        .map(|clause| &clause.number)
        .collect();
    for number in assigned() {
        if !processes.iter().any(|process| process.value == number.value) {
            let text = format!(
                "`{}` is no clause with the role `process` in the edition {EDITION}. Correct the \
                 number.",
                number.value
            );
            problems.add(&number.place, text);
        }
    }
    for process in processes {
        if structure.complete && !assigned().any(|number| number.value == process.value) {
            let text = format!(
                "The process {} counts for no maturity level. Add it to maturity.toml.",
                process.value
            );
            problems.add(&process.place, text);
        }
    }
}

fn levels_in_order(levels: &[Level], problems: &mut Problems) {
    let mut next = 1;
    for level in levels {
        if level.level.value != next || next > 5 {
            let text = format!(
                "The maturity level {} stands in the place of level {next}. Write levels from 1 \
                 to 5 at most, in order, none left out.",
                level.level.value
            );
            problems.add(&level.level.place, text);
        }
        next = level.level.value.saturating_add(1);
    }
}
