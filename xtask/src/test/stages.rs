//! The stages, each one command of a tool that a developer also calls by hand.

use std::fs;
use std::net::TcpListener;
use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};

use super::bytes_command;
use super::count::Count;
use super::report::Outcome;
use crate::dist;
use crate::gallery;
use crate::job::Job;
use crate::project::Project;
use crate::publish;
use crate::setup::{FIREFOX, Tools, need};
use crate::wasm::default_cargo;

/// The layout is rustfmt's.
pub fn layout(project: &Project) -> Result<Outcome> {
    run(project, "layout", cargo(&["fmt", "--all", "--check", "--", "--color", "never"]), |_| {
        Count::default()
    })
}

/// No warning is left, in any combination that is built natively.
pub fn lints(project: &Project) -> Result<Outcome> {
    let mut command = cargo(&["clippy", "--workspace", "--all-targets", "--all-features"]);
    command.args(["--", "-D", "warnings"]);
    run(project, "lints", command, |_| Count::default())
}

/// The tests that need no browser: nearly all.
pub fn native(project: &Project) -> Result<Outcome> {
    // What an earlier run left to read must not be taken for this one's.
    let left = left_files(project);
    if left.exists() {
        fs::remove_dir_all(&left).context("cannot remove the files of an earlier run")?;
    }
    let command = cargo(&["test", "--workspace", "--all-features", "--no-fail-fast"]);
    run(project, "native tests", command, Count::of_rust)
}

/// The files that the native tests wrote, read by readers that are no Rust libraries.
pub fn files(project: &Project, tools: &Tools) -> Result<Outcome> {
    need(&tools.npm)?;
    let mut command = Command::new("node");
    command.arg(project.root.join("tests/files/read.mjs")).arg(left_files(project));
    run(project, "file formats", command, Count::of_script)
}

/// Where the native tests leave them: `CARGO_TARGET_TMPDIR`.
fn left_files(project: &Project) -> PathBuf {
    project.target.join("tmp/files")
}

/// Code that only the browser's build sees has no warning either.
pub fn wasm_lints(project: &Project, tools: &Tools) -> Result<Outcome> {
    let mut command = need(&tools.wasm)?.cargo(project, "clippy");
    command.args(["--no-default-features", "--features", "split,packs,report"]);
    command.args(["--bin", "app", "--bin", "report"]);
    if has_browser_tests(project) {
        command.args(["--test", "web"]);
    }
    command.args(["--", "-D", "warnings"]);
    run(project, "lints for wasm", command, |_| Count::default())
}

/// The tests of what only a browser has, inside of it.
pub fn web(project: &Project, tools: &Tools) -> Result<Outcome> {
    if !has_browser_tests(project) {
        return Ok(Outcome { shown: none("tests/web/main.rs"), ..Outcome::default() });
    }
    let browser = need(&tools.browser)?;
    let runner = need(&tools.bindgen)?.join("wasm-bindgen-test-runner");
    let mut command = need(&tools.wasm)?.cargo(project, "test");
    command
        .args(["--test", "web", "--no-default-features", "--features", "browser,packs"])
        .env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner)
        .env(browser.driver_variable, &browser.driver)
        // The runner's own stack would hide what failed.
        .env("RUST_BACKTRACE", "0");
    run(project, "browser tests", command, Count::of_rust)
}

/// The site builds.
pub fn site(project: &Project, tools: &Tools) -> Result<Outcome> {
    dist::build(project, tools).map(|()| Outcome::default())
}

/// What can be published, as somebody else takes it: unpacked, installed, compiled, built into a site.
pub fn package(project: &Project, tools: &Tools, site: bool) -> Result<Outcome> {
    need(&tools.npm)?;
    need_site(site)?;
    publish::write(project, tools)?;
    let mut command = Command::new("node");
    command.arg(project.root.join("tests/package/check.mjs")).arg(&project.publish);
    command.arg(packages(project));
    run(project, "package", command, Count::of_script)
}

/// Where that stage leaves the sites that the next one opens.
fn packages(project: &Project) -> PathBuf {
    project.target.join("package-test")
}

/// The built site as a visitor meets it.
pub fn end_to_end(project: &Project, tools: &Tools, site: bool) -> Result<Outcome> {
    if !has_journeys(project) {
        return Ok(Outcome { shown: none("tests/e2e/*.spec.mjs"), ..Outcome::default() });
    }
    let browser = need(&tools.browser)?;
    need(&tools.npm)?;
    need_site(site)?;
    let mut command = Command::new("node");
    command
        .arg(project.npm_script("@playwright/test/cli.js"))
        .arg("test")
        .env("SCOPECHECK_DIST", &project.dist)
        .env("SCOPECHECK_PUBLISH", &project.publish)
        .env("SCOPECHECK_PACKAGE", packages(project))
        // The native tests built it just now.
        .env("SCOPECHECK_CLI", project.target.join("debug/scopecheck"));
    browser.name_to(&mut command);
    playwright(project, "end to end", "SCOPECHECK_E2E_REPORT", command)
}

/// Every part and page in each of its states: what axe says, whether all of it is seen, how it looks.
pub fn gallery(project: &Project, tools: &Tools) -> Result<Outcome> {
    need(&tools.npm)?;
    let browser = need(&tools.browser)?;
    let gallery = gallery::write(project)?;
    let mut command = Command::new("node");
    command
        .arg(project.npm_script("@playwright/test/cli.js"))
        .args(["test", "--config", "tests/gallery/playwright.config.mjs"])
        .env("SCOPECHECK_GALLERY", gallery);
    browser.name_to(&mut command);
    playwright(project, "gallery", "SCOPECHECK_GALLERY_REPORT", command)
}

/// Runs tests of Playwright's and counts them from the report whose place the variable names.
fn playwright(
    project: &Project,
    name: &str,
    variable: &str,
    mut command: Command,
) -> Result<Outcome> {
    let report = project.setup.join(format!("{}.json", name.replace(' ', "-")));
    // The report of an earlier run must not be taken for this one's.
    if report.exists() {
        fs::remove_file(&report).context("cannot remove the earlier report")?;
    }
    command.env("SCOPECHECK_PORT", free_port()?.to_string()).env(variable, &report);
    let mut outcome = run(project, name, command, |_| Count::default())?;
    match fs::read_to_string(&report) {
        Ok(text) => outcome.count = Count::of_playwright(&text)?,
        Err(_) if outcome.failure.is_some() => {}
        Err(error) => return Err(error).context("Playwright left no report"),
    }
    Ok(outcome)
}

/// What others will measure the site with: full marks for accessibility and best practices.
pub fn lighthouse(project: &Project, tools: &Tools, site: bool) -> Result<Outcome> {
    let browser = need(&tools.browser)?;
    need(&tools.npm)?;
    need_site(site)?;
    let mut command = Command::new("node");
    command.arg(project.root.join("tests/lighthouse.mjs")).env("SCOPECHECK_DIST", &project.dist);
    browser.name_to(&mut command);
    run(project, "Lighthouse", command, Count::of_script)
}

/// The check in other people's pages, in a second browser engine.
pub fn firefox(project: &Project, tools: &Tools, site: bool) -> Result<Outcome> {
    let program = need(&tools.firefox)?;
    need(&tools.npm)?;
    need_site(site)?;
    let mut command = Command::new("node");
    command
        .arg(project.root.join("tests/firefox/houses.mjs"))
        .env("SCOPECHECK_DIST", &project.dist)
        .env(FIREFOX, program);
    run(project, "Firefox", command, Count::of_script)
}

/// What travels to the visitor stays within the budget.
pub fn bytes(project: &Project, site: bool) -> Result<Outcome> {
    need_site(site)?;
    let mut outcome = run(project, "byte budget", bytes_command(project), Count::of_script)?;
    outcome.shown = fs::read_to_string(project.log("byte budget")).unwrap_or_default();
    Ok(outcome)
}

fn run(
    project: &Project,
    name: &str,
    command: Command,
    count: fn(&str) -> Count,
) -> Result<Outcome> {
    let (status, output) = Job::new(project, name, command).run_any()?;
    let count = count(&output);
    let failure = (!status.success()).then(|| {
        let log = project.shown(&project.log(name));
        (format!("It ended with {status}; all of its output: {log}"), output)
    });
    Ok(Outcome { count, failure, shown: String::new() })
}

fn cargo(arguments: &[&str]) -> Command {
    let mut command = Command::new(default_cargo());
    command.args(arguments);
    command
}

fn none(path: &str) -> String {
    format!("       none to run: there is no {path}\n")
}

fn need_site(site: bool) -> Result<()> {
    if !site {
        bail!("there is no site to look at");
    }
    Ok(())
}

fn has_browser_tests(project: &Project) -> bool {
    project.root.join("tests/web/main.rs").is_file()
}

fn has_journeys(project: &Project) -> bool {
    let Ok(entries) = fs::read_dir(project.root.join("tests/e2e")) else { return false };
    entries.flatten().any(|entry| entry.file_name().to_string_lossy().contains(".spec."))
}

/// A port that nobody uses: a developer's own server stays out of the tests.
fn free_port() -> Result<u16> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).context("no port is free")?;
    Ok(listener.local_addr()?.port())
}
