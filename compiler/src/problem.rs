//! What is wrong with the content, told to its author.

use std::fmt;

/// Where in the content something stands. Ordered by file, then line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// Path from the parent of the content folder, `content/rules/rules.toml`.
    pub file: String,
    /// Line, counted from 1; 0 where the whole file or folder is meant.
    pub line: usize,
}

impl Place {
    /// The file or folder `path` below `content/` as a whole.
    pub(crate) fn whole(path: &str) -> Place {
        let file = if path.is_empty() { "content".into() } else { format!("content/{path}") };
        Place { file, line: 0 }
    }

    /// The line of `text`, the file at `path` below `content/`, in which the byte `offset` stands.
    pub(crate) fn at(path: &str, text: &str, offset: usize) -> Place {
        let line = 1 + text.bytes().take(offset).filter(|byte| *byte == b'\n').count();
        Place { line, ..Place::whole(path) }
    }
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => f.write_str(&self.file),
            line => write!(f, "{}:{line}", self.file),
        }
    }
}

/// One thing that is wrong: where, and in whole sentences what, and what to do about it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// Where the author should look first.
    pub place: Place,
    /// What is wrong and what to do.
    pub text: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.place, self.text)
    }
}

/// All that is wrong, sorted by place once it is handed out as an error.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// The problems one by one.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    pub(crate) fn one(place: Place, text: impl Into<String>) -> Problems {
        let mut problems = Problems::default();
        problems.add(&place, text);
        problems
    }

    pub(crate) fn add(&mut self, place: &Place, text: impl Into<String>) {
        self.0.push(Problem { place: place.clone(), text: text.into() });
    }

    pub(crate) fn into_result(mut self) -> Result<(), Problems> {
        if self.0.is_empty() {
            return Ok(());
        }
        self.0.sort();
        self.0.dedup();
        Err(self)
    }
}

/// One problem a line.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|problem| writeln!(f, "{problem}"))
    }
}

impl std::error::Error for Problems {}
