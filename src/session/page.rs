//! The pages and their order.

use crate::{
    content::{SECTIONS, Section},
    domain::{Choice, ClauseId},
    session::own_set::MOST_SECTIONS,
};

/// A page; its key is the address behind `#`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Page {
    /// What one gets, and the first question.
    #[default]
    Start,
    /// A result that is filled in, of a company that does not exist.
    Example,
    /// All sections with their state.
    Tasks,
    /// Why no certificate exists for a person, a product or advice, and what there is instead.
    Instead,
    /// Who applies, and by which edition.
    Applicant,
    /// The organization by name.
    Organization,
    /// The services.
    Services,
    /// Customers, sites, technology.
    Boundaries,
    /// Who operates what.
    Operators,
    /// Proofs of control over other parties.
    Control,
    /// What the visitor would like to leave out.
    LeaveOut,
    /// An earlier certificate.
    Certificate,
    /// Two scopes side by side.
    Variants,
    /// How deep the visitor wants to be asked.
    Depth,
    /// The quick statements on 8.2.
    Portfolio,
    /// The quick statements on 8.3.
    Relationship,
    /// The quick statements on 8.4.
    Supply,
    /// The quick statements on 8.5.
    Transition,
    /// The quick statements on 8.6.
    Resolution,
    /// The quick statements on 8.7.
    Assurance,
    /// All statements of a section, by its place in [`SECTIONS`].
    Section(u8),
    /// The process attributes of a section.
    Levels(u8),
    /// The questions of a section of somebody's own set, by its place there.
    Own(u8),
    /// What follows from the questions of that set.
    OwnResult,
    /// Documents and records.
    Documents,
    /// The gates.
    Gates,
    /// All answers, to be checked.
    Check,
    /// The draft of the statement.
    Statement,
    /// The result.
    Result,
    /// What would follow from other answers.
    WhatIf,
    /// Steps and dates on the way to a certificate.
    Plan,
    /// The report and the files.
    Report,
    /// A link with the assessment.
    Share,
    /// What somebody else shared, before it is opened.
    Shared,
    /// What is kept on the device, and the name of the check.
    Kept,
    /// What has changed since an earlier file, and the way of several.
    Compare,
    /// Several people's answers together.
    Merge,
    /// What is new since the rule set that the opened file was made with.
    News,
    /// About the standard: where it comes from, its parts, what old texts say.
    Standard,
    /// All words that are explained.
    Words,
    /// How accessible the check is.
    Accessibility,
}

impl Choice for Page {
    /// Without the pages of the sections, which the content or somebody's own set lists.
    const ALL: &'static [(Self, &'static str)] = &[
        (Self::Start, "start"),
        (Self::Example, "example"),
        (Self::Tasks, "tasks"),
        (Self::Instead, "instead"),
        (Self::Applicant, "applicant"),
        (Self::Organization, "organization"),
        (Self::Services, "services"),
        (Self::Boundaries, "boundaries"),
        (Self::Operators, "operators"),
        (Self::Control, "control"),
        (Self::LeaveOut, "leave-out"),
        (Self::Certificate, "certificate"),
        (Self::Variants, "variants"),
        (Self::Depth, "depth"),
        (Self::Portfolio, "portfolio"),
        (Self::Relationship, "relationship"),
        (Self::Supply, "supply"),
        (Self::Transition, "transition"),
        (Self::Resolution, "resolution"),
        (Self::Assurance, "assurance"),
        (Self::Documents, "documents"),
        (Self::Gates, "gates"),
        (Self::Check, "check"),
        (Self::Statement, "statement"),
        (Self::Result, "result"),
        (Self::WhatIf, "what-if"),
        (Self::Plan, "plan"),
        (Self::Report, "report"),
        (Self::Share, "share"),
        (Self::Shared, "shared"),
        (Self::Kept, "kept"),
        (Self::Compare, "compare"),
        (Self::Merge, "merge"),
        (Self::News, "news"),
        (Self::Standard, "standard"),
        (Self::Words, "words"),
        (Self::Accessibility, "accessibility"),
        (Self::OwnResult, "own-result"),
    ];

    fn key(self) -> &'static str {
        match self {
            Self::Section(index) => section(index).map_or("", |section| section.page),
            Self::Levels(index) => section(index).map_or("", |section| section.levels_page),
            Self::Own(index) => OWN.get(usize::from(index)).copied().unwrap_or_default(),
            fixed => Self::ALL.iter().find(|(page, _)| *page == fixed).map_or("", |(_, key)| key),
        }
    }

    fn from_key(key: &str) -> Option<Self> {
        let fixed = Self::ALL.iter().find(|(_, known)| *known == key).map(|(page, _)| *page);
        let own = (0..).zip(OWN).find(|(_, known)| *known == key);
        fixed.or_else(|| own.map(|(index, _)| Self::Own(index))).or_else(|| {
            sections().find_map(|(index, section)| match key {
                key if key == section.page => Some(Self::Section(index)),
                key if key == section.levels_page && !section.attributes.is_empty() => {
                    Some(Self::Levels(index))
                }
                _ => None,
            })
        })
    }
}

/// The pages of somebody's own set: as many as it may have sections.
const OWN: [&str; MOST_SECTIONS] = [
    "own-1", "own-2", "own-3", "own-4", "own-5", "own-6", "own-7", "own-8", "own-9", "own-10",
    "own-11", "own-12", "own-13", "own-14", "own-15", "own-16", "own-17", "own-18", "own-19",
    "own-20",
];

/// All sections with their places.
pub fn sections() -> impl Iterator<Item = (u8, &'static Section)> {
    (0..=u8::MAX).zip(SECTIONS)
}

fn section(index: u8) -> Option<&'static Section> {
    SECTIONS.get(usize::from(index))
}

impl Page {
    /// Every page, those of the sections included, but not those of somebody's own set.
    pub fn all() -> impl Iterator<Item = Self> {
        let levels = |(index, section): (u8, &Section)| {
            (!section.attributes.is_empty()).then_some(Self::Levels(index))
        };
        Self::ALL
            .iter()
            .map(|(page, _)| *page)
            .chain(sections().map(|(index, _)| Self::Section(index)))
            .chain(sections().filter_map(levels))
    }

    /// The section that the page is about.
    #[must_use]
    pub fn section(self) -> Option<&'static Section> {
        match self {
            Self::Section(index) | Self::Levels(index) => section(index),
            _ => None,
        }
    }

    /// True if the page asks for the quick statements on a clause of the edition of 2018. Service
    /// reporting, a process of its own in older editions, stands with the service levels that it
    /// reports on.
    #[must_use]
    pub fn asks_about(self, clause: ClauseId) -> bool {
        let reporting = self == Self::Relationship && clause == ClauseId::of(&[9, 4]);
        reporting || self.chapter().is_some_and(|chapter| clause.is_within(chapter))
    }

    /// The section of clause 8 whose quick statements the page holds.
    #[must_use]
    pub const fn chapter(self) -> Option<ClauseId> {
        let section = match self {
            Self::Portfolio => 2,
            Self::Relationship => 3,
            Self::Supply => 4,
            Self::Transition => 5,
            Self::Resolution => 6,
            Self::Assurance => 7,
            _ => return None,
        };
        Some(ClauseId::of(&[8, section]))
    }
}
