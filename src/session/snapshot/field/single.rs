//! Texts, keys, numbers, flags, days.

use serde_json::{Value, json};

use super::{Field, Object, Shared, excerpt, number};
use crate::{
    domain::{Choice, Date},
    session::snapshot::{
        limits,
        problem::{Kind, Reason},
        read::Reading,
    },
};

/// A text with its greatest length in characters.
pub(in crate::session::snapshot) struct Text<'a>(pub &'a mut String, pub usize);

impl Field for Text<'_> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        match json {
            Value::String(text) if text.chars().count() <= self.1 => *self.0 = text,
            Value::String(_) => reading.refuse(Reason::TooLong(number(self.1))),
            _ => reading.refuse(Reason::Expected(Kind::Text)),
        }
    }

    fn write(&mut self) -> Option<Value> {
        (!self.0.is_empty()).then(|| Value::String(self.0.clone()))
    }

    fn schema(&mut self) -> Value {
        json!({ "type": ["string", "null"], "maxLength": self.1 })
    }

    fn shed(&mut self, shared: Shared) {
        if !shared.notes {
            self.0.clear();
        }
    }
}

/// A text that may be missing.
pub(in crate::session::snapshot) struct OwnText<'a>(pub &'a mut Option<String>);

impl Field for OwnText<'_> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        let mut text = String::new();
        Text(&mut text, limits::NOTE).read(json, reading);
        *self.0 = Some(text);
    }

    fn write(&mut self) -> Option<Value> {
        self.0.clone().map(Value::String)
    }

    fn schema(&mut self) -> Value {
        Text(&mut String::new(), limits::NOTE).schema()
    }

    fn shed(&mut self, shared: Shared) {
        if !shared.notes {
            *self.0 = None;
        }
    }
}

/// A group of fields that may be missing as a whole, described like the one at this place of the schema.
pub(in crate::session::snapshot) struct Maybe<'a, T>(pub &'a mut Option<T>, pub &'static str);

impl<T: Object + Default> Field for Maybe<'_, T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        let mut value = T::default();
        value.read(json, reading);
        *self.0 = Some(value);
    }

    fn write(&mut self) -> Option<Value> {
        let value = self.0.as_mut()?;
        Some(value.write().unwrap_or_else(|| value.empty()))
    }

    fn schema(&mut self) -> Value {
        json!({ "$ref": self.1 })
    }

    fn shed(&mut self, shared: Shared) {
        if let Some(value) = self.0 {
            value.shed(shared);
        }
    }
}

/// One of a few keys, for fields that always have a value.
pub(in crate::session::snapshot) struct Always<'a, T>(pub &'a mut T);

impl<T: Choice> Field for Always<'_, T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        let mut value = None;
        value_of_choice(&mut value, json, reading);
        if let Some(value) = value {
            *self.0 = value;
        }
    }

    fn write(&mut self) -> Option<Value> {
        Some(Value::String(self.0.key().to_owned()))
    }

    fn schema(&mut self) -> Value {
        None::<T>.schema()
    }

    fn shed(&mut self, _: Shared) {}
}

impl<T: Choice> Field for Option<T> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        value_of_choice(self, json, reading);
    }

    fn write(&mut self) -> Option<Value> {
        self.map(|value| Value::String(value.key().to_owned()))
    }

    fn schema(&mut self) -> Value {
        let mut keys: Vec<Value> = T::ALL.iter().map(|(_, key)| Value::from(*key)).collect();
        keys.push(Value::Null);
        json!({ "enum": keys })
    }

    fn shed(&mut self, _: Shared) {}
}

pub(super) fn value_of_choice<T: Choice>(
    value: &mut Option<T>,
    json: Value,
    reading: &mut Reading,
) {
    let Value::String(key) = json else { return reading.refuse(Reason::Expected(Kind::Text)) };
    *value = T::from_key(&key);
    if value.is_none() {
        let allowed = T::ALL.iter().map(|(_, key)| *key).collect();
        reading.refuse(Reason::NotOneOf { found: excerpt(&key), allowed });
    }
}

/// A whole number with its greatest value.
pub(in crate::session::snapshot) struct Number<'a>(pub &'a mut Option<u32>, pub u32);

impl Field for Number<'_> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        let Value::Number(found) = json else {
            return reading.refuse(Reason::Expected(Kind::Number));
        };
        match found.as_u64().and_then(|value| u32::try_from(value).ok()) {
            Some(value) if value <= self.1 => *self.0 = Some(value),
            _ => reading.refuse(Reason::NumberOutOfRange(self.1)),
        }
    }

    fn write(&mut self) -> Option<Value> {
        self.0.map(Value::from)
    }

    fn schema(&mut self) -> Value {
        json!({ "type": ["integer", "null"], "minimum": 0, "maximum": self.1 })
    }

    fn shed(&mut self, _: Shared) {}
}

impl Field for bool {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        match json {
            Value::Bool(flag) => *self = flag,
            _ => reading.refuse(Reason::Expected(Kind::Flag)),
        }
    }

    fn write(&mut self) -> Option<Value> {
        self.then_some(Value::Bool(true))
    }

    fn schema(&mut self) -> Value {
        json!({ "type": ["boolean", "null"] })
    }

    fn shed(&mut self, _: Shared) {}
}

/// A calendar day.
pub(in crate::session::snapshot) struct Day<'a>(pub &'a mut Option<Date>);

impl Field for Day<'_> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        let Value::String(text) = json else { return reading.refuse(Reason::Expected(Kind::Text)) };
        *self.0 = Date::parse(&text);
        if self.0.is_none() {
            reading.refuse(Reason::NotADate(excerpt(&text)));
        }
    }

    fn write(&mut self) -> Option<Value> {
        self.0.map(|date| Value::String(date.to_string()))
    }

    fn schema(&mut self) -> Value {
        json!({ "type": ["string", "null"], "format": "date" })
    }

    fn shed(&mut self, _: Shared) {}
}
