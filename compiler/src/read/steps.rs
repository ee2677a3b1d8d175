//! `content/steps.toml`. What each field means stands in the comment at its head.

use serde::Deserialize;
use toml::Spanned;

use crate::model::Structure;
use crate::read::structure::{Read, Word};
use crate::read::table::File;
use crate::steps::{Milestone, Size, Step};

pub fn steps(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: StepsFile = file.parse()?;
    let size = |item: SizeItem| Size { services: item.services, people: item.people };
    structure.way.base = Some(size(read.base));
    structure.way.assumed = Some(size(read.assumed));
    structure.way.steps.extend(read.step.into_iter().map(|item| Step {
        id: file.at(item.id),
        gate: file.at(item.gate),
        sections: file.all(item.sections),
        after: file.all(item.after),
        effort: file.at(item.effort),
        per_service: file.at(item.per_service),
        per_ten_people: file.at(item.per_ten_people),
        waits: item.waits,
        sources: item.sources,
        verified: item.verified,
    }));
    structure.way.milestones.extend(read.milestone.into_iter().map(|item| Milestone {
        id: file.at(item.id),
        before: item.before.map(|before| file.at(before)),
        weeks: file.at(item.weeks),
        gate: item.gate.map(|gate| file.at(gate)),
        sources: item.sources,
        verified: item.verified,
    }));
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepsFile {
    base: SizeItem,
    assumed: SizeItem,
    #[serde(default)]
    step: Vec<StepItem>,
    #[serde(default)]
    milestone: Vec<MilestoneItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SizeItem {
    services: u32,
    people: u32,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StepItem {
    id: Word,
    gate: Word,
    #[serde(default)]
    sections: Vec<Word>,
    #[serde(default)]
    after: Vec<Word>,
    effort: Spanned<[f64; 2]>,
    #[serde(default = "nothing")]
    per_service: Spanned<[f64; 2]>,
    #[serde(default = "nothing")]
    per_ten_people: Spanned<[f64; 2]>,
    #[serde(default)]
    waits: u32,
    sources: Vec<String>,
    verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct MilestoneItem {
    id: Word,
    #[serde(default)]
    before: Option<Word>,
    #[serde(default = "no_weeks")]
    weeks: Spanned<[u32; 2]>,
    #[serde(default)]
    gate: Option<Word>,
    sources: Vec<String>,
    verified: bool,
}

fn nothing() -> Spanned<[f64; 2]> {
    Spanned::new(0..0, [0.0, 0.0])
}

fn no_weeks() -> Spanned<[u32; 2]> {
    Spanned::new(0..0, [0, 0])
}
