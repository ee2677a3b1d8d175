//! Sections, documents and process attributes.

use crate::bank::{Document, section_of};
use crate::check::{clauses, ids, word};
use crate::model::{At, Structure};
use crate::problem::Problems;
use crate::vocabulary::{DOCUMENT_KINDS, EDITIONS, ROLES};

pub fn check(structure: &Structure, problems: &mut Problems) {
    let bank = &structure.bank;
    ids::unique("area", bank.areas.iter(), str::to_owned, problems);
    ids::unique("section", bank.sections.iter().map(|it| &it.id), str::to_owned, problems);
    ids::unique("document", bank.documents.iter().map(|it| &it.id), str::to_owned, problems);
    ids::unique("attribute", bank.attributes.iter().map(|it| &it.id), str::to_owned, problems);
    sections(structure, problems);
    for document in &bank.documents {
        ids::DASHED.check("document", &document.id, problems);
        one_document(structure, document, problems);
    }
    for attribute in &bank.attributes {
        ids::WORD.check("attribute", &attribute.id, problems);
        let level = &attribute.level;
        if !(2..=5).contains(&level.value) {
            let text = format!(
                "The attribute {} is of level {}. Level 1 follows from the statements; attributes \
                 are of the levels 2 to 5.",
                attribute.id.value, level.value
            );
            problems.add(&level.place, text);
        }
        let owner = format!("evidence of {}", attribute.id.value);
        ids::unique(&owner, attribute.evidence.iter(), str::to_owned, problems);
    }
}

/// Each topic belongs to one section, and each section to an area that exists.
fn sections(structure: &Structure, problems: &mut Problems) {
    let bank = &structure.bank;
    let named = || bank.sections.iter().flat_map(|section| &section.topics);
    ids::unique("topic of a section", named(), str::to_owned, problems);
    for section in &bank.sections {
        ids::WORD.check("section", &section.id, problems);
        if !bank.areas.iter().any(|area| area.value == section.area.value) {
            let text = format!(
                "The section {} stands in the area `{}`, which does not exist. Correct the name, \
                 or add the area.",
                section.id.value, section.area.value
            );
            problems.add(&section.area.place, text);
        }
    }
    if structure.topics.is_empty() {
        return;
    }
    for name in named() {
        if structure.complete && !structure.topics.iter().any(|it| it.id.value == name.value) {
            let text = format!(
                "The topic `{}` does not exist. Correct the name, or add it to \
                 standard/topics.toml.",
                name.value
            );
            problems.add(&name.place, text);
        }
    }
    if !structure.complete || bank.sections.is_empty() {
        return;
    }
    for topic in &structure.topics {
        if !named().any(|name| name.value == topic.id.value) {
            let text = format!(
                "The topic {} belongs to no section, so it is asked on no page. Name it in \
                 sections.toml.",
                topic.id.value
            );
            problems.add(&topic.id.place, text);
        }
    }
    let graded = structure.questions.iter().filter(|question| question.kind.value == "grade");
    for question in graded.filter(|question| section_of(structure, question).is_none()) {
        let text = format!(
            "The question {} belongs to no section: no topic is about its clauses.",
            question.id.value
        );
        problems.add(&question.id.place, text);
    }
}

fn one_document(structure: &Structure, document: &Document, problems: &mut Problems) {
    let owner = format!("the document {}", document.id.value);
    word(&DOCUMENT_KINDS, &document.kind, &owner, problems);
    word(&ROLES, &document.role, &owner, problems);
    document.editions.iter().for_each(|edition| word(&EDITIONS, edition, &owner, problems));
    if let Some(standard) = structure.standard("2018") {
        let owner = format!("The document {}", document.id.value);
        clauses::known(standard, &document.clause, &owner, problems);
    }
    for shown in &document.shown_by {
        if structure.complete && !is_evidence(structure, shown) {
            let text = format!(
                "The document {} is shown by `{}`, which is no evidence of a question. Write \
                 question/evidence, such as `incident.quick/incident-records`.",
                document.id.value, shown.value
            );
            problems.add(&shown.place, text);
        }
    }
}

fn is_evidence(structure: &Structure, shown: &At<String>) -> bool {
    let Some((question, evidence)) = shown.value.split_once('/') else { return false };
    structure.questions.iter().any(|it| {
        it.id.value == question && it.evidence.iter().any(|known| known.value == evidence)
    })
}
