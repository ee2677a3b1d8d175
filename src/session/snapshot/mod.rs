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
mod schema;
mod tree;
mod write;

pub use field::excerpt;
pub use problem::{Kind, Place, Problem, Reason};
pub use read::{Leftovers, Opened, read};
pub use schema::schema;
pub(in crate::session) use tree::{from_tree, tree};
pub use write::write;

/// What the field `format` of every file says.
pub const FORMAT: &str = "scopecheck-assessment";
/// The version that this program writes.
pub const VERSION: u32 = 1;
