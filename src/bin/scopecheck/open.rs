//! Files and languages, as the commands need them.

use std::{
    fs,
    io::{Read, Write},
    path::Path,
};

use scopecheck::{
    content::{LANGUAGES, PACKS, RULESET_HASH, text},
    domain::{Assessment, Edition},
    engine::read_by,
    i18n::Locale,
    session::snapshot::{self, Opened, Problem},
};

/// The answers of a file, read by another edition where one is asked for.
pub fn open_by(
    file: &Path,
    edition: Option<Edition>,
    locale: &Locale,
) -> Result<Assessment, String> {
    Ok(opened_by(file, edition, locale)?.assessment)
}

/// The same with what the file holds beyond the answers.
pub fn opened_by(file: &Path, edition: Option<Edition>, locale: &Locale) -> Result<Opened, String> {
    let opened = open(file, locale)?;
    let Some(edition) = edition else { return Ok(opened) };
    Ok(Opened { assessment: read_by(&opened.assessment, edition), ..opened })
}

/// An assessment file; - is standard input.
pub fn open(file: &Path, locale: &Locale) -> Result<Opened, String> {
    let name = file.display().to_string();
    snapshot::read(&bytes(file)?).map_err(|problems| {
        let line = |problem: &Problem| format!("{name}: {}", locale.text(&problem.message()));
        problems.iter().map(line).collect::<Vec<_>>().join("\n")
    })
}

/// What is in a file; - is standard input.
pub fn bytes(file: &Path) -> Result<Vec<u8>, String> {
    let bytes = if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    bytes.map_err(|error| format!("{}: {error}", file.display()))
}

/// Writes a file; without a name, to standard output.
pub fn put(path: Option<&Path>, content: &[u8]) -> Result<(), String> {
    match path {
        Some(path) => {
            fs::write(path, content).map_err(|error| format!("{}: {error}", path.display()))
        }
        None => std::io::stdout().write_all(content).map_err(|error| error.to_string()),
    }
}

/// A language with all its words.
pub fn locale(lang: &str) -> Result<Locale, String> {
    let packs = PACKS.iter().find(|(tag, ..)| *tag == lang);
    let (first, later) = packs.map_or(("", ""), |(_, first, later)| (*first, *later));
    Locale::parse(first, RULESET_HASH, text::FORMAT_KEYS)
        .and_then(|locale| locale.completed(later, RULESET_HASH))
        .map_err(|problem| format!("language {lang}: {problem:?}"))
}

/// Every language.
pub fn locales() -> Vec<Locale> {
    LANGUAGES.iter().filter_map(|language| locale(language.tag).ok()).collect()
}
