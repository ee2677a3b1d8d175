//! Every check, in one run. A failing stage does not keep the others from running: whoever
//! broke something wants to know all of it.

mod count;
mod failed;
mod report;
mod stages;

use std::process::{Command, ExitCode};

use anyhow::{Context, Result};

use crate::project::Project;
use crate::setup::{self, Purpose};
use report::Report;

/// Runs all stages; the last line is the count of tests.
pub fn run(project: &Project) -> Result<ExitCode> {
    let tools = setup::prepare(project, Purpose::Test);
    let mut report = Report::default();
    report.stage("layout", || stages::layout(project));
    report.stage("lints", || stages::lints(project));
    report.stage("native tests", || stages::native(project));
    report.stage("gallery", || stages::gallery(project, &tools));
    report.stage("file formats", || stages::files(project, &tools));
    report.stage("lints for wasm", || stages::wasm_lints(project, &tools));
    report.stage("browser tests", || stages::web(project, &tools));
    // An earlier site may lie there: what is tested must be what was built just now.
    let site = report.stage("site", || stages::site(project, &tools));
    report.stage("package", || stages::package(project, &tools, site));
    report.stage("end to end", || stages::end_to_end(project, &tools, site));
    report.stage("Lighthouse", || stages::lighthouse(project, &tools, site));
    report.stage("Firefox", || stages::firefox(project, &tools, site));
    report.stage("byte budget", || stages::bytes(project, site));
    report.print();
    Ok(if report.is_green() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Only weighs the site.
pub fn bytes(project: &Project) -> Result<ExitCode> {
    let status = bytes_command(project).status().context("cannot start node")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn bytes_command(project: &Project) -> Command {
    let mut command = Command::new("node");
    command.arg(project.root.join("tests/bytes.mjs")).arg(&project.dist);
    command
}
