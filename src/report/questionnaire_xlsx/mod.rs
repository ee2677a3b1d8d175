//! The questionnaire as a workbook for workshops: written, filled in by people, read again.
//!
//! What belongs to whom is said by ids in a hidden column and a hidden row, so that people may sort, filter
//! and move as they like. Reading trusts nothing: limits first, then every row; what is wrong is named by
//! sheet and cell, and then nothing is taken over.

mod asked;
mod column;
mod container;
mod filled_in;
mod list;
mod problem;
mod read;
mod sheets;
mod write;

pub use filled_in::FilledIn;
pub use problem::{CellProblem, CellReason};
pub use read::read_questionnaire;
pub use write::questionnaire_xlsx;

pub(super) use asked::{Asked, asked, clause_name};
pub(super) use container::check as check_container;
pub(super) use list::List;
pub(super) use sheets::{letters, sheets};

/// What the hidden sheet says that the file is.
const FORMAT: &str = "scopecheck-questionnaire";
/// The version that this program writes.
const VERSION: u32 = 1;
/// The hidden sheet.
const HIDDEN: &str = "scopecheck";
