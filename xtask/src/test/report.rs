//! What the stages came to.

use std::time::{Duration, Instant};

use anyhow::Result;

use super::count::Count;
use super::failed;
use crate::job;
use crate::say;

/// How a stage that ran to its end came out.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The tests that it counted; a check such as the layout counts none.
    pub count: Count,
    /// Why it failed: a sentence, and what was printed.
    pub failure: Option<(String, String)>,
    /// What everybody should see of it.
    pub shown: String,
}

struct Stage {
    name: &'static str,
    time: Duration,
    outcome: Outcome,
}

/// All stages so far.
#[derive(Default)]
pub struct Report {
    stages: Vec<Stage>,
}

impl Report {
    /// Runs a stage and returns whether it succeeded. An error is a failed stage, too.
    pub fn stage(&mut self, name: &'static str, run: impl FnOnce() -> Result<Outcome>) -> bool {
        say::line(&format!("Testing: {name}"));
        let started = Instant::now();
        let mut outcome = run().unwrap_or_else(|error| Outcome {
            failure: Some((format!("{error:#}"), String::new())),
            ..Outcome::default()
        });
        // A stage can fail without a failed test: then the stage itself is one.
        if outcome.failure.is_some() && outcome.count.failed == 0 {
            outcome.count.failed = 1;
        }
        let stage = Stage { name, time: started.elapsed(), outcome };
        say::line(&stage.line());
        print!("{}", stage.outcome.shown);
        let succeeded = stage.outcome.failure.is_none();
        self.stages.push(stage);
        succeeded
    }

    /// Whether no stage failed.
    pub fn is_green(&self) -> bool {
        self.stages.iter().all(|stage| stage.outcome.failure.is_none())
    }

    /// Prints what failed, then all stages with their times and the names of failed tests, then
    /// the count alone.
    pub fn print(&self) {
        for stage in &self.stages {
            if let Some((sentence, output)) = &stage.outcome.failure {
                let said = match failed::messages(output) {
                    none if none.is_empty() => job::tail(output),
                    messages => messages,
                };
                println!("\n--- {} ---\n{sentence}\n{said}", stage.name);
            }
        }
        println!();
        for stage in &self.stages {
            println!("{}", stage.line());
            let failure = stage.outcome.failure.as_ref();
            for name in failure.map(|(_, output)| failed::names(output)).unwrap_or_default() {
                println!("       {name}");
            }
        }
        let counts = self.stages.iter().map(|stage| stage.outcome.count);
        println!("\n{}", counts.fold(Count::default(), Count::plus).line());
    }
}

impl Stage {
    fn line(&self) -> String {
        let word = if self.outcome.failure.is_some() { "FAILED" } else { "ok" };
        let count = match self.outcome.count {
            count if count == Count::default() => String::new(),
            count => count.line(),
        };
        let line = format!("{word:<6} {:<15} {:>7}  {count}", self.name, say::duration(self.time));
        line.trim_end().to_owned()
    }
}
