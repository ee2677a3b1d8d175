//! Tables: the row of headings is one to programs that read aloud, and comes again on each page.

use super::{
    runs::paragraph,
    xml::{Xml, element, empty, val},
};
use crate::report::document::{Cell, Column, Inline, Row, Table};

/// A row with more characters would leave half a page empty if it had to stay on one.
const KEPT_TOGETHER: usize = 900;

/// A table that is `width` wide, in twentieths of a point.
pub(super) fn table(table: &Table, width: u32) -> Xml {
    let widths = widths(&table.columns, width);
    let grid = widths.iter().map(|width| empty("w:gridCol", &[("w:w", &width.to_string())]));
    let heads = table.columns.iter().map(|column| vec![head(column)]);
    let rows = table.rows.iter().map(|row| self::row(row, &widths));
    let properties = properties(&table.caption, width);
    let grid = element("w:tblGrid", &[], grid);
    let first = cells(&["w:cantSplit", "w:tblHeader"], heads, &widths);
    element("w:tbl", &[], [properties, grid, first].into_iter().chain(rows))
}

fn properties(caption: &str, width: u32) -> Xml {
    let width = width.to_string();
    let look = [
        ("w:val", "00A0"),
        ("w:firstRow", "1"),
        ("w:lastRow", "0"),
        ("w:firstColumn", "1"),
        ("w:lastColumn", "0"),
        ("w:noHBand", "0"),
        ("w:noVBand", "0"),
    ];
    let properties = [
        val("w:tblStyle", "ReportTable"),
        empty("w:tblW", &[("w:w", &width), ("w:type", "dxa")]),
        empty("w:tblLayout", &[("w:type", "fixed")]),
        empty("w:tblLook", &look),
        val("w:tblCaption", caption),
    ];
    element("w:tblPr", &[], properties)
}

/// The width of each column; together they are `width`.
fn widths(columns: &[Column], width: u32) -> Vec<u32> {
    let weights = || columns.iter().map(|column| u32::from(column.weight.max(1)));
    let total: u32 = weights().sum();
    let (mut seen, mut before) = (0, 0);
    weights()
        .map(|weight| {
            seen += weight;
            let edge = width * seen / total.max(1);
            edge - std::mem::replace(&mut before, edge)
        })
        .collect()
}

fn head(column: &Column) -> Xml {
    paragraph("TableHead", &[Inline::plain(&column.title)])
}

fn row(row: &Row, widths: &[u32]) -> Xml {
    let pieces = row.cells.iter().flat_map(|cell| &cell.0).flatten();
    let length: usize = pieces.map(|inline| inline.text.chars().count()).sum();
    let content = row.cells.iter().map(lines);
    let kept: &[_] = if length <= KEPT_TOGETHER { &["w:cantSplit"] } else { &[] };
    cells(kept, content, widths)
}

/// A row with these properties.
fn cells(properties: &[&str], content: impl Iterator<Item = Vec<Xml>>, widths: &[u32]) -> Xml {
    let properties = element("w:trPr", &[], properties.iter().map(|name| empty(name, &[])));
    let cells = content.zip(widths).map(|(lines, width)| {
        let width = empty("w:tcW", &[("w:w", &width.to_string()), ("w:type", "dxa")]);
        element("w:tc", &[], [element("w:tcPr", &[], [width])].into_iter().chain(lines))
    });
    element("w:tr", &[], [properties].into_iter().chain(cells))
}

/// The paragraphs of a cell; it has to have one.
fn lines(cell: &Cell) -> Vec<Xml> {
    match cell.0.as_slice() {
        [] => vec![paragraph("TableText", &[])],
        lines => lines.iter().map(|line| paragraph("TableText", line)).collect(),
    }
}
