//! wasm-bindgen's command line, in exactly the version of the crate that the app uses.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use crate::job::{Job, answer};
use crate::project::Project;
use crate::say;
use crate::wasm::default_cargo;

/// A prebuilt program comes in seconds or not at all.
const BINSTALL_LIMIT: Duration = Duration::from_secs(90);

/// Finds or brings the tools, and says how.
pub fn ensure(project: &Project) -> Result<(PathBuf, String)> {
    let version = wanted(project)?;
    let root = project.target.join("tools");
    let folder = root.join("bin");
    if works(&folder, &version) {
        return Ok((folder, format!("{version} is there")));
    }
    if binstall(project, &version, &root) && works(&folder, &version) {
        return Ok((folder, format!("{version}, prebuilt, by cargo binstall")));
    }
    compile(project, &version, &root)?;
    if !works(&folder, &version) {
        bail!("wasm-bindgen {version} was installed but does not run");
    }
    Ok((folder, format!("{version}, compiled here")))
}

/// The version in `Cargo.lock`: program and crate must be equal to the last digit.
fn wanted(project: &Project) -> Result<String> {
    let lock = fs::read_to_string(project.root.join("Cargo.lock")).context("no Cargo.lock")?;
    locked(&lock).context("Cargo.lock names no wasm-bindgen")
}

fn locked(lock: &str) -> Option<String> {
    let mut lines = lock.lines();
    lines.find(|line| *line == r#"name = "wasm-bindgen""#)?;
    let version = lines.next()?.strip_prefix(r#"version = ""#)?;
    Some(version.trim_end_matches('"').to_owned())
}

fn works(folder: &Path, version: &str) -> bool {
    ["wasm-bindgen", "wasm-bindgen-test-runner"].iter().all(|tool| {
        answer(Command::new(folder.join(tool)).arg("--version"))
            .is_some_and(|said| said.ends_with(&format!(" {version}")))
    })
}

fn binstall(project: &Project, version: &str, root: &Path) -> bool {
    if answer(Command::new(default_cargo()).args(["binstall", "-V"])).is_none() {
        return false;
    }
    say::line("   cargo binstall wasm-bindgen-cli (joins wasm and JavaScript)");
    let mut command = Command::new(default_cargo());
    command
        .args(["binstall", "--no-confirm", "--disable-strategies", "compile", "--version"])
        .args([version, "wasm-bindgen-cli", "--root"])
        .arg(root);
    Job::new(project, "binstall wasm-bindgen", command).limit(BINSTALL_LIMIT).run().is_ok()
}

fn compile(project: &Project, version: &str, root: &Path) -> Result<()> {
    say::line("   cargo install wasm-bindgen-cli (joins wasm and JavaScript; 2 minutes, once)");
    let built = project.setup.join("wasm-bindgen-build");
    let mut command = Command::new(default_cargo());
    command
        // Without --locked: its lock can name crates that a mirror does not serve yet.
        .args(["install", "wasm-bindgen-cli", "--version", version, "--root"])
        .arg(root)
        .env("CARGO_TARGET_DIR", &built)
        // Quick to build matters more than quick to run: it runs for half a second.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    Job::new(project, "install wasm-bindgen", command).run()?;
    fs::remove_dir_all(&built).context("cannot remove wasm-bindgen's build folder")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_version_is_the_one_of_the_lock() {
        let lock = "name = \"wasm-bindgen-futures\"\nversion = \"0.4.80\"\n\n\
                    name = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(locked(lock).as_deref(), Some("0.2.130"));
        assert_eq!(locked("name = \"yew\"\n"), None);
    }
}
