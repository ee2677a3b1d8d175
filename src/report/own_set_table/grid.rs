//! The cells of a table, from a workbook's first sheet that has any or from comma-separated values.

use std::collections::BTreeMap;

use csv::ReaderBuilder;

use crate::{
    content::text,
    i18n::Message,
    report::questionnaire_xlsx::{CellReason, check_container, letters, sheets},
};

/// Bytes of a text file.
const BYTES: usize = 2 * 1024 * 1024;
/// More columns and rows are not looked at.
const COLUMNS: usize = 200;
const ROWS: usize = 2_000;

/// Text, or the sign of a formula that came to nothing.
pub(super) type Content = Result<String, String>;

/// Cells by row and column, both from 0. Empty ones are not there.
pub(super) type Grid = BTreeMap<(u32, u32), Content>;

/// The name of a cell, such as `D17`.
pub(super) fn cell((row, column): (u32, u32)) -> String {
    [letters(column), row.saturating_add(1).to_string()].concat()
}

/// What parts the cells of a text file: spreadsheets write semicolons where a comma parts the decimals.
const SIGNS: [u8; 3] = [b',', b';', b'\t'];

/// Reads a workbook or separated values, whichever it is. Which sign parts them shows in what is a table then.
pub(super) fn grid(bytes: &[u8], is_table: impl Fn(&Grid) -> bool) -> Result<Grid, Message> {
    if bytes.starts_with(b"PK") {
        return workbook(bytes);
    }
    let grids: Result<Vec<Grid>, Message> =
        SIGNS.iter().map(|sign| separated(bytes, *sign)).collect();
    Ok(grids?.into_iter().find(is_table).unwrap_or_default())
}

fn workbook(bytes: &[u8]) -> Result<Grid, Message> {
    let told = |reason: CellReason| reason.message();
    check_container(bytes).map_err(told)?;
    let sheets = sheets(bytes).map_err(told)?;
    let filled = sheets.into_iter().map(|sheet| sheet.into_cells()).find(|it| !it.is_empty());
    Ok(filled.unwrap_or_default())
}

fn separated(bytes: &[u8], sign: u8) -> Result<Grid, Message> {
    if bytes.len() > BYTES {
        return Err(text::OWN_TABLE_TOO_LARGE.into());
    }
    let table = core::str::from_utf8(bytes).map_err(|_| Message::from(text::OWN_TABLE_NOT_TEXT))?;
    let table = table.strip_prefix('\u{feff}').unwrap_or(table);
    let mut reader = ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(sign)
        .from_reader(table.as_bytes());
    let mut grid = Grid::new();
    for (row, record) in (0..).zip(reader.records().take(ROWS)) {
        let record = record.map_err(|_| Message::from(text::OWN_TABLE_NOT_TEXT))?;
        for (column, content) in (0..).zip(record.iter().take(COLUMNS)) {
            if !content.trim().is_empty() {
                grid.insert((row, column), Ok(unguarded(content)));
            }
        }
    }
    Ok(grid)
}

/// A cell without the apostrophe that kept a spreadsheet from computing it.
fn unguarded(content: &str) -> String {
    let rest = content.strip_prefix('\'').filter(|rest| rest.starts_with(super::write::SIGNS));
    rest.unwrap_or(content).to_owned()
}
