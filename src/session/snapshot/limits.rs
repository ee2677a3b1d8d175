//! How much a file may hold, and so an answer: what was written must be read again. Generous for
//! people, tight for mischief.

/// Bytes of a file.
pub(crate) const BYTES: usize = 1024 * 1024;
/// Brackets inside one another.
pub(super) const DEPTH: u32 = 16;
/// Entries of a list or map.
pub(crate) const ENTRIES: usize = 5_000;
/// Characters of a name.
pub(crate) const NAME: usize = 500;
/// Characters of a sentence or two.
pub(crate) const LINE: usize = 2_000;
/// Characters of a note or a statement.
pub(crate) const NOTE: usize = 20_000;
/// What several people said of one statement.
pub(crate) const VOICES: usize = 20;
/// Problems told of at a time.
pub(crate) const PROBLEMS: usize = 20;
/// The longest language tag.
pub const LANGUAGE_TAG: usize = 35;
/// The longest `data:` address of a picture: some 200 KB of file.
pub const LOGO: usize = LONGEST_LOGO as usize;
/// The same for whoever reads a picture in.
pub const LONGEST_LOGO: u32 = 280_000;
