//! Debian packages.

use std::process::Command;
use std::sync::{Mutex, PoisonError};

use anyhow::{Result, bail};

use super::administrator;
use crate::job::{Job, answer};
use crate::project::Project;
use crate::say;

/// apt works for one at a time; holds whether its lists were brought up to date in this run.
static TURN: Mutex<bool> = Mutex::new(false);

/// Whether this system has apt at all.
pub fn is_here() -> bool {
    answer(Command::new("apt-get").arg("--version")).is_some()
}

/// Installs those of `packages` that are missing; `why` is for the person who waits.
pub fn install(project: &Project, packages: &[&str], why: &str) -> Result<()> {
    let mut lists_are_new = TURN.lock().unwrap_or_else(PoisonError::into_inner);
    let missing: Vec<&str> = packages.iter().copied().filter(|name| !is_installed(name)).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let names = missing.join(" ");
    say::line(&format!("   apt-get install {names} ({why})"));
    let Some(mut command) = administrator::command("apt-get") else {
        bail!(
            "not allowed to install packages; an administrator has to run: \
             apt-get update && apt-get install --no-install-recommends {names}"
        );
    };
    if !*lists_are_new {
        let mut update = administrator::command("apt-get").unwrap_or(Command::new("apt-get"));
        update.args(["update", "-q"]);
        // Old lists may do: let the installation say what is wrong.
        Job::new(project, "apt update", update).run_any()?;
        *lists_are_new = true;
    }
    command
        .args(["install", "-q", "--yes", "--no-install-recommends", "--no-remove"])
        .args(["-o", "DPkg::Lock::Timeout=300", "-o", "Dpkg::Use-Pty=0"])
        .args(&missing)
        .env("DEBIAN_FRONTEND", "noninteractive");
    let first = missing.first().copied().unwrap_or_default();
    Job::new(project, &format!("apt install {first}"), command).run()?;
    Ok(())
}

fn is_installed(package: &str) -> bool {
    answer(Command::new("dpkg-query").args(["-W", "-f=${db:Status-Status}", package])).as_deref()
        == Some("installed")
}
