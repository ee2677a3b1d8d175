//! The app as wasm: compiled, given its JavaScript side, made small.
//!
//! Four calls to four tools: the compiler, the splitter, wasm-bindgen, wasm-opt. A bundler would
//! make the same calls and add minutes to the set-up.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::folder;
use crate::job::Job;
use crate::project::Project;
use crate::say;
use crate::setup::BuildTools;
use crate::stamp::{Stamp, digest};
use crate::wasm::TARGET;

/// What of the package is the app in the browser.
const APP: [&str; 5] = ["--bin", "app", "--no-default-features", "--features", "split"];

/// wasm-opt's arguments. The features are those that Rust's wasm target has; every browser
/// of the last years knows them. They are named because stripping removes the list that the
/// module itself carries.
const SHRINK: [&str; 11] = [
    "-Oz",
    "--strip-debug",
    "--strip-producers",
    "--strip-target-features",
    "--enable-bulk-memory",
    "--enable-bulk-memory-opt",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// What comes after the first screen, as the splitter names it.
const LATER: &str = "split_later.wasm";
/// Fetches it. Written by the splitter.
const LOADER: &str = "__wasm_split.js";

/// Builds the app and returns the folder that holds what the site needs of it.
pub fn build(project: &Project, tools: BuildTools) -> Result<PathBuf> {
    // The splitter cuts along what the linker knows, and the linker usually forgets it.
    let mut cargo = tools.toolchain.cargo(project, "rustc");
    cargo.arg("--release").args(APP).args(["--", "-Clink-args=--emit-relocs"]);
    Job::new(project, "build wasm", cargo).run()?;

    let compiled = project.wasm_target().join(TARGET).join("release/app.wasm");
    let content = fs::read(&compiled).context("the wasm build left no app.wasm")?;
    let lock = fs::read(project.root.join("package-lock.json")).context("no package-lock.json")?;
    let key = format!("{} {} {}", digest(&content), digest(&lock), SHRINK.join(" "));
    let stamp = Stamp::new(project, "wasm-opt", key);
    let finished = project.setup.join("wasm-app");
    let modules = [finished.join("scopecheck_bg.wasm"), finished.join(LATER)];
    if stamp.is_current() && modules.iter().all(|module| module.is_file()) {
        return Ok(finished);
    }
    folder::empty(&finished)?;
    let halves = split(project, tools.split, &compiled)?;
    bind(project, tools.bindgen, &halves.join("scopecheck.wasm"), &finished)?;
    for name in [LATER, LOADER] {
        fs::copy(halves.join(name), finished.join(name))
            .with_context(|| format!("the splitter left no {name}"))?;
    }
    for module in &modules {
        shrink(project, module)?;
    }
    stamp.write()?;
    let size = |module: &PathBuf| fs::metadata(module).map_or(0, |found| found.len() / 1000);
    let [first, later] = modules.each_ref().map(size);
    say::line(&format!("   app.wasm: {first} KB for the first screen, {later} KB for later"));
    Ok(finished)
}

/// Cuts what comes after the first screen off.
fn split(project: &Project, program: &Path, compiled: &Path) -> Result<PathBuf> {
    let halves = project.setup.join("wasm-halves");
    folder::empty(&halves)?;
    let mut command = Command::new(program);
    command.args(["--target", "web", "--out-name", "scopecheck"]).arg(compiled).arg(&halves);
    Job::new(project, "wasm-split", command).run()?;
    Ok(halves)
}

/// Writes the module that a browser loads first, and the JavaScript that loads it.
fn bind(project: &Project, bindgen: &Path, compiled: &Path, out: &Path) -> Result<()> {
    let mut command = Command::new(bindgen.join("wasm-bindgen"));
    command
        .args(["--target", "web", "--no-typescript", "--out-name", "scopecheck"])
        // The later half finds the linker's own exports by name.
        .args(["--keep-lld-exports", "--out-dir"])
        .arg(out)
        .arg(compiled);
    Job::new(project, "wasm-bindgen", command).run()?;
    Ok(())
}

/// Makes `module` small in its place.
fn shrink(project: &Project, module: &Path) -> Result<()> {
    let mut command = Command::new("node");
    command
        .arg(project.npm_script("binaryen/bin/wasm-opt"))
        .arg(module)
        .args(SHRINK)
        .arg("--output")
        .arg(module);
    Job::new(project, "wasm-opt", command).run()?;
    Ok(())
}
