//! Several people's assessments as one: what they say the same, what only one says, and where they differ.
//!
//! Nobody's word is dropped and nothing is chosen without a person: [`merge`] lists, [`Merged::settled`] makes the
//! assessment from the list and from what was decided. The order of the parts changes nothing, a part that comes
//! twice changes nothing, and what was merged before is not asked again.

mod answers;
mod items;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::said::{Asked, Said, Thing, assembled, said};
use crate::{
    domain::{Assessment, Edition},
    engine::read_by,
};

pub use items::{Decision, Item, ItemState};

/// What one of several people, or somebody for one role, has answered.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Who: as it is kept beside the answers.
    pub by: String,
    /// It is the visitor's own assessment, which the others come to.
    pub own: bool,
    /// The answers.
    pub assessment: Rc<Assessment>,
}

/// What several parts say together.
#[derive(Clone, Debug, PartialEq)]
pub struct Merged {
    /// The parts, the own one first, then by name. All read by `edition`.
    pub parts: Vec<Part>,
    /// The newest of their editions.
    pub edition: Edition,
    /// Everything that is said, each thing once.
    pub items: Vec<Item>,
}

/// Lays the parts side by side.
#[must_use]
pub fn merge(parts: &[Part]) -> Merged {
    let edition = parts.iter().map(|part| part.assessment.edition).min();
    let edition = edition.unwrap_or(Assessment::default().edition);
    let mut ordered: Vec<(String, Part)> = parts
        .iter()
        .map(|part| {
            let assessment = match part.assessment.edition == edition {
                true => part.assessment.clone(),
                false => Rc::new(read_by(&part.assessment, edition)),
            };
            let part = Part { assessment, ..part.clone() };
            (super::snapshot::write(&part.assessment, &Default::default()), part)
        })
        .collect();
    ordered.sort_by(|(text, part), (other_text, other)| {
        let key = |part: &Part| (!part.own, part.by.clone());
        key(part).cmp(&key(other)).then_with(|| text.cmp(other_text))
    });
    ordered.dedup_by(|(text, part), (other_text, other)| {
        (part.own, &part.by) == (other.own, &other.by) && text == other_text
    });
    let parts: Vec<Part> = ordered.into_iter().map(|(_, part)| part).collect();
    let items = items::items(&parts);
    Merged { parts, edition, items }
}

impl Merged {
    /// The things that are said differently.
    pub fn agenda(&self) -> impl Iterator<Item = &Item> {
        self.items.iter().filter(|item| item.state() == ItemState::Differing)
    }

    /// How many things stand so.
    #[must_use]
    pub fn count(&self, state: ItemState) -> u32 {
        let those = self.items.iter().filter(|item| item.state() == state);
        u32::try_from(those.count()).unwrap_or(u32::MAX)
    }

    /// The assessment, with what `decide` says of each thing that is said differently; `None` if it became more
    /// than a file may hold.
    #[must_use]
    pub fn settled(&self, decide: impl Fn(&Item) -> Decision) -> Option<Assessment> {
        let mut things: Vec<(Thing, Said)> = vec![];
        let mut decided: BTreeMap<Asked, Option<&Said>> = BTreeMap::new();
        for item in &self.items {
            let taken = match item.state() {
                ItemState::Differing => item.taken(decide(item)),
                ItemState::Same | ItemState::OnlyOne => item.said.first().map(|(said, _)| said),
            };
            match item.thing.asked() {
                Some(asked) => {
                    decided.insert(asked, taken);
                }
                None => things.extend(taken.map(|said| (item.thing.clone(), said.clone()))),
            }
        }
        let settled = assembled(things)?;
        let mut settled = Assessment { edition: self.edition, ..settled };
        for asked in self.asked() {
            let taken = decided.get(&asked).copied().flatten();
            let answer = answers::settled(&self.parts, asked, taken);
            let answers = match asked.set {
                Some(set) => &mut settled.own_sets.entry(set.to_owned()).or_default().answers,
                None => &mut settled.answers,
            };
            answers.insert(asked.id.to_owned(), answer);
        }
        // once more as a file, because answers may have made it too long
        assembled(said(&settled))
    }

    /// The statements that anybody answered.
    fn asked(&self) -> BTreeSet<Asked<'_>> {
        let mut found = BTreeSet::new();
        for part in &self.parts {
            found.extend(part.assessment.answers.keys().map(|id| Asked { set: None, id }));
            for (set, said) in &part.assessment.own_sets {
                found.extend(said.answers.keys().map(|id| Asked { set: Some(set), id }));
            }
        }
        found
    }
}
