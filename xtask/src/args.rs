//! What can be asked for.

use anyhow::{Context, Result, bail};

/// The text of `cargo xtask --help`.
pub const HELP: &str = "\
Scopecheck's tasks. Each brings what is missing first, and does nothing twice.

Usage: cargo xtask <task>

  serve [--port 8080]  build the site and show it on this machine
  gallery [--port 8080]
                       every part and page in each of its states, in every language, light and dark
  test                 everything: layout, lints, tests natively and in a browser, byte budget
  dist                 build the site into dist/, and what others take the element from into
                       target/publish/: npm/ is the package, cdn/ is for a host of many sites
  bytes                build the site and weigh it against the byte budget
  bench                build the site and measure it and the engine, beside a budget of time
  ruleset              write down what this rule set asks and how it judges, when it is released
  setup                only bring what serve and test need
  wasm <cargo command> any Cargo command with the compiler for wasm, such as
                       wasm check --bin app --no-default-features --features browser

Full output of each step: target/setup/*.log
Environment: SCOPECHECK_BROWSER names the browser of the tests;
             SCOPECHECK_WASM=debian takes the compiler of closed networks on an open one.
";

/// The port unless another is asked for.
const PORT: u16 = 8080;

/// One task.
#[derive(Debug, PartialEq, Eq)]
pub enum Task {
    /// Says what can be asked for.
    Help,
    /// Builds the site and shows it.
    Serve {
        /// The first port to try.
        port: u16,
    },
    /// Writes the gallery and shows it.
    Gallery {
        /// The first port to try.
        port: u16,
    },
    /// Runs every check.
    Test,
    /// Builds the site and lays out what can be published.
    Dist,
    /// Weighs the site.
    Bytes,
    /// Measures how long things take.
    Bench,
    /// Writes the manifest of the rule set.
    Ruleset,
    /// Brings the tools.
    Setup,
    /// Runs Cargo for wasm.
    Wasm {
        /// The Cargo command and its arguments.
        arguments: Vec<String>,
    },
}

/// Understands the arguments.
pub fn read(arguments: impl Iterator<Item = String>) -> Result<Task> {
    let mut arguments = arguments.peekable();
    let Some(name) = arguments.next() else { return Ok(Task::Help) };
    let task = match name.as_str() {
        "help" | "--help" | "-h" => return Ok(Task::Help),
        "wasm" => return Ok(Task::Wasm { arguments: arguments.collect() }),
        _ if arguments.peek().is_some_and(|next| next == "--help" || next == "-h") => {
            return Ok(Task::Help);
        }
        "serve" => Task::Serve { port: port(&name, &mut arguments)? },
        "gallery" => Task::Gallery { port: port(&name, &mut arguments)? },
        "test" => Task::Test,
        "dist" => Task::Dist,
        "bytes" => Task::Bytes,
        "bench" => Task::Bench,
        "ruleset" => Task::Ruleset,
        "setup" => Task::Setup,
        other => bail!("there is no task {other}; see cargo xtask --help"),
    };
    match arguments.next() {
        None => Ok(task),
        Some(extra) => bail!("{name} does not know {extra}; see cargo xtask --help"),
    }
}

fn port(task: &str, arguments: &mut impl Iterator<Item = String>) -> Result<u16> {
    let Some(argument) = arguments.next() else { return Ok(PORT) };
    let value = match argument.split_once('=') {
        Some(("--port", value)) => value.to_owned(),
        None if argument == "--port" => arguments.next().context("--port needs a number")?,
        _ => bail!("{task} does not know {argument}; see cargo xtask --help"),
    };
    value.parse().with_context(|| format!("{value} is no port; a port is a number up to 65535"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn task(line: &str) -> Result<Task> {
        read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn each_task_is_understood() {
        assert_eq!(task("").unwrap(), Task::Help);
        assert_eq!(task("serve").unwrap(), Task::Serve { port: PORT });
        assert_eq!(task("serve --port 9000").unwrap(), Task::Serve { port: 9000 });
        assert_eq!(task("serve --port=9000").unwrap(), Task::Serve { port: 9000 });
        assert_eq!(task("gallery --port 9000").unwrap(), Task::Gallery { port: 9000 });
        assert_eq!(task("serve --help").unwrap(), Task::Help);
        let arguments = vec!["check".to_owned(), "--help".to_owned()];
        assert_eq!(task("ruleset").unwrap(), Task::Ruleset);
        assert_eq!(task("bench").unwrap(), Task::Bench);
        assert_eq!(task("wasm check --help").unwrap(), Task::Wasm { arguments });
    }

    #[test]
    fn what_is_not_understood_is_named() {
        for line in ["fly", "test --port 1", "serve --port", "serve --port many", "serve 80"] {
            assert!(task(line).is_err(), "{line}");
        }
    }
}
