//! Everything that is done to Scopecheck from the command line: `cargo xtask --help`.

mod args;
mod bench;
mod dist;
mod gallery;
mod job;
mod project;
mod publish;
mod say;
mod serve;
mod setup;
mod stamp;
mod test;
mod wasm;

use std::process::ExitCode;

use anyhow::{Context, Result, anyhow, bail};

use args::Task;
use project::Project;
use setup::{Purpose, Tools};

fn main() -> ExitCode {
    say::start();
    run().unwrap_or_else(|error| {
        eprintln!("\nerror: {error:#}");
        ExitCode::FAILURE
    })
}

fn run() -> Result<ExitCode> {
    let task = args::read(std::env::args().skip(1))?;
    if task == Task::Help {
        print!("{}", args::HELP);
        return Ok(ExitCode::SUCCESS);
    }
    let project = Project::find()?;
    match task {
        Task::Help => {}
        Task::Setup => complete(&setup::prepare(&project, Purpose::Test))?,
        Task::Dist => {
            let tools = setup::prepare(&project, Purpose::Build);
            dist::build(&project, &tools)?;
            publish::write(&project, &tools)?;
        }
        Task::Serve { port } => {
            build(&project)?;
            return Err(serve::serve(&project, &project.dist, port));
        }
        Task::Gallery { port } => {
            setup::packages(&project)?;
            let gallery = gallery::write(&project)?;
            return Err(serve::serve(&project, &gallery, port));
        }
        Task::Bytes => {
            build(&project)?;
            return test::bytes(&project);
        }
        Task::Bench => return bench::run(&project),
        Task::Ruleset => ruleset(&project)?,
        Task::Test => return test::run(&project),
        Task::Wasm { arguments } => return wasm_cargo(&project, &arguments),
    }
    Ok(ExitCode::SUCCESS)
}

fn build(project: &Project) -> Result<()> {
    dist::build(project, &setup::prepare(project, Purpose::Build))
}

/// Writes down what the rule set consists of, so that files made with it can be told later what is new.
fn ruleset(project: &Project) -> Result<()> {
    let content = project.root.join("content");
    let (path, text) =
        scopecheck_compiler::manifest(&content).map_err(|problems| anyhow!("{problems}"))?;
    let path = content.join(path);
    std::fs::write(&path, text).with_context(|| path.display().to_string())
}

fn complete(tools: &Tools) -> Result<()> {
    let problems = tools.problems();
    if problems.is_empty() {
        return Ok(());
    }
    bail!("the set-up is not complete:\n{}", problems.join("\n"))
}

/// Any Cargo command with the compiler for wasm, whichever way it came.
fn wasm_cargo(project: &Project, arguments: &[String]) -> Result<ExitCode> {
    let (subcommand, rest) = arguments.split_first().context("which Cargo command?")?;
    let tools = setup::prepare(project, Purpose::Test);
    let status = setup::need(&tools.wasm)?
        .cargo(project, subcommand)
        .args(rest)
        .status()
        .context("cannot start Cargo")?;
    Ok(if status.success() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
