//! Several assessments in one file.

use serde_json::{Value, json};

use crate::session::snapshot::{self, ARCHIVE, Opened, Place, Problem, Reason};

/// Bytes of such a file.
const MOST_BYTES: usize = 16 * 1024 * 1024;
/// Assessments in such a file.
const MOST: usize = 100;

/// One file with all of these, each the text of an assessment's file.
#[must_use]
pub fn archive(files: &[String]) -> String {
    let read = files.iter().filter_map(|file| serde_json::from_str::<Value>(file).ok());
    let assessments: Vec<Value> = read.collect();
    let whole = json!({ "format": ARCHIVE, "version": 1, "assessments": assessments });
    let mut text = serde_json::to_string_pretty(&whole).unwrap_or_default();
    text.push('\n');
    text
}

/// The assessments of such a file, each with the text of a file of its own.
///
/// # Errors
/// If it is none, is too large, or one of its assessments is refused: then none is taken over.
pub fn open_archive(bytes: &[u8]) -> Result<Vec<(Opened, String)>, Vec<Problem>> {
    let whole = |reason| vec![Problem { place: Place::File, reason }];
    if bytes.len() > MOST_BYTES {
        return Err(whole(Reason::TooLarge));
    }
    let json: Value = serde_json::from_slice(bytes).map_err(|_| whole(Reason::NotJson))?;
    if json.get("format").and_then(Value::as_str) != Some(ARCHIVE) {
        return Err(whole(Reason::NotAnArchive));
    }
    match json.get("version").and_then(Value::as_u64) {
        Some(1) => {}
        newer => {
            let version = newer.and_then(|it| u32::try_from(it).ok()).unwrap_or_default();
            return Err(whole(Reason::Newer(version)));
        }
    }
    let entries = json.get("assessments").and_then(Value::as_array);
    let entries = entries.ok_or_else(|| whole(Reason::NotAnArchive))?;
    if entries.len() > MOST {
        let most = u32::try_from(MOST).unwrap_or(u32::MAX);
        return Err(whole(Reason::TooMany(most)));
    }
    let within = |index: usize, problem: Problem| {
        let entry = ["assessments.", &index.to_string()].concat();
        let place = match problem.place {
            Place::Field(path) => [&entry, ".", &path].concat(),
            Place::File | Place::Text { .. } => entry,
        };
        Problem { place: Place::Field(place), reason: problem.reason }
    };
    let mut opened = Vec::new();
    for (index, entry) in entries.iter().enumerate() {
        let mut text = serde_json::to_string_pretty(entry).unwrap_or_default();
        text.push('\n');
        match snapshot::read(text.as_bytes()) {
            Ok(found) => opened.push((found, text)),
            Err(problems) => {
                return Err(problems.into_iter().map(|it| within(index, it)).collect());
            }
        }
    }
    Ok(opened)
}
