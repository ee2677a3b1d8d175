//! How an assessment is stored: the file format, version 1.
//!
//! [`format`] lists the fields once; reading, writing and the published schema follow from that
//! list. Reading trusts nothing: size, depth and lengths are limited, every problem names its place,
//! and what this version does not know is kept and written back.

mod field;
mod format;
pub(crate) mod limits;
mod problem;
mod read;
mod remarks;
mod schema;
mod tree;
mod write;

pub use field::{Shared, excerpt};
pub use problem::{Kind, Place, Problem, Reason};
pub use read::{Leftovers, Opened, read};
pub(in crate::session) use read::{parse, read_kept};
pub use schema::schema;
pub(in crate::session) use tree::{from_tree, tree};
use write::checksum_of;
pub use write::write;
pub(super) use write::{compact, shed};

/// The field with the checksum over all others. Where it is missing, as in files that others write, nothing follows.
const CHECKSUM: &str = "checksum";

/// What the field `format` of every file says.
pub const FORMAT: &str = "scopecheck-assessment";
/// What a file with several of them says.
pub const ARCHIVE: &str = "scopecheck-archive";
/// The version that this program writes.
pub const VERSION: u32 = 1;
