//! Pictures as data: shapes with words. The page prints them as nodes, a file as SVG.
//!
//! A picture never says anything that is not beside it as a table or list. What a shape means is told by
//! its form too, never by its color alone.

/// A drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its stable name, for file names: `areas`, `capability`, `scope`, `gates`, `timeline`.
    pub id: &'static str,
    /// What it shows.
    pub title: String,
    /// The same in words, for who doesn't see it.
    pub description: String,
    /// In units of the drawing; one is about a CSS pixel.
    pub width: u32,
    /// In units of the drawing.
    pub height: u32,
    /// From the back to the front.
    pub shapes: Vec<Shape>,
}

/// A piece of a drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A rectangle.
    Rect {
        /// Left edge.
        x: u32,
        /// Upper edge.
        y: u32,
        /// Width.
        width: u32,
        /// Height.
        height: u32,
        /// Radius of its corners.
        round: u32,
        /// What it is.
        ink: Ink,
    },
    /// A line between two points.
    Line {
        /// One end.
        from: (u32, u32),
        /// The other end.
        to: (u32, u32),
        /// What it is.
        ink: Ink,
    },
    /// A circle.
    Circle {
        /// Its middle.
        center: (u32, u32),
        /// Its radius.
        radius: u32,
        /// What it is.
        ink: Ink,
    },
    /// Words on one line.
    Words {
        /// Where they begin, are centered or end, by `anchor`.
        x: u32,
        /// Their base line.
        y: u32,
        /// The words.
        text: String,
        /// What `x` is.
        anchor: Anchor,
        /// They are a heading.
        strong: bool,
        /// They are the visitor's: their direction is their own.
        foreign: bool,
    },
}

/// What the place of words means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// They begin there.
    Start,
    /// Their middle is there.
    Middle,
    /// They end there.
    End,
}

/// What a shape is, from which its look follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The background of a scale.
    Track,
    /// A mark on a scale.
    Tick,
    /// What is known: filled.
    Known,
    /// What is not known: hatched or hollow with a dashed edge.
    Unknown,
    /// Rated, but not reached: hollow with a full edge.
    Hollow,
    /// A boundary: a strong edge, no filling.
    Boundary,
    /// What stands beside a boundary: a dashed edge.
    Beside,
    /// What lies outside: a dotted edge.
    Outside,
}
