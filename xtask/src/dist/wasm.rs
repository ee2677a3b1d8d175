//! The programs as wasm: compiled, given their JavaScript side, made small. The app is cut in two;
//! the writers of files are a program of their own, so that nothing of them weighs on the app.
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

/// What of the package writes files in the browser.
const REPORT: [&str; 5] = ["--bin", "report", "--no-default-features", "--features", "report"];

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
    let compiled = compile(project, tools, &APP, &["--", "-Clink-args=--emit-relocs"])?;
    let finished = project.setup.join("wasm-app");
    let modules = [finished.join("scopecheck_bg.wasm"), finished.join(LATER)];
    finish(project, &compiled, &modules, || {
        folder::empty(&finished)?;
        let halves = split(project, tools.split, &compiled)?;
        // The later half finds the linker's own exports by name.
        bind(
            project,
            tools.bindgen,
            &halves.join("scopecheck.wasm"),
            &["--out-name", "scopecheck", "--keep-lld-exports"],
            &finished,
        )?;
        for name in [LATER, LOADER] {
            fs::copy(halves.join(name), finished.join(name))
                .with_context(|| format!("the splitter left no {name}"))?;
        }
        Ok(())
    })?;
    let [first, later] = modules.each_ref().map(|module| size(module) / 1000);
    say::line(&format!("   app.wasm: {first} KB for the first screen, {later} KB for later"));
    Ok(finished)
}

/// Builds the writers and returns the folder that holds what the site needs of them.
pub fn build_report(project: &Project, tools: BuildTools) -> Result<Writers> {
    let compiled = compile(project, tools, &REPORT, &[])?;
    let folder = project.setup.join("wasm-report");
    let module = folder.join("scopecheck_report_bg.wasm");
    finish(project, &compiled, std::slice::from_ref(&module), || {
        folder::empty(&folder)?;
        bind(project, tools.bindgen, &compiled, &["--out-name", "scopecheck_report"], &folder)
    })?;
    let bytes = size(&module);
    say::line(&format!("   report.wasm: {} KB for files", bytes / 1000));
    Ok(Writers { folder, bytes })
}

/// The program that writes files.
pub struct Writers {
    /// What the site needs of it.
    pub folder: PathBuf,
    /// The size of its module, by which the page tells how much of it is here.
    pub bytes: u64,
}

fn size(module: &Path) -> u64 {
    fs::metadata(module).map_or(0, |found| found.len())
}

fn compile(
    project: &Project,
    tools: BuildTools,
    program: &[&str; 5],
    rest: &[&str],
) -> Result<PathBuf> {
    let mut cargo = tools.toolchain.cargo(project, "rustc");
    cargo.arg("--release").args(program).args(rest);
    let [_, name, ..] = program;
    Job::new(project, &format!("build wasm {name}"), cargo).run()?;
    Ok(project.wasm_target().join(TARGET).join(format!("release/{name}.wasm")))
}

/// Makes `modules` of what was compiled, unless they are there already, and makes them small.
fn finish(
    project: &Project,
    compiled: &Path,
    modules: &[PathBuf],
    make: impl FnOnce() -> Result<()>,
) -> Result<()> {
    let content = fs::read(compiled).with_context(|| format!("no {}", compiled.display()))?;
    let lock = fs::read(project.root.join("package-lock.json")).context("no package-lock.json")?;
    let key = format!("{} {} {}", digest(&content), digest(&lock), SHRINK.join(" "));
    let name = compiled.file_stem().unwrap_or_default().to_string_lossy();
    let stamp = Stamp::new(project, &format!("wasm-opt-{name}"), key);
    if stamp.is_current() && modules.iter().all(|module| module.is_file()) {
        return Ok(());
    }
    make()?;
    for module in modules {
        shrink(project, module)?;
    }
    stamp.write()
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

/// Writes the module that a browser loads, and the JavaScript that loads it.
fn bind(
    project: &Project,
    bindgen: &Path,
    compiled: &Path,
    rest: &[&str],
    out: &Path,
) -> Result<()> {
    let mut command = Command::new(bindgen.join("wasm-bindgen"));
    command
        .args(["--target", "web", "--no-typescript"])
        .args(rest)
        .arg("--out-dir")
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
