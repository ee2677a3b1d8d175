//! Blocks of a document as elements. Native elements throughout: headings, lists, tables with a caption
//! and scoped heads, so that the file and the printed pages can be read by ear too.

use super::node::{Node, element, of_class, text};
use crate::report::{
    document::{Block, Cell, Column, Inline, Row, Style, Table},
    picture::{Picture, marks},
};

pub(super) fn block(block: &Block) -> Node {
    match block {
        // the title of the report is the one of the first level, those of sections follow
        Block::Heading(level, words) => {
            element(if *level <= 2 { "h3" } else { "h4" }, vec![text(words)])
        }
        Block::Paragraph(line) => element("p", inlines(line)),
        Block::Callout(line) => of_class("p", "callout", inlines(line)),
        Block::List(items) => {
            element("ul", items.iter().map(|it| element("li", inlines(it))).collect())
        }
        Block::Facts(facts) => element("dl", facts.iter().map(fact).collect()),
        Block::Quote { language, paragraphs } => {
            let lines = paragraphs.iter().map(|it| element("p", vec![foreign(it)]));
            element("blockquote", lines.collect()).with("lang", language)
        }
        Block::Table(table) => self::table(&table.on_paper()),
        Block::Picture(picture) => drawing(picture),
    }
}

fn fact((term, value): &(String, Vec<Inline>)) -> Node {
    element("div", vec![element("dt", vec![text(term)]), element("dd", inlines(value))])
}

pub(super) fn inlines(line: &[Inline]) -> Vec<Node> {
    line.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> Node {
    let words = if inline.foreign { foreign(&inline.text) } else { text(&inline.text) };
    match inline.style {
        Style::Plain => words,
        Style::Strong => element("strong", vec![words]),
        Style::Quiet => of_class("span", "quiet", vec![words]),
    }
}

/// Words whose direction is their own.
pub(super) fn foreign(words: &str) -> Node {
    element("bdi", vec![text(words)])
}

fn table(table: &Table) -> Node {
    let total: u32 = table.columns.iter().map(|column| u32::from(column.weight)).sum();
    let widths = table.columns.iter().map(|column| width(column, total));
    let heads = table
        .columns
        .iter()
        .map(|column| element("th", vec![text(&column.title)]).with("scope", "col"));
    element(
        "table",
        vec![
            element("caption", vec![text(&table.caption)]),
            element("colgroup", widths.collect()),
            element("thead", vec![element("tr", heads.collect())]),
            element("tbody", table.rows.iter().map(row).collect()),
        ],
    )
}

/// The width in steps of a twentieth, as a class: the page allows no `style`.
fn width(column: &Column, total: u32) -> Node {
    let twentieths = (u32::from(column.weight) * 20 / total.max(1)).clamp(1, 19);
    of_class("col", &["w", &twentieths.to_string()].concat(), vec![])
}

fn row(row: &Row) -> Node {
    let cells = row.cells.iter().enumerate().map(|(at, cell)| {
        let content = paragraphs(cell);
        // the first cell names the row
        if at == 0 { element("th", content).with("scope", "row") } else { element("td", content) }
    });
    element("tr", cells.collect())
}

/// One paragraph needs no element of its own.
fn paragraphs(cell: &Cell) -> Vec<Node> {
    match cell.0.as_slice() {
        [] => vec![],
        [only] => inlines(only),
        several => several.iter().map(|line| element("p", inlines(line))).collect(),
    }
}

/// A drawing with its title; what it says in words is read out in its place.
fn drawing(picture: &Picture) -> Node {
    let sizes = [picture.width, picture.height].map(|size| size.to_string());
    let marks = marks(picture).into_iter().map(|mark| {
        let words = if mark.text.is_empty() { vec![] } else { vec![text(mark.text)] };
        let shape = element(mark.tag, words);
        mark.attributes.into_iter().fold(shape, |shape, (name, value)| shape.with(name, value))
    });
    let drawing = element("svg", marks.collect())
        .with("viewBox", ["0 0 ", &sizes.join(" ")].concat())
        .with("role", "img")
        .with("aria-label", &picture.description);
    element("figure", vec![drawing, element("figcaption", vec![text(&picture.title)])])
}
