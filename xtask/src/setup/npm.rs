//! The npm packages: wasm-opt, the tools of the tests and the frameworks in whose sites the element
//! is tried, in the versions of `package-lock.json`.

use std::fs;
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::job::{Job, answer};
use crate::project::Project;
use crate::say;
use crate::stamp::{Stamp, digest};

/// The oldest Node that the packages support.
const OLDEST_NODE: (u32, u32) = (20, 19);

/// A file of each package: a stamp alone would not notice a removed `node_modules`.
const PROOF: [&str; 8] = [
    "@playwright/test/cli.js",
    "@sparticuz/chromium/package.json",
    "@fontsource/noto-sans/package.json",
    "axe-core/axe.min.js",
    "lighthouse/core/index.js",
    "vite/bin/vite.js",
    "ws/index.js",
    "binaryen/bin/wasm-opt",
];

/// Fills `node_modules`, unless it is.
pub fn ensure(project: &Project) -> Result<((), String)> {
    let node = answer(Command::new("node").arg("--version"))
        .context("Node is missing; install Node 20.19 or newer (https://nodejs.org)")?;
    if version(&node).is_none_or(|found| found < OLDEST_NODE) {
        let (major, minor) = OLDEST_NODE;
        bail!("Node {node} is too old; install Node {major}.{minor} or newer");
    }
    let lock = fs::read(project.root.join("package-lock.json")).context("no package-lock.json")?;
    let stamp = Stamp::new(project, "npm", digest(&lock));
    if stamp.is_current() && is_filled(project) {
        return Ok(((), format!("are there, Node {node}")));
    }
    say::line(
        "   npm ci (wasm-opt, Playwright, axe, Lighthouse, Vite and others; nothing that reaches the visitor)",
    );
    let mut command = Command::new("npm");
    command.arg("ci");
    Job::new(project, "npm", command).run()?;
    if !is_filled(project) {
        bail!("npm ci succeeded, but packages are missing in node_modules");
    }
    stamp.write()?;
    Ok(((), format!("installed, Node {node}")))
}

fn is_filled(project: &Project) -> bool {
    PROOF.iter().all(|file| project.npm_script(file).is_file())
}

/// The first two numbers of a version.
fn version(said: &str) -> Option<(u32, u32)> {
    let mut numbers = said.strip_prefix('v')?.split('.').map(str::parse);
    Some((numbers.next()?.ok()?, numbers.next()?.ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn node_says_its_version_with_a_letter() {
        assert_eq!(version("v20.20.2"), Some((20, 20)));
        assert_eq!(version("twenty"), None);
    }
}
