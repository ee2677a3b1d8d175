//! The file before any of its content is looked at: how large it is, unpacked too.

use std::io::{Cursor, Read, copy, sink};

use zip::ZipArchive;

use super::problem::CellReason;

/// Bytes of the file.
const BYTES: usize = 2 * 1024 * 1024;
/// Bytes of all its parts.
const UNPACKED: u64 = 12 * 1024 * 1024;
/// Files in it.
const PARTS: usize = 200;

/// Says why the file is not to be read. The parts are unpacked to be measured: what they say of their size
/// is not believed.
pub(in crate::report) fn check(bytes: &[u8]) -> Result<(), CellReason> {
    if bytes.len() > BYTES {
        return Err(CellReason::TooLarge);
    }
    let mut parts = ZipArchive::new(Cursor::new(bytes)).map_err(|_| CellReason::NotAWorkbook)?;
    if parts.len() > PARTS {
        return Err(CellReason::TooLarge);
    }
    let mut left = UNPACKED;
    for index in 0..parts.len() {
        let part = parts.by_index(index).map_err(|_| CellReason::NotAWorkbook)?;
        // one more than is left, to see that it is too much
        let unpacked = copy(&mut part.take(left.saturating_add(1)), &mut sink())
            .map_err(|_| CellReason::NotAWorkbook)?;
        left = left.checked_sub(unpacked).ok_or(CellReason::TooLarge)?;
    }
    Ok(())
}
