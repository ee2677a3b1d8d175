//! Everything that an assessment says, thing by thing: for comparing two and merging several.
//!
//! The list follows from the fields of the file, so that nothing is forgotten when a field is added. What a
//! thing is called is in [`words`].

mod words;

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::snapshot::{from_tree, tree};
use crate::domain::{Answer, Assessment};

pub use words::{About, Group, about, answer_lines, given_of, in_line, note_of, voice_lines};

/// One step on the way to something in a file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// Into a field, or what is kept under a key.
    Field(String),
    /// To an entry of a list of words, which is all that the entry is.
    Entry(String),
    /// To the entry of a list that has this name.
    Named(String),
}

impl Step {
    fn name(&self) -> &str {
        let (Self::Field(name) | Self::Entry(name) | Self::Named(name)) = self;
        name
    }
}

/// Something that can be said: the way to it in a file. Entries of lists are things of their own, so order
/// says nothing.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Thing(Vec<Step>);

impl Thing {
    /// The answer to a statement.
    #[must_use]
    pub fn answer(id: &str) -> Self {
        Self([ANSWERS, id].map(|name| Step::Field(name.to_owned())).into())
    }

    /// The stable id of the statement, if it is the answer to one of the check.
    #[must_use]
    pub fn statement(&self) -> Option<&str> {
        self.asked().filter(|asked| asked.set.is_none()).map(|asked| asked.id)
    }

    /// The statement, if it is the answer to one of the check or of somebody's own set.
    #[must_use]
    pub fn asked(&self) -> Option<Asked<'_>> {
        match self.names().as_slice() {
            [ANSWERS, id] => Some(Asked { set: None, id }),
            [OWN_SETS, set, ANSWERS, id] => Some(Asked { set: Some(set), id }),
            _ => None,
        }
    }

    /// True if it says whether this document is there.
    #[must_use]
    pub fn is_document(&self, id: &str) -> bool {
        self.names().as_slice() == ["documents", id]
    }

    /// True if it is said under the present edition and not kept for another.
    pub(super) fn is_present(&self) -> bool {
        !matches!(self.names().as_slice(), [SCOPE, "other_editions", ..] | ["edition"])
    }

    /// True if it is what own wording began from that is no longer there: beside another's it would be wrong.
    pub(super) fn is_remnant(&self) -> bool {
        matches!(self.names().as_slice(), [SCOPE, WORDING_BASE, _])
    }

    /// The names on the way, parted by dots: for ids of controls and for programs.
    #[must_use]
    pub fn key(&self) -> String {
        self.names().join(".")
    }

    fn names(&self) -> Vec<&str> {
        self.0.iter().map(Step::name).collect()
    }
}

/// A statement, by what its answer is kept under.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asked<'a> {
    /// The id of somebody's own question set, `None` for the check itself.
    pub set: Option<&'a str>,
    /// The stable id of the statement.
    pub id: &'a str,
}

impl Asked<'_> {
    /// The answer to it.
    #[must_use]
    pub fn answer(self, assessment: &Assessment) -> Option<&Answer> {
        let answers = match self.set {
            Some(set) => &assessment.own_sets.get(set)?.answers,
            None => &assessment.answers,
        };
        answers.get(self.id)
    }
}

/// What was said of a thing.
#[derive(Clone, Debug, PartialEq)]
pub struct Said(pub(super) Value);

impl Said {
    /// True if it only says that there is an entry.
    #[must_use]
    pub fn is_bare(&self) -> bool {
        match &self.0 {
            Value::Null => true,
            Value::Object(fields) => fields.is_empty(),
            Value::String(text) => text.is_empty(),
            _ => false,
        }
    }

    /// Puts what was said in an order that does not depend on who said it.
    pub(super) fn order(&self) -> String {
        self.0.to_string()
    }

    /// As JSON, for programs.
    #[must_use]
    pub fn json(&self) -> &Value {
        &self.0
    }
}

const ANSWERS: &str = "answers";
const OWN_SETS: &str = "own_sets";
const SCOPE: &str = "scope";
const WORDING: &str = "statement";
const WORDING_BASE: &str = "statement_base";
const TEXT: &str = "text";

/// True if what is there is said as one: its parts mean nothing without each other.
fn is_one(names: &[&str]) -> bool {
    matches!(
        names,
        [ANSWERS, _]
            | [OWN_SETS, _, ANSWERS, _]
            | ["variant" | "report"]
            | [SCOPE, WORDING | WORDING_BASE, _]
    )
}

/// Everything that the assessment says, in the order of the file.
#[must_use]
pub fn said(assessment: &Assessment) -> Vec<(Thing, Said)> {
    let mut fields = tree(assessment);
    join_wording(&mut fields);
    let mut found = vec![];
    collect(Value::Object(fields), &mut vec![], &mut found);
    found
}

fn collect(value: Value, way: &mut Vec<Step>, found: &mut Vec<(Thing, Said)>) {
    let names: Vec<&str> = way.iter().map(Step::name).collect();
    let whole = is_one(&names);
    let mut inside = |step: Step, value, way: &mut Vec<Step>| {
        way.push(step);
        collect(value, way, found);
        way.pop();
    };
    match value {
        Value::Object(fields) if !whole && !fields.is_empty() => {
            for (name, value) in fields {
                inside(Step::Field(name), value, way);
            }
        }
        Value::Array(entries) if !whole => {
            for entry in entries {
                match entry {
                    Value::String(text) => inside(Step::Entry(text), Value::Null, way),
                    Value::Object(mut fields) => {
                        let name = fields.remove("name").unwrap_or_default();
                        let step = Step::Named(name.as_str().unwrap_or_default().to_owned());
                        inside(step.clone(), Value::Null, way);
                        if !fields.is_empty() {
                            inside(step, Value::Object(fields), way);
                        }
                    }
                    _ => {}
                }
            }
        }
        value => found.push((Thing(way.clone()), Said(value))),
    }
}

/// The assessment that says this; `None` if a file may not hold that much. Of several things said of the same
/// the last one counts.
#[must_use]
pub fn assembled(things: impl IntoIterator<Item = (Thing, Said)>) -> Option<Assessment> {
    let mut root = Value::Object(Map::new());
    let mut lists = BTreeMap::new();
    for (Thing(way), Said(value)) in things {
        put(&mut root, &way, value, &mut vec![], &mut lists);
    }
    let Value::Object(mut fields) = root else { return None };
    part_wording(&mut fields);
    from_tree(fields)
}

/// Where an entry of a list is: by the way to it, because long lists are not looked through for each.
type Lists = BTreeMap<Vec<Step>, usize>;

fn put(node: &mut Value, way: &[Step], value: Value, here: &mut Vec<Step>, lists: &mut Lists) {
    let Some((step, rest)) = way.split_first() else {
        let is_empty = value.as_object().is_some_and(Map::is_empty);
        let says_nothing_new = value.is_null() || is_empty && node.is_object();
        if !says_nothing_new {
            *node = value;
        }
        return;
    };
    here.push(step.clone());
    match step {
        Step::Field(name) => {
            if !node.is_object() {
                *node = Value::Object(Map::new());
            }
            if let Value::Object(fields) = node {
                put(fields.entry(name.clone()).or_insert(Value::Null), rest, value, here, lists);
            }
        }
        Step::Entry(name) | Step::Named(name) => {
            if !node.is_array() {
                *node = Value::Array(vec![]);
            }
            if let Value::Array(entries) = node {
                let at = *lists.entry(here.clone()).or_insert_with(|| {
                    entries.push(match step {
                        Step::Named(_) => json!({ "name": name }),
                        _ => Value::from(name.as_str()),
                    });
                    entries.len().saturating_sub(1)
                });
                if let Some(entry) = entries.get_mut(at) {
                    put(entry, rest, value, here, lists);
                }
            }
        }
    }
    here.pop();
}

/// Own wording and what it began from are one thing.
fn join_wording(fields: &mut Map<String, Value>) {
    let Some(Value::Object(scope)) = fields.get_mut(SCOPE) else { return };
    let mut bases = scope.remove(WORDING_BASE).unwrap_or_default();
    if let Some(Value::Object(texts)) = scope.get_mut(WORDING) {
        for (language, text) in texts {
            let base = bases.as_object_mut().and_then(|it| it.remove(language));
            *text = json!({ TEXT: text.take(), WORDING_BASE: base });
        }
    }
    if bases.as_object().is_some_and(|bases| !bases.is_empty()) {
        scope.insert(WORDING_BASE.to_owned(), bases);
    }
}

/// The way back.
fn part_wording(fields: &mut Map<String, Value>) {
    let Some(Value::Object(scope)) = fields.get_mut(SCOPE) else { return };
    let mut found = Map::new();
    if let Some(Value::Object(texts)) = scope.get_mut(WORDING) {
        for (language, wording) in texts {
            let base = wording.get_mut(WORDING_BASE).map(Value::take).unwrap_or_default();
            *wording = wording.get_mut(TEXT).map(Value::take).unwrap_or_default();
            if !base.is_null() {
                found.insert(language.clone(), base);
            }
        }
    }
    if !found.is_empty() {
        let bases = scope.entry(WORDING_BASE).or_insert_with(|| Value::Object(Map::new()));
        if let Value::Object(bases) = bases {
            bases.extend(found);
        }
    }
}
