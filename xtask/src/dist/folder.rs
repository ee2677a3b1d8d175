//! Folders as wholes: emptied, copied, replaced.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};

/// Makes `folder` an empty one.
pub fn empty(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot create {}", folder.display()))
}

/// Copies those files of `from`, at any depth, whose name `wanted` accepts.
pub fn copy(from: &Path, to: &Path, wanted: fn(&str) -> bool) -> Result<()> {
    fs::create_dir_all(to).with_context(|| format!("cannot create {}", to.display()))?;
    let entries = fs::read_dir(from).with_context(|| format!("cannot read {}", from.display()))?;
    for entry in entries {
        let entry = entry?;
        let (path, name) = (entry.path(), entry.file_name());
        if path.is_dir() {
            copy(&path, &to.join(&name), wanted)?;
        } else if wanted(&name.to_string_lossy()) {
            fs::copy(&path, to.join(&name))
                .with_context(|| format!("cannot copy {}", path.display()))?;
        }
    }
    Ok(())
}

/// Puts `next` in the place of `folder`.
pub fn replace(folder: &Path, next: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder)
            .with_context(|| format!("cannot remove {}", folder.display()))?;
    }
    // Moving fails when the target folder is on another disk.
    fs::rename(next, folder).or_else(|_| copy(next, folder, |_| true))
}
