//! From bytes to an assessment, or to the reasons why not.

use serde_json::{Map, Value};

use super::{
    ARCHIVE, CHECKSUM, FORMAT, VERSION, checksum_of,
    field::Field,
    limits,
    problem::{Place, Problem, Reason},
};
use crate::{
    content::{RULESET_HASH, RULESET_VERSION, question},
    domain::Assessment,
};

/// What a file held.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Opened {
    /// The assessment.
    pub assessment: Assessment,
    /// What this version does not know. It is written back when the assessment is saved.
    pub leftovers: Leftovers,
    /// The questions with an answer that this version does not know. The answers are kept too.
    pub unknown_questions: Vec<String>,
    /// The version of the rules it was made with, if neither it nor its hash is this one.
    pub other_ruleset: Option<String>,
    /// The file says with which checksum it was saved, and has another by now.
    pub changed: bool,
}

/// Fields that this version does not know, each with the names on the way to it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Leftovers(pub(super) Vec<(Vec<String>, Value)>);

impl Leftovers {
    /// How many fields.
    #[must_use]
    pub fn count(&self) -> u32 {
        u32::try_from(self.0.len()).unwrap_or(u32::MAX)
    }

    /// The names on the way to each.
    pub(super) fn places(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|(path, _)| path.join("."))
    }
}

/// Reads an assessment file.
///
/// # Errors
/// If the file is too large, too deep, not JSON, not an assessment, from a newer version, or holds
/// values that do not belong there: each problem with its place, at most 20 of them.
pub fn read(bytes: &[u8]) -> Result<Opened, Vec<Problem>> {
    read_within(bytes, limits::BYTES)
}

/// Reads what this program kept itself, as a checksum tells. It may be larger than files of others: what was
/// said is not lost because it is much.
///
/// # Errors
/// As there, but for the size.
pub(in crate::session) fn read_kept(bytes: &[u8]) -> Result<Opened, Vec<Problem>> {
    read_within(bytes, usize::MAX)
}

fn read_within(bytes: &[u8], most: usize) -> Result<Opened, Vec<Problem>> {
    let whole = |reason| vec![Problem { place: Place::File, reason }];
    let Value::Object(mut map) = parse(bytes, most).map_err(|problem| vec![problem])? else {
        return Err(whole(Reason::NotAnAssessment));
    };
    let saved_with = map.remove(CHECKSUM).filter(|sum| !sum.is_null());
    let changed = saved_with.is_some_and(|sum| sum.as_str() != Some(&checksum_of(&map)));
    check_header(&mut map).map_err(whole)?;
    let other_ruleset = other_ruleset(map.remove("ruleset"));

    let mut reading = Reading::default();
    let mut assessment = Assessment::default();
    assessment.read(Value::Object(map), &mut reading);
    if !reading.problems.is_empty() {
        reading.problems.truncate(limits::PROBLEMS);
        return Err(reading.problems);
    }
    let unknown = assessment.answers.keys().filter(|id| question(id).is_none());
    Ok(Opened {
        leftovers: Leftovers(reading.leftovers),
        unknown_questions: unknown.cloned().collect(),
        other_ruleset,
        changed,
        assessment,
    })
}

/// Text as JSON, if it is not too large or too deep.
pub(in crate::session) fn parse(bytes: &[u8], most: usize) -> Result<Value, Problem> {
    let whole = |reason| Problem { place: Place::File, reason };
    if bytes.len() > most {
        return Err(whole(Reason::TooLarge));
    }
    let text = core::str::from_utf8(bytes).map_err(|_| whole(Reason::NotText))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    check_depth(text)?;
    serde_json::from_str(text).map_err(|error| {
        let position = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let place = Place::Text { line: position(error.line()), column: position(error.column()) };
        Problem { place, reason: Reason::NotJson }
    })
}

/// Looked at before parsing, so that a deep file costs nothing and the place is known.
fn check_depth(text: &str) -> Result<(), Problem> {
    let (mut depth, mut in_text, mut escaped) = (0_u32, false, false);
    let (mut line, mut column) = (1_u32, 0_u32);
    for character in text.chars() {
        column = column.saturating_add(1);
        match character {
            '\n' => (line, column) = (line.saturating_add(1), 0),
            _ if escaped => escaped = false,
            '\\' if in_text => escaped = true,
            '"' => in_text = !in_text,
            '{' | '[' if !in_text => depth = depth.saturating_add(1),
            '}' | ']' if !in_text => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > limits::DEPTH {
            return Err(Problem { place: Place::Text { line, column }, reason: Reason::TooDeep });
        }
    }
    Ok(())
}

fn check_header(map: &mut Map<String, Value>) -> Result<(), Reason> {
    match map.remove("format").as_ref().and_then(Value::as_str) {
        Some(FORMAT) => {}
        Some(ARCHIVE) => return Err(Reason::Archive),
        _ => return Err(Reason::NotAnAssessment),
    }
    let version = map.remove("version").as_ref().and_then(Value::as_u64).unwrap_or(0);
    match u32::try_from(version) {
        // There is only one version so far; older ones will be migrated here, step by step.
        Ok(VERSION) => Ok(()),
        Ok(0) => Err(Reason::NotAnAssessment),
        Ok(newer) => Err(Reason::Newer(newer)),
        Err(_) => Err(Reason::Newer(u32::MAX)),
    }
}

fn other_ruleset(json: Option<Value>) -> Option<String> {
    let ruleset = json?;
    let hash = ruleset.get("hash").and_then(Value::as_str)?;
    let version = ruleset.get("version").and_then(Value::as_str).unwrap_or_default();
    (hash != RULESET_HASH && version != RULESET_VERSION).then(|| version.chars().take(40).collect())
}

/// Where reading stands, and what was found on the way.
#[derive(Default)]
pub(super) struct Reading {
    path: Vec<String>,
    problems: Vec<Problem>,
    leftovers: Vec<(Vec<String>, Value)>,
}

impl Reading {
    /// Goes into a field or entry and comes back.
    pub(super) fn inside<T>(&mut self, name: &str, read: impl FnOnce(&mut Self) -> T) -> T {
        self.path.push(name.to_owned());
        let value = read(self);
        self.path.pop();
        value
    }

    /// Something is wrong here.
    pub(super) fn refuse(&mut self, reason: Reason) {
        self.problems.push(Problem { place: Place::Field(self.path.join(".")), reason });
    }

    /// True if nothing is wrong so far.
    pub(super) fn is_fine(&self) -> bool {
        self.problems.is_empty()
    }

    /// A field that this version does not know.
    pub(super) fn keep(&mut self, name: &str, value: Value) {
        let mut path = self.path.clone();
        path.push(name.to_owned());
        self.leftovers.push((path, value));
    }

    /// Names the entry of a list that was read last by what it is instead of where it stood, so
    /// that what is kept of it stays with it when the list changes. That was kept last, so the
    /// entries before are not looked at again.
    pub(super) fn identify(&mut self, identity: Option<&str>) {
        let (Some(identity), depth) = (identity, self.path.len()) else { return };
        let is_here = |path: &[String]| path.get(..depth).is_some_and(|start| start == self.path);
        for (path, _) in self.leftovers.iter_mut().rev().take_while(|(path, _)| is_here(path)) {
            if let Some(name) = path.get_mut(depth.saturating_sub(1)) {
                identity.clone_into(name);
            }
        }
    }
}
