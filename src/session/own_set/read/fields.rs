//! The kinds of values in a set: each is looked at where it stands, and what is wrong is kept with its place.

use std::collections::BTreeMap;

use serde_json::{Map, Value};

use crate::{
    domain::Words,
    session::{
        own_set::{
            limits::{ID, is_stable_id},
            problem::{SetProblem, SetReason},
        },
        snapshot::{Kind, Place, excerpt, limits::PROBLEMS},
    },
};

/// Where reading stands, and what was found on the way.
#[derive(Default)]
pub(super) struct Reading {
    pub problems: Vec<SetProblem>,
    /// The languages that the set has words for.
    pub languages: Vec<String>,
    path: String,
}

impl Reading {
    /// Something is wrong here.
    pub fn refuse(&mut self, reason: SetReason) {
        if self.problems.len() < PROBLEMS {
            self.problems.push(SetProblem { place: Place::Field(self.path.clone()), reason });
        }
    }

    /// Something is wrong with a field of this.
    pub fn refuse_at(&mut self, name: &str, reason: SetReason) {
        self.at(name, |it| it.refuse(reason));
    }

    fn at<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.path.len();
        if before > 0 {
            self.path.push('.');
        }
        self.path.push_str(name);
        let value = read(self);
        self.path.truncate(before);
        value
    }

    /// Goes to an entry of a list, which is a field here, and comes back.
    pub fn at_entry<T>(
        &mut self,
        list: &str,
        index: usize,
        read: impl FnOnce(&mut Self) -> T,
    ) -> T {
        self.at(list, |it| it.entry(index, read))
    }

    fn entry<T>(&mut self, index: usize, read: impl FnOnce(&mut Self) -> T) -> T {
        let before = self.path.len();
        self.path.push_str(&["[", &index.to_string(), "]"].concat());
        let value = read(self);
        self.path.truncate(before);
        value
    }

    /// Reads a field that has to be there.
    pub fn inside<T>(
        &mut self,
        map: &Map<String, Value>,
        name: &str,
        read: impl FnOnce(&mut Self, &Value) -> T,
    ) -> Option<T> {
        if !map.contains_key(name) {
            self.refuse_at(name, SetReason::Missing);
        }
        self.optional(map, name, read)
    }

    /// Reads a field that may be there.
    pub fn optional<T>(
        &mut self,
        map: &Map<String, Value>,
        name: &str,
        read: impl FnOnce(&mut Self, &Value) -> T,
    ) -> Option<T> {
        let value = map.get(name)?;
        Some(self.at(name, |it| read(it, value)))
    }

    /// A group of fields.
    pub fn object<'a>(&mut self, json: &'a Value) -> Option<&'a Map<String, Value>> {
        let map = json.as_object();
        if map.is_none() {
            self.refuse(SetReason::Expected(Kind::Object));
        }
        map
    }

    /// Nothing but these fields: what is not known is mostly a slip of the pen.
    pub fn only(&mut self, map: &Map<String, Value>, known: &[&str]) {
        for name in map.keys().filter(|name| !known.contains(&name.as_str())) {
            self.refuse_at(&excerpt(name), SetReason::UnknownField);
        }
    }

    /// The entries of a list that is not empty.
    pub fn each<T>(
        &mut self,
        json: &Value,
        most: usize,
        mut read: impl FnMut(&mut Self, &Value) -> Option<T>,
    ) -> Vec<T> {
        let Some(entries) = json.as_array() else {
            self.refuse(SetReason::Expected(Kind::List));
            return vec![];
        };
        if entries.is_empty() {
            self.refuse(SetReason::Empty);
        }
        if entries.len() > most {
            self.refuse(SetReason::TooMany(number(most)));
            return vec![];
        }
        let each = entries.iter().enumerate();
        each.filter_map(|(index, json)| self.entry(index, |it| read(it, json))).collect()
    }

    /// A text that has to be there and to say something.
    pub fn text(&mut self, map: &Map<String, Value>, name: &str, longest: usize) -> String {
        self.inside(map, name, |it, json| it.value(json, longest)).unwrap_or_default()
    }

    fn value(&mut self, json: &Value, longest: usize) -> String {
        let Some(text) = json.as_str() else {
            self.refuse(SetReason::Expected(Kind::Text));
            return String::new();
        };
        let is_control = |it: char| it.is_control() && !matches!(it, '\n' | '\r' | '\t');
        if text.trim().is_empty() {
            self.refuse(SetReason::Empty);
        } else if text.chars().count() > longest {
            self.refuse(SetReason::TooLong(number(longest)));
        } else if text.contains(is_control) {
            self.refuse(SetReason::ControlCharacter);
        }
        text.to_owned()
    }

    /// A stable id; empty where it is none, so that nothing follows from it.
    pub fn id(&mut self, map: &Map<String, Value>, name: &str) -> String {
        let before = self.problems.len();
        let id = self.text(map, name, ID);
        if self.problems.len() == before && !is_stable_id(&id) {
            self.refuse_at(name, SetReason::NotAnId(excerpt(&id)));
        }
        id
    }

    /// What is here stands nowhere else in the list.
    pub fn once(&mut self, seen: &mut BTreeMap<String, String>, id: &str) {
        if id.is_empty() {
            return;
        }
        if let Some(other) = seen.get(id).cloned() {
            return self.refuse(SetReason::Twice(other));
        }
        seen.insert(id.to_owned(), self.path.clone());
    }

    /// Words that have to be there in every language of the set.
    pub fn words(&mut self, map: &Map<String, Value>, name: &str, longest: usize) -> Words {
        self.inside(map, name, |it, json| it.by_language(json, longest)).unwrap_or_default()
    }

    /// The same for words that may be missing in all languages.
    pub fn words_if_any(&mut self, map: &Map<String, Value>, name: &str, longest: usize) -> Words {
        self.optional(map, name, |it, json| it.by_language(json, longest)).unwrap_or_default()
    }

    fn by_language(&mut self, json: &Value, longest: usize) -> Words {
        let Some(map) = self.object(json) else { return Words::new() };
        let languages = self.languages.clone();
        for name in map.keys().filter(|name| !languages.is_empty() && !languages.contains(name)) {
            let name = excerpt(name);
            self.refuse_at(&name.clone(), SetReason::OtherLanguage(name));
        }
        let mut words = Words::new();
        for language in languages {
            match map.get(&language) {
                Some(json) => {
                    let text = self.at(&language, |it| it.value(json, longest));
                    words.insert(language, text);
                }
                None => self.refuse(SetReason::NoWords(language)),
            }
        }
        words
    }

    pub fn flag(&mut self, json: &Value) -> bool {
        json.as_bool().unwrap_or_else(|| {
            self.refuse(SetReason::Expected(Kind::Flag));
            false
        })
    }
}

fn number(value: usize) -> u32 {
    u32::try_from(value).unwrap_or(u32::MAX)
}
