//! The table of older rule sets.

use crate::emit::catalogue::table;
use crate::emit::rust::{slice, string};
use crate::model::{Language, Structure};
use crate::rulesets::{Difference, Judges, comparable};
use crate::vocabulary::{CONFIDENCES, VERDICTS};

/// Adds it to the catalogue.
pub fn write(out: &mut String, structure: &Structure, languages: &[Language]) {
    let older = structure.released.iter().filter(|released| released.version != structure.version);
    let older: Vec<_> = older.map(|then| (then, comparable(structure, languages, then))).collect();
    let older: Vec<_> = older.iter().map(|(then, now)| Difference::between(then, now)).collect();
    let doc = "The older rule sets, each with what changed since.";
    table(out, doc, "RULESETS: &[OldRuleset]", &older, row);
}

fn row(it: &Difference<'_>) -> String {
    let ids = |ids: &[&str]| slice(ids, |id| string(id));
    format!(
        "OldRuleset {{ version: {}, added: {}, reworded: {}, gone: {}, rules: {} }}",
        string(it.version),
        ids(&it.added),
        ids(&it.reworded),
        ids(&it.gone),
        slice(&it.rules, |(id, then, now)| {
            format!("({}, {}, {})", string(id), judges(*then), judges(*now))
        }),
    )
}

fn judges(judges: Option<Judges<'_>>) -> String {
    let word = judges.and_then(|(verdict, confidence)| {
        Some(format!("Some(({}, {}))", VERDICTS.rust(verdict)?, CONFIDENCES.rust(confidence)?))
    });
    word.unwrap_or_else(|| "None".into())
}
