//! `content/sections.toml`, `content/documents.toml` and `content/attributes.toml`. What each field
//! means stands in the comment at the head of the file.

use serde::Deserialize;
use toml::Spanned;

use crate::bank::{Attribute, Document, Section};
use crate::model::Structure;
use crate::read::structure::{Read, Word};
use crate::read::table::File;

pub fn sections(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: SectionsFile = file.parse()?;
    structure.bank.areas = read.area.into_iter().map(|item| file.at(item.id)).collect();
    structure.bank.sections.extend(read.section.into_iter().map(|item| Section {
        id: file.at(item.id),
        area: file.at(item.area),
        topics: file.all(item.topics),
        process: item.process,
    }));
    Ok(())
}

pub fn documents(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: DocumentsFile = file.parse()?;
    structure.bank.documents.extend(read.document.into_iter().map(|item| Document {
        id: file.at(item.id),
        clause: file.at(item.clause),
        editions: file.all(item.editions),
        kind: file.at(item.kind),
        core: item.core,
        may_be_none: item.may_be_none,
        role: file.at(item.role),
        shown_by: file.all(item.shown_by),
        sources: item.sources,
        verified: item.verified,
    }));
    Ok(())
}

pub fn attributes(file: &File<'_>, structure: &mut Structure) -> Read {
    let read: AttributesFile = file.parse()?;
    structure.bank.attributes.extend(read.attribute.into_iter().map(|item| Attribute {
        id: file.at(item.id),
        level: file.at(item.level),
        evidence: file.all(item.evidence),
    }));
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionsFile {
    #[serde(default)]
    area: Vec<AreaItem>,
    #[serde(default)]
    section: Vec<SectionItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AreaItem {
    id: Word,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SectionItem {
    id: Word,
    area: Word,
    topics: Vec<Word>,
    #[serde(default)]
    process: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentsFile {
    #[serde(default)]
    document: Vec<DocumentItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DocumentItem {
    id: Word,
    clause: Word,
    #[serde(default)]
    editions: Vec<Word>,
    kind: Word,
    #[serde(default)]
    core: bool,
    #[serde(default)]
    may_be_none: bool,
    role: Word,
    #[serde(default)]
    shown_by: Vec<Word>,
    sources: Vec<String>,
    verified: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AttributesFile {
    #[serde(default)]
    attribute: Vec<AttributeItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct AttributeItem {
    id: Word,
    level: Spanned<u8>,
    evidence: Vec<Word>,
}
