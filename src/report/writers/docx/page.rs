//! The paper, and what stands at its edges.

use super::{
    direction::Direction::LeftToRight,
    runs::{of_runs, paragraph, run, runs},
    xml::{Xml, element, empty, text},
};
use crate::{
    domain::Paper,
    report::{
        document::{Document, Inline},
        writers::escape::{one_line, shortened},
    },
};

/// At the sides, in twentieths of a point: 2 cm.
const SIDE: u32 = 1134;
/// More would not fit beside what else stands in the line.
const LONGEST: usize = 70;

/// Width and height of paper, in twentieths of a point.
const fn size(paper: Paper) -> (u32, u32) {
    match paper {
        Paper::A4 => (11_906, 16_838),
        Paper::Letter => (12_240, 15_840),
    }
}

/// The width that text has, in twentieths of a point.
pub(super) const fn text_width(paper: Paper) -> u32 {
    size(paper).0 - 2 * SIDE
}

/// The properties of the pages, with the relations to header, footer and footer of the first page, which
/// has in large what the others have in their header.
pub(super) fn pages(paper: Paper, header: &str, footer: &str, first_footer: &str) -> Xml {
    let (width, height) = size(paper);
    let (width, height, side) = (width.to_string(), height.to_string(), SIDE.to_string());
    let margins = [
        ("w:top", "1191"),
        ("w:right", &side),
        ("w:bottom", "1134"),
        ("w:left", &side),
        ("w:header", "624"),
        ("w:footer", "567"),
        ("w:gutter", "0"),
    ];
    let reference = |tag, kind, id| empty(tag, &[("w:type", kind), ("r:id", id)]);
    let properties = [
        reference("w:headerReference", "default", header),
        reference("w:footerReference", "default", footer),
        reference("w:footerReference", "first", first_footer),
        empty("w:pgSz", &[("w:w", &width), ("w:h", &height)]),
        empty("w:pgMar", &margins),
        empty("w:titlePg", &[]),
    ];
    element("w:sectPr", &[], properties)
}

/// The header: what the report is, and about whom.
pub(super) fn header(document: &Document, names: &[(&str, &str)]) -> Xml {
    let left = Inline::plain(shortened(&one_line(&document.title), LONGEST));
    let subject = Inline::foreign(shortened(&one_line(&document.subject), LONGEST));
    let right = runs(&subject, LeftToRight, None);
    let line = two_sided("Header", &left, right, document.letterhead.paper);
    element("w:hdr", names, [line])
}

/// The footer: the line of whoever hands the report over, what the report is not, the page and how many
/// there are.
pub(super) fn footer(document: &Document, names: &[(&str, &str)]) -> Xml {
    let letterhead = &document.letterhead;
    let own = one_line(&letterhead.footer);
    let own = (!own.is_empty()).then(|| paragraph("Footer", &[Inline::foreign(own)]));
    let of = run(None, LeftToRight, None, [said(" / ")]);
    let page = [field("PAGE"), of, field("NUMPAGES")];
    let left = Inline::plain(one_line(&document.disclaimer));
    let line = two_sided("Footer", &left, page.into(), letterhead.paper);
    element("w:ftr", names, own.into_iter().chain([line]))
}

/// A line with words at both sides.
fn two_sided(style: &str, left: &Inline, right: Vec<Xml>, paper: Paper) -> Xml {
    let edge = text_width(paper).to_string();
    let stop = empty("w:tab", &[("w:val", "right"), ("w:pos", &edge)]);
    let left = runs(left, LeftToRight, None);
    let tab = run(None, LeftToRight, None, [empty("w:tab", &[])]);
    let runs = left.into_iter().chain([tab]).chain(right);
    of_runs(style, [element("w:tabs", &[], [stop])], LeftToRight, runs)
}

/// What the program that shows the file counts.
fn field(name: &str) -> Xml {
    let shown = run(None, LeftToRight, None, [said("1")]);
    element("w:fldSimple", &[("w:instr", name)], [shown])
}

fn said(words: &str) -> Xml {
    element("w:t", &[("xml:space", "preserve")], [text(words)])
}
