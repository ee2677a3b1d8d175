//! `content/terms.toml`. What each field means stands in the comment at its head.

use serde::Deserialize;

use crate::model::Structure;
use crate::read::structure::{Read, Word};
use crate::read::table::File;
use crate::terms::Term;

pub fn read(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: TermsFile = file.parse()?;
    let placed = |item: TermItem| Term { id: file.at(item.id), pages: file.all(item.pages) };
    structure.terms.extend(read.term.into_iter().map(placed));
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermsFile {
    #[serde(default)]
    term: Vec<TermItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TermItem {
    id: Word,
    #[serde(default)]
    pages: Vec<Word>,
}
