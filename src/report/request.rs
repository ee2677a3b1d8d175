//! What a page asks of the program that writes files, and what it is told: text on both sides, because the
//! two are programs of their own.

use serde_json::{Value, json};

use crate::{
    domain::{Assessment, Date},
    session::snapshot::{self, Leftovers},
};

/// A request as [`Request::parse`](super::Request::parse) reads it: the assessment, the tag of the visitor's language, the day.
#[must_use]
pub fn request(
    assessment: &Assessment,
    leftovers: &Leftovers,
    language: &str,
    today: Option<Date>,
) -> String {
    let request = json!({
        "assessment": snapshot::write(assessment, leftovers),
        "language": language,
        "today": today.map(|day| day.to_string()),
    });
    request.to_string()
}

/// The assessment with what was filled in elsewhere, and what is to be told about it; `said` is what
/// [`Request::filled_in`](super::Request::filled_in) says.
///
/// # Errors
/// If nothing is taken over: why.
pub fn filled_in(said: &str) -> Result<(Assessment, Vec<String>), Vec<String>> {
    let said: Value = serde_json::from_str(said).unwrap_or_default();
    let lines = |list: &str| -> Vec<String> {
        let lines = said.get(list).and_then(Value::as_array).into_iter().flatten();
        lines.filter_map(Value::as_str).map(ToOwned::to_owned).collect()
    };
    let assessment = said.get("assessment").and_then(Value::as_str).unwrap_or_default();
    match snapshot::read(assessment.as_bytes()) {
        Ok(opened) => Ok((opened.assessment, lines("remarks"))),
        Err(_) => Err(lines("problems")),
    }
}
