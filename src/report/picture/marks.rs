//! Shapes as elements: tag, attributes, words. The one place that says how a shape is written; the SVG
//! file, the report and the page print what stands here.

use super::{
    Anchor, Ink, Picture, Shape,
    ink::{PAPER, WORDS},
    words::{SIZE, STRONG_SIZE, reads_from_right},
};

/// Room around the drawing in a file, in units.
pub const MARGIN: u32 = 12;

/// An element of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// Its tag.
    pub tag: &'static str,
    /// Its attributes; none of them is a style.
    pub attributes: Vec<(&'static str, String)>,
    /// The words in it; empty for what is no text.
    pub text: String,
}

/// The elements of a drawing, from the back to the front.
#[must_use]
pub fn marks(picture: &Picture) -> Vec<Mark> {
    picture.shapes.iter().map(mark).collect()
}

fn mark(shape: &Shape) -> Mark {
    let of = |ink: &Ink| ("class", ink.class().to_owned());
    let number = |name, number: &u32| (name, number.to_string());
    let plain = |tag, attributes| Mark { tag, attributes, text: String::new() };
    match shape {
        Shape::Rect { x, y, width, height, round, ink } => plain(
            "rect",
            vec![
                of(ink),
                number("x", x),
                number("y", y),
                number("width", width),
                number("height", height),
                number("rx", round),
            ],
        ),
        Shape::Line { from, to, ink } => plain(
            "line",
            vec![
                of(ink),
                number("x1", &from.0),
                number("y1", &from.1),
                number("x2", &to.0),
                number("y2", &to.1),
            ],
        ),
        Shape::Circle { center, radius, ink } => plain(
            "circle",
            vec![of(ink), number("cx", &center.0), number("cy", &center.1), number("r", radius)],
        ),
        Shape::Words { x, y, text, anchor, strong, foreign } => Mark {
            tag: "text",
            attributes: words(*x, *y, text, *anchor, *strong, *foreign),
            text: text.clone(),
        },
    }
}

fn words(
    x: u32,
    y: u32,
    text: &str,
    anchor: Anchor,
    strong: bool,
    foreign: bool,
) -> Vec<(&'static str, String)> {
    let class = if strong { "words strong" } else { "words" };
    let mut attributes =
        vec![("class", class.to_owned()), ("x", x.to_string()), ("y", y.to_string())];
    let from_right = foreign && reads_from_right(text);
    // the beginning of words that are read from right to left is their right end
    let anchor = match (anchor, from_right) {
        (Anchor::Start, false) | (Anchor::End, true) => None,
        (Anchor::Middle, _) => Some("middle"),
        (Anchor::Start, true) | (Anchor::End, false) => Some("end"),
    };
    attributes.extend(anchor.map(|anchor| ("text-anchor", anchor.to_owned())));
    if foreign {
        let direction = if from_right { "rtl" } else { "ltr" };
        attributes.push(("direction", direction.to_owned()));
        attributes.push(("unicode-bidi", "embed".to_owned()));
    }
    attributes
}

/// The outline of a shape as an SVG path, for what draws paths only; empty for words.
#[must_use]
pub fn outline(shape: &Shape) -> String {
    match shape {
        Shape::Rect { x, y, width, height, round, .. } => {
            let r = *round;
            let (across, down) = (width.saturating_sub(2 * r), height.saturating_sub(2 * r));
            let (start, arc) = (x + r, format!("a{r} {r} 0 0 1"));
            format!(
                "M{start} {y}h{across}{arc} {r} {r}v{down}{arc} -{r} {r}h-{across}{arc} -{r} -{r}\
                 v-{down}{arc} {r} -{r}z"
            )
        }
        Shape::Line { from: (x, y), to: (right, lower), .. } => format!("M{x} {y}L{right} {lower}"),
        Shape::Circle { center: (x, y), radius: r, .. } => {
            let (left, arc) = (x.saturating_sub(*r), format!("a{r} {r} 0 0 1"));
            let across = 2 * r;
            format!("M{left} {y}{arc} {across} 0{arc} -{across} 0z")
        }
        Shape::Words { .. } => String::new(),
    }
}

/// The style sheet of drawings on white paper, for files and for the report.
#[must_use]
pub fn sheet() -> String {
    let font = "font-family: system-ui, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif";
    let mut sheet = format!(
        ".words {{ fill: {WORDS}; {font}; font-size: {SIZE}px }}\n\
         .strong {{ font-size: {STRONG_SIZE}px; font-weight: bold }}\n.paper {{ fill: {PAPER} }}\n"
    );
    for ink in Ink::ALL {
        let paint = ink.paint();
        let mut rule = format!(".{} {{ fill: {}", ink.class(), paint.fill.unwrap_or("none"));
        if let Some(stroke) = paint.stroke {
            let (whole, tenth) = (paint.width / 10, paint.width % 10);
            rule += &format!("; stroke: {stroke}; stroke-width: {whole}.{tenth}");
        }
        if let Some((dash, gap)) = paint.dash {
            rule += &format!("; stroke-dasharray: {dash} {gap}");
        }
        sheet += &[&rule, " }\n"].concat();
    }
    sheet
}
