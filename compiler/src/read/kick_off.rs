//! `content/kick_off.toml`. What each field means stands in the comment at its head.

use serde::Deserialize;

use crate::kick_off::KickOff;
use crate::model::Structure;
use crate::read::structure::{Read, Word};
use crate::read::table::File;

pub fn read(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: KickOffFile = file.parse()?;
    structure.kick_off.extend(read.question.into_iter().map(|item| KickOff {
        id: file.at(item.id),
        when: file.at(item.when),
        role: file.at(item.role),
    }));
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct KickOffFile {
    #[serde(default)]
    question: Vec<QuestionItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QuestionItem {
    id: Word,
    when: Word,
    role: Word,
}
