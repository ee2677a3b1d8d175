//! A report as text with structure. Each writer prints it in its own way; what a report says is decided
//! here once.
//!
//! Whatever stands in an [`Inline`] is text: writers escape it, no writer reads markup in it.

mod logo;
mod table;

use crate::{
    domain::{Date, Paper, ReportSection},
    report::picture::Picture,
};

pub use logo::Logo;
pub use table::{Cell, Column, Role, Row, Table};

/// A whole report.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// The BCP 47 tag of its language.
    pub language: String,
    /// What it is.
    pub title: String,
    /// Whom or what it is about; empty where nothing was said.
    pub subject: String,
    /// The day it was made for.
    pub date: Option<Date>,
    /// The day in words of the language; empty without one.
    pub day: String,
    /// "A self-assessment, not an audit": stands on every page.
    pub disclaimer: String,
    /// The heading of its table of contents.
    pub contents: String,
    /// The version and hash of the rule set in a line.
    pub ruleset: String,
    /// What whoever hands it over wants on it.
    pub letterhead: Letterhead,
    /// Its sections in their order.
    pub sections: Vec<Section>,
}

/// What a consultant wants on the report. Nothing of it changes what the report says.
#[derive(Clone, Debug, PartialEq)]
pub struct Letterhead {
    /// "Assessed by" in the language of the report, with the name; empty if nobody is named.
    pub assessor: String,
    /// The line at the foot of each page; may be empty.
    pub footer: String,
    /// The picture at the top.
    pub logo: Option<Logo>,
    /// The paper.
    pub paper: Paper,
}

/// A section with its heading.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Which one it is.
    pub id: ReportSection,
    /// Its heading.
    pub title: String,
    /// What stands in it.
    pub blocks: Vec<Block>,
}

/// A piece of a section.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A heading below that of the section. Its level is 2 or 3, where 1 is the section's own.
    Heading(u8, String),
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// What is to be read first: the headline, a verdict.
    Callout(Vec<Inline>),
    /// A list without order.
    List(Vec<Vec<Inline>>),
    /// Terms with what is to be said of them.
    Facts(Vec<(String, Vec<Inline>)>),
    /// Words that are to be taken over as they are, in a language of their own; a paragraph each.
    Quote {
        /// The BCP 47 tag.
        language: String,
        /// Its paragraphs.
        paragraphs: Vec<String>,
    },
    /// Rows and columns.
    Table(Table),
    /// A drawing. The same stands in a table or list beside it.
    Picture(Picture),
}

/// A piece of a line.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Inline {
    /// The words.
    pub text: String,
    /// How they stand out.
    pub style: Style,
    /// The words are the visitor's: their direction is their own.
    pub foreign: bool,
}

/// How words stand out.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Style {
    /// They don't.
    #[default]
    Plain,
    /// They matter more.
    Strong,
    /// They matter less.
    Quiet,
}

impl Inline {
    /// Words of the report.
    #[must_use]
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Words of the report that matter more.
    #[must_use]
    pub fn strong(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Strong, foreign: false }
    }

    /// Words of the report that matter less.
    #[must_use]
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Quiet, foreign: false }
    }

    /// Words of the visitor's.
    #[must_use]
    pub fn foreign(text: impl Into<String>) -> Self {
        Self { text: text.into(), style: Style::Plain, foreign: true }
    }
}

impl Document {
    /// With fewer sections a table of contents only stands in the way.
    const CONTENTS_FROM: usize = 3;

    /// It is long enough for a table of contents to help.
    #[must_use]
    pub const fn has_contents(&self) -> bool {
        self.sections.len() >= Self::CONTENTS_FROM
    }

    /// The section, if the report has it.
    #[must_use]
    pub fn section(&self, id: ReportSection) -> Option<&Section> {
        self.sections.iter().find(|section| section.id == id)
    }
}

impl Section {
    /// The tables of the section in their order.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            _ => None,
        })
    }
}
