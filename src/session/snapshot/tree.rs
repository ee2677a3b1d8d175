//! An assessment as the tree of its fields, without the header and the text of a file.

use serde_json::{Map, Value};

use super::{field::Field, limits, read::Reading, write};
use crate::domain::Assessment;

/// The fields of the assessment.
pub(in crate::session) fn tree(assessment: &Assessment) -> Map<String, Value> {
    match assessment.clone().write() {
        Some(Value::Object(fields)) => fields,
        _ => Map::new(),
    }
}

/// The assessment with these fields; `None` if a file may not hold that much.
pub(in crate::session) fn from_tree(fields: Map<String, Value>) -> Option<Assessment> {
    let mut assessment = Assessment::default();
    let mut reading = Reading::default();
    assessment.read(Value::Object(fields), &mut reading);
    let fits = || write(&assessment, &Default::default()).len() <= limits::BYTES;
    (reading.is_fine() && fits()).then_some(assessment)
}
