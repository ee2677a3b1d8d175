//! An assessment that is filled in, of a company that does not exist: what a result looks like before
//! the first question. The files stand in `content/example/`.

use super::snapshot::read;
use crate::domain::Assessment;

include!(concat!(env!("OUT_DIR"), "/examples.rs"));

/// What is shown in a language without an example of its own.
const OTHERWISE: &str = "en";

/// The example with names of the language, English ones where it has none of its own.
#[must_use]
pub fn example(language: &str) -> Assessment {
    let of = |language| EXAMPLES.iter().find(move |(tag, _)| *tag == language);
    let own = of(language).or_else(|| of(OTHERWISE));
    let read = own.and_then(|(_, file)| read(file.as_bytes()).ok());
    read.map(|opened| opened.assessment).unwrap_or_default()
}
