//! The tables of `standard/series.toml`.

use crate::emit::Numbers;
use crate::emit::catalogue::{clause_id, rust, table};
use crate::emit::rust::{slice, string};
use crate::model::At;
use crate::series::{Correspondence, Deadline, Entry, Event, Part, Series, key, moment};
use crate::vocabulary::{EDITIONS, PART_KINDS, PART_STATES};

/// Adds them to the catalogue.
pub fn write(out: &mut String, series: &Series, numbers: &Numbers<'_>) {
    let events = &series.events;
    table(out, "Where the standard comes from, in order.", "EVENTS: &[Event]", events, |it| {
        event(it, numbers)
    });
    let parts = &series.parts;
    table(out, "The parts of the series.", "PARTS: &[Part]", parts, |it| part(it, numbers));
    let doc = "Until when certificates of an edition could be valid.";
    table(out, doc, "DEADLINES: &[Deadline]", &series.deadlines, |it| deadline(it, numbers));
    let doc = "Ancestors and relatives.";
    table(out, doc, "RELATIVES: &[Entry]", &series.relatives, |it| {
        entry(it, "relative", "text", numbers)
    });
    table(out, "What old texts say wrongly.", "MYTHS: &[Entry]", &series.myths, |it| {
        entry(it, "myth", "truth", numbers)
    });
    let doc = "Each process of 2018 with the ITIL practices that come near.";
    let name = "PRACTICES: &[(ClauseId, &[TextKey])]";
    table(out, doc, name, &series.correspondences, |it| practices(it, numbers));
}

fn event(event: &Event, numbers: &Numbers<'_>) -> String {
    let at = moment(&event.date.value).unwrap_or_default();
    format!(
        "Event {{ date: Moment {{ year: {}, month: {}, day: {} }}, edition: {}, text: {}, \
         sources: {}, verified: {} }}",
        at.year,
        at.month,
        at.day,
        event.edition.as_ref().map_or("None".into(), |it| format!("Some({})", rust(&EDITIONS, it))),
        numbers.text_key(&key("event", &event.entry.id)),
        slice(&event.entry.sources, |source| string(source)),
        event.entry.verified,
    )
}

fn part(part: &Part, numbers: &Numbers<'_>) -> String {
    let in_2010 =
        part.kind_2010.as_ref().zip(part.year_2010).map_or("None".into(), |(kind, year)| {
            format!("Some(({}, {year}))", rust(&PART_KINDS, kind))
        });
    format!(
        "Part {{ number: {}, kind: {}, year: {}, state: {}, in_2010: {in_2010}, title: {}, \
         note: {}, sources: {}, verified: {} }}",
        part.number.value,
        rust(&PART_KINDS, &part.kind),
        part.year,
        rust(&PART_STATES, &part.status),
        numbers.text_key(&part.key()),
        numbers.optional_text_key(&part.key().attribute("note")),
        slice(&part.sources, |source| string(source)),
        part.verified,
    )
}

fn deadline(deadline: &Deadline, numbers: &Numbers<'_>) -> String {
    let day = |day: &At<String>| {
        let at = moment(&day.value).unwrap_or_default();
        format!("Date::new({}, {}, {})", at.year, at.month, at.day)
    };
    format!(
        "Deadline {{ from: {}, to: {}, last_day: {}, text: {}, verified: {} }}",
        rust(&EDITIONS, &deadline.from),
        rust(&EDITIONS, &deadline.to),
        deadline.last_day.as_ref().map_or("None".into(), day),
        numbers.text_key(&key("deadline", &deadline.from)),
        deadline.verified,
    )
}

fn entry(entry: &Entry, kind: &str, attribute: &str, numbers: &Numbers<'_>) -> String {
    let name = key(kind, &entry.id);
    format!(
        "Entry {{ name: {}, text: {}, sources: {}, verified: {} }}",
        numbers.text_key(&name),
        numbers.text_key(&name.attribute(attribute)),
        slice(&entry.sources, |source| string(source)),
        entry.verified,
    )
}

fn practices(it: &Correspondence, numbers: &Numbers<'_>) -> String {
    let keys = slice(&it.practices, |id| numbers.text_key(&key("itil", id)));
    format!("({}, {keys})", clause_id(&it.process.value))
}
