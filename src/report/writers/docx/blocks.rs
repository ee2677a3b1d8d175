//! Blocks of a document as paragraphs and tables.

use super::{
    direction::Direction::LeftToRight,
    picture::picture,
    runs::{direction, of_runs, paragraph, run, runs, spoken},
    table::table,
    xml::{Xml, element, empty},
};
use crate::report::document::{Block, Inline};

/// A drawing may have so many shapes for each to have a number of its own.
const SHAPES: usize = 1_000;

/// What stands in a section. Drawings are told apart by where they stand, from the number `id` on.
pub(super) fn blocks(blocks: &[Block], width: u32, id: u32) -> Vec<Xml> {
    let before = [None].into_iter().chain(blocks.iter().map(Some));
    let ids = (id..).step_by(SHAPES);
    let all = before.zip(blocks).zip(ids);
    all.flat_map(|((before, block), id)| self::block(block, before, width, id)).collect()
}

fn block(block: &Block, before: Option<&Block>, width: u32, id: u32) -> Vec<Xml> {
    match block {
        Block::Heading(level, words) => {
            let level = if *level <= 2 { "Heading2" } else { "Heading3" };
            vec![paragraph(level, &[Inline::plain(words)])]
        }
        Block::Paragraph(line) => vec![paragraph("Normal", line)],
        Block::Callout(line) => vec![paragraph("Callout", line)],
        Block::List(items) => items.iter().map(|line| paragraph("ListBullet", line)).collect(),
        Block::Facts(facts) => facts.iter().map(fact).collect(),
        Block::Quote { language, paragraphs } => {
            let line = |it: &String| spoken("Quote", &[Inline::foreign(it)], Some(language));
            paragraphs.iter().map(line).collect()
        }
        Block::Table(table) => {
            // where a heading names the table, its caption would say so twice
            let is_named = matches!(before, Some(Block::Heading(..)));
            let caption = [Inline::plain(&table.caption)];
            let caption = (!is_named).then(|| paragraph("Caption", &caption));
            caption.into_iter().chain([self::table(&table.on_paper(), width)]).collect()
        }
        Block::Picture(picture) => self::picture(picture, width, id),
    }
}

/// A term and what is to be said of it on one line: a list of terms has no form of its own here, and a
/// table without a row of headings would be read as one that lacks it.
fn fact((term, value): &(String, Vec<Inline>)) -> Xml {
    let term = runs(&Inline::strong(term), LeftToRight, None);
    let tab = run(None, LeftToRight, None, [empty("w:tab", &[])]);
    let value = value.iter().flat_map(|inline| runs(inline, LeftToRight, None));
    of_runs("Fact", [], LeftToRight, term.into_iter().chain([tab]).chain(value))
}

/// A heading that the table of contents leads to.
pub(super) fn heading(title: &str, name: &str, number: u32, starts_page: bool) -> Xml {
    let line = [Inline::plain(title)];
    let direction = direction(&line);
    let id = number.to_string();
    let start = empty("w:bookmarkStart", &[("w:id", &id), ("w:name", name)]);
    let end = empty("w:bookmarkEnd", &[("w:id", &id)]);
    let runs = line.iter().flat_map(|inline| runs(inline, direction, None));
    let page = starts_page.then(|| empty("w:pageBreakBefore", &[]));
    of_runs("Heading1", page, direction, [start].into_iter().chain(runs).chain([end]))
}

/// Nothing but the end of a page.
pub(super) fn page_break() -> Xml {
    let end = element("w:r", &[], [empty("w:br", &[("w:type", "page")])]);
    of_runs("PageBreak", [], LeftToRight, [end])
}
