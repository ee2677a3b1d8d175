//! What `content/accessibility.toml` says, as read: how far each success criterion is kept.

use crate::bank::key;
use crate::model::{At, Key};
use crate::problem::Place;

/// The word for what is kept in part only, so that it has to be said what is missing.
pub const PARTLY: &str = "partly";

/// Everything in the file.
#[derive(Debug, Default)]
pub struct Accessibility {
    /// The day on which it was last looked at as a whole.
    pub assessed: Option<At<String>>,
    /// Ids of what is known to be missing, beside single criteria.
    pub barriers: Vec<At<String>>,
    pub criteria: Vec<Criterion>,
}

/// A success criterion.
#[derive(Debug)]
pub struct Criterion {
    pub number: At<String>,
    pub level: At<String>,
    pub state: At<String>,
    /// In which ways it was checked.
    pub how: Vec<At<String>>,
}

impl Accessibility {
    /// The texts that belong to it: key, place of the owner, its name, whether it must be.
    pub fn texts(&self) -> Vec<(Key, &Place, String, bool)> {
        let mut texts = Vec::new();
        for barrier in &self.barriers {
            let owner = format!("The barrier {}", barrier.value);
            texts.push((key("barrier", barrier), &barrier.place, owner, true));
        }
        for criterion in &self.criteria {
            let place = &criterion.number.place;
            let (message, owner) =
                (criterion.message(), format!("The criterion {}", criterion.number.value));
            texts.push((message.attribute("how"), place, owner.clone(), true));
            if criterion.state.value == PARTLY {
                texts.push((message.attribute("missing"), place, owner.clone(), true));
            }
            texts.push((message, place, owner, true));
        }
        texts
    }
}

impl Criterion {
    /// The key of its title.
    pub fn message(&self) -> Key {
        key("criterion", &self.number)
    }

    /// Principle, guideline and place in it; `None` if the number is none of WCAG.
    pub fn order(&self) -> Option<[u8; 3]> {
        let mut parts = self.number.value.split('.').map(|part| part.parse::<u8>().ok());
        let order = [parts.next()??, parts.next()??, parts.next()??];
        let written = order.map(|part| part.to_string()).join(".") == self.number.value;
        (written && (1..=4).contains(&order[0])).then_some(order)
    }
}
