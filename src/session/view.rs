//! How much of the check is shown: all of it, or the part that somebody embedded.

use super::Page;
use crate::domain::choice;

choice! {
    /// The part of the check that is shown. Answers that belong to other parts stay.
    #[derive(Default)]
    pub enum View {
        /// Everything.
        #[default]
        Full = "full",
        /// What may be limited, and the verdict on it.
        Scope = "scope",
        /// The draft of the scope statement, with what it is made from.
        Statement = "statement",
        /// Practice, documents, gates, and how ready one is.
        Readiness = "readiness",
        /// Somebody's own set of questions alone.
        Questions = "questions",
    }
}

impl View {
    /// True if the page belongs to what is shown.
    #[must_use]
    pub const fn shows(self, page: Page) -> bool {
        match Part::of(page) {
            Part::Everywhere => true,
            Part::Asked => !matches!(self, Self::Questions),
            Part::Named => matches!(self, Self::Full | Self::Scope | Self::Statement),
            Part::Limits => matches!(self, Self::Full | Self::Scope),
            Part::Draft => matches!(self, Self::Full | Self::Statement),
            Part::Practice => matches!(self, Self::Full | Self::Readiness),
            Part::Outcome => !matches!(self, Self::Statement | Self::Questions),
        }
    }

    /// The page that is shown where another one was asked for.
    #[must_use]
    pub const fn led(self, page: Page) -> Page {
        if self.shows(page) {
            return page;
        }
        match (self, Part::of(page)) {
            (Self::Scope, _) => Page::Result,
            (Self::Statement, _) => Page::Statement,
            (Self::Readiness, Part::Named | Part::Limits) => Page::Depth,
            (Self::Readiness, _) => Page::Result,
            (Self::Full | Self::Questions, _) => Page::Tasks,
        }
    }

    /// True if the verdict on the scope is shown.
    #[must_use]
    pub const fn has_scope(self) -> bool {
        matches!(self, Self::Full | Self::Scope)
    }

    /// True if the statement is shown.
    #[must_use]
    pub const fn has_statement(self) -> bool {
        matches!(self, Self::Full | Self::Statement)
    }

    /// True if gates and bands are shown.
    #[must_use]
    pub const fn has_readiness(self) -> bool {
        matches!(self, Self::Full | Self::Readiness)
    }
}

/// What a page is about.
#[derive(Clone, Copy)]
enum Part {
    /// Files, keeping, sharing: whatever is shown.
    Everywhere,
    /// Who applies, all answers, the standard: what belongs to every check of ours.
    Asked,
    /// Names that a statement consists of and a scope is judged by.
    Named,
    /// What is limited.
    Limits,
    /// The statement.
    Draft,
    /// How things are done.
    Practice,
    /// What comes of it.
    Outcome,
}

impl Part {
    const fn of(page: Page) -> Self {
        match page {
            Page::Start
            | Page::Applicant
            | Page::Instead
            | Page::Check
            | Page::News
            | Page::Standard => Self::Asked,
            Page::Organization | Page::Services | Page::Boundaries | Page::Operators => Self::Named,
            Page::Control | Page::LeaveOut | Page::Certificate | Page::Variants => Self::Limits,
            Page::Statement => Self::Draft,
            Page::Depth
            | Page::Portfolio
            | Page::Relationship
            | Page::Supply
            | Page::Transition
            | Page::Resolution
            | Page::Assurance
            | Page::Section(_)
            | Page::Levels(_)
            | Page::Documents
            | Page::Gates
            | Page::WhatIf
            | Page::Plan => Self::Practice,
            Page::Result | Page::Example | Page::Report => Self::Outcome,
            _ => Self::Everywhere,
        }
    }
}
