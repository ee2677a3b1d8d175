//! A compiler that can make wasm: the ordinary way first, Debian's where that is closed.

use std::env;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result, bail};

use super::{apt, debian};
use crate::job::{Job, answer};
use crate::project::Project;
use crate::say;
use crate::wasm::{TARGET, WasmToolchain};

/// A closed network can make rustup wait much longer before it gives up.
const RUSTUP_LIMIT: Duration = Duration::from_secs(60);

/// Set to `debian` to try the way of closed networks on an open one.
const WAY: &str = "SCOPECHECK_WASM";

/// Finds or brings the compiler, and says which way was taken.
pub fn ensure(project: &Project, testing: bool) -> Result<(WasmToolchain, String)> {
    if env::var(WAY).is_ok_and(|way| way == "debian") {
        return debian::ensure(project, testing);
    }
    if default_has_it() {
        return Ok((WasmToolchain::Default, "the default toolchain has it".to_owned()));
    }
    // Once Debian's way was needed, asking rustup again would only cost its time limit.
    if debian::is_built(project) {
        return debian::ensure(project, testing);
    }
    say::line(&format!("   rustup target add {TARGET} (the compiler's wasm half)"));
    match rustup(project) {
        Ok(()) => Ok((WasmToolchain::Default, "rustup brought it".to_owned())),
        Err(error) if apt::is_here() => {
            say::line("   rustup cannot bring the wasm target here; taking Debian's compiler");
            debian::ensure(project, testing)
                .with_context(|| format!("rustup could not bring it either ({})", brief(&error)))
        }
        Err(error) => Err(error.context(format!(
            "install the standard library for {TARGET} (with rustup: rustup target add {TARGET}; \
             otherwise your system's package for it)"
        ))),
    }
}

fn rustup(project: &Project) -> Result<()> {
    let mut command = Command::new("rustup");
    command.args(["target", "add", TARGET]);
    Job::new(project, "rustup target", command).limit(RUSTUP_LIMIT).run()?;
    if !default_has_it() {
        bail!("rustup added the target to another toolchain than the one in use");
    }
    Ok(())
}

/// Whether the default toolchain's folder for the target holds a standard library.
fn default_has_it() -> bool {
    let mut rustc = Command::new("rustc");
    answer(rustc.args(["--print", "target-libdir", "--target", TARGET]))
        .is_some_and(|folder| debian::has_std(Path::new(&folder)))
}

fn brief(error: &anyhow::Error) -> String {
    format!("{error:#}").lines().next().unwrap_or_default().to_owned()
}
