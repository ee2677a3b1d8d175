//! Stamps: small files that say for which inputs a step was done, so that it is done once.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::project::Project;

/// The note that a step leaves when it is done.
#[derive(Debug)]
pub struct Stamp {
    path: PathBuf,
    key: String,
}

impl Stamp {
    /// The stamp of the step `name`, valid for inputs described by `key`.
    pub fn new(project: &Project, name: &str, key: String) -> Self {
        Self { path: project.setup.join(format!("{name}.stamp")), key }
    }

    /// Whether the step was done for exactly these inputs. Whether its result is still there
    /// is for the caller to check.
    pub fn is_current(&self) -> bool {
        fs::read_to_string(&self.path).is_ok_and(|found| found == self.key)
    }

    /// Notes that the step is done.
    pub fn write(&self) -> Result<()> {
        fs::write(&self.path, &self.key)
            .with_context(|| format!("cannot write {}", self.path.display()))
    }
}

/// A short name for some content. It only has to change when the content does.
pub fn digest(content: &[u8]) -> String {
    let mut hasher = DefaultHasher::new();
    content.hash(&mut hasher);
    format!("{:016x}", hasher.finish())
}
