//! The way to a certificate: what is to be done, and the days that are counted back from it.

use crate::bank::key;
use crate::model::{At, Key};
use crate::problem::Place;

/// Everything of this kind.
#[derive(Debug, Default)]
pub struct Way {
    /// The size that the effort of a step is for.
    pub base: Option<Size>,
    /// The size that is assumed while nobody said another.
    pub assumed: Option<Size>,
    pub steps: Vec<Step>,
    pub milestones: Vec<Milestone>,
}

/// How large what is to be certified is.
#[derive(Clone, Copy, Debug)]
pub struct Size {
    pub services: u32,
    pub people: u32,
}

/// A low and a high end in person-days, as their author wrote them.
pub type Days = At<[f64; 2]>;

/// Something to be done.
#[derive(Debug)]
pub struct Step {
    pub id: At<String>,
    pub gate: At<String>,
    pub sections: Vec<At<String>>,
    pub after: Vec<At<String>>,
    pub effort: Days,
    pub per_service: Days,
    pub per_ten_people: Days,
    pub waits: u32,
    pub sources: Vec<String>,
    pub verified: bool,
}

/// A day on the way, or in the three years after it.
#[derive(Debug)]
pub struct Milestone {
    pub id: At<String>,
    /// The milestone that it is counted back from.
    pub before: Option<At<String>>,
    pub weeks: At<[u32; 2]>,
    pub gate: Option<At<String>>,
    pub sources: Vec<String>,
    pub verified: bool,
}

impl Way {
    /// The texts that belong to them: key, place of the owner, its name, whether it must be.
    pub fn texts(&self) -> Vec<(Key, &Place, String, bool)> {
        let mut texts = Vec::new();
        for step in &self.steps {
            let (id, owner) = (&step.id, format!("The step {}", step.id.value));
            let message = key("step", id);
            texts.push((message.attribute("what"), &id.place, owner.clone(), true));
            texts.push((message.attribute("done"), &id.place, owner.clone(), true));
            texts.push((message, &id.place, owner, true));
        }
        for milestone in &self.milestones {
            let (id, owner) = (&milestone.id, format!("The milestone {}", milestone.id.value));
            let message = key("milestone", id);
            texts.push((message.attribute("what"), &id.place, owner.clone(), true));
            texts.push((message, &id.place, owner, true));
        }
        texts
    }

    /// Where the step with this id stands.
    pub fn position(&self, id: &str) -> Option<usize> {
        self.steps.iter().position(|step| step.id.value == id)
    }

    /// The milestone with this id.
    pub fn milestone(&self, id: &str) -> Option<&Milestone> {
        self.milestones.iter().find(|milestone| milestone.id.value == id)
    }
}

/// Person-days in tenths; `None` if they are negative or finer than a tenth.
pub fn tenths(days: f64) -> Option<u32> {
    let written = format!("{days:.1}");
    let exact = written.parse::<f64>().is_ok_and(|rounded| (rounded - days).abs() < 1e-9);
    if exact { written.replace('.', "").parse().ok() } else { None }
}
