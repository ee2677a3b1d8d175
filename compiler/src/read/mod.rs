//! From files to items: what one file alone can say. Comparing items is the business of `check`.

mod accessibility;
mod bank;
mod fluent;
mod kick_off;
mod lints;
mod pattern;
mod series;
mod steps;
mod structure;
pub mod table;
mod terms;

use std::collections::BTreeMap;

use crate::model::{Language, Structure};
use crate::problem::{Place, Problems};
use crate::rulesets;
use crate::source::Files;

/// Reads the TOML files.
pub fn structure(files: &Files, problems: &mut Problems) -> Structure {
    let mut structure = Structure { complete: true, ..Structure::default() };
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".toml")) {
        let file = table::File { path, text };
        let read = match path.split_once('/') {
            None if path == "ruleset.toml" => structure::ruleset(&file, &mut structure),
            None if path == "maturity.toml" => structure::maturity(&file, &mut structure),
            None if path == "sections.toml" => bank::sections(&file, &mut structure),
            None if path == "documents.toml" => bank::documents(&file, &mut structure),
            None if path == "attributes.toml" => bank::attributes(&file, &mut structure),
            None if path == "kick_off.toml" => kick_off::read(&file, &mut structure),
            None if path == "terms.toml" => terms::read(&file, &mut structure),
            None if path == "accessibility.toml" => accessibility::read(&file, &mut structure),
            None if path == "steps.toml" => steps::steps(&file, &mut structure),
            Some(("standard", "topics.toml")) => structure::topics(&file, &mut structure),
            Some(("standard", "series.toml")) => series::read(&file, &mut structure.series),
            Some(("standard", _)) => structure::standard(&file, &mut structure),
            Some(("rules", "words.toml")) => structure::word_lists(&file, &mut structure),
            Some(("rules", "lints.toml")) => lints::read(&file, &mut structure),
            Some(("rules", _)) => structure::rules(&file, &mut structure),
            Some(("rulesets", _)) => rulesets::read(&file, &mut structure),
            Some(("questions", _)) => structure::questions(&file, &mut structure),
            _ => Err((
                Place::whole(path),
                "Nothing reads this file. Move it to standard/, rules/ or questions/, \
                 or teach the compiler what it is."
                    .to_owned(),
            )),
        };
        if let Err((place, text)) = read {
            structure.complete = false;
            problems.add(&place, text);
        }
    }
    for (path, holds) in [
        ("ruleset.toml", "the rule set's `version`"),
        ("maturity.toml", "the `model` of maturity and its levels"),
    ] {
        if !files.contains_key(path) {
            structure.complete = false;
            problems.add(&Place::whole(path), format!("This file is missing. It holds {holds}."));
        }
    }
    structure
}

/// Reads the Fluent files, language by language, sorted by tag.
pub fn languages(files: &Files, problems: &mut Problems) -> Vec<Language> {
    let mut languages: BTreeMap<String, Language> = BTreeMap::new();
    for (path, text) in files.iter().filter(|(path, _)| path.ends_with(".ftl")) {
        let mut steps = path.splitn(3, '/');
        let (Some("text"), Some(tag), Some(name)) = (steps.next(), steps.next(), steps.next())
        else {
            problems.add(
                &Place::whole(path),
                "Nothing reads this file. Texts stand in text/<language>/.",
            );
            continue;
        };
        let language = languages.entry(tag.to_owned()).or_insert_with(|| Language {
            tag: tag.to_owned(),
            files: Vec::new(),
            texts: BTreeMap::new(),
            complete: true,
        });
        language.files.push(name.to_owned());
        fluent::read(path, text, language, problems);
    }
    if languages.is_empty() {
        problems.add(&Place::whole("text"), "There is no language. Add a folder such as text/en/.");
    }
    languages.into_values().collect()
}
