//! Pictures as data: shapes with words. The page prints them as nodes, a file as SVG.
//!
//! A picture never says anything that is not beside it as a table or list. What a shape means is told by
//! its form too, never by its color alone. One file builds one picture; [`words`] knows how much room
//! letters take, [`sheet`] and [`rows`] lay out, [`marks`] says how shapes are written.

mod areas;
mod capability;
mod compared;
mod gates;
mod ink;
mod marks;
mod rows;
mod scope;
mod sheet;
mod signs;
mod svg;
mod timeline;
mod words;

pub use compared::{areas_compared, trend};
pub use ink::{Ink, PAPER, Paint, WORDS};
pub use marks::{MARGIN, Mark, marks, outline, sheet};
pub use svg::svg;
pub use words::{SIZE, STRONG_SIZE, reads_from_right, width_of};

use crate::{
    content::text,
    domain::{Assessment, ReportSection, choice},
    engine::Evaluation,
    i18n::{Locale, Message, TextKey},
};

choice! {
    /// What a picture shows; the key is its name in names of files.
    pub enum PictureKind {
        /// What is known of each area.
        Areas = "areas",
        /// The capability level of each process.
        Capability = "capability",
        /// What is inside the scope, what others do, what is outside.
        Scope = "scope",
        /// The gates as a path.
        Gates = "gates",
        /// The days on the way to a certificate and after it.
        Timeline = "timeline",
    }
}

/// How much room there is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Room {
    /// A page: 640 units. Names, shapes and figures stand beside each other.
    Page,
    /// A phone: 320 units. Shapes stand below the words.
    Phone,
}

/// A drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Its stable name, for file names: `areas`, `capability`, `scope`, `gates`, `timeline`,
    /// `compared`, `trend`.
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
        /// Where they begin, are centered or end, by `anchor`: always counted from the left.
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
    /// Their left end is there.
    Start,
    /// Their middle is there.
    Middle,
    /// Their right end is there.
    End,
}

/// The picture that belongs to a section of the report, as wide as a page; `None` if there is none or it
/// would show nothing. `evaluation` has to be of the same assessment.
#[must_use]
pub fn of(
    section: ReportSection,
    assessment: &Assessment,
    evaluation: &Evaluation,
    locale: &Locale,
) -> Option<Picture> {
    let kind = match section {
        ReportSection::Scope => PictureKind::Scope,
        ReportSection::Gates => PictureKind::Gates,
        ReportSection::Readiness => PictureKind::Areas,
        ReportSection::Capability => PictureKind::Capability,
        ReportSection::Timeline => PictureKind::Timeline,
        ReportSection::Summary
        | ReportSection::Statement
        | ReportSection::Findings
        | ReportSection::Documents
        | ReportSection::Steps
        | ReportSection::Answers
        | ReportSection::Method => return None,
    };
    picture(kind, assessment, evaluation, locale, Room::Page)
}

/// A picture for the room there is; `None` if it would show nothing. `evaluation` has to be of the same
/// assessment.
#[must_use]
pub fn picture(
    kind: PictureKind,
    assessment: &Assessment,
    evaluation: &Evaluation,
    locale: &Locale,
    room: Room,
) -> Option<Picture> {
    let source = Source { assessment, evaluation, locale, room };
    match kind {
        PictureKind::Areas => areas::areas(&source),
        PictureKind::Capability => capability::capability(&source),
        PictureKind::Scope => scope::scope(&source),
        PictureKind::Gates => gates::gates(&source),
        PictureKind::Timeline => timeline::timeline(&source),
    }
}

/// What a picture is made from.
struct Source<'a> {
    assessment: &'a Assessment,
    evaluation: &'a Evaluation,
    locale: &'a Locale,
    room: Room,
}

impl Source<'_> {
    fn t(&self, key: TextKey) -> &str {
        self.locale.get(key)
    }

    fn say(&self, message: impl Into<Message>) -> String {
        self.locale.text(&message.into())
    }

    /// "Name: state", as a description says it.
    fn named(&self, name: &str, state: &str) -> String {
        self.say(text::picture_named(name, state))
    }
}

/// A description: what it is about, then piece by piece.
fn described(lead: &str, pieces: &[String]) -> String {
    [lead, " ", &pieces.join("; "), "."].concat()
}

impl Shape {
    /// Left, upper, right and lower edge, in units of the drawing. Of words as wide as they may become.
    #[must_use]
    pub fn bounds(&self) -> (u32, u32, u32, u32) {
        match self {
            Self::Rect { x, y, width, height, .. } => (*x, *y, x + width, y + height),
            Self::Line { from, to, .. } => {
                (from.0.min(to.0), from.1.min(to.1), from.0.max(to.0), from.1.max(to.1))
            }
            Self::Circle { center: (x, y), radius, .. } => {
                (x.saturating_sub(*radius), y.saturating_sub(*radius), x + radius, y + radius)
            }
            Self::Words { x, y, text, anchor, strong, .. } => {
                let width = width_of(text, *strong);
                let left = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x.saturating_sub(width / 2),
                    Anchor::End => x.saturating_sub(width),
                };
                (left, y.saturating_sub(words::ABOVE), left + width, y + words::BELOW)
            }
        }
    }
}
