//! What is kept for each clause or question.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use super::{CLAUSE_PATTERN, Field, Object, Shared, Text, clause, number, single::value_of_choice};
use crate::{
    domain::{Choice, ClauseId},
    session::snapshot::{
        limits,
        problem::{Kind, Reason},
        read::Reading,
    },
};

/// Something for each of several clauses.
pub(in crate::session::snapshot) struct ByClause<'a, T>(
    pub &'a mut BTreeMap<ClauseId, T>,
    pub fn(&mut T, Step),
);

/// What is to be done with the value of an entry.
pub(in crate::session::snapshot) type Step<'a> = &'a mut dyn FnMut(&mut dyn Field);

impl<T: Default> Field for ByClause<'_, T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        for (key, json) in entries(json, reading) {
            reading.inside(&key, |reading| {
                let mut value = T::default();
                (self.1)(&mut value, &mut |field| field.read(json.clone(), reading));
                if let Some(clause) = clause(&key, reading) {
                    self.0.insert(clause, value);
                }
            });
        }
    }

    fn write(&mut self) -> Option<Value> {
        let mut map = Map::new();
        for (clause, value) in self.0.iter_mut() {
            (self.1)(value, &mut |field| {
                let value = field.write().unwrap_or_else(|| field.empty());
                map.insert(clause.to_string(), value);
            });
        }
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn schema(&mut self) -> Value {
        let mut entry = Value::Null;
        (self.1)(&mut T::default(), &mut |field| entry = field.schema());
        json!({ "type": ["object", "null"], "propertyNames": { "pattern": CLAUSE_PATTERN },
            "additionalProperties": entry })
    }

    fn shed(&mut self, shared: Shared) {
        for value in self.0.values_mut() {
            (self.1)(value, &mut |field| field.shed(shared));
        }
    }
}

/// Something for each of a few keys.
pub(in crate::session::snapshot) struct ByKey<'a, K, T>(pub &'a mut BTreeMap<K, T>);

impl<K: Choice + Ord, T: Object + Default> Field for ByKey<'_, K, T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        for (name, json) in entries(json, reading) {
            reading.inside(&name, |reading| {
                let mut key: Option<K> = None;
                value_of_choice(&mut key, Value::String(name.clone()), reading);
                let mut value = T::default();
                value.read(json, reading);
                self.0.extend(key.map(|key| (key, value)));
            });
        }
    }

    fn write(&mut self) -> Option<Value> {
        let mut map = Map::new();
        for (key, value) in self.0.iter_mut() {
            let value = value.write().unwrap_or_else(|| value.empty());
            map.insert(key.key().to_owned(), value);
        }
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn schema(&mut self) -> Value {
        let keys: Vec<_> = K::ALL.iter().map(|(_, key)| *key).collect();
        json!({ "type": ["object", "null"], "propertyNames": { "enum": keys },
            "additionalProperties": T::default().schema() })
    }

    fn shed(&mut self, shared: Shared) {
        self.0.values_mut().for_each(|value| value.shed(shared));
    }
}

/// A text of at most so many characters for each of several names, whatever they are.
pub(in crate::session::snapshot) struct ByName<'a>(pub &'a mut BTreeMap<String, String>, pub usize);

impl Field for ByName<'_> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        for (name, json) in entries(json, reading) {
            reading.inside(&name, |reading| {
                let mut text = String::new();
                Text(&mut text, self.1).read(json, reading);
                self.0.insert(name.clone(), text);
            });
        }
    }

    fn write(&mut self) -> Option<Value> {
        let texts = self.0.iter().map(|(name, text)| (name.clone(), Value::from(text.clone())));
        let map: Map<_, _> = texts.collect();
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn schema(&mut self) -> Value {
        json!({ "type": ["object", "null"],
            "additionalProperties": Text(&mut String::new(), self.1).schema() })
    }

    fn shed(&mut self, shared: Shared) {
        if !shared.notes {
            self.0.clear();
        }
    }
}

/// One of a few values for each of several stable ids. Ids that this version does not know are kept.
pub(in crate::session::snapshot) struct Choices<'a, T>(pub &'a mut BTreeMap<String, T>);

impl<T: Choice> Field for Choices<'_, T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        for (id, json) in entries(json, reading) {
            reading.inside(&id, |reading| {
                let mut value: Option<T> = None;
                value_of_choice(&mut value, json, reading);
                self.0.extend(value.map(|value| (id.clone(), value)));
            });
        }
    }

    fn write(&mut self) -> Option<Value> {
        let keys = self.0.iter().map(|(id, value)| (id.clone(), Value::from(value.key())));
        let map: Map<_, _> = keys.collect();
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn schema(&mut self) -> Value {
        json!({ "type": ["object", "null"], "additionalProperties": None::<T>.schema() })
    }

    fn shed(&mut self, _: Shared) {}
}

/// Something for each question, by stable id. Ids that this version does not know are kept.
impl<T: Object + Default> Field for BTreeMap<String, T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        for (key, json) in entries(json, reading) {
            reading.inside(&key, |reading| {
                let mut value = T::default();
                value.read(json, reading);
                self.insert(key.clone(), value);
            });
        }
    }

    fn write(&mut self) -> Option<Value> {
        let mut map = Map::new();
        for (id, value) in self.iter_mut() {
            map.insert(id.clone(), value.write().unwrap_or_else(|| value.empty()));
        }
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn schema(&mut self) -> Value {
        json!({ "type": ["object", "null"], "additionalProperties": T::default().schema() })
    }

    fn shed(&mut self, shared: Shared) {
        self.values_mut().for_each(|value| value.shed(shared));
    }
}

/// Without the entries that are null: they are not answered, like a field that is null.
fn entries(json: Value, reading: &mut Reading) -> Map<String, Value> {
    match json {
        Value::Object(map) if map.len() <= limits::ENTRIES => {
            map.into_iter().filter(|(_, value)| !value.is_null()).collect()
        }
        Value::Object(_) => {
            reading.refuse(Reason::TooMany(number(limits::ENTRIES)));
            Map::new()
        }
        _ => {
            reading.refuse(Reason::Expected(Kind::Object));
            Map::new()
        }
    }
}
