//! `content/accessibility.toml`. What each field means stands in the comment at its head.

use serde::Deserialize;

use crate::accessibility::Criterion;
use crate::model::Structure;
use crate::read::structure::{Read, Word};
use crate::read::table::File;

pub fn read(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: AccessibilityFile = file.parse()?;
    let statement = &mut structure.accessibility;
    statement.assessed = Some(file.at(read.assessed));
    statement.barriers.extend(file.all(read.barriers));
    statement.criteria.extend(read.criterion.into_iter().map(|item| Criterion {
        number: file.at(item.number),
        level: file.at(item.level),
        state: file.at(item.state),
        how: file.all(item.how),
    }));
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AccessibilityFile {
    assessed: Word,
    #[serde(default)]
    barriers: Vec<Word>,
    #[serde(default)]
    criterion: Vec<CriterionItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CriterionItem {
    number: Word,
    level: Word,
    state: Word,
    #[serde(default)]
    how: Vec<Word>,
}
