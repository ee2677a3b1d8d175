//! How each kind of value looks in a file: read, written, described.
//!
//! Single values are in `single`, lists in `lists`, what is kept by clause or question in `maps`; which texts may
//! go along in a link is in `sorts`.
//! Which fields there are is in [`super::format`].

mod lists;
mod maps;
mod single;
mod sorts;

use serde_json::{Map, Value, json};

use super::{
    problem::{Kind, Reason},
    read::Reading,
};
use crate::domain::ClauseId;

pub(super) use lists::{Clauses, Few, Texts};
pub(super) use maps::{ByClause, ByKey, ByName, Choices};
pub(super) use single::{Always, Day, Maybe, Number, OwnText, Text};
pub use sorts::Shared;
pub(super) use sorts::{ids, names, private};

/// A value that stands in a file.
pub(super) trait Field {
    /// Takes the value over, or tells `reading` what is wrong with it.
    fn read(&mut self, json: Value, reading: &mut Reading);
    /// The value, `None` where there is nothing to keep.
    fn write(&mut self) -> Option<Value>;
    /// What is written for an entry of a list or map that holds nothing but is there.
    fn empty(&self) -> Value {
        Value::String(String::new())
    }
    /// Its description in JSON Schema.
    fn schema(&mut self) -> Value;
    /// Takes out what somebody typed, as far as it is not to be shared.
    fn shed(&mut self, shared: Shared);
    /// What tells an entry of a list from the others.
    fn identity(&self) -> Option<&str> {
        None
    }
}

/// Called with the name and the value of each field.
pub(super) type Visit<'a> = &'a mut dyn FnMut(&'static str, &mut dyn Field);

/// A value made of named fields. [`super::format`] lists them.
pub(super) trait Object {
    /// Visits every field, in the order of the format's description.
    fn fields(&mut self, visit: Visit);
    /// See [`Field::identity`].
    fn object_identity(&self) -> Option<&str> {
        None
    }
}

impl<T: Object> Field for T {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        let Value::Object(mut map) = json else {
            return reading.refuse(Reason::Expected(Kind::Object));
        };
        self.fields(&mut |name, field| {
            // null is "not answered", like a field that is not there
            if let Some(value) = map.remove(name).filter(|value| !value.is_null()) {
                reading.inside(name, |reading| field.read(value, reading));
            }
        });
        for (name, value) in map {
            reading.keep(&name, value);
        }
    }

    fn write(&mut self) -> Option<Value> {
        let mut map = Map::new();
        self.fields(&mut |name, field| {
            if let Some(value) = field.write() {
                map.insert(name.to_owned(), value);
            }
        });
        (!map.is_empty()).then_some(Value::Object(map))
    }

    fn empty(&self) -> Value {
        Value::Object(Map::new())
    }

    fn schema(&mut self) -> Value {
        let mut properties = Map::new();
        self.fields(&mut |name, field| {
            properties.insert(name.to_owned(), field.schema());
        });
        json!({ "type": ["object", "null"], "properties": properties })
    }

    fn shed(&mut self, shared: Shared) {
        self.fields(&mut |_, field| field.shed(shared));
    }

    fn identity(&self) -> Option<&str> {
        self.object_identity()
    }
}

const CLAUSE_PATTERN: &str = r"^[1-9][0-9]?(\.[1-9][0-9]?){0,3}$";

fn clause(text: &str, reading: &mut Reading) -> Option<ClauseId> {
    let clause = ClauseId::parse(text);
    if clause.is_none() {
        reading.refuse(Reason::NotAClause(excerpt(text)));
    }
    clause
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}

/// The beginning of a foreign text, short enough for a message.
#[must_use]
pub fn excerpt(text: &str) -> String {
    const LENGTH: usize = 40;
    let mut excerpt: String = text.chars().take(LENGTH).collect();
    if text.chars().nth(LENGTH).is_some() {
        excerpt.push('…');
    }
    excerpt
}
