//! Lists and sets.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{CLAUSE_PATTERN, Field, Object, Shared, Text, clause, number, single::value_of_choice};
use crate::{
    domain::{Choice, ClauseId},
    session::snapshot::{
        limits,
        problem::{Kind, Reason},
        read::Reading,
    },
};

/// A list of texts.
pub(in crate::session::snapshot) struct Texts<'a>(pub &'a mut Vec<String>);

impl Field for Texts<'_> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        *self.0 = list(json, reading, |json, reading| {
            let mut text = String::new();
            Text(&mut text, limits::NAME).read(json, reading);
            Some(text)
        });
    }

    fn write(&mut self) -> Option<Value> {
        write_list(self.0.iter().map(|text| Value::String(text.clone())))
    }

    fn schema(&mut self) -> Value {
        list_schema(Text(&mut String::new(), limits::NAME).schema())
    }

    fn shed(&mut self, shared: Shared) {
        if !shared.notes {
            self.0.clear();
        }
    }
}

impl<T: Object + Default> Field for Vec<T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        *self = list(json, reading, |json, reading| {
            let mut entry = T::default();
            entry.read(json, reading);
            reading.identify(entry.identity());
            Some(entry)
        });
    }

    fn write(&mut self) -> Option<Value> {
        write_list(self.iter_mut().map(|entry| entry.write().unwrap_or_else(|| entry.empty())))
    }

    fn schema(&mut self) -> Value {
        list_schema(T::default().schema())
    }

    fn shed(&mut self, shared: Shared) {
        self.iter_mut().for_each(|entry| entry.shed(shared));
    }
}

/// A list of at most so many entries.
pub(in crate::session::snapshot) struct Few<'a, T>(pub &'a mut Vec<T>, pub usize);

impl<T: Object + Default> Field for Few<'_, T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        if json.as_array().is_some_and(|entries| entries.len() > self.1) {
            return reading.refuse(Reason::TooMany(number(self.1)));
        }
        self.0.read(json, reading);
    }

    fn write(&mut self) -> Option<Value> {
        self.0.write()
    }

    fn schema(&mut self) -> Value {
        let mut schema = self.0.schema();
        if let Some(most) = schema.get_mut("maxItems") {
            *most = Value::from(self.1);
        }
        schema
    }

    fn shed(&mut self, shared: Shared) {
        // these lists say who said what
        if !shared.notes {
            self.0.clear();
        }
    }
}

impl<T: Choice + Ord> Field for BTreeSet<T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        let entries = list(json, reading, |json, reading| {
            let mut value: Option<T> = None;
            value_of_choice(&mut value, json, reading);
            value
        });
        self.clear();
        self.extend(entries);
    }

    fn write(&mut self) -> Option<Value> {
        write_list(self.iter().map(|value| Value::String(value.key().to_owned())))
    }

    fn schema(&mut self) -> Value {
        list_schema(None::<T>.schema())
    }

    fn shed(&mut self, _: Shared) {}
}

/// A set of clause numbers.
pub(in crate::session::snapshot) struct Clauses<'a>(pub &'a mut BTreeSet<ClauseId>);

impl Field for Clauses<'_> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        let entries = list(json, reading, |json, reading| match json {
            Value::String(text) => clause(&text, reading),
            _ => {
                reading.refuse(Reason::Expected(Kind::Text));
                None
            }
        });
        self.0.clear();
        self.0.extend(entries);
    }

    fn write(&mut self) -> Option<Value> {
        write_list(self.0.iter().map(|clause| Value::String(clause.to_string())))
    }

    fn schema(&mut self) -> Value {
        list_schema(json!({ "type": ["string", "null"], "pattern": CLAUSE_PATTERN }))
    }

    fn shed(&mut self, _: Shared) {}
}

fn list<T>(
    json: Value,
    reading: &mut Reading,
    mut entry: impl FnMut(Value, &mut Reading) -> Option<T>,
) -> Vec<T> {
    let Value::Array(values) = json else {
        reading.refuse(Reason::Expected(Kind::List));
        return Vec::new();
    };
    if values.len() > limits::ENTRIES {
        reading.refuse(Reason::TooMany(number(limits::ENTRIES)));
        return Vec::new();
    }
    let mut list = Vec::new();
    // null is "not answered" here too
    for (index, value) in values.into_iter().enumerate().filter(|(_, value)| !value.is_null()) {
        let place = index.to_string();
        reading.inside(&place, |reading| list.extend(entry(value, reading)));
    }
    list
}

fn write_list(values: impl Iterator<Item = Value>) -> Option<Value> {
    let values: Vec<_> = values.collect();
    (!values.is_empty()).then_some(Value::Array(values))
}

fn list_schema(entry: Value) -> Value {
    json!({ "type": ["array", "null"], "items": entry, "maxItems": limits::ENTRIES })
}
