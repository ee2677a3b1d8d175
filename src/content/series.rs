//! What the page about the standard shows. The values come from `content/standard/series.toml`.

use crate::{
    domain::{Date, Edition},
    i18n::TextKey,
};

/// A day, a month or a year: what is not known is 0.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// The day of the month.
    pub day: u8,
}

/// Something that happened on the way of the standard.
#[derive(Debug)]
pub struct Event {
    /// When.
    pub date: Moment,
    /// The edition that came with it.
    pub edition: Option<Edition>,
    /// What happened.
    pub text: TextKey,
    /// Keys of public sources; `own` is own knowledge.
    pub sources: &'static [&'static str],
    /// All of it was seen in a public source.
    pub verified: bool,
}

/// What a part of the series is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartKind {
    /// International Standard.
    Standard,
    /// Technical Report.
    Report,
    /// Technical Specification.
    Specification,
}

/// How a part stands today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PartState {
    /// In force.
    Current,
    /// Withdrawn.
    Withdrawn,
    /// Planned, never published as far as found.
    NeverPublished,
    /// No source says it clearly.
    Unclear,
}

/// A part of the series.
#[derive(Debug)]
pub struct Part {
    /// Its number.
    pub number: u8,
    /// What it is, `None` where it was never published.
    pub kind: Option<PartKind>,
    /// The year of the newest edition found, 0 where there is none.
    pub year: u16,
    /// How it stands.
    pub state: PartState,
    /// What it was in 2010, when the series had five parts, and of which year.
    pub in_2010: Option<(Option<PartKind>, u16)>,
    /// What it is about.
    pub title: TextKey,
    /// A remark.
    pub note: Option<TextKey>,
    /// Keys of public sources; `own` is own knowledge.
    pub sources: &'static [&'static str],
    /// All of it was seen in a public source.
    pub verified: bool,
}

/// Until when certificates of an edition could be valid.
#[derive(Debug)]
pub struct Deadline {
    /// The edition that ended.
    pub from: Edition,
    /// The one that followed.
    pub to: Edition,
    /// The last day, `None` where no source gives one.
    pub last_day: Option<Date>,
    /// The sentence about it.
    pub text: TextKey,
    /// All of it was seen in a public source.
    pub verified: bool,
}

/// Something with a name and a few sentences: a relative of the standard, a myth about it.
#[derive(Debug)]
pub struct Entry {
    /// The name, or the claim.
    pub name: TextKey,
    /// What is to be said about it.
    pub text: TextKey,
    /// Keys of public sources; `own` is own knowledge.
    pub sources: &'static [&'static str],
    /// All of it was seen in a public source.
    pub verified: bool,
}
