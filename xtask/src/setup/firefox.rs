//! A Firefox, for the journeys through host pages in a second browser engine. It is driven by the
//! protocol that it speaks itself, so that it needs no driver.

use std::env;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Result, bail};

use super::apt;
use super::browser::on_path;
use crate::job::answer;
use crate::project::Project;

/// Names on the path; the extended support release first, because it is the oldest that people use.
const NAMES: [&str; 2] = ["firefox-esr", "firefox"];

/// Where macOS keeps it.
const MAC: &str = "/Applications/Firefox.app/Contents/MacOS/firefox";

/// Debian's package.
const PACKAGE: &str = "firefox-esr";

/// Names another Firefox than the one that would be found.
pub const CHOICE: &str = "SCOPECHECK_FIREFOX";

/// Finds or brings Firefox.
pub fn ensure(project: &Project) -> Result<(PathBuf, String)> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if apt::is_here() {
        apt::install(project, &[PACKAGE], "the second browser of the tests")?;
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    bail!("no Firefox was found; install it, with its program on the PATH, or name it in {CHOICE}")
}

/// The first Firefox that says its version.
fn find() -> Option<(PathBuf, String)> {
    let candidates: Vec<PathBuf> = match env::var_os(CHOICE) {
        Some(program) => vec![PathBuf::from(program)],
        None => NAMES.iter().filter_map(|name| on_path(name)).chain([PathBuf::from(MAC)]).collect(),
    };
    candidates.into_iter().find_map(|program| {
        let said = answer(Command::new(&program).arg("--version"))?;
        Some((program, version(&said)?.to_owned()))
    })
}

/// The line with the version: warnings of the system may stand before it.
fn version(said: &str) -> Option<&str> {
    said.lines().find(|line| line.starts_with("Mozilla Firefox "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_found_below_warnings() {
        let said = "*** a warning\nMozilla Firefox 153.8.0esr";
        assert_eq!(version(said), Some("Mozilla Firefox 153.8.0esr"));
        assert_eq!(version("Chromium 156.0"), None);
    }
}
