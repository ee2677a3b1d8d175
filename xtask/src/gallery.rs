//! Every part and page of Scopecheck in each of its states, as pages of their own.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result};

use crate::job::Job;
use crate::project::Project;
use crate::say;
use crate::wasm::default_cargo;

/// Writes the gallery and says where. The npm packages have to be there: one is the font.
pub fn write(project: &Project) -> Result<PathBuf> {
    say::line("Writing the gallery");
    let out = project.target.join("gallery");
    // What is no example any more must not be looked at.
    if out.exists() {
        std::fs::remove_dir_all(&out).context("cannot remove the earlier gallery")?;
    }
    let mut cargo = Command::new(default_cargo());
    // With all features, as for the native tests: then nothing is compiled twice.
    cargo.args(["build", "--bin", "gallery", "--all-features"]);
    Job::new(project, "build gallery", cargo).run()?;
    let mut gallery = Command::new(project.target.join("debug/gallery"));
    gallery.arg("--style").arg(project.root.join("style"));
    gallery.arg("--fonts").arg(project.npm_script("@fontsource/noto-sans/files"));
    gallery.arg("--out").arg(&out);
    Job::new(project, "gallery pages", gallery).run()?;
    Ok(out)
}
