//! `content/rules/lints.toml`: what can be said against the wording of a statement.

use serde::Deserialize;

use crate::model::{Lint, Structure};
use crate::read::structure::{Read, Word};
use crate::read::table::File;

/// What each field means stands in the comment at the head of the file.
pub fn read(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: LintsFile = file.parse()?;
    structure.lints.extend(read.lint.into_iter().map(|item| Lint {
        id: file.at(item.id),
        condition: file.at(item.condition),
        verdict: file.at(item.verdict),
        graver: item.graver.map(|verdict| file.at(verdict)),
        confidence: file.at(item.confidence),
        rules: file.all(item.rules),
        sources: item.sources,
    }));
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LintsFile {
    #[serde(default)]
    lint: Vec<LintItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LintItem {
    id: Word,
    condition: Word,
    verdict: Word,
    graver: Option<Word>,
    confidence: Word,
    #[serde(default)]
    rules: Vec<Word>,
    sources: Vec<String>,
}
