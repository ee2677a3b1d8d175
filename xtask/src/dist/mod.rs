//! Builds the site into `dist/`: the app as wasm, the pages rendered beforehand, the scripts
//! and style sheets as they are.

pub mod folder;
mod wasm;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;

use anyhow::{Context, Error, Result, anyhow, bail};

use crate::job::Job;
use crate::project::Project;
use crate::say;
use crate::setup::Tools;
use crate::wasm::default_cargo;

/// The native program that renders the pages.
const PRERENDER: [&str; 5] =
    ["--bin", "prerender", "--no-default-features", "--features", "prerender"];

/// Builds the site. What did not change is not built again.
pub fn build(project: &Project, tools: &Tools) -> Result<()> {
    let ready = tools.ready_to_build()?;
    say::line("Building the site");
    // Linking the app keeps one core busy for long; the pages' program builds on the other.
    let (programs, pages) = thread::scope(|scope| {
        let programs = scope.spawn(|| {
            Ok::<_, Error>((wasm::build(project, ready)?, wasm::build_report(project, ready)?))
        });
        let pages = build_prerender(project);
        (programs.join().unwrap_or_else(|_| Err(anyhow!("the wasm build broke off"))), pages)
    });
    let (app, writers) = programs?;
    pages?;

    // Laid out beside and then swapped: a running server never shows half of it.
    let next = project.setup.join("dist-next");
    folder::empty(&next)?;
    folder::copy(&app, &next, |_| true)?;
    folder::copy(&writers.folder, &next, |_| true)?;
    folder::copy(&project.root.join("web"), &next, |name| name != "page.html")?;
    // The other sheets are inside what writes files.
    let sheet = "scopecheck.css";
    fs::copy(project.root.join("style").join(sheet), next.join(sheet))
        .with_context(|| format!("no {sheet}"))?;
    own_names(&next.join("scopecheck.js"))?;
    minify(project, &next, writers.bytes)?;
    let mut prerender = Command::new(project.target.join("debug/prerender"));
    prerender.args(["--web", "web", "--style", "style", "--out"]).arg(&next);
    Job::new(project, "prerender", prerender).run()?;
    folder::replace(&project.dist, &next)?;
    let files = fs::read_dir(&project.dist).context("the site is gone")?.count();
    say::line(&format!("ok     site: {} ({files} entries)", project.shown(&project.dist)));
    Ok(())
}

/// The framework leaves numbers on nodes and events, which every program of a page sees. Where the host's page is
/// made with the same framework, or with another version of ours, it would take ours for its own and act on a click
/// that was not for it; so ours have a name of their own.
fn own_names(glue: &Path) -> Result<()> {
    const THEIRS: &str = "__yew_";
    const OURS: &str = concat!("__scopecheck_", env!("CARGO_PKG_VERSION"), "_");
    let script = fs::read_to_string(glue).context("no glue of the app")?;
    if !script.contains(THEIRS) {
        bail!(
            "{} names nothing {THEIRS}…: the framework calls its marks otherwise by now",
            glue.display()
        );
    }
    fs::write(glue, script.replace(THEIRS, &OURS.replace('.', "_")))
        .context("cannot write the glue")
}

/// Takes spaces, comments and long names out of scripts and style sheets. Every file stays a file
/// of its own: what a browser loads later has to stay apart. Scripts are told their version, and how
/// large the writers are: a compressed response does not say so itself.
fn minify(project: &Project, site: &Path, writers: u64) -> Result<()> {
    let mut command = Command::new("node");
    command
        .arg(project.npm_script("esbuild/bin/esbuild"))
        .args(["--minify", "--format=esm", "--target=esnext", "--charset=utf8"])
        .args(["--log-level=warning", "--allow-overwrite"]);
    command.arg(format!("--define:WRITERS_BYTES={writers}"));
    command.arg(concat!("--define:VERSION=\"", env!("CARGO_PKG_VERSION"), "\""));
    command.arg(format!("--outdir={}", site.display()));
    for file in fs::read_dir(site).context("the site is gone")? {
        let path = file?.path();
        if path.extension().is_some_and(|ending| ending == "js" || ending == "css") {
            command.arg(path);
        }
    }
    Job::new(project, "minify", command).run()?;
    Ok(())
}

fn build_prerender(project: &Project) -> Result<()> {
    let mut cargo = Command::new(default_cargo());
    cargo.arg("build").args(PRERENDER);
    Job::new(project, "build prerender", cargo).run()?;
    Ok(())
}
