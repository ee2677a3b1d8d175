//! Several files in one (ZIP).

use std::{
    collections::BTreeSet,
    io::{Cursor, Write},
};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::names::safe;
use crate::report::writers::WriteProblem;

/// A file to be packed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PackFile {
    /// Where it shall lie, with slashes; what no system could unpack is changed.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The files as one, in their order. The same files give the same bytes: no clock is asked for their time.
///
/// # Errors
/// If the library refuses, as it does for files of more than 4 GiB.
pub fn pack(files: &[PackFile]) -> Result<Vec<u8>, WriteProblem> {
    packed(files).map_err(|problem| WriteProblem::Refused(problem.to_string()))
}

fn packed(files: &[PackFile]) -> Result<Vec<u8>, ZipError> {
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    let mut taken = BTreeSet::new();
    for file in files {
        writer.start_file(free(&safe(&file.name), &mut taken), options)?;
        writer.write_all(&file.bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}

/// The name, with a number where another file has it already; some systems do not part by case.
fn free(name: &str, taken: &mut BTreeSet<String>) -> String {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, ""));
    let numbered = |number: u32| match (number, ending) {
        (1, _) => name.to_owned(),
        (_, "") => format!("{stem}-{number}"),
        _ => format!("{stem}-{number}.{ending}"),
    };
    let mut names = (1..).map(numbered);
    // there are more numbers than files
    let free = names.find(|name| taken.insert(name.to_ascii_lowercase()));
    free.unwrap_or_default()
}
