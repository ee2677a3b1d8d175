//! Compiles `content/`, what the check knows, to Rust tables and language packs.
//!
//! Runs in the build script of the application. The order is: [`source`] gathers the files,
//! [`read`] turns each into items with their places, [`check`] compares the items with each other,
//! and only where nothing is wrong [`emit`] writes. Whoever reads the problems is an author of
//! content, who may not know Rust: each is a whole sentence with file and line.
//!
//! Nothing here knows what a rule means: conditions are names, which the engine implements.

mod accessibility;
mod bank;
mod check;
mod emit;
mod examples;
mod keys;
mod kick_off;
mod model;
mod problem;
mod read;
mod rulesets;
mod rust_name;
mod series;
mod source;
mod steps;
mod terms;
#[cfg(test)]
mod tests;
mod vocabulary;

use std::collections::BTreeMap;
use std::path::Path;

pub use problem::{Place, Problem, Problems};

/// Compiles the folder `content` and writes the generated files into `out_dir`.
///
/// # Errors
///
/// All that is wrong in the content, sorted by place, or the file that could not be read or
/// written. Nothing is written unless the content is without problems.
pub fn compile(content: &Path, out_dir: &Path) -> Result<(), Problems> {
    let files = source::gather(content)?;
    let mut generated = compile_sources(&files)?;
    let examples = examples::find(content, &files)?;
    generated.insert("examples.rs".to_owned(), examples::write(&examples));
    source::write(out_dir, &generated)
}

/// The manifest of the rule set in the folder `content`, for whoever releases it: its path below the folder, and its text.
///
/// # Errors
///
/// As [`compile`]; a manifest of the same version counts as not there.
pub fn manifest(content: &Path) -> Result<(String, String), Problems> {
    let mut files = source::normalize(&source::gather(content)?);
    let mut problems = Problems::default();
    let structure = read::structure(&files, &mut problems);
    let path = format!("{}{}.toml", rulesets::FOLDER, structure.version);
    files.remove(&path);
    compile_sources(&files)?;
    let languages = read::languages(&files, &mut problems);
    Ok((path, rulesets::written(&rulesets::manifest(&structure, &languages))))
}

/// Compiles files held in memory: from path below `content/` (`rules/rules.toml`) to text, into
/// name of the generated file (`catalogue.rs`, `de.pack`) to text.
///
/// # Errors
///
/// All that is wrong in the content, sorted by place.
pub fn compile_sources(
    files: &BTreeMap<String, String>,
) -> Result<BTreeMap<String, String>, Problems> {
    let files = source::normalize(files);
    let mut problems = Problems::default();
    let structure = read::structure(&files, &mut problems);
    let languages = read::languages(&files, &mut problems);
    check::run(&structure, &languages, &mut problems);
    problems.into_result()?;
    Ok(emit::run(&structure, &languages, &source::hash(&files)))
}
