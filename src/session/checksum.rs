//! Whether something is as it was written.

use crc::{CRC_32_ISO_HDLC, Crc};

const CRC: Crc<u32> = Crc::<u32>::new(&CRC_32_ISO_HDLC);

/// The checksum of the texts one after the other, as eight digits: any damage within four bytes in a row
/// gives another one, and of other damage all but one in four thousand million. It is no protection against
/// somebody who means harm.
#[must_use]
pub fn checksum(texts: &[&str]) -> String {
    let mut digest = CRC.digest();
    texts.iter().for_each(|text| digest.update(text.as_bytes()));
    format!("{:08x}", digest.finalize())
}

/// The same of bytes, as a number.
#[must_use]
pub(super) fn sum(bytes: &[u8]) -> u32 {
    CRC.checksum(bytes)
}
