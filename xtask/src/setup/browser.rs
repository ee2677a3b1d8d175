//! A browser of the Chromium family and the driver of the same version, for the tests.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, bail};

use super::{administrator, apt};
use crate::job::answer;
use crate::project::Project;

/// Names of browsers on the path, the most exact first.
const NAMES: [&str; 6] = [
    "chromium",
    "google-chrome-stable",
    "google-chrome",
    "chromium-browser",
    "microsoft-edge-stable",
    "microsoft-edge",
];

/// Where macOS keeps them.
const MAC: [&str; 3] = [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/// Names another browser than the one that would be found.
const CHOICE: &str = "SCOPECHECK_BROWSER";

/// What the browser tests run in.
#[derive(Debug)]
pub struct Browser {
    /// The browser itself, for Playwright.
    pub program: PathBuf,
    /// Speaks WebDriver to it, for wasm-bindgen's test runner.
    pub driver: PathBuf,
    /// The variable by which that runner takes the driver.
    pub driver_variable: &'static str,
    /// As root its sandbox does not start.
    pub as_root: bool,
}

impl Browser {
    /// Tells a script of ours which browser to drive, and how (`playwright.config.mjs`).
    pub fn name_to(&self, command: &mut Command) {
        command
            .env("SCOPECHECK_BROWSER", &self.program)
            .env("SCOPECHECK_BROWSER_AS_ROOT", if self.as_root { "1" } else { "" });
    }
}

/// Finds or brings browser and driver.
pub fn ensure(project: &Project) -> Result<(Browser, String)> {
    if let Some(found) = find() {
        return Ok(found);
    }
    if apt::is_here() {
        apt::install(project, &["chromium", "chromium-driver"], "the browser of the tests")?;
        if let Some(found) = find() {
            return Ok(found);
        }
    }
    bail!(
        "no browser with a driver of the same version was found; install Chrome, Chromium or \
         Edge and its ChromeDriver (or EdgeDriver), both on the PATH, or name the browser in {CHOICE}"
    )
}

/// The first browser whose driver fits.
fn find() -> Option<(Browser, String)> {
    let chosen = env::var_os(CHOICE).map(PathBuf::from);
    let candidates: Vec<PathBuf> = match chosen {
        Some(program) => vec![program],
        None => NAMES
            .iter()
            .filter_map(|name| on_path(name))
            .chain(MAC.iter().map(PathBuf::from).filter(|path| path.is_file()))
            .collect(),
    };
    candidates.into_iter().find_map(with_driver)
}

fn with_driver(program: PathBuf) -> Option<(Browser, String)> {
    let version = answer(Command::new(&program).arg("--version"))?;
    let is_edge = version.contains("Edge");
    let (name, driver_variable) =
        if is_edge { ("msedgedriver", "MSEDGEDRIVER") } else { ("chromedriver", "CHROMEDRIVER") };
    let driver = env::var_os(driver_variable).map(PathBuf::from).or_else(|| on_path(name))?;
    let driver_version = answer(Command::new(&driver).arg("--version"))?;
    if major(&version)? != major(&driver_version)? {
        return None;
    }
    let as_root = administrator::is_root();
    Some((Browser { program, driver, driver_variable, as_root }, version))
}

/// The number before the first dot: browser and driver must agree in it.
fn major(version: &str) -> Option<u32> {
    version.split_whitespace().find_map(|word| word.split_once('.')?.0.parse().ok())
}

/// The program of this name on the path.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path).map(|folder| folder.join(name)).find(|file| is_program(file))
}

fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_found_among_words() {
        assert_eq!(major("Chromium 156.0.8078.79 built on Debian GNU/Linux 12"), Some(156));
        assert_eq!(major("ChromeDriver 156.0.8078.79 (a21ce95c)"), Some(156));
        assert_eq!(major("Google Chrome 149.1.2.3"), Some(149));
    }
}
