//! The cells of a workbook by the keys of their columns.
//!
//! Cells are read one by one and only as far as people fill in: a sheet that claims a cell at its far
//! end must not become a table of that size.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read, Seek},
};

use calamine::{Data, DataRef, Reader, Xlsx};

use super::{
    column::Column,
    problem::{CellProblem, CellReason},
};
use crate::{domain::Choice, report::writers::xlsx::clean, session::snapshot::limits::ENTRIES};

/// More columns are not looked at.
const COLUMNS: u32 = 200;
/// Rows before that with the keys of the columns, at most.
const ABOVE: u32 = 20;
/// Bytes of text in all cells.
const TEXT: usize = 12 * 1024 * 1024;

/// Text, or the sign of a formula that failed.
type Content = Result<String, String>;

pub(in crate::report) struct Sheet {
    pub name: String,
    cells: BTreeMap<(u32, u32), Content>,
}

/// A sheet whose columns are known.
pub(super) struct Keyed<'a> {
    pub sheet: &'a Sheet,
    head: u32,
    columns: BTreeMap<Column, u32>,
}

/// Reads every sheet of a workbook that was found small enough.
pub(in crate::report) fn sheets(bytes: &[u8]) -> Result<Vec<Sheet>, CellReason> {
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| CellReason::NotAWorkbook)?;
    let (mut left, mut sheets) = (TEXT, vec![]);
    for name in book.sheet_names() {
        sheets.push(sheet(&mut book, name, &mut left)?);
    }
    Ok(sheets)
}

fn sheet<R: Read + Seek>(
    book: &mut Xlsx<R>,
    name: String,
    left: &mut usize,
) -> Result<Sheet, CellReason> {
    let mut cells = BTreeMap::new();
    let damaged = |_| CellReason::NotAWorkbook;
    let mut reader = book.worksheet_cells_reader(&name).map_err(damaged)?;
    while let Some(cell) = reader.next_cell().map_err(damaged)? {
        let (row, column) = cell.get_position();
        let content = content(cell.get_value());
        let Some(content) = content.filter(|_| column < COLUMNS) else { continue };
        let bytes = content.as_ref().map_or_else(String::len, String::len);
        *left = left.checked_sub(bytes).ok_or(CellReason::TooLarge)?;
        cells.insert((row, column), content);
    }
    Ok(Sheet { name, cells })
}

/// `None` for nothing or nothing but space.
fn content(value: &DataRef) -> Option<Content> {
    let text = match value {
        DataRef::SharedString(text) => clean(text),
        DataRef::String(text) => clean(text),
        DataRef::Error(sign) => return Some(Err(sign.to_string())),
        DataRef::Empty => return None,
        other => Data::from(other.clone()).to_string(),
    };
    (!text.trim().is_empty()).then_some(Ok(text))
}

impl Sheet {
    /// Every cell in which something stands, by row and column.
    pub fn into_cells(self) -> BTreeMap<(u32, u32), Result<String, String>> {
        self.cells
    }

    /// What stands beside a word in the first column.
    pub fn beside(&self, word: &str) -> Option<&str> {
        let row = (0..ABOVE).find(|row| self.text(*row, 0) == Some(word))?;
        self.text(row, 1)
    }

    /// The text of a cell.
    pub(super) fn text(&self, row: u32, column: u16) -> Option<&str> {
        self.cells.get(&(row, column.into()))?.as_deref().ok()
    }

    /// The sheet with its columns, if it has a row with their keys and this one is among them.
    pub(super) fn keyed(&self, id: Column) -> Option<Keyed<'_>> {
        let is_id = |content: &Content| content.as_deref() == Ok(id.key());
        let above = self.cells.range(..(ABOVE, 0));
        let ((head, _), _) = above.into_iter().find(|(_, content)| is_id(content))?;
        let mut columns = BTreeMap::new();
        for ((_, at), content) in self.cells.range((*head, 0)..(*head, COLUMNS)) {
            let column = content.as_deref().ok().and_then(Column::from_key);
            // a copied column does not take the place of the first
            if let Some(column) = column {
                columns.entry(column).or_insert(*at);
            }
        }
        Some(Keyed { sheet: self, head: *head, columns })
    }
}

impl<'a> Keyed<'a> {
    /// The first of these columns that is gone.
    pub fn lacks(&self, needed: &[Column]) -> Option<Column> {
        needed.iter().find(|column| !self.columns.contains_key(column)).copied()
    }

    /// The rows below the heads in which something stands.
    pub fn rows(&self) -> Result<Vec<u32>, CellReason> {
        // the row with the keys is followed by that with the heads
        let below = self.sheet.cells.range((self.head.saturating_add(2), 0)..);
        let mut rows: Vec<_> = below.map(|((row, _), _)| *row).collect();
        rows.dedup();
        if rows.len() > ENTRIES { Err(CellReason::TooLarge) } else { Ok(rows) }
    }

    /// What stands in a cell.
    pub fn get(&self, row: u32, column: Column) -> Option<&'a Content> {
        self.sheet.cells.get(&(row, *self.columns.get(&column)?))
    }

    /// The name of a cell, such as `D17`.
    pub fn cell(&self, row: u32, column: Column) -> String {
        let column = self.columns.get(&column).copied().unwrap_or_default();
        [letters(column), row.saturating_add(1).to_string()].concat()
    }

    /// Something is wrong in a cell.
    pub fn problem(&self, row: u32, column: Column, reason: CellReason) -> CellProblem {
        CellProblem { sheet: self.sheet.name.clone(), cell: self.cell(row, column), reason }
    }
}

/// The name of a column: A to Z, AA and so on.
pub(in crate::report) fn letters(column: u32) -> String {
    let digit = char::from_u32(u32::from('A') + column % 26).unwrap_or('A');
    let before = (column / 26).checked_sub(1).map(letters).unwrap_or_default();
    [before, digit.to_string()].concat()
}

#[cfg(test)]
mod tests {
    #[test]
    fn columns_are_named_as_spreadsheets_name_them() {
        for (column, name) in [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ")]
        {
            assert_eq!(super::letters(column), name);
        }
    }
}
