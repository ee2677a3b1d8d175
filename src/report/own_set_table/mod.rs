//! A question set as a table, as consultants keep theirs: one row a question, made into a set and back.
//!
//! Above the row with the column names may stand what the set says of itself, a name and a value in each row.
//! The table is made into the JSON of a set and read like any other, so that there is one place that knows what a
//! set may hold; what is wrong is then told by cell.

mod column;
mod grid;
mod make;
mod write;

pub use make::{AboutSet, MadeSet, TableProblem, made_from_table};
pub use write::own_set_csv;
