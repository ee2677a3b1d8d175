//! wasm-split: cuts what comes after the first screen into a file of its own.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::job::Job;
use crate::project::Project;
use crate::say;
use crate::wasm::default_cargo;

const PACKAGE: &str = "wasm_split_cli_support";
/// Fits the version of the crate `wasm_split_helpers` in `Cargo.toml`.
const VERSION: &str = "0.2.4";

/// Finds or brings the tool, and says how.
pub fn ensure(project: &Project) -> Result<(PathBuf, String)> {
    let root = project.target.join("tools");
    let program = root.join("bin/wasm-split-cli");
    if is_there(project) {
        return Ok((program, format!("{VERSION} is there")));
    }
    say::line("   cargo install wasm-split (cuts the app in two; 2 minutes, once)");
    let built = project.setup.join("wasm-split-build");
    let mut command = Command::new(default_cargo());
    command
        .args(["install", PACKAGE, "--version", VERSION, "--features", "build-binary", "--root"])
        .arg(&root)
        .env("CARGO_TARGET_DIR", &built)
        // Quick to build matters more than quick to run: it runs for a few seconds.
        .env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "1")
        .env("CARGO_PROFILE_RELEASE_LTO", "off")
        .env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16");
    Job::new(project, "install wasm-split", command).run()?;
    if !is_there(project) {
        bail!("wasm-split {VERSION} was installed but is not there");
    }
    fs::remove_dir_all(&built).context("cannot remove wasm-split's build folder")?;
    Ok((program, format!("{VERSION}, compiled here")))
}

/// The program does not tell its version; Cargo's list of what it installed does.
fn is_there(project: &Project) -> bool {
    let root = project.target.join("tools");
    let list = fs::read_to_string(root.join(".crates.toml")).unwrap_or_default();
    root.join("bin/wasm-split-cli").is_file() && list.contains(&format!("\"{PACKAGE} {VERSION} "))
}
