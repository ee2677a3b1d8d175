//! `examples.rs`: the filled assessment of each language, `example/<language>.json`. A language that has
//! none is shown the English one.

use std::fs;
use std::path::Path;

use crate::emit::rust::{HEAD, string};
use crate::problem::{Place, Problems};
use crate::source::Files;

const FOLDER: &str = "example";

/// The languages with an example in the folder `content`, sorted.
///
/// # Errors
///
/// A file that is named like no language among `files`, or a folder that cannot be read.
pub fn find(content: &Path, files: &Files) -> Result<Vec<String>, Problems> {
    let folder = content.join(FOLDER);
    if !folder.exists() {
        return Ok(vec![]);
    }
    let failed = |error: std::io::Error| {
        Problems::one(Place::whole(FOLDER), format!("This cannot be read: {error}."))
    };
    let mut tags = Vec::new();
    for entry in fs::read_dir(&folder).map_err(failed)? {
        let name = entry.map_err(failed)?.file_name().to_string_lossy().into_owned();
        let Some(tag) = name.strip_suffix(".json").filter(|tag| !tag.starts_with('.')) else {
            continue;
        };
        if !files.keys().any(|path| path.starts_with(&format!("text/{tag}/"))) {
            let place = Place::whole(&format!("{FOLDER}/{name}"));
            let text = format!("There is no language `{tag}`. Name the file after one in text/.");
            return Err(Problems::one(place, text));
        }
        tags.push(tag.to_owned());
    }
    tags.sort();
    Ok(tags)
}

/// The Rust file that includes them.
pub fn write(tags: &[String]) -> String {
    let entries: String = tags
        .iter()
        .map(|tag| {
            let path = string(&format!("/content/{FOLDER}/{tag}.json"));
            let tag = string(tag);
            format!("    ({tag}, include_str!(concat!(env!(\"CARGO_MANIFEST_DIR\"), {path}))),\n")
        })
        .collect();
    format!(
        "{HEAD}/// Each language's tag and its filled assessment, sorted by tag.\n\
         pub static EXAMPLES: &[(&str, &str)] = &[\n{entries}];\n"
    )
}
