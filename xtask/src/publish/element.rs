//! The element's own files: the site without the page that we show it on.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use super::read;
use crate::dist::folder;
use crate::job::Job;
use crate::project::Project;
use crate::stamp::{Stamp, digest};

/// What belongs to our page and not to the element; its folders `de/` and `en/` do, too.
const PAGE: [&str; 3] = ["boot.js", "index.html", "page.css"];

/// Compresses them and names their hashes.
const COMPRESSOR: &str = "xtask/compress.mjs";

/// The files, each with its compressed forms.
pub struct Element {
    /// Where they lie.
    pub folder: PathBuf,
    /// The hash of each file, as JSON.
    pub integrity: String,
}

impl Element {
    /// Takes the files out of the site and compresses those that are not compressed already: it
    /// takes seconds.
    pub fn take(project: &Project) -> Result<Self> {
        let folder = project.setup.join("element");
        let list = project.setup.join("element-integrity.json");
        let files = files_of(&project.dist)?;
        let script = project.root.join(COMPRESSOR);
        let compressor = fs::read(&script).context("no compressor")?;
        let how = Stamp::new(project, "compressor", digest(&compressor));
        if !how.is_current() {
            // What another compressor left must not be taken for its own.
            folder::empty(&folder)?;
            how.write()?;
        }
        let stamp = Stamp::new(project, "element", key(&files, compressor)?);
        if !(stamp.is_current() && folder.is_dir() && list.is_file()) {
            let next = project.setup.join("element-next");
            folder::empty(&next)?;
            for file in &files {
                let name = file.file_name().context("a file without a name")?;
                fs::copy(file, next.join(name))
                    .with_context(|| format!("cannot copy {}", file.display()))?;
            }
            let mut command = Command::new("node");
            command.arg(script).arg(&next).arg(&list).arg(&folder);
            Job::new(project, "compress", command).run()?;
            folder::replace(&folder, &next)?;
            stamp.write()?;
        }
        Ok(Self { integrity: read(&list)?, folder })
    }
}

/// The element's files, by name.
fn files_of(site: &Path) -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for entry in fs::read_dir(site).context("there is no site")? {
        let path = entry?.path();
        let ours = path.file_name().is_some_and(|name| !PAGE.iter().any(|page| name == *page));
        if path.is_file() && ours {
            files.push(path);
        }
    }
    files.sort();
    Ok(files)
}

/// Tells these files, compressed in this way, from any others.
fn key(files: &[PathBuf], compressor: Vec<u8>) -> Result<String> {
    let mut all = compressor;
    for file in files {
        all.extend_from_slice(file.to_string_lossy().as_bytes());
        all.extend(fs::read(file).with_context(|| format!("cannot read {}", file.display()))?);
    }
    Ok(digest(&all))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_around_the_element_stays_behind() {
        let site = std::env::temp_dir().join(format!("scopecheck-site-{}", std::process::id()));
        folder::empty(&site.join("de")).unwrap();
        for name in ["scope-check.js", "index.html", "boot.js", "page.css", "frame.html"] {
            fs::write(site.join(name), name).unwrap();
        }
        let names: Vec<_> = files_of(&site)
            .unwrap()
            .iter()
            .map(|path| path.file_name().unwrap().to_owned())
            .collect();
        fs::remove_dir_all(&site).unwrap();
        assert_eq!(names, ["frame.html", "scope-check.js"]);
    }
}
