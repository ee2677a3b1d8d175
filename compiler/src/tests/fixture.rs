//! The small content without problems, and what a change to it leads to.

use std::collections::BTreeMap;

use crate::compile_sources;
use crate::tests::content;

/// One change to the fixture.
pub enum Change<'a> {
    /// In the file, the first text becomes the second. It must be there.
    Replace(&'a str, &'a str, &'a str),
    /// The text is added at the file's end; the file may be new.
    Append(&'a str, &'a str),
    Remove(&'a str),
}

/// Path to text of the files without problems.
pub fn files() -> BTreeMap<String, String> {
    content::FILES.into_iter().map(|(path, text)| (path.to_owned(), text.to_owned())).collect()
}

/// The fixture with the changes made.
pub fn changed(changes: &[Change<'_>]) -> BTreeMap<String, String> {
    let mut files = files();
    for change in changes {
        match *change {
            Change::Replace(path, from, to) => {
                let text = files.get_mut(path).unwrap();
                assert!(text.contains(from), "{path} does not hold {from:?}");
                *text = text.replacen(from, to, 1);
            }
            Change::Append(path, more) => files.entry(path.to_owned()).or_default().push_str(more),
            Change::Remove(path) => assert!(files.remove(path).is_some(), "{path}"),
        }
    }
    files
}

/// Compiles the changed fixture and compares the problems, one a line, with `expect`.
#[track_caller]
pub fn check(changes: &[Change<'_>], expect: &str) {
    let problems = match compile_sources(&changed(changes)) {
        Ok(_) => String::new(),
        Err(problems) => problems.to_string(),
    };
    let expect: String = expect.lines().map(|line| format!("{}\n", line.trim_start())).collect();
    pretty_eq(&problems, expect.trim_start());
}

/// `assert_eq` that prints lines instead of escapes.
#[track_caller]
pub fn pretty_eq(is: &str, expect: &str) {
    assert!(is == expect, "\n--- is\n{is}--- expected\n{expect}---");
}
