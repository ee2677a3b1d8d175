//! The files themselves: gathered from a folder, hashed, and the results written.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::problem::{Place, Problems};
use crate::rulesets::FOLDER;

/// Path below `content/` with `/` to the file's text.
pub type Files = BTreeMap<String, String>;

/// Reads all `.toml` and `.ftl` files below `content`. What an editor or a file manager leaves
/// behind is none of these and must not change the hash.
pub fn gather(content: &Path) -> Result<Files, Problems> {
    let mut files = Files::new();
    gather_folder(content, "", &mut files)?;
    Ok(files)
}

fn gather_folder(folder: &Path, prefix: &str, files: &mut Files) -> Result<(), Problems> {
    let failed = |path: &str, error: std::io::Error| {
        Problems::one(Place::whole(path), format!("This cannot be read: {error}."))
    };
    let entries = fs::read_dir(folder).map_err(|error| failed(prefix, error))?;
    for entry in entries {
        let entry = entry.map_err(|error| failed(prefix, error))?;
        let name = entry.file_name().to_string_lossy().into_owned();
        let path = if prefix.is_empty() { name.clone() } else { format!("{prefix}/{name}") };
        if name.starts_with('.') {
            continue;
        }
        if entry.path().is_dir() {
            gather_folder(&entry.path(), &path, files)?;
        } else if name.ends_with(".toml") || name.ends_with(".ftl") {
            let text = fs::read_to_string(entry.path()).map_err(|error| failed(&path, error))?;
            files.insert(path, text);
        }
    }
    Ok(())
}

/// The files with line ends as on Unix, so that hash and texts are the same on every machine.
pub fn normalize(files: &Files) -> Files {
    files.iter().map(|(path, text)| (path.clone(), text.replace("\r\n", "\n"))).collect()
}

/// `sha256-` and 64 hexadecimal digits over path, NUL and text of each file, sorted by path. What older rule sets were
/// is no part of this one.
pub fn hash(files: &Files) -> String {
    let mut digest = Sha256::new();
    for (path, text) in files.iter().filter(|(path, _)| !path.starts_with(FOLDER)) {
        digest.update(path);
        digest.update([0]);
        digest.update(text);
    }
    let hex: String = digest.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    format!("sha256-{hex}")
}

/// Writes each generated file into `out_dir`.
pub fn write(out_dir: &Path, generated: &Files) -> Result<(), Problems> {
    for (name, text) in generated {
        let path = out_dir.join(name);
        fs::write(&path, text).map_err(|error| {
            let place = Place { file: path.display().to_string(), line: 0 };
            Problems::one(place, format!("This cannot be written: {error}."))
        })?;
    }
    Ok(())
}
