//! Words that a visitor may not know, and where they are explained.

use crate::bank::{Section, key};
use crate::model::{At, Key};
use crate::problem::Place;

/// A word with the pages that it is explained on.
#[derive(Debug)]
pub struct Term {
    pub id: At<String>,
    /// Keys of pages; one that ends in `*` stands for all that begin like this.
    pub pages: Vec<At<String>>,
}

impl Term {
    /// Its texts: key, place of the owner, its name, whether it must be.
    pub fn texts(&self) -> [(Key, &Place, String, bool); 2] {
        let (message, owner) = (self.message(), format!("The term {}", self.id.value));
        [
            (message.attribute("means"), &self.id.place, owner.clone(), true),
            (message, &self.id.place, owner, true),
        ]
    }

    /// The key of the word itself.
    pub fn message(&self) -> Key {
        key("term", &self.id)
    }
}

/// Whether a page that belongs to sections has this key: `on-incident`, `levels-incident`, or a beginning with `*`
/// that stands for several.
pub fn is_page_of_section(page: &str, sections: &[Section]) -> bool {
    ["on-", "levels-"].into_iter().any(|beginning| {
        page.strip_prefix(beginning).is_some_and(|rest| {
            let named = |section: &Section| section.id.value.replace('_', "-") == rest;
            rest == "*" || sections.iter().any(|it| named(it) && (beginning == "on-" || it.process))
        })
    })
}
