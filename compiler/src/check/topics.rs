//! What stays the same from edition to edition.

use crate::check::{clauses, ids};
use crate::model::{Clause, Standard, Structure, Topic};
use crate::problem::Problems;

/// Checks each topic against the editions, and that every clause that is asked about has one.
pub fn check(structure: &Structure, problems: &mut Problems) {
    let topics = &structure.topics;
    ids::unique("topic", topics.iter().map(|topic| &topic.id), str::to_owned, problems);
    for topic in topics {
        ids::WORD.check("topic", &topic.id, problems);
        one(structure, topic, problems);
    }
    if !structure.complete || topics.is_empty() {
        return;
    }
    for standard in &structure.standards {
        for clause in standard.clauses.iter().filter(|clause| clause.role.is_some()) {
            if !topics.iter().any(|topic| covers(topic, standard, clause)) {
                let text = format!(
                    "The clause {} of the edition {} has a role and belongs to no topic, so its \
                     answers would be lost when the edition is switched. Name it in \
                     standard/topics.toml.",
                    clause.number.value, standard.edition.value
                );
                problems.add(&clause.number.place, text);
            }
        }
    }
}

fn one(structure: &Structure, topic: &Topic, problems: &mut Problems) {
    let id = &topic.id.value;
    if topic.editions.is_empty() {
        let text = format!("The topic {id} has no edition. Name its clauses in one at least.");
        problems.add(&topic.id.place, text);
    }
    for by in &topic.editions {
        clauses::by_edition(structure, by, &format!("topic {id}"), problems);
        if by.clauses.is_empty() {
            let edition = &by.edition;
            let text = format!(
                "The topic {id} names no clause in the edition {}. Name one, or drop the edition.",
                edition.value
            );
            problems.add(&edition.place, text);
        }
    }
    ids::unique(&format!("edition of {id}"), topic.partly.iter(), str::to_owned, problems);
    for partly in &topic.partly {
        if !topic.editions.iter().any(|by| by.edition.value == partly.value) {
            let text = format!(
                "The topic {id} is partly in the edition `{}`, in which it names no clause. Name \
                 one, or drop the edition from `partly`.",
                partly.value
            );
            problems.add(&partly.place, text);
        }
    }
}

/// The topic names the clause, one below it or one above it.
fn covers(topic: &Topic, standard: &Standard, clause: &Clause) -> bool {
    let number = &clause.number.value;
    let below = |one: &str, other: &str| {
        one == other || one.strip_prefix(other).is_some_and(|rest| rest.starts_with('.'))
    };
    topic
        .editions
        .iter()
        .filter(|by| by.edition.value == standard.edition.value)
        .flat_map(|by| &by.clauses)
        .any(|named| below(&named.value, number) || below(number, &named.value))
}
