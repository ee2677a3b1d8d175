//! Shapes of a picture as a group that word processors can take apart.

use super::{
    direction::Direction::{LeftToRight, RightToLeft},
    picture::PIXEL,
    runs::{direction, paragraph},
    xml::{Xml, element, empty},
};
use crate::report::{
    document::Inline,
    picture::{Anchor, Ink, Paint, Picture, Shape},
};

/// From the upper edge of a line of words to its base line, in units of the drawing.
const ABOVE: u32 = 14;
/// How high a line of words is, in units of the drawing; the style of the words says the same.
const LINE: u32 = 18;

/// The shapes as a group of this size. Numbers from `id` on are theirs.
pub(super) fn drawing(picture: &Picture, size: &[(&str, &str)], id: u32) -> Xml {
    let (width, height) = (units(picture.width), units(picture.height));
    let origin = [("x", "0"), ("y", "0")];
    let place = [
        empty("a:off", &origin),
        empty("a:ext", size),
        empty("a:chOff", &origin),
        empty("a:chExt", &[("cx", &width), ("cy", &height)]),
    ];
    let about = [
        empty("wpg:cNvGrpSpPr", &[]),
        element("wpg:grpSpPr", &[], [element("a:xfrm", &[], place)]),
    ];
    let shapes = (id + 1..).zip(&picture.shapes).map(|(id, it)| shape(it, picture.width, id));
    element("wpg:wgp", &[], about.into_iter().chain(shapes))
}

fn units(length: u32) -> String {
    length.saturating_mul(PIXEL).to_string()
}

fn shape(shape: &Shape, room: u32, id: u32) -> Xml {
    match shape {
        Shape::Rect { x, y, width, height, round, ink } => {
            let place = place((*x, *y), (*width, *height), false);
            let least = (*width).min(*height).max(1);
            let round = (round.saturating_mul(100_000) / least).min(50_000);
            let (name, turn) = if round > 0 { ("roundRect", Some(round)) } else { ("rect", None) };
            drawn(id, [place, form(name, turn)], *ink)
        }
        Shape::Line { from, to, ink } => {
            let least = (from.0.min(to.0), from.1.min(to.1));
            let size = (from.0.abs_diff(to.0), from.1.abs_diff(to.1));
            let rises = (from.0 < to.0) != (from.1 < to.1);
            drawn(id, [place(least, size, rises), form("line", None)], *ink)
        }
        Shape::Circle { center, radius, ink } => {
            let least = (center.0.saturating_sub(*radius), center.1.saturating_sub(*radius));
            let place = place(least, (2 * radius, 2 * radius), false);
            drawn(id, [place, form("ellipse", None)], *ink)
        }
        Shape::Words { x, y, text, anchor, strong, foreign } => {
            let (left, width) = match anchor {
                Anchor::Start => (*x, room.saturating_sub(*x)),
                Anchor::Middle => {
                    let half = (*x).min(room.saturating_sub(*x));
                    (x - half, 2 * half)
                }
                Anchor::End => (0, *x),
            };
            let place = place((left, y.saturating_sub(ABOVE)), (width, LINE), false);
            let line = if *strong { Inline::strong(text) } else { Inline::plain(text) };
            words(id, place, Inline { foreign: *foreign, ..line }, *anchor)
        }
    }
}

fn place(at: (u32, u32), size: (u32, u32), rises: bool) -> Xml {
    let from = [("x", &*units(at.0)), ("y", &*units(at.1))];
    let size = [("cx", &*units(size.0)), ("cy", &*units(size.1))];
    let turned: &[_] = if rises { &[("flipV", "1")] } else { &[] };
    element("a:xfrm", turned, [empty("a:off", &from), empty("a:ext", &size)])
}

fn form(name: &str, round: Option<u32>) -> Xml {
    let round = round.map(|round| {
        let formula = ["val ", &round.to_string()].concat();
        empty("a:gd", &[("name", "adj"), ("fmla", &formula)])
    });
    element("a:prstGeom", &[("prst", name)], [element("a:avLst", &[], round)])
}

/// A shape with the look of what it is.
fn drawn(id: u32, form: [Xml; 2], ink: Ink) -> Xml {
    let paint = ink.paint();
    let fill = paint.fill.map_or_else(|| empty("a:noFill", &[]), color);
    let edge = match paint.stroke {
        None => element("a:ln", &[], [empty("a:noFill", &[])]),
        Some(stroke) => {
            let width = (paint.width * PIXEL / 10).to_string();
            element("a:ln", &[("w", &width)], [color(stroke), dashes(&paint)])
        }
    };
    of_parts(id, &[], form.into_iter().chain([fill, edge]), [empty("wps:bodyPr", &[])])
}

fn color(color: &str) -> Xml {
    let color = empty("a:srgbClr", &[("val", &color.replace('#', ""))]);
    element("a:solidFill", &[], [color])
}

/// Their lengths are in thousandths of a per cent of the width of the edge.
fn dashes(paint: &Paint) -> Xml {
    let Some((dash, gap)) = paint.dash else {
        return empty("a:prstDash", &[("val", "solid")]);
    };
    let length = |units: u32| (units * 1_000_000 / paint.width.max(1)).to_string();
    let dash = empty("a:ds", &[("d", &length(dash)), ("sp", &length(gap))]);
    element("a:custDash", &[], [dash])
}

/// Words in a frame that nobody sees.
fn words(id: u32, place: Xml, line: Inline, anchor: Anchor) -> Xml {
    let line = [line];
    // of words that run from right to left the beginning is their right end
    let name = match (anchor, direction(&line)) {
        (Anchor::Start, LeftToRight) | (Anchor::End, RightToLeft) => "PictureText",
        (Anchor::Middle, _) => "PictureMiddle",
        (Anchor::End, LeftToRight) | (Anchor::Start, RightToLeft) => "PictureEnd",
    };
    let line = paragraph(name, &line);
    let content = element("w:txbxContent", &[], [line]);
    let no_space = [("lIns", "0"), ("tIns", "0"), ("rIns", "0"), ("bIns", "0")];
    let parts = [element("wps:txbx", &[], [content]), empty("wps:bodyPr", &no_space)];
    of_parts(id, &[("txBox", "1")], [place, form("rect", None), empty("a:noFill", &[])], parts)
}

fn of_parts(
    id: u32,
    kind: &[(&str, &str)],
    look: impl IntoIterator<Item = Xml>,
    content: impl IntoIterator<Item = Xml>,
) -> Xml {
    let name = [("id", &*id.to_string()), ("name", "")];
    let parts =
        [empty("wps:cNvPr", &name), empty("wps:cNvSpPr", kind), element("wps:spPr", &[], look)];
    element("wps:wsp", &[], parts.into_iter().chain(content))
}
