//! Where the standard comes from, its parts and its relatives.

use crate::check::{clauses, ids, word};
use crate::model::{At, Structure};
use crate::problem::{Place, Problems};
use crate::series::{Deadline, Event, Part, Series, moment};
use crate::vocabulary::{EDITIONS, PART_KINDS, PART_STATES};

/// Checks ids and parts among each other, and each entry in itself.
pub fn check(structure: &Structure, problems: &mut Problems) {
    let series = &structure.series;
    unique(series, problems);
    series.events.iter().for_each(|it| event(it, problems));
    series.parts.iter().for_each(|it| part(it, problems));
    series.deadlines.iter().for_each(|it| deadline(it, problems));
    sources(series, problems);
    correspondences(structure, problems);
}

fn unique(series: &Series, problems: &mut Problems) {
    for (what, list) in [
        ("event", series.events.iter().map(|event| &event.entry.id).collect::<Vec<_>>()),
        ("relative", series.relatives.iter().map(|entry| &entry.id).collect()),
        ("myth", series.myths.iter().map(|entry| &entry.id).collect()),
        ("practice", series.practices.iter().collect()),
    ] {
        ids::unique(what, list.iter().copied(), str::to_owned, problems);
        list.iter().for_each(|id| ids::DASHED.check(what, id, problems));
    }
    let number =
        |part: &Part| At { value: part.number.value.to_string(), place: part.number.place.clone() };
    let numbers: Vec<_> = series.parts.iter().map(number).collect();
    ids::unique("part", numbers.iter(), str::to_owned, problems);
    let from = series.deadlines.iter().map(|deadline| &deadline.from);
    ids::unique("deadline for", from, str::to_owned, problems);
    let processes = series.correspondences.iter().map(|it| &it.process);
    ids::unique("correspondence of", processes, str::to_owned, problems);
}

fn event(event: &Event, problems: &mut Problems) {
    let owner = format!("the event {}", event.entry.id.value);
    event.edition.iter().for_each(|edition| word(&EDITIONS, edition, &owner, problems));
    if moment(&event.date.value).is_none() {
        not_a_day(&event.date, "`1989`, `2003-07` or `2005-12-15`", problems);
    }
}

fn part(part: &Part, problems: &mut Problems) {
    let owner = format!("the part {}", part.number.value);
    word(&PART_KINDS, &part.kind, &owner, problems);
    word(&PART_STATES, &part.status, &owner, problems);
    part.kind_2010.iter().for_each(|kind| word(&PART_KINDS, kind, &owner, problems));
    if part.kind_2010.is_some() != part.year_2010.is_some() {
        let text = format!(
            "The part {} has only one of `kind_2010` and `year_2010`. Write both or none.",
            part.number.value
        );
        problems.add(&part.number.place, text);
    }
}

fn deadline(deadline: &Deadline, problems: &mut Problems) {
    let Deadline { from, to, last_day, .. } = deadline;
    for edition in [from, to] {
        word(&EDITIONS, edition, "this deadline", problems);
    }
    let positions = EDITIONS.position(&from.value).zip(EDITIONS.position(&to.value));
    if positions.is_some_and(|(from, to)| to >= from) {
        let text = format!(
            "This deadline leads from the edition {} to {}, which is no later edition. Correct one \
             of the two.",
            from.value, to.value
        );
        problems.add(&to.place, text);
    }
    if let Some(day) = last_day
        && moment(&day.value).is_none_or(|moment| moment.day == 0)
    {
        not_a_day(day, "`2022-03-31`", problems);
    }
}

/// What is `verified` was seen in a public source, so one has to be named.
fn sources(series: &Series, problems: &mut Problems) {
    let mut check = |owner: &str, place: &Place, sources: &[String], verified: bool| {
        if verified && sources.iter().all(|source| source == "own") {
            let text = format!(
                "The {owner} is verified and names no public source. Add one to `sources`, or \
                 write `verified = false`."
            );
            problems.add(place, text);
        }
    };
    for it in &series.parts {
        let owner = format!("part {}", it.number.value);
        check(&owner, &it.number.place, &it.sources, it.verified);
    }
    for it in &series.deadlines {
        let owner = format!("deadline for {}", it.from.value);
        check(&owner, &it.from.place, &it.sources, it.verified);
    }
    let entries = series.events.iter().map(|event| ("event", &event.entry));
    let entries = entries.chain(series.relatives.iter().map(|entry| ("relative", entry)));
    for (what, it) in entries.chain(series.myths.iter().map(|entry| ("myth", entry))) {
        check(&format!("{what} {}", it.id.value), &it.id.place, &it.sources, it.verified);
    }
}

fn correspondences(structure: &Structure, problems: &mut Problems) {
    let series = &structure.series;
    for correspondence in &series.correspondences {
        if let Some(standard) = structure.standard("2018") {
            clauses::known(standard, &correspondence.process, "A correspondence", problems);
        }
        for practice in &correspondence.practices {
            if !series.practices.iter().any(|known| known.value == practice.value) {
                let text = format!(
                    "The practice `{}` is not among the [[itil]] of this file. Add it there, or \
                     correct its name.",
                    practice.value
                );
                problems.add(&practice.place, text);
            }
        }
    }
}

fn not_a_day(date: &At<String>, such_as: &str, problems: &mut Problems) {
    let text = format!("`{}` is no date. Write it as {such_as}.", date.value);
    problems.add(&date.place, text);
}
