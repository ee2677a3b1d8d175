//! Text into a code and back: a version, then in base64url a checksum, what goes along, and the text compressed.

use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};

use super::{BEFORE_CODE, ShareProblem, deflate};
use crate::session::{
    checksum::sum,
    snapshot::{Shared, limits},
};

/// The version that this program writes: the first character of every code.
const VERSION: char = '1';

/// No longer code can hold a file: base64 makes 4 characters of 3 bytes.
const LONGEST: usize = limits::BYTES * 4 / 3 + 16;

const NAMES: u8 = 1;
const NOTES: u8 = 2;

pub(super) fn pack(json: &str, shared: Shared) -> String {
    let flag = |on: bool, flag: u8| if on { flag } else { 0 };
    let mut body = vec![flag(shared.names, NAMES) | flag(shared.notes, NOTES)];
    body.extend(deflate::packed(json.as_bytes()));
    let mut bytes = checksum(&body).to_vec();
    bytes.extend(body);
    let mut code = String::from(VERSION);
    BASE64_URL_SAFE_NO_PAD.encode_string(bytes, &mut code);
    code
}

/// The bytes of the text in a code and what went along. What would unpack to more than a file may hold is refused
/// before it is unpacked that far.
pub(super) fn unpack(text: &str) -> Result<(Vec<u8>, Shared), ShareProblem> {
    let (said_to_be_one, code) = code_in(text);
    if code.len() > LONGEST {
        return Err(ShareProblem::TooLarge);
    }
    let is_code = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
    if !said_to_be_one && !code.chars().all(is_code) {
        return Err(ShareProblem::NotOne);
    }
    let rest = match code.chars().next() {
        Some(VERSION) => code.strip_prefix(VERSION).unwrap_or_default(),
        Some('2'..='9') => return Err(ShareProblem::Newer),
        _ => return Err(ShareProblem::NotOne),
    };
    let bytes = BASE64_URL_SAFE_NO_PAD.decode(rest).map_err(|_| ShareProblem::Damaged)?;
    let (sum, body) = bytes.split_at_checked(4).ok_or(ShareProblem::Damaged)?;
    if sum != checksum(body) {
        return Err(ShareProblem::Damaged);
    }
    let (flags, packed) = body.split_first().ok_or(ShareProblem::Damaged)?;
    let json = deflate::unpacked(packed, limits::BYTES)?;
    Ok((json, Shared { names: flags & NAMES != 0, notes: flags & NOTES != 0 }))
}

/// The code in a text, and whether it stands in a link of ours.
fn code_in(text: &str) -> (bool, String) {
    let whole: String =
        text.chars().filter(|c| !c.is_whitespace()).take(LONGEST.saturating_mul(2)).collect();
    match whole.rsplit_once(BEFORE_CODE) {
        Some((_, code)) => (true, code.to_owned()),
        None => (false, whole),
    }
}

/// It finds every change of up to 32 bits in a row, so each changed or swapped pair of characters.
fn checksum(body: &[u8]) -> [u8; 4] {
    sum(body).to_be_bytes()
}
