//! Question sets that somebody brings along: the file format `scopecheck-questions`, version 1, and what
//! is said to their questions.
//!
//! A set is text: nothing of it is executed and no markup in it means anything. Reading trusts nothing and
//! tells the set's author, field by field, what is wrong and what to do. What a visitor says is kept in the
//! assessment, so that it is saved, shared, compared and merged like everything else.

mod act;
mod limits;
mod problem;
mod read;
mod schema;
mod write;

pub(in crate::session) use act::said;
pub use limits::is_stable_id;
pub use problem::{SetProblem, SetReason};
pub use read::read;
pub use schema::schema;
pub use write::write;

/// What the field `format` of every set says.
pub const FORMAT: &str = "scopecheck-questions";
/// The version that this program reads and writes.
pub const VERSION: u32 = 1;
/// More sections are not taken: each is a page.
pub const MOST_SECTIONS: usize = limits::SECTIONS;
