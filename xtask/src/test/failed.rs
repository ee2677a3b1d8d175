//! What Rust's test runners say of failed tests, picked out of all that they print: where
//! several binaries run, the last lines belong to one that passed.

/// How many lines of the messages are shown: the first ones say what was expected.
const MOST: usize = 60;

/// How wide a line may get: a value that was made up can be thousands of characters long.
const WIDEST: usize = 2_000;

/// The names of the tests that failed, in the order of the runs.
pub fn names(output: &str) -> Vec<&str> {
    let mut names = Vec::new();
    for block in blocks(output) {
        let after = block.iter().rposition(|line| *line == "failures:").unwrap_or_default();
        let listed = block.iter().skip(after).filter_map(|line| line.strip_prefix("    "));
        names.extend(listed.filter(|name| !name.is_empty()));
    }
    names
}

/// The messages of the tests that failed; empty when no test did.
pub fn messages(output: &str) -> String {
    let mut shown = String::new();
    for line in blocks(output).into_iter().flatten().take(MOST) {
        let cut: String = line.chars().take(WIDEST).collect();
        shown.push_str(&cut);
        shown.push('\n');
    }
    shown
}

/// The lines from the first `failures:` of each run to its result.
fn blocks(output: &str) -> Vec<Vec<&str>> {
    let mut blocks = Vec::new();
    let mut open: Option<Vec<&str>> = None;
    for line in output.lines() {
        if line.trim_start().starts_with("test result: ") {
            blocks.extend(open.take());
        } else if let Some(block) = &mut open {
            block.push(line);
        } else if line == "failures:" {
            open = Some(vec![line]);
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    const OUTPUT: &str = "running 2 tests\ntest one::passes ... ok\ntest one::fails ... FAILED\n\
        \nfailures:\n\n---- one::fails stdout ----\nthread panicked: left is not right\n\
        \n\nfailures:\n    one::fails\n\ntest result: FAILED. 1 passed; 1 failed; 0 ignored\n\
        \nrunning 1 test\ntest two::passes ... ok\n\ntest result: ok. 1 passed; 0 failed\n";

    #[test]
    fn a_failure_is_found_before_runs_that_passed() {
        assert_eq!(names(OUTPUT), ["one::fails"]);
        let messages = messages(OUTPUT);
        assert!(messages.contains("left is not right"), "{messages}");
        assert!(!messages.contains("two::passes"), "{messages}");
    }

    #[test]
    fn where_all_passed_there_is_nothing_to_say() {
        let passed = "test two::passes ... ok\n\ntest result: ok. 1 passed; 0 failed\n";
        assert!(names(passed).is_empty());
        assert_eq!(messages(passed), "");
    }

    #[test]
    fn a_long_value_is_cut() {
        let value = "x".repeat(3 * WIDEST);
        let output = format!("failures:\n{value}\nfailures:\n    a\ntest result: FAILED\n");
        assert!(messages(&output).lines().all(|line| line.len() <= WIDEST));
    }
}
