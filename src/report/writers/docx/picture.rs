//! Pictures: somebody's own, and those that the report draws.

use super::{
    direction::Direction::LeftToRight,
    runs::{of_runs, paragraph},
    xml::{Xml, element, empty},
};
use crate::report::{
    document::{Inline, Logo},
    picture::Picture,
};

/// The unit of drawings: so many are a CSS pixel.
const PIXEL: u32 = 9_525;

/// A drawing with its title. Filled in where pictures are drawn.
pub(super) fn picture(picture: &Picture, _: u32, _: usize) -> Vec<Xml> {
    vec![
        paragraph("Caption", &[Inline::plain(&picture.title)]),
        paragraph("Normal", &[Inline::quiet(&picture.description)]),
    ]
}

/// Somebody's own picture in a paragraph; `words` say whose it is.
pub(super) fn logo(logo: &Logo, id: &str, words: &str) -> Xml {
    let (width, height) = logo.fitted(220 * PIXEL, 64 * PIXEL);
    let name = [("id", "1"), ("name", "logo")];
    let size = [("cx", &*width.to_string()), ("cy", &*height.to_string())];
    let file = element("pic:nvPicPr", &[], [empty("pic:cNvPr", &name), empty("pic:cNvPicPr", &[])]);
    let fill = element(
        "pic:blipFill",
        &[],
        [
            empty("a:blip", &[("r:embed", id)]),
            element("a:stretch", &[], [empty("a:fillRect", &[])]),
        ],
    );
    let place =
        element("a:xfrm", &[], [empty("a:off", &[("x", "0"), ("y", "0")]), empty("a:ext", &size)]);
    let form = element("a:prstGeom", &[("prst", "rect")], [empty("a:avLst", &[])]);
    let picture = element("pic:pic", &[], [file, fill, element("pic:spPr", &[], [place, form])]);
    let kind = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    let described = [("id", "1"), ("name", "logo"), ("descr", words)];
    inline(&size, &described, kind, picture)
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
    let drawing = element("w:drawing", &[], [element("wp:inline", &distance, children)]);
    of_runs("Normal", [], LeftToRight, [element("w:r", &[], [drawing])])
}
