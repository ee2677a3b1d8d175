//! The maturity of the organization, by the 15504-7 kind of rule and Scopecheck's own assignment
//! of processes to levels (`content/maturity.toml`).

use super::readiness::ProcessBand;
use crate::content::MATURITY_LEVELS;

/// The greatest level n such that every process of the levels up to n has the capability n; `None`
/// while a process that decides about the next level is not rated.
#[must_use]
pub fn maturity(processes: &[ProcessBand]) -> Option<u8> {
    let mut reached = 0;
    for (level, _) in MATURITY_LEVELS {
        let counting = MATURITY_LEVELS.iter().filter(|(from, _)| from <= level);
        let mut unknown = false;
        for clause in counting.flat_map(|(_, clauses)| clauses.iter()) {
            let process = processes.iter().find(|process| process.clause == *clause);
            match process.and_then(|process| process.capability.level) {
                Some(capability) if capability >= *level => {}
                Some(_) => return Some(reached),
                None => unknown = true,
            }
        }
        if unknown {
            return None;
        }
        reached = *level;
    }
    Some(reached)
}
