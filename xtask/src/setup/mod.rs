//! Brings what is missing on this machine, once, and says what and why.
//!
//! Each part first looks whether the thing is there and runs, so a second run costs no time.
//! Parts that do not need each other run side by side: one waits for the network while
//! another compiles.

mod administrator;
mod apt;
mod bindgen;
mod browser;
mod debian;
mod firefox;
mod lints;
mod npm;
mod split;
mod wasm_target;

use std::path::{Path, PathBuf};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Result, anyhow};

use crate::project::Project;
use crate::say;
use crate::wasm::WasmToolchain;

pub use browser::Browser;
pub use firefox::CHOICE as FIREFOX;

/// Below this a part was only looked at.
const NOTICEABLE: Duration = Duration::from_secs(1);

/// What the tools are wanted for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Building the site.
    Build,
    /// Testing it, too.
    Test,
}

/// The parts, each there or with the reason why not: tests that need only some of them
/// still run.
#[derive(Debug)]
pub struct Tools {
    /// The compiler for wasm.
    pub wasm: Result<WasmToolchain>,
    /// The folder of `wasm-bindgen` and its test runner.
    pub bindgen: Result<PathBuf>,
    /// The program `wasm-split-cli`.
    pub split: Result<PathBuf>,
    /// Whether `node_modules` is filled.
    pub npm: Result<()>,
    /// Whether rustfmt and Clippy are there. Not looked at for a build.
    pub lints: Result<()>,
    /// The browser with its driver. Not looked at for a build.
    pub browser: Result<Browser>,
    /// The program of Firefox. Not looked at for a build.
    pub firefox: Result<PathBuf>,
}

/// What a build needs, all of it there.
#[derive(Debug, Clone, Copy)]
pub struct BuildTools<'a> {
    /// The compiler for wasm.
    pub toolchain: &'a WasmToolchain,
    /// The folder of `wasm-bindgen`.
    pub bindgen: &'a Path,
    /// The program `wasm-split-cli`.
    pub split: &'a Path,
}

impl Tools {
    /// The first part that a build lacks.
    pub fn ready_to_build(&self) -> Result<BuildTools<'_>> {
        need(&self.npm)?;
        Ok(BuildTools {
            toolchain: need(&self.wasm)?,
            bindgen: need(&self.bindgen)?,
            split: need(&self.split)?,
        })
    }

    /// Everything that is missing, as sentences.
    pub fn problems(&self) -> Vec<String> {
        let parts = [
            self.wasm.as_ref().err(),
            self.bindgen.as_ref().err(),
            self.split.as_ref().err(),
            self.npm.as_ref().err(),
            self.lints.as_ref().err(),
            self.browser.as_ref().err(),
            self.firefox.as_ref().err(),
        ];
        parts.into_iter().flatten().map(|error| format!("{error:#}")).collect()
    }
}

/// The part, or its problem as an error of whoever needs it.
pub fn need<T>(part: &Result<T>) -> Result<&T> {
    part.as_ref().map_err(|error| anyhow!("{error:#}"))
}

/// Only brings the npm packages.
pub fn packages(project: &Project) -> Result<()> {
    told("npm packages", || npm::ensure(project))
}

/// Looks at every part and brings what is missing.
pub fn prepare(project: &Project, purpose: Purpose) -> Tools {
    say::line("Set-up: looking at what is there");
    let testing = purpose == Purpose::Test;
    thread::scope(|scope| {
        let wasm = scope.spawn(|| told("wasm target", || wasm_target::ensure(project, testing)));
        let bindgen = scope.spawn(|| told("wasm-bindgen", || bindgen::ensure(project)));
        let split = scope.spawn(|| told("wasm-split", || split::ensure(project)));
        let npm = scope.spawn(|| told("npm packages", || npm::ensure(project)));
        let lints = scope.spawn(|| if testing { lints::ensure(project) } else { Ok(()) });
        let browser = scope.spawn(|| match testing {
            true => told("browser", || browser::ensure(project)),
            false => Err(anyhow!("the browser was not looked for")),
        });
        let firefox = scope.spawn(|| match testing {
            true => told("Firefox", || firefox::ensure(project)),
            false => Err(anyhow!("Firefox was not looked for")),
        });
        Tools {
            wasm: joined(wasm),
            bindgen: joined(bindgen),
            split: joined(split),
            npm: joined(npm),
            lints: joined(lints),
            browser: joined(browser),
            firefox: joined(firefox),
        }
    })
}

/// Says in one line how a part came out, and how long it took where that was noticeable.
fn told<T>(name: &str, bring: impl FnOnce() -> Result<(T, String)>) -> Result<T> {
    let started = Instant::now();
    match bring() {
        Ok((part, how)) => {
            let time = match started.elapsed() {
                short if short < NOTICEABLE => String::new(),
                time => format!(" ({})", say::duration(time)),
            };
            say::line(&format!("ok     {name}: {how}{time}"));
            Ok(part)
        }
        Err(error) => {
            say::line(&format!("FAILED {name}: {error:#}"));
            Err(error.context(name.to_owned()))
        }
    }
}

fn joined<T>(thread: thread::ScopedJoinHandle<'_, Result<T>>) -> Result<T> {
    thread.join().unwrap_or_else(|_| Err(anyhow!("a part of the set-up broke off")))
}
