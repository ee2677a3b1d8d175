//! The tables of steps and milestones.

use crate::bank::key;
use crate::emit::Numbers;
use crate::emit::catalogue::{item, table};
use crate::emit::rust::{slice, string};
use crate::model::{At, Structure};
use crate::steps::{Days, Milestone, Size, Step, tenths};

/// Adds them to the catalogue.
pub fn write(out: &mut String, structure: &Structure, numbers: &Numbers<'_>) {
    let way = &structure.way;
    size(out, "The size that the effort of a step is for.", "BASE_SIZE", way.base);
    size(out, "The size that is assumed while nobody said another.", "ASSUMED_SIZE", way.assumed);
    let doc = "What may be to do on the way to a certificate.";
    table(out, doc, "STEPS: &[Step]", &way.steps, |it| step(structure, it, numbers));
    let doc = "The days on that way and after it.";
    table(out, doc, "MILESTONES: &[Milestone]", &way.milestones, |it| milestone(it, numbers));
}

fn size(out: &mut String, doc: &str, name: &str, size: Option<Size>) {
    let Size { services, people } = size.unwrap_or(Size { services: 0, people: 0 });
    let value = format!("Size {{ services: {services}, people: {people} }}");
    item(out, doc, &format!("pub const {name}: Size = {value};"));
}

fn step(structure: &Structure, step: &Step, numbers: &Numbers<'_>) -> String {
    let sections = &structure.bank.sections;
    let section = |id: &At<String>| {
        sections.iter().position(|it| it.id.value == id.value).unwrap_or_default().to_string()
    };
    let before =
        |id: &At<String>| structure.way.position(&id.value).unwrap_or_default().to_string();
    let message = key("step", &step.id);
    format!(
        "Step {{ id: {}, gate: {}, sections: {}, after: {}, effort: {}, per_service: {}, \
         per_ten_people: {}, waits: {}, sources: {}, verified: {}, name: {}, what: {}, done: {} }}",
        string(&step.id.value),
        string(&step.gate.value),
        slice(&step.sections, section),
        slice(&step.after, before),
        days(&step.effort),
        days(&step.per_service),
        days(&step.per_ten_people),
        step.waits,
        slice(&step.sources, |source| string(source)),
        step.verified,
        numbers.text_key(&message),
        numbers.text_key(&message.attribute("what")),
        numbers.text_key(&message.attribute("done")),
    )
}

fn days(days: &Days) -> String {
    let [low, high] = days.value.map(|end| tenths(end).unwrap_or_default());
    format!("({low}, {high})")
}

fn milestone(milestone: &Milestone, numbers: &Numbers<'_>) -> String {
    let [low, high] = milestone.weeks.value;
    let named = |id: Option<&At<String>>| {
        id.map_or("None".into(), |id| format!("Some({})", string(&id.value)))
    };
    let message = key("milestone", &milestone.id);
    format!(
        "Milestone {{ id: {}, before: {}, weeks: ({low}, {high}), gate: {}, sources: {}, \
         verified: {}, name: {}, what: {} }}",
        string(&milestone.id.value),
        named(milestone.before.as_ref()),
        named(milestone.gate.as_ref()),
        slice(&milestone.sources, |source| string(source)),
        milestone.verified,
        numbers.text_key(&message),
        numbers.text_key(&message.attribute("what")),
    )
}
