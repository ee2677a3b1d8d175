//! The steps before and after an assessment, so that they can be taken back and done again another day.
//!
//! A step changes a few characters of the file, so each is kept as what is different from the text nearer
//! to the present: 100 steps take a few kilobytes, and not a hundred files.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::{
    domain::Choice,
    session::{Page, State, Version, snapshot},
};

/// How many bytes all steps of an assessment may take; the farthest are left out.
const MOST_BYTES: usize = 256 * 1024;

/// The files of the versions of a sitting, so that none is written twice. By the number of the version.
pub type Texts = BTreeMap<u32, String>;

/// The file and the steps of the assessment that the sitting is at. `texts` remembers what was written.
#[must_use]
pub fn record(state: &State, texts: &mut Texts) -> [String; 2] {
    let (past, future) = state.steps();
    let is_same = |version: &&Version| version.which == state.which;
    let now = state.version();
    let past: Vec<_> = past.iter().rev().take_while(is_same).collect();
    let future: Vec<_> = future.iter().rev().take_while(is_same).collect();
    let all = past.iter().chain(&future).copied().chain([&now]);
    let before = core::mem::take(texts);
    let mut known = before;
    for version in all {
        let text = known
            .remove(&version.edit)
            .unwrap_or_else(|| snapshot::write(&version.assessment, &version.leftovers));
        texts.insert(version.edit, text);
    }
    let text_of = |version: &Version| texts.get(&version.edit).map_or("", String::as_str);
    let chain = |versions: &[&Version]| -> Vec<Value> {
        let mut nearer = text_of(&now);
        let mut bytes = 0_usize;
        let steps = versions.iter().map(|version| {
            let text = text_of(version);
            let difference = Difference::between(nearer, text);
            nearer = text;
            (difference, version.made_on)
        });
        steps
            .take_while(|(difference, _)| {
                bytes = bytes.saturating_add(difference.text.len());
                bytes <= MOST_BYTES / 2
            })
            .map(|(difference, page)| difference.write(page))
            .collect()
    };
    let steps = json!({
        "page": now.made_on.key(), "past": chain(&past), "future": chain(&future),
    });
    [text_of(&now).to_owned(), steps.to_string()]
}

/// The sitting with an assessment that was kept, and its steps as far as they can be read. `None` if the
/// file cannot be.
#[must_use]
pub fn resume(state: &State, [file, steps]: [&str; 2]) -> Option<State> {
    let steps: Value = serde_json::from_str(steps).unwrap_or_default();
    let now = version(file, page(steps.get("page")))?;
    let chain = |name: &str| -> Vec<Version> {
        let mut nearer = file.to_owned();
        let entries = steps.get(name).and_then(Value::as_array);
        let mut found: Vec<_> = entries
            .into_iter()
            .flatten()
            .map_while(|entry| {
                nearer = Difference::read(entry)?.applied(&nearer)?;
                version(&nearer, page(entry.get("page")))
            })
            .collect();
        // they are kept from the present outward
        found.reverse();
        found
    };
    Some(state.resumed(now, chain("past"), chain("future")))
}

fn page(json: Option<&Value>) -> Page {
    json.and_then(Value::as_str).and_then(Page::from_key).unwrap_or_default()
}

fn version(file: &str, made_on: Page) -> Option<Version> {
    let opened = snapshot::read_kept(file.as_bytes()).ok()?;
    Some(Version {
        assessment: opened.assessment.into(),
        leftovers: opened.leftovers.into(),
        made_on,
        which: 0,
        edit: 0,
    })
}

/// What is to be done to a text to get another: so many bytes at the beginning and at the end stay, and
/// `text` comes between.
struct Difference<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

impl<'a> Difference<'a> {
    fn between(from: &str, to: &'a str) -> Self {
        let same = |one: &mut dyn Iterator<Item = (char, char)>| -> usize {
            one.take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8()).sum()
        };
        let start = same(&mut from.chars().zip(to.chars()));
        let rest = |text: &'a str| text.get(start..).unwrap_or_default();
        let (from, to) = (from.get(start..).unwrap_or_default(), rest(to));
        let end = same(&mut from.chars().rev().zip(to.chars().rev()));
        Self { start, end, text: to.get(..to.len().saturating_sub(end)).unwrap_or_default() }
    }

    fn write(&self, page: Page) -> Value {
        json!({ "start": self.start, "end": self.end, "text": self.text, "page": page.key() })
    }

    fn read(json: &'a Value) -> Option<Self> {
        let number = |name: &str| json.get(name)?.as_u64().and_then(|it| usize::try_from(it).ok());
        let text = json.get("text")?.as_str()?;
        Some(Self { start: number("start")?, end: number("end")?, text })
    }

    fn applied(&self, from: &str) -> Option<String> {
        let start = from.get(..self.start)?;
        let end = from.get(from.len().checked_sub(self.end)?..)?;
        Some([start, self.text, end].concat())
    }
}
