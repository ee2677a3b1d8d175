//! What the questions are arranged by, and what is asked beside them: sections, documents, process
//! attributes.

use crate::keys;
use crate::model::{At, Key, Question, Structure, Topic};
use crate::problem::Place;

/// Everything of this kind.
#[derive(Debug, Default)]
pub struct Bank {
    pub areas: Vec<At<String>>,
    pub sections: Vec<Section>,
    pub documents: Vec<Document>,
    pub attributes: Vec<Attribute>,
}

/// What is asked on one page: a process, or a part of the management system.
#[derive(Debug)]
pub struct Section {
    pub id: At<String>,
    pub area: At<String>,
    pub topics: Vec<At<String>>,
    /// A process, whose capability has levels.
    pub process: bool,
}

/// A document or a record that an edition asks for.
#[derive(Debug)]
pub struct Document {
    pub id: At<String>,
    pub clause: At<String>,
    pub editions: Vec<At<String>>,
    pub kind: At<String>,
    pub core: bool,
    pub may_be_none: bool,
    pub role: At<String>,
    /// Evidence of statements that is this very thing: `incident.records/records`.
    pub shown_by: Vec<At<String>>,
    pub sources: Vec<String>,
    pub verified: bool,
}

/// A process attribute of the capability levels 2 to 5.
#[derive(Debug)]
pub struct Attribute {
    pub id: At<String>,
    pub level: At<u8>,
    pub evidence: Vec<At<String>>,
}

impl Bank {
    /// The texts that belong to them: key, place of the owner, its name, whether it must be.
    pub fn texts(&self) -> Vec<(Key, &Place, String, bool)> {
        let mut texts = Vec::new();
        for area in &self.areas {
            texts.push((key("area", area), &area.place, format!("The area {}", area.value), true));
        }
        for section in &self.sections {
            let (id, owner) = (&section.id, format!("The section {}", section.id.value));
            texts.push((key("section", id), &id.place, owner, true));
        }
        for document in &self.documents {
            let (id, owner) = (&document.id, format!("The document {}", document.id.value));
            texts.push((key("document", id).attribute("hint"), &id.place, owner.clone(), true));
            texts.push((key("document", id), &id.place, owner, true));
        }
        for attribute in &self.attributes {
            let (id, owner) = (&attribute.id, format!("The attribute {}", attribute.id.value));
            let message = key("attribute", id);
            for name in ["name", "old-name", "short", "hint", "why", "auditor"] {
                texts.push((message.attribute(name), &id.place, owner.clone(), true));
            }
            for evidence in &attribute.evidence {
                let key = keys::evidence(&message, &evidence.value);
                texts.push((key, &evidence.place, owner.clone(), true));
            }
            texts.push((message, &id.place, owner, true));
        }
        texts
    }
}

impl Section {
    /// The id of the question that asks for the attribute.
    pub fn attribute_question(&self, attribute: &Attribute) -> String {
        format!("{}.{}", self.id.value, attribute.id.value)
    }
}

/// The key of the message of an entry, such as `document-scope`.
pub fn key(kind: &str, id: &At<String>) -> Key {
    Key::message(format!("{kind}-{}", id.value.replace(['.', '_'], "-")))
}

/// The section that asks the question: that of the topic which comes nearest to its clause.
pub fn section_of(structure: &Structure, question: &Question) -> Option<usize> {
    let edition = question.editions.first().map_or("2018", |edition| edition.value.as_str());
    let clause = &question.clauses.first()?.value;
    let clauses = |topic: &Topic| -> Vec<String> {
        let named = topic.editions.iter().filter(|by| by.edition.value == edition);
        named.flat_map(|by| &by.clauses).map(|clause| clause.value.clone()).collect()
    };
    // how much of the clause's number the topic names; the whole, where it names one below
    let nearness = |topic: &Topic| {
        let near = clauses(topic).into_iter().filter_map(|named| {
            let within = is_within(clause, &named).then_some(named.len());
            within.or(is_within(&named, clause).then_some(clause.len()))
        });
        near.max()
    };
    let sections = structure.bank.sections.iter().enumerate();
    let near = sections.filter_map(|(index, section)| {
        let topics = section.topics.iter();
        let known = topics
            .filter_map(|id| structure.topics.iter().find(|topic| topic.id.value == id.value));
        Some((known.filter_map(nearness).max()?, index))
    });
    // the first of those that are as near
    near.max_by_key(|(nearness, index)| (*nearness, usize::MAX - index)).map(|(_, index)| index)
}

fn is_within(clause: &str, other: &str) -> bool {
    clause == other || clause.strip_prefix(other).is_some_and(|rest| rest.starts_with('.'))
}
