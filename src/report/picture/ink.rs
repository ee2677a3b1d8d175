//! What a shape is, and its look where nothing else gives it one: in files. A page gives the same classes
//! the colors of its theme.

/// What a shape is, from which its look follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ink {
    /// The background of a scale.
    Track,
    /// A mark on a scale.
    Tick,
    /// A mark that something is measured by: a goal, today.
    Goal,
    /// What is known: filled.
    Known,
    /// What is not known: hollow with a dashed edge.
    Unknown,
    /// Rated, but not reached: hollow with a full edge.
    Hollow,
    /// A sign inside another shape: a strong line.
    Sign,
    /// A boundary: a strong edge.
    Boundary,
    /// What stands beside a boundary: a dashed edge.
    Beside,
    /// What lies outside: a dotted edge.
    Outside,
}

/// How a shape looks on white paper. Colors as `#rrggbb`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Paint {
    /// The color of its inside.
    pub fill: Option<&'static str>,
    /// The color of its edge.
    pub stroke: Option<&'static str>,
    /// The width of its edge, in tenths of a unit.
    pub width: u32,
    /// How long dashes and gaps are; nothing for a full edge.
    pub dash: Option<(u32, u32)>,
}

/// The color of words.
pub const WORDS: &str = "#1b2430";
/// What everything is drawn on.
pub const PAPER: &str = "#ffffff";

const ACCENT: &str = "#1c5d8f";
const EDGE: &str = "#6b7886";

impl Ink {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Track,
        Self::Tick,
        Self::Goal,
        Self::Known,
        Self::Unknown,
        Self::Hollow,
        Self::Sign,
        Self::Boundary,
        Self::Beside,
        Self::Outside,
    ];

    /// The class of its nodes.
    #[must_use]
    pub const fn class(self) -> &'static str {
        match self {
            Self::Track => "ink-track",
            Self::Tick => "ink-tick",
            Self::Goal => "ink-goal",
            Self::Known => "ink-known",
            Self::Unknown => "ink-unknown",
            Self::Hollow => "ink-hollow",
            Self::Sign => "ink-sign",
            Self::Boundary => "ink-boundary",
            Self::Beside => "ink-beside",
            Self::Outside => "ink-outside",
        }
    }

    /// Its look on white paper.
    #[must_use]
    pub const fn paint(self) -> Paint {
        match self {
            Self::Track => Paint { fill: Some("#d9e1e8"), stroke: None, width: 0, dash: None },
            Self::Tick => edge(None, EDGE, 10, None),
            Self::Goal => edge(None, "#b0530a", 30, None),
            Self::Known => Paint { fill: Some(ACCENT), stroke: None, width: 0, dash: None },
            Self::Unknown => edge(Some(PAPER), EDGE, 15, Some((3, 3))),
            Self::Hollow => edge(Some(PAPER), ACCENT, 15, None),
            Self::Sign => edge(None, WORDS, 25, None),
            Self::Boundary => edge(Some("#eaf2f9"), ACCENT, 25, None),
            Self::Beside => edge(Some(PAPER), EDGE, 15, Some((7, 4))),
            Self::Outside => edge(Some(PAPER), EDGE, 15, Some((2, 4))),
        }
    }
}

const fn edge(
    fill: Option<&'static str>,
    stroke: &'static str,
    width: u32,
    dash: Option<(u32, u32)>,
) -> Paint {
    Paint { fill, stroke: Some(stroke), width, dash }
}
