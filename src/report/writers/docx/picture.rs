//! Pictures in the text: somebody's own, and those that the report draws.

use super::{
    direction::Direction::LeftToRight,
    drawing::drawing,
    runs::{of_runs, paragraph},
    xml::{Xml, element, empty, text},
};
use crate::report::{
    document::{Inline, Logo},
    picture::Picture,
};

/// The unit of drawings (EMU): so many are a CSS pixel.
pub(super) const PIXEL: u32 = 9_525;
/// So many are a twentieth of a point.
const TWENTIETH: u32 = 635;
/// The most of a page that a drawing takes, in twentieths of a point: 22 cm.
const HIGHEST: u32 = 12_474;

/// A drawing with its title. Where it can't be shown, its description is; `id` is a number that nothing else has.
pub(super) fn picture(picture: &Picture, width: u32, id: u32) -> Vec<Xml> {
    let title = paragraph("Caption", &[Inline::plain(&picture.title)]);
    if picture.shapes.is_empty() {
        return vec![title, paragraph("Normal", &[Inline::quiet(&picture.description)])];
    }
    let (width, height) = fitted(picture, width * TWENTIETH, HIGHEST * TWENTIETH);
    let size = [("cx", &*width.to_string()), ("cy", &*height.to_string())];
    let described = [
        ("id", &*id.to_string()),
        ("name", picture.id),
        ("descr", &picture.description),
        ("title", &picture.title),
    ];
    let kind = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
    let shown = inline(&size, &described, kind, drawing(picture, &size, id));
    let words = element("w:t", &[("xml:space", "preserve")], [text(&picture.description)]);
    let choices = [
        element("mc:Choice", &[("Requires", "wpg")], [shown]),
        element("mc:Fallback", &[], [words]),
    ];
    vec![title, line(element("mc:AlternateContent", &[], choices))]
}

/// The size of a drawing where it is as large as it is meant to be, or as it may be.
fn fitted(picture: &Picture, width: u32, height: u32) -> (u32, u32) {
    let (own_width, own_height) = (picture.width.max(1), picture.height.max(1));
    let scaled = |length: u32, by: u32, of: u32| {
        u32::try_from(u64::from(length) * u64::from(by) / u64::from(of)).unwrap_or(u32::MAX)
    };
    let wide = width.min(own_width.saturating_mul(PIXEL));
    let high = scaled(own_height, wide, own_width);
    if high <= height { (wide, high) } else { (scaled(own_width, height, own_height), height) }
}

/// Somebody's own picture in a paragraph; `words` say whose it is.
pub(super) fn logo(logo: &Logo, id: &str, words: &str) -> Xml {
    let (width, height) = logo.fitted(220 * PIXEL, 64 * PIXEL);
    let size = [("cx", &*width.to_string()), ("cy", &*height.to_string())];
    let described = [("id", "1"), ("name", "logo"), ("descr", words)];
    let file = [empty("pic:cNvPr", &described), empty("pic:cNvPicPr", &[])];
    let whole = element("a:stretch", &[], [empty("a:fillRect", &[])]);
    let fill = [empty("a:blip", &[("r:embed", id)]), whole];
    let place = [empty("a:off", &[("x", "0"), ("y", "0")]), empty("a:ext", &size)];
    let form = element("a:prstGeom", &[("prst", "rect")], [empty("a:avLst", &[])]);
    let parts = [
        element("pic:nvPicPr", &[], file),
        element("pic:blipFill", &[], fill),
        element("pic:spPr", &[], [element("a:xfrm", &[], place), form]),
    ];
    let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    line(inline(&size, &described, kind, element("pic:pic", &[], parts)))
}

/// A paragraph of nothing but a picture.
fn line(picture: Xml) -> Xml {
    of_runs("Picture", [], LeftToRight, [element("w:r", &[], [picture])])
}

/// A drawing that stands in a line.
fn inline(size: &[(&str, &str)], described: &[(&str, &str)], kind: &str, content: Xml) -> Xml {
    let distance = [("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0")];
    let content = element("a:graphicData", &[("uri", kind)], [content]);
    let children = [
        empty("wp:extent", size),
        empty("wp:docPr", described),
        element("a:graphic", &[], [content]),
    ];
    element("w:drawing", &[], [element("wp:inline", &distance, children)])
}
