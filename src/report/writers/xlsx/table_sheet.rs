//! A sheet with a table: head row, rows, and what is to be said below them.

use rust_xlsxwriter::{Format, Worksheet, XlsxError};

use super::{
    cell::{clean, height, pieces, write},
    look::Look,
    merged::{Head, Merged},
    sentences,
    text_sheet::words,
};
use crate::report::document::{Block, Cell, Role, Style};

/// Characters of a whole row; a landscape page is some 130 wide before it is made to fit.
const ROW: u32 = 150;
/// Characters for a unit of weight at least: a row of many columns gets wider.
const UNIT: u32 = 6;
const NARROWEST: u32 = 11;

pub(super) fn fill(
    sheet: &mut Worksheet,
    merged: &Merged,
    notes: &[Block],
    look: &Look,
) -> Result<(), XlsxError> {
    let widths = widths(&merged.columns);
    let titles = merged.columns.iter().map(|head| head.title.as_str());
    sheet.set_row_height(0, height(titles.zip(widths.iter().copied())))?;
    for ((head, width), column) in merged.columns.iter().zip(&widths).zip(0..) {
        sheet.set_column_width(column, *width)?;
        write(sheet, (0, column), &clean(&head.title), &look.head)?;
    }
    let mut row = 1;
    for cells in &merged.rows {
        row = self::row(sheet, row, cells, (merged, &widths), look)?;
    }
    let last = u16::try_from(widths.len()).unwrap_or(u16::MAX).saturating_sub(1);
    sheet.set_freeze_panes(1, 0)?;
    sheet.autofilter(0, 0, row.saturating_sub(1), last)?;
    let is_read = |head: &&Head| head.role != Role::Id;
    let printed = merged.columns.iter().filter(is_read).count();
    let total = widths.iter().take(printed).sum();
    let printed = u16::try_from(printed).unwrap_or(u16::MAX).saturating_sub(1);
    // a row stays empty, so that a filter's range ends above
    row += 1;
    for block in sentences(notes) {
        for (text, format) in words(block, look) {
            let text = clean(&text);
            sheet.set_row_height(row, height([(text.as_str(), total)]))?;
            if printed > 0 {
                sheet.merge_range(row, 0, row, printed, "", format)?;
            }
            write(sheet, (row, 0), &text, format)?;
            row += 1;
        }
    }
    // ids are for programs
    sheet.set_print_area(0, 0, row.saturating_sub(1), printed)?;
    Ok(())
}

/// Characters of each column, by its weight; ids come on top.
fn widths(columns: &[Head]) -> Vec<u32> {
    let weight = |head: &Head| u32::from(head.weight);
    let is_read = |head: &&Head| head.role != Role::Id;
    let total: u32 = columns.iter().filter(is_read).map(weight).sum();
    let row = ROW.max(total.saturating_mul(UNIT));
    let width = |head: &Head| match head.role {
        Role::Id => NARROWEST * 2,
        _ => (row.saturating_mul(weight(head)) / total.max(1)).max(NARROWEST),
    };
    columns.iter().map(width).collect()
}

/// Writes a row, and as many more as its longest text needs; those say again what they are about, so that
/// a filter keeps them together. The next row that is free.
fn row(
    sheet: &mut Worksheet,
    first: u32,
    cells: &[Cell],
    (merged, widths): (&Merged, &[u32]),
    look: &Look,
) -> Result<u32, XlsxError> {
    let parted: Vec<_> = cells.iter().map(|cell| pieces(&clean(&cell.text()))).collect();
    let rows = parted.iter().map(Vec::len).max().unwrap_or(1);
    let mut row = first;
    for nth in 0..rows {
        let mut texts = vec![];
        for (at, ((pieces, head), cell)) in (0..).zip(parted.iter().zip(&merged.columns).zip(cells))
        {
            let names_row = at == 0 || matches!(head.role, Role::Subject | Role::Clause | Role::Id);
            let again = pieces.first().filter(|_| names_row && pieces.len() == 1);
            let text = pieces.get(nth).or(again).map_or("", String::as_str);
            write(sheet, (row, at), text, format(cell, look))?;
            texts.push(text);
        }
        sheet.set_row_height(row, height(texts.into_iter().zip(widths.iter().copied())))?;
        row += 1;
    }
    Ok(row)
}

fn format<'a>(cell: &Cell, look: &'a Look) -> &'a Format {
    let first = cell.0.iter().flatten().next();
    match first.map(|inline| inline.style) {
        Some(Style::Strong) => &look.strong,
        Some(Style::Quiet) => &look.quiet,
        Some(Style::Plain) | None => &look.cell,
    }
}
