//! Charts of rows: a name, a scale, and what it says in words. On a page side by side, on a phone the
//! scale below the words.

use super::{
    Anchor, Ink, Room,
    sheet::{EDGE, PLAIN, Sheet, Style},
    words::{BELOW, LINE, width_of, wrapped},
};

/// How wide name and value are on a page, in units; the scale has the rest.
#[derive(Clone, Copy)]
pub(super) struct Columns {
    pub name: u32,
    pub value: u32,
}

/// Where something is drawn to scale.
#[derive(Clone, Copy)]
pub(super) struct Scale {
    pub x: u32,
    pub y: u32,
    pub width: u32,
}

/// The height of what is drawn on a scale.
pub(super) const BAR: u32 = 14;
const GAP: u32 = 14;
/// More lines of words than this are cut.
const MOST: usize = 3;

/// What a legend shows beside its words.
#[derive(Clone, Copy)]
pub(super) enum Sample {
    /// A filled or hollow piece.
    Piece(Ink),
    /// An upright line.
    Mark(Ink),
    /// A line lying below.
    Below(Ink),
}

impl Scale {
    /// Where `part` of `whole` is.
    pub fn at(self, part: u32, whole: u32) -> u32 {
        let part = u64::from(part.min(whole)) * u64::from(self.width);
        let offset = part.checked_div(u64::from(whole)).unwrap_or(0);
        self.x + u32::try_from(offset).unwrap_or(self.width)
    }
}

impl Sheet {
    /// Where scales lie from left to right; their `y` is that of what comes next.
    pub fn scale(&self, columns: Columns) -> Scale {
        let (left, right) = self.ends();
        let (x, end) = match self.room {
            Room::Page => (left + columns.name + GAP, right - columns.value - GAP),
            Room::Phone => (left, right),
        };
        Scale { x, y: self.y, width: end - x }
    }

    /// Words above the scales, each at its share of the width in thousandths. One that would touch the one
    /// before it is left out.
    pub fn axis(&mut self, columns: Columns, labels: &[(u32, String)]) {
        let scale = self.scale(columns);
        let mut free = 0;
        for (share, label) in labels {
            let width = width_of(label, false);
            let middle = scale.at(*share, 1000).saturating_sub(width / 2);
            // beside a scale that takes the whole width there is no room
            let beside = if self.room == Room::Page { width / 2 } else { 0 };
            let (first, end) = (scale.x.saturating_sub(beside), scale.x + scale.width + beside);
            let left = middle.clamp(first, end.saturating_sub(width).max(first));
            if left >= free && left + width <= end {
                self.lines((left, self.y), std::slice::from_ref(label), PLAIN);
                free = left + width + GAP;
            }
        }
        self.y += LINE + BELOW;
    }

    /// The words of a row; where its scale lies. What follows stands below.
    pub fn row(&mut self, columns: Columns, name: &str, value: &str) -> Scale {
        let (left, right) = self.ends();
        match self.room {
            Room::Page => {
                let names = wrapped(name, columns.name, false, MOST);
                let values = wrapped(value, columns.value, false, MOST);
                let heights = [names.len(), values.len()]
                    .map(|lines| u32::try_from(lines).unwrap_or(1).saturating_mul(LINE));
                let [name, value] = heights;
                let height = name.max(value);
                let (y, middle) = (self.y, |own: u32| (height - own) / 2);
                self.lines((left, y + middle(name)), &names, PLAIN);
                self.lines((right - columns.value, y + middle(value)), &values, PLAIN);
                self.y += height + 10;
                Scale { y: y + middle(LINE) + 1, ..self.scale(columns) }
            }
            Room::Phone => {
                let names = wrapped(name, right - left, false, MOST);
                let values = wrapped(value, right - left, false, MOST);
                let widest = |lines: &[String]| {
                    lines.iter().map(|line| width_of(line, false)).max().unwrap_or(0)
                };
                let height = self.lines((left, self.y), &names, PLAIN);
                // on the last line of the name, if there is room left
                let last = names.last().map_or(0, |line| width_of(line, false));
                let shares = last + GAP + widest(&values) <= right - left;
                let top = if shares { self.y + height - LINE } else { self.y + height };
                let ending = Style { anchor: Anchor::End, ..PLAIN };
                let end = top + self.lines((right, top), &values, ending);
                let scale = Scale { y: end + 2, ..self.scale(columns) };
                self.y = end + BAR + 14;
                scale
            }
        }
    }

    /// What the shapes mean, as many beside each other as have room.
    pub fn legend(&mut self, items: &[(Sample, String)]) {
        const SAMPLE: u32 = 20;
        let (left, right) = self.ends();
        self.y += BELOW;
        let (mut x, mut height) = (left, 0);
        for (sample, words) in items {
            let room = right - left - SAMPLE - 8;
            let width = width_of(words, false).min(room);
            if x > left && x + SAMPLE + 8 + width > right {
                (x, self.y, height) = (left, self.y + height + BELOW, 0);
            }
            self.sample(*sample, (x + EDGE, self.y));
            let lines = wrapped(words, room, false, 3);
            height = height.max(self.lines((x + SAMPLE + 8, self.y), &lines, PLAIN));
            x += SAMPLE + 8 + width + 2 * GAP;
        }
        self.y += height + BELOW;
    }

    fn sample(&mut self, sample: Sample, (x, y): (u32, u32)) {
        match sample {
            Sample::Piece(ink) => self.rect((x, y + 1), (16, BAR - 2), 2, ink),
            Sample::Mark(ink) => self.line((x + 8, y), (x + 8, y + BAR), ink),
            Sample::Below(ink) => {
                self.rect((x, y), (16, BAR - 4), 2, Ink::Track);
                self.line((x, y + BAR), (x + 16, y + BAR), ink);
            }
        }
    }
}
