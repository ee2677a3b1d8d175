//! An assessment that is filled in, of a company that does not exist: what a result looks like before
//! the first question. The files stand in `content/example/`.

use super::snapshot::read;
use crate::domain::Assessment;

const EXAMPLES: [(&str, &str); 2] = [
    ("en", include_str!("../../content/example/en.json")),
    ("de", include_str!("../../content/example/de.json")),
];

/// The example with names of the language, English ones where it has none of its own.
#[must_use]
pub fn example(language: &str) -> Assessment {
    let own = EXAMPLES.iter().find(|(tag, _)| *tag == language).or(EXAMPLES.first());
    let read = own.and_then(|(_, file)| read(file.as_bytes()).ok());
    read.map(|opened| opened.assessment).unwrap_or_default()
}
