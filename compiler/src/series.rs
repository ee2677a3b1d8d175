//! What `content/standard/series.toml` says, as read: where the standard comes from, its parts, what
//! it is related to, and what old texts say wrongly. Shown, never computed with, but for the
//! deadlines.

use crate::model::{At, Key};
use crate::problem::Place;

/// Everything in the file.
#[derive(Debug, Default)]
pub struct Series {
    pub events: Vec<Event>,
    pub parts: Vec<Part>,
    pub deadlines: Vec<Deadline>,
    pub relatives: Vec<Entry>,
    pub myths: Vec<Entry>,
    pub practices: Vec<At<String>>,
    pub correspondences: Vec<Correspondence>,
}

/// A day, a month or a year; what is not known is 0.
#[derive(Clone, Copy, Debug, Default)]
pub struct Moment {
    pub year: u16,
    pub month: u8,
    pub day: u8,
}

#[derive(Debug)]
pub struct Event {
    pub entry: Entry,
    pub date: At<String>,
    pub edition: Option<At<String>>,
}

#[derive(Debug)]
pub struct Part {
    pub number: At<u8>,
    pub kind: At<String>,
    pub year: u16,
    pub status: At<String>,
    pub kind_2010: Option<At<String>>,
    pub year_2010: Option<u16>,
    pub sources: Vec<String>,
    pub verified: bool,
}

#[derive(Debug)]
pub struct Deadline {
    pub from: At<String>,
    pub to: At<String>,
    pub last_day: Option<At<String>>,
    pub sources: Vec<String>,
    pub verified: bool,
}

/// Something with an id, which its texts are named after.
#[derive(Debug)]
pub struct Entry {
    pub id: At<String>,
    pub sources: Vec<String>,
    pub verified: bool,
}

/// A process of 2018 and the practices of ITIL that come near.
#[derive(Debug)]
pub struct Correspondence {
    pub process: At<String>,
    pub practices: Vec<At<String>>,
}

impl Series {
    /// The texts that belong to the entries: key, place of the owner, its name, whether it must be.
    pub fn texts(&self) -> Vec<(Key, &Place, String, bool)> {
        let mut texts = Vec::new();
        for event in &self.events {
            let id = &event.entry.id;
            texts.push((key("event", id), &id.place, format!("The event {}", id.value), true));
        }
        for part in &self.parts {
            let (key, owner) = (part.key(), format!("The part {}", part.number.value));
            texts.push((key.attribute("note"), &part.number.place, owner.clone(), false));
            texts.push((key, &part.number.place, owner, true));
        }
        for deadline in &self.deadlines {
            let from = &deadline.from;
            let owner = format!("The deadline for {}", from.value);
            texts.push((key("deadline", from), &from.place, owner, true));
        }
        for (kind, attribute, entries) in
            [("relative", "text", &self.relatives), ("myth", "truth", &self.myths)]
        {
            for Entry { id, .. } in entries {
                let owner = format!("The {kind} {}", id.value);
                texts.push((key(kind, id).attribute(attribute), &id.place, owner.clone(), true));
                texts.push((key(kind, id), &id.place, owner, true));
            }
        }
        for id in &self.practices {
            texts.push((key("itil", id), &id.place, format!("The practice {}", id.value), true));
        }
        texts
    }
}

impl Part {
    /// The name of its title.
    pub fn key(&self) -> Key {
        Key::message(format!("part-{}", self.number.value))
    }
}

/// The name of an entry's text.
pub fn key(kind: &str, id: &At<String>) -> Key {
    Key::message(format!("{kind}-{}", id.value))
}

/// Reads `1989`, `2003-07` or `2005-12-15`; `None` where no calendar has that.
pub fn moment(text: &str) -> Option<Moment> {
    let mut parts = text.split('-');
    let mut next = |length: usize| match parts.next() {
        None => Some(0),
        Some(part) => {
            let digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            if digits { part.parse::<u16>().ok().filter(|it| *it > 0) } else { None }
        }
    };
    let (year, month, day) = (next(4)?, next(2)?, next(2)?);
    let real = parts.next().is_none() && year >= 1900 && month <= 12 && day <= days_in(year, month);
    real.then_some(Moment { year, month: u8::try_from(month).ok()?, day: u8::try_from(day).ok()? })
}

fn days_in(year: u16, month: u16) -> u16 {
    let leap = year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
    match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}
