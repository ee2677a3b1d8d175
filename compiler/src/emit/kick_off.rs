//! The table of the questions of the first meeting.

use crate::emit::Numbers;
use crate::emit::catalogue::{rust, table};
use crate::emit::rust::string;
use crate::kick_off::KickOff;
use crate::model::Structure;
use crate::vocabulary::{OCCASIONS, ROLES};

/// Adds it to the catalogue.
pub fn write(out: &mut String, structure: &Structure, numbers: &Numbers<'_>) {
    let doc = "What somebody who takes an assessment over may ask in the first meeting.";
    let name = "KICK_OFF: &[KickOffQuestion]";
    table(out, doc, name, &structure.kick_off, |it| question(it, numbers));
}

fn question(question: &KickOff, numbers: &Numbers<'_>) -> String {
    let message = question.message();
    format!(
        "KickOffQuestion {{ id: {}, when: {}, role: {}, text: {}, why: {} }}",
        string(&question.id.value),
        rust(&OCCASIONS, &question.when),
        rust(&ROLES, &question.role),
        numbers.text_key(&message),
        numbers.text_key(&message.attribute("why")),
    )
}
