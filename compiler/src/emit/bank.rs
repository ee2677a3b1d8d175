//! The tables of sections, documents and process attributes, and the questions that ask for the
//! attributes process by process.

use crate::bank::{Attribute, Document, Section, key};
use crate::emit::Numbers;
use crate::emit::catalogue::{clause_id, rust, table};
use crate::emit::rust::{slice, string};
use crate::keys;
use crate::model::{At, Structure};
use crate::vocabulary::{DOCUMENT_KINDS, EDITIONS, ROLES};

/// Adds them to the catalogue.
pub fn write(out: &mut String, structure: &Structure, numbers: &Numbers<'_>) {
    let bank = &structure.bank;
    table(
        out,
        "What the sections are grouped by.",
        "GROUPS: &[SectionGroup]",
        &bank.areas,
        |area| {
            format!(
                "SectionGroup {{ id: {}, title: {} }}",
                string(&area.value),
                title(numbers, "area", area)
            )
        },
    );
    let doc = "What is asked on one page.";
    table(out, doc, "SECTIONS: &[Section]", &bank.sections, |it| section(structure, it, numbers));
    let doc = "Documents and records that the editions ask for.";
    table(out, doc, "DOCUMENTS: &[Document]", &bank.documents, |it| document(it, numbers));
    let doc = "The process attributes of the levels 2 to 5.";
    table(out, doc, "ATTRIBUTES: &[Attribute]", &bank.attributes, |it| attribute(it, numbers));
}

/// The questions that ask for the attributes of each process, as rows of the table of questions.
pub fn questions(structure: &Structure, numbers: &Numbers<'_>) -> Vec<String> {
    let bank = &structure.bank;
    let mut rows = Vec::new();
    for (index, section) in bank.sections.iter().enumerate().filter(|(_, it)| it.process) {
        for attribute in &bank.attributes {
            rows.push(question(structure, index, section, attribute, numbers));
        }
    }
    rows
}

fn title(numbers: &Numbers<'_>, kind: &str, id: &At<String>) -> String {
    numbers.text_key(&key(kind, id))
}

fn section(structure: &Structure, section: &Section, numbers: &Numbers<'_>) -> String {
    let bank = &structure.bank;
    let area = bank.areas.iter().position(|area| area.value == section.area.value);
    let attributes: Vec<_> = match section.process {
        true => bank.attributes.iter().map(|it| section.attribute_question(it)).collect(),
        false => vec![],
    };
    let dashed = section.id.value.replace('_', "-");
    format!(
        "Section {{ id: {}, page: {}, levels_page: {}, group: {}, topics: {}, attributes: {}, \
         title: {} }}",
        string(&section.id.value),
        string(&format!("on-{dashed}")),
        string(&format!("levels-{dashed}")),
        area.unwrap_or_default(),
        slice(&section.topics, |topic| string(&topic.value)),
        slice(&attributes, |id| string(id)),
        title(numbers, "section", &section.id),
    )
}

fn document(document: &Document, numbers: &Numbers<'_>) -> String {
    let shown_by = |shown: &At<String>| {
        let (question, evidence) = shown.value.split_once('/').unwrap_or_default();
        format!("({}, {})", string(question), string(evidence))
    };
    let name = key("document", &document.id);
    format!(
        "Document {{ id: {}, clause: {}, editions: {}, kind: {}, core: {}, may_be_none: {}, \
         role: {}, shown_by: {}, sources: {}, verified: {}, name: {}, hint: {} }}",
        string(&document.id.value),
        clause_id(&document.clause.value),
        slice(&document.editions, |edition| rust(&EDITIONS, edition)),
        rust(&DOCUMENT_KINDS, &document.kind),
        document.core,
        document.may_be_none,
        rust(&ROLES, &document.role),
        slice(&document.shown_by, shown_by),
        slice(&document.sources, |source| string(source)),
        document.verified,
        numbers.text_key(&name),
        numbers.text_key(&name.attribute("hint")),
    )
}

fn attribute(attribute: &Attribute, numbers: &Numbers<'_>) -> String {
    let message = key("attribute", &attribute.id);
    let text = |name: &str| numbers.text_key(&message.attribute(name));
    format!(
        "Attribute {{ id: {}, code: {}, level: {}, name: {}, old_name: {}, short: {} }}",
        string(&attribute.id.value),
        string(&attribute.id.value.to_ascii_uppercase().replace('_', ".")),
        attribute.level.value,
        text("name"),
        text("old-name"),
        text("short"),
    )
}

/// Texts are the same for every process; the heading of the page says which one it is about.
fn question(
    structure: &Structure,
    index: usize,
    section: &Section,
    attribute: &Attribute,
    numbers: &Numbers<'_>,
) -> String {
    let topic = section.topics.first().map(|topic| topic.value.as_str());
    let topic = structure.topics.iter().find(|it| Some(it.id.value.as_str()) == topic);
    let home = topic.and_then(|it| it.editions.iter().find(|by| by.edition.value == "2018"));
    let clauses = home.map(|by| by.clauses.as_slice()).unwrap_or_default();
    let message = key("attribute", &attribute.id);
    let text = |name: &str| numbers.optional_text_key(&message.attribute(name));
    let evidence = |id: &At<String>| {
        let text = numbers.text_key(&keys::evidence(&message, &id.value));
        format!("({}, {text})", string(&id.value))
    };
    format!(
        "Question {{ id: {}, clauses: {}, editions: &[], tier: Tier::Deep, kind: Kind::Attribute, \
         role: None, section: Some({index}), text: {}, hint: {}, why: {}, auditor: {}, \
         finding: None, options: &[], evidence: {} }}",
        string(&section.attribute_question(attribute)),
        slice(clauses, |clause| clause_id(&clause.value)),
        numbers.text_key(&message),
        text("hint"),
        text("why"),
        text("auditor"),
        slice(&attribute.evidence, evidence),
    )
}
