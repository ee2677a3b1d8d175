//! The things that several parts say, with who says what.

use std::collections::BTreeMap;

use super::{Part, answers::rated};
use crate::session::said::{Said, Thing, said};

/// One thing, with all that is said of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What.
    pub thing: Thing,
    /// What is said of it, each with the places of the parts that say so. Of grades the lowest stands first.
    pub said: Vec<(Said, Vec<usize>)>,
    /// The place in `said` of what is chosen beforehand: the lowest grade, else what the own part says.
    pub preselected: usize,
}

/// How the parts stand to each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ItemState {
    /// Several say it, and the same.
    Same,
    /// Only one says it.
    OnlyOne,
    /// They say different things.
    Differing,
}

/// What is decided about a thing that is said differently.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    /// This one is taken, by its place in [`Item::said`].
    Take(usize),
    /// It stays without an answer.
    LeaveOut,
}

impl Item {
    /// How the parts stand to each other.
    #[must_use]
    pub fn state(&self) -> ItemState {
        match self.said.as_slice() {
            [] => ItemState::OnlyOne,
            [(_, parts)] if parts.len() < 2 => ItemState::OnlyOne,
            [_] => ItemState::Same,
            _ => ItemState::Differing,
        }
    }

    /// What a decision takes.
    #[must_use]
    pub fn taken(&self, decision: Decision) -> Option<&Said> {
        match decision {
            Decision::Take(place) => self.said.get(place).map(|(said, _)| said),
            Decision::LeaveOut => None,
        }
    }
}

/// Everything that the parts say, in the order in which the first of them says it.
pub(super) fn items(parts: &[Part]) -> Vec<Item> {
    let mut places: BTreeMap<Thing, usize> = BTreeMap::new();
    let mut items: Vec<Item> = vec![];
    for (part, one) in parts.iter().enumerate() {
        let things = said(&one.assessment).into_iter();
        for (thing, said) in things.filter(|(thing, _)| !thing.is_remnant()) {
            let place = *places.entry(thing.clone()).or_insert_with(|| {
                items.push(Item { thing, said: vec![], preselected: 0 });
                items.len().saturating_sub(1)
            });
            if let Some(item) = items.get_mut(place) {
                speak(item, said, part);
            }
        }
    }
    let settled = items.into_iter().filter_map(|item| match item.thing.asked() {
        Some(asked) => rated(parts, asked).map(|said| Item { said, ..item.clone() }),
        None => Some(chosen_beforehand(item)),
    });
    settled.collect()
}

fn speak(item: &mut Item, said: Said, part: usize) {
    match item.said.iter_mut().find(|(known, _)| *known == said) {
        // a list that has the same name twice says so once
        Some((_, parts)) if parts.last() == Some(&part) => {}
        Some((_, parts)) => parts.push(part),
        None => item.said.push((said, vec![part])),
    }
}

/// That there is an entry contradicts nobody who says something of it.
fn chosen_beforehand(mut item: Item) -> Item {
    if item.said.iter().any(|(said, _)| !said.is_bare()) {
        item.said.retain(|(said, _)| !said.is_bare());
    } else {
        item.said.truncate(1);
    }
    item.said.sort_by_cached_key(|(said, _)| said.order());
    let own = item.said.iter().position(|(_, parts)| parts.contains(&0));
    Item { preselected: own.unwrap_or(0), ..item }
}
