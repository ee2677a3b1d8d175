//! The report as HTML: a file of its own, or the same nodes for a page to print.

mod blocks;
mod node;
mod page;

pub use page::{html, printable};
