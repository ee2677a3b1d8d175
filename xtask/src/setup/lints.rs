//! rustfmt and Clippy: a minimal Rust has neither.

use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::job::{Job, answer};
use crate::project::Project;
use crate::say;
use crate::wasm::default_cargo;

const LIMIT: Duration = Duration::from_secs(120);

/// Brings both by rustup where one is missing.
pub fn ensure(project: &Project) -> Result<()> {
    if are_here() {
        return Ok(());
    }
    say::line("   rustup component add rustfmt clippy (the tests check layout and lints)");
    let mut command = Command::new("rustup");
    command.args(["component", "add", "rustfmt", "clippy"]);
    Job::new(project, "rustup components", command)
        .limit(LIMIT)
        .run()
        .context("install rustfmt and Clippy for your Rust")?;
    Ok(())
}

fn are_here() -> bool {
    ["fmt", "clippy"]
        .iter()
        .all(|tool| answer(Command::new(default_cargo()).args([tool, "--version"])).is_some())
}
