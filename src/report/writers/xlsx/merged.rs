//! The tables of a section as one, so that it can be filtered as a whole.

use crate::report::{
    document::{Cell, Column, Role, Section, Table},
    writers::topics::{Topic, topics},
};

pub(super) struct Merged {
    /// The caption of the first table.
    pub caption: String,
    pub columns: Vec<Head>,
    pub rows: Vec<Vec<Cell>>,
}

pub(super) struct Head {
    /// What the column is called, in each table that calls it otherwise.
    pub title: String,
    pub role: Role,
    pub weight: u8,
    key: Key,
}

/// Columns of one role are one column. Those of no role are told apart by their heading, and where a
/// table has several of a role, they by their order.
#[derive(Clone, PartialEq)]
struct Key {
    role: Role,
    title: String,
    nth: usize,
}

impl Merged {
    /// `topic` is the heading of the column that says which table a row is of, if there are several.
    pub fn of(section: &Section, topic: &str) -> Self {
        let topics = topics(section);
        let mut columns = heads(&topics);
        let mut rows = vec![];
        for Topic { name, table } in &topics {
            let keys = keys(table);
            for row in &table.rows {
                let own = |head: &Head| {
                    let at = keys.iter().position(|key| *key == head.key);
                    at.and_then(|at| row.cells.get(at)).cloned().unwrap_or_default()
                };
                let mut cells: Vec<_> = columns.iter().map(own).collect();
                if topics.len() > 1 {
                    cells.insert(0, Cell::plain(name));
                }
                rows.push(cells);
            }
        }
        if topics.len() > 1 {
            let key = Key { role: Role::Other, title: topic.to_owned(), nth: 0 };
            columns.insert(0, Head { title: topic.to_owned(), role: Role::Other, weight: 4, key });
        }
        let caption = topics.first().map(|it| it.table.caption.clone()).unwrap_or_default();
        Self { caption, columns, rows }
    }
}

/// The columns of the table that has most of them, then what others have beyond; ids last.
fn heads(topics: &[Topic]) -> Vec<Head> {
    let mut by_width: Vec<_> = topics.iter().map(|topic| topic.table).collect();
    by_width.sort_by_key(|table| std::cmp::Reverse(table.columns.len()));
    let mut heads: Vec<Head> = vec![];
    for table in &by_width {
        for (column, key) in table.columns.iter().zip(keys(table)) {
            if !heads.iter().any(|head| head.key == key) {
                heads.push(Head {
                    title: String::new(),
                    role: key.role,
                    weight: column.weight,
                    key,
                });
            }
        }
    }
    heads.sort_by_key(|head| head.role == Role::Id);
    for head in &mut heads {
        let same = |table: &&Table| {
            let at = keys(table).iter().position(|key| *key == head.key)?;
            table.columns.get(at).cloned()
        };
        let mut titles: Vec<String> = vec![];
        for column in by_width.iter().filter_map(same) {
            head.weight = head.weight.max(column.weight);
            if !titles.contains(&column.title) {
                titles.push(column.title);
            }
        }
        head.title = titles.join(" / ");
    }
    heads
}

fn keys(table: &Table) -> Vec<Key> {
    let mut keys: Vec<Key> = vec![];
    for Column { role, title, .. } in &table.columns {
        let title = if *role == Role::Other { title.clone() } else { String::new() };
        let nth = keys.iter().filter(|key| key.role == *role && key.title == title).count();
        keys.push(Key { role: *role, title, nth });
    }
    keys
}
