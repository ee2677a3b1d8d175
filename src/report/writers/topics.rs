//! The tables of a section, each with what it is about: formats without headings between tables have it in
//! a column of its own.

use crate::report::document::{Block, Section, Table};

pub(super) struct Topic<'a> {
    /// The heading above the table and its caption; one of them where both say the same.
    pub name: String,
    pub table: &'a Table,
}

/// Every table of the section in its order.
pub(super) fn topics(section: &Section) -> Vec<Topic<'_>> {
    let (mut heading, mut topics) = ("", vec![]);
    for block in &section.blocks {
        match block {
            Block::Heading(2, words) => heading = words,
            Block::Table(table) => topics.push(Topic { name: name(heading, table), table }),
            _ => {}
        }
    }
    topics
}

fn name(heading: &str, table: &Table) -> String {
    let caption = table.caption.as_str();
    if heading.is_empty() || heading == caption {
        caption.to_owned()
    } else {
        [heading, " · ", caption].concat()
    }
}
