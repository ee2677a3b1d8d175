//! What somebody who takes an assessment over asks in the first meeting.

use crate::bank::key;
use crate::model::{At, Key};
use crate::problem::Place;

/// A question of the first meeting.
#[derive(Debug)]
pub struct KickOff {
    pub id: At<String>,
    /// The occasion that it is asked on.
    pub when: At<String>,
    /// Who can answer it best.
    pub role: At<String>,
}

impl KickOff {
    /// Its texts: key, place of the owner, its name, whether it must be.
    pub fn texts(&self) -> [(Key, &Place, String, bool); 2] {
        let (message, owner) = (self.message(), format!("The kick-off question {}", self.id.value));
        [
            (message.attribute("why"), &self.id.place, owner.clone(), true),
            (message, &self.id.place, owner, true),
        ]
    }

    /// The key of the question itself.
    pub fn message(&self) -> Key {
        key("kick-off", &self.id)
    }
}
