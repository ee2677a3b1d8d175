//! How many tests passed, read from what the runners print.

use anyhow::{Context, Result};
use serde_json::Value;

/// Tests by how they ended.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Count {
    /// Ended well.
    pub passed: u64,
    /// Ended badly.
    pub failed: u64,
    /// Did not run.
    pub skipped: u64,
}

impl Count {
    /// Both together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            passed: self.passed + other.passed,
            failed: self.failed + other.failed,
            skipped: self.skipped + other.skipped,
        }
    }

    /// `3 passed, 0 failed`, and what was skipped if something was.
    pub fn line(self) -> String {
        let skipped = match self.skipped {
            0 => String::new(),
            skipped => format!(", {skipped} skipped"),
        };
        format!("{} passed, {} failed{skipped}", self.passed, self.failed)
    }

    /// The sum of the lines `test result: …` that Rust's test runners end with.
    pub fn of_rust(output: &str) -> Self {
        output
            .lines()
            .filter_map(|line| line.trim_start().strip_prefix("test result: "))
            .map(|line| Self {
                passed: before(line, "passed"),
                failed: before(line, "failed"),
                skipped: before(line, "ignored"),
            })
            .fold(Self::default(), Self::plus)
    }

    /// The last line `N passed, N failed` that our scripts end with.
    pub fn of_script(output: &str) -> Self {
        let Some(line) = output.lines().rfind(|line| line.contains(" passed, ")) else {
            return Self::default();
        };
        Self { passed: before(line, "passed"), failed: before(line, "failed"), skipped: 0 }
    }

    /// The statistics in Playwright's JSON report. A flaky test did pass in the end, but
    /// nothing is retried, so there is none.
    pub fn of_playwright(report: &str) -> Result<Self> {
        let report: Value = serde_json::from_str(report).context("Playwright's report is cut")?;
        let stats = report.get("stats").context("Playwright's report has no statistics")?;
        let number = |name: &str| stats.get(name).and_then(Value::as_u64).unwrap_or_default();
        Ok(Self {
            passed: number("expected") + number("flaky"),
            failed: number("unexpected"),
            skipped: number("skipped"),
        })
    }
}

/// The number that stands before `word`.
fn before(line: &str, word: &str) -> u64 {
    let words: Vec<&str> = line.split(|sign: char| !sign.is_ascii_alphanumeric()).collect();
    let counted = words.iter().zip(words.iter().skip(1)).find(|(_, next)| **next == word);
    counted.and_then(|(number, _)| number.parse().ok()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn results_of_several_rust_binaries_add_up() {
        let output = "running 3 tests\n\
            test result: ok. 2 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished\n\
            test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 filtered out\n";
        assert_eq!(Count::of_rust(output), Count { passed: 6, failed: 2, skipped: 1 });
    }

    #[test]
    fn a_script_is_read_from_its_last_line() {
        let output = "de 99 KB\n2 passed, 1 failed\n";
        assert_eq!(Count::of_script(output), Count { passed: 2, failed: 1, skipped: 0 });
    }

    #[test]
    fn playwright_is_read_from_its_statistics() {
        let report = r#"{"stats": {"expected": 7, "skipped": 1, "unexpected": 2, "flaky": 0}}"#;
        let count = Count::of_playwright(report).unwrap();
        assert_eq!(count, Count { passed: 7, failed: 2, skipped: 1 });
        assert_eq!(count.line(), "7 passed, 2 failed, 1 skipped");
        assert!(Count::of_playwright("{").is_err());
    }
}
