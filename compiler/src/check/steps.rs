//! The steps of the way to a certificate, and its milestones.

use crate::check::{ids, word};
use crate::model::{At, Structure};
use crate::problem::Problems;
use crate::steps::{Days, Milestone, Step, Way, tenths};
use crate::vocabulary::{GATES, MILESTONES};

pub fn check(structure: &Structure, problems: &mut Problems) {
    let way = &structure.way;
    ids::unique("step", way.steps.iter().map(|it| &it.id), str::to_owned, problems);
    ids::unique("milestone", way.milestones.iter().map(|it| &it.id), str::to_owned, problems);
    way.steps.iter().for_each(|step| one_step(way, step, problems));
    sections(structure, problems);
    cycles(way, problems);
    way.milestones.iter().for_each(|milestone| one_milestone(way, milestone, problems));
}

fn one_step(way: &Way, step: &Step, problems: &mut Problems) {
    ids::DASHED.check("step", &step.id, problems);
    let owner = format!("the step {}", step.id.value);
    word(&GATES, &step.gate, &owner, problems);
    days("effort", &step.effort, &owner, problems);
    days("effort per service", &step.per_service, &owner, problems);
    days("effort per ten people", &step.per_ten_people, &owner, problems);
    for before in &step.after {
        let Some(known) = way.steps.iter().find(|known| known.id.value == before.value) else {
            let text = format!(
                "The step {} comes after `{}`, which does not exist. Correct the name, or add the \
                 step.",
                step.id.value, before.value
            );
            problems.add(&before.place, text);
            continue;
        };
        let (own, other) = (GATES.position(&step.gate.value), GATES.position(&known.gate.value));
        if own.zip(other).is_some_and(|(own, other)| other > own) {
            let text = format!(
                "The step {} serves the gate `{}` and comes after {}, which serves the later gate \
                 `{}`. Steps are shown gate by gate: move one of the two to another gate.",
                step.id.value, step.gate.value, known.id.value, known.gate.value
            );
            problems.add(&before.place, text);
        }
    }
}

/// Person-days: at least nothing, at most in tenths, the low end first.
fn days(what: &str, days: &Days, owner: &str, problems: &mut Problems) {
    let [low, high] = days.value;
    let text = match (tenths(low), tenths(high)) {
        (Some(low), Some(high)) if low <= high => return,
        (Some(_), Some(_)) => format!(
            "The {what} of {owner} ends below its beginning. Write the smaller number of \
             person-days first."
        ),
        _ => format!(
            "The {what} of {owner} is no number of person-days. Write whole days or tenths of \
             days, such as [1, 2.5]."
        ),
    };
    problems.add(&days.place, text);
}

/// Each section is closed by one step, so that no gap is left out and none counts twice.
fn sections(structure: &Structure, problems: &mut Problems) {
    let (way, bank) = (&structure.way, &structure.bank);
    let named = || way.steps.iter().flat_map(|step| &step.sections);
    ids::unique("section of a step", named(), str::to_owned, problems);
    if !structure.complete || way.steps.is_empty() {
        return;
    }
    for name in named() {
        if !bank.sections.iter().any(|section| section.id.value == name.value) {
            let text = format!(
                "The section `{}` does not exist. Correct the name, or add it to sections.toml.",
                name.value
            );
            problems.add(&name.place, text);
        }
    }
    for section in &bank.sections {
        if !named().any(|name| name.value == section.id.value) {
            let text = format!(
                "No step closes the gaps of the section {}. Name it in steps.toml.",
                section.id.value
            );
            problems.add(&section.id.place, text);
        }
    }
}

/// Takes away again and again what has nothing before it: what is left waits for itself.
fn cycles(way: &Way, problems: &mut Problems) {
    let mut left: Vec<&Step> = way.steps.iter().collect();
    loop {
        let waits = |step: &&Step| {
            let is_left = |id: &At<String>| left.iter().any(|it| it.id.value == id.value);
            step.after.iter().any(is_left)
        };
        let waiting: Vec<&Step> = left.iter().copied().filter(waits).collect();
        if waiting.len() == left.len() {
            break;
        }
        left = waiting;
    }
    for step in left {
        let text = format!(
            "The step {} waits for itself: what comes before it comes after it, too. Take one \
             name out of an `after`.",
            step.id.value
        );
        problems.add(&step.id.place, text);
    }
}

fn one_milestone(way: &Way, milestone: &Milestone, problems: &mut Problems) {
    let owner = format!("the milestone {}", milestone.id.value);
    if MILESTONES.rust(&milestone.id.value).is_none() {
        let text = format!(
            "Nothing computes the milestone `{}`. Use one of {}.",
            milestone.id.value,
            MILESTONES.list()
        );
        problems.add(&milestone.id.place, text);
    }
    if let Some(gate) = &milestone.gate {
        word(&GATES, gate, &owner, problems);
    }
    let [low, high] = milestone.weeks.value;
    if low > high {
        let text = format!(
            "The weeks of {owner} end below their beginning. Write the smaller number first."
        );
        problems.add(&milestone.weeks.place, text);
    }
    let Some(before) = &milestone.before else { return };
    if way.milestone(&before.value).is_none() {
        let text = format!(
            "The milestone {} is counted back from `{}`, which does not exist. Correct the name, \
             or add the milestone.",
            milestone.id.value, before.value
        );
        problems.add(&before.place, text);
    } else if waits_for_itself(way, milestone) {
        let text = format!(
            "The milestone {} is counted back from itself. Let one of those it is counted from \
             have no `before`.",
            milestone.id.value
        );
        problems.add(&before.place, text);
    }
}

fn waits_for_itself(way: &Way, milestone: &Milestone) -> bool {
    let mut at = milestone;
    for _ in 0..way.milestones.len() {
        let before = at.before.as_ref();
        match before.and_then(|id| way.milestone(&id.value)) {
            Some(next) if next.id.value == milestone.id.value => return true,
            Some(next) => at = next,
            None => return false,
        }
    }
    false
}
