//! One external command: its output goes to a log, its progress to the terminal.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::project::Project;
use crate::say;

/// A quiet minute makes people wonder whether anything still happens.
const HEARTBEAT: Duration = Duration::from_secs(30);

/// How often a running command is looked at.
const POLL: Duration = Duration::from_millis(50);

/// How much of a log tells what went wrong.
const TAIL: usize = 60;

/// A command with a name, a log and perhaps a time limit.
#[derive(Debug)]
pub struct Job {
    name: String,
    command: Command,
    log: PathBuf,
    shown_log: String,
    limit: Option<Duration>,
}

impl Job {
    /// Runs `command` in the checkout, logged under `name`.
    pub fn new(project: &Project, name: &str, mut command: Command) -> Self {
        command.current_dir(&project.root);
        let log = project.log(name);
        Self { name: name.to_owned(), command, shown_log: project.shown(&log), log, limit: None }
    }

    /// In another folder than the checkout.
    #[must_use]
    pub fn within(mut self, folder: &Path) -> Self {
        self.command.current_dir(folder);
        self
    }

    /// Ends the command after `limit`: on a closed network some wait for minutes.
    #[must_use]
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = Some(limit);
        self
    }

    /// Runs to the end; an unsuccessful end is an error that shows the log's tail.
    pub fn run(self) -> Result<String> {
        let (name, shown_log) = (self.name.clone(), self.shown_log.clone());
        let (status, output) = self.run_any()?;
        if status.success() {
            return Ok(output);
        }
        bail!("{name} ended with {status}; all of its output: {shown_log}\n{}", tail(&output))
    }

    /// Runs to the end, whatever it is, and hands back what was printed.
    pub fn run_any(mut self) -> Result<(ExitStatus, String)> {
        let log = File::create(&self.log)
            .with_context(|| format!("cannot write {}", self.log.display()))?;
        let mut child = self
            .command
            .stdin(Stdio::null())
            .stdout(log.try_clone()?)
            .stderr(log)
            .spawn()
            .with_context(|| format!("{}: cannot start {:?}", self.name, self.command))?;
        let started = Instant::now();
        let mut next_beat = HEARTBEAT;
        loop {
            if let Some(status) = child.try_wait()? {
                return Ok((status, lossy(&self.log)?));
            }
            let elapsed = started.elapsed();
            if self.limit.is_some_and(|limit| elapsed > limit) {
                child.kill().and_then(|()| child.wait()).context("cannot end the command")?;
                bail!("{} was ended after {}", self.name, say::duration(elapsed));
            }
            if elapsed > next_beat {
                say::line(&format!("   ... {}: {}", self.name, say::duration(elapsed)));
                next_beat += HEARTBEAT;
            }
            thread::sleep(POLL);
        }
    }
}

/// What a short command prints, trimmed; `None` when it is missing or fails.
pub fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    let text = String::from_utf8_lossy(&output.stdout).trim().to_owned();
    output.status.success().then_some(text)
}

/// The last lines of `output`.
pub fn tail(output: &str) -> String {
    let lines: Vec<&str> = output.lines().collect();
    let skipped = lines.len().saturating_sub(TAIL);
    lines.iter().skip(skipped).map(|line| format!("    | {line}\n")).collect()
}

fn lossy(path: &Path) -> Result<String> {
    let bytes = fs::read(path).with_context(|| format!("cannot read {}", path.display()))?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tail_leaves_the_beginning_out() {
        let output: String = (0..160).map(|number| format!("line {number}\n")).collect();
        let tail = tail(&output);
        assert!(tail.starts_with("    | line 100\n"));
        assert!(tail.ends_with("    | line 159\n"));
    }

    #[test]
    fn a_missing_command_answers_nothing() {
        assert_eq!(answer(&mut Command::new("no-such-command-anywhere")), None);
    }
}
