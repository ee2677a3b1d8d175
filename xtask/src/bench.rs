//! How long things take, beside a budget: for people who change something.
//!
//! Never a part of the tests, because a busy machine is slow without anybody's fault.

use std::process::{Command, ExitCode};

use anyhow::{Result, bail};

use crate::dist;
use crate::job::{Job, tail};
use crate::project::Project;
use crate::say;
use crate::setup::{self, Purpose};
use crate::wasm::default_cargo;

/// How the heading of a table of figures ends.
const HEADING: &str = " budget";

/// Measures the engine, then the site in a browser. Fails if something takes longer than it may.
pub fn run(project: &Project) -> Result<ExitCode> {
    let tools = setup::prepare(project, Purpose::Test);
    let browser = setup::need(&tools.browser)?;
    // Before anything is measured: building beside it would spoil the figures.
    dist::build(project, &tools)?;

    let mut native = true;
    for name in ["engine", "assessment"] {
        let mut bench = Command::new(default_cargo());
        bench.args(["bench", "--bench", name, "--", "--quiet"]);
        native &= measure(project, &format!("bench {name}"), bench)?;
    }

    let mut site = Command::new("node");
    site.arg(project.root.join("tests/bench.mjs")).arg(&project.dist);
    browser.name_to(&mut site);
    let site = measure(project, "bench site", site)?;
    Ok(if native && site { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Prints the figures that `command` ends with; true if all are within their budget.
fn measure(project: &Project, name: &str, command: Command) -> Result<bool> {
    say::line(&format!("Measuring: {name}"));
    let (status, output) = Job::new(project, name, command).run_any()?;
    let table = table(&output);
    if table.is_empty() {
        let log = project.shown(&project.log(name));
        bail!("{name} measured nothing; all of its output: {log}\n{}", tail(&output));
    }
    println!("\n{table}");
    Ok(status.success())
}

/// The table in `output`: from its heading to the next empty line.
fn table(output: &str) -> String {
    let lines = output.lines().skip_while(|line| !line.ends_with(HEADING));
    lines.take_while(|line| !line.trim().is_empty()).map(|line| format!("{line}\n")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_is_found_among_other_output() {
        let output = "Compiling\n\nmicroseconds  growth    budget\nread  1.0  2  ok\n\nerror: no\n";
        assert_eq!(table(output), "microseconds  growth    budget\nread  1.0  2  ok\n");
        assert_eq!(table("error: no such file\n"), "");
    }
}
