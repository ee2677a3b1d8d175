//! What a picture grows on, from the top down.

use super::{
    Anchor, Ink, Picture, PictureKind, Room, Shape, Source,
    words::{ABOVE, BELOW, LINE, wrapped},
};
use crate::domain::Choice;

/// Edges are drawn half outside their shape.
pub(super) const EDGE: u32 = 2;

/// A drawing that is being made.
pub(super) struct Sheet {
    pub room: Room,
    pub shapes: Vec<Shape>,
    /// Where the next thing begins.
    pub y: u32,
}

/// How words are written.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub anchor: Anchor,
    pub strong: bool,
    pub foreign: bool,
}

pub(super) const PLAIN: Style = Style { anchor: Anchor::Start, strong: false, foreign: false };
pub(super) const STRONG: Style = Style { strong: true, ..PLAIN };
pub(super) const FOREIGN: Style = Style { foreign: true, ..PLAIN };

impl Sheet {
    pub fn new(source: &Source) -> Self {
        Self::for_room(source.room)
    }

    pub fn for_room(room: Room) -> Self {
        Self { room, shapes: vec![], y: EDGE }
    }

    pub fn width(&self) -> u32 {
        match self.room {
            Room::Page => 640,
            Room::Phone => 320,
        }
    }

    /// The left and the right end of what is drawn.
    pub fn ends(&self) -> (u32, u32) {
        (EDGE, self.width() - EDGE)
    }

    /// Lines of words below each other, the first with its top at `top`; how high they are.
    pub fn lines(&mut self, (x, top): (u32, u32), lines: &[String], style: Style) -> u32 {
        let Style { anchor, strong, foreign } = style;
        let mut y = top + ABOVE;
        for text in lines {
            let text = text.clone();
            self.shapes.push(Shape::Words { x, y, text, anchor, strong, foreign });
            y += LINE;
        }
        y - top - ABOVE
    }

    /// Words at the left end, over the whole width; what follows stands below.
    pub fn heading(&mut self, text: &str) {
        let (left, right) = self.ends();
        let lines = wrapped(text, right - left, true, 2);
        self.y += self.lines((left, self.y), &lines, STRONG) + BELOW;
    }

    pub fn rect(&mut self, (x, y): (u32, u32), (width, height): (u32, u32), round: u32, ink: Ink) {
        self.shapes.push(Shape::Rect { x, y, width, height, round, ink });
    }

    pub fn line(&mut self, from: (u32, u32), to: (u32, u32), ink: Ink) {
        self.shapes.push(Shape::Line { from, to, ink });
    }

    pub fn circle(&mut self, center: (u32, u32), radius: u32, ink: Ink) {
        self.shapes.push(Shape::Circle { center, radius, ink });
    }

    /// The picture, as high as it has become.
    pub fn done(self, kind: PictureKind, title: String, description: String) -> Picture {
        self.named(kind.key(), title, description)
    }

    /// The same for a picture that no report has.
    pub fn named(self, id: &'static str, title: String, description: String) -> Picture {
        let (width, height) = (self.width(), self.y + EDGE);
        Picture { id, title, description, width, height, shapes: self.shapes }
    }
}
