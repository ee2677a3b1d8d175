//! The names of the pages.

use crate::{
    content::{clause, text},
    domain::{Assessment, Edition},
    i18n::{Message, TextKey},
    session::Page,
};

/// The name of a page.
#[must_use]
pub fn page_title(page: Page) -> Message {
    if let Page::Levels(_) = page {
        return text::page_levels(section_title(page));
    }
    fixed_title(page).into()
}

fn section_title(page: Page) -> TextKey {
    page.section().map_or(text::PAGE_TASKS, |section| section.title)
}

fn fixed_title(page: Page) -> TextKey {
    match page {
        Page::Section(_) | Page::Levels(_) => section_title(page),
        Page::Example => text::PAGE_EXAMPLE,
        Page::Depth => text::PAGE_DEPTH,
        Page::Documents => text::PAGE_DOCUMENTS,
        Page::WhatIf => text::PAGE_WHAT_IF,
        Page::Plan => text::PAGE_PLAN,
        Page::Report => text::PAGE_REPORT,
        Page::News => text::PAGE_NEWS,
        Page::Share => text::PAGE_SHARE,
        Page::Shared => text::PAGE_SHARED,
        Page::Kept => text::PAGE_KEPT,
        Page::Compare => text::PAGE_COMPARE,
        Page::Merge => text::PAGE_MERGE,
        Page::Start => text::PAGE_START,
        Page::Tasks => text::PAGE_TASKS,
        Page::Instead => text::PAGE_INSTEAD,
        Page::Applicant => text::PAGE_APPLICANT,
        Page::Organization => text::PAGE_ORGANIZATION,
        Page::Services => text::PAGE_SERVICES,
        Page::Boundaries => text::PAGE_BOUNDARIES,
        Page::Operators => text::PAGE_OPERATORS,
        Page::Control => text::PAGE_CONTROL,
        Page::LeaveOut => text::PAGE_LEAVE_OUT,
        Page::Certificate => text::PAGE_CERTIFICATE,
        Page::Variants => text::PAGE_VARIANTS,
        Page::Portfolio => text::PAGE_PORTFOLIO,
        Page::Relationship => text::PAGE_RELATIONSHIP,
        Page::Supply => text::PAGE_SUPPLY,
        Page::Transition => text::PAGE_TRANSITION,
        Page::Resolution => text::PAGE_RESOLUTION,
        Page::Assurance => text::PAGE_ASSURANCE,
        Page::Gates => text::PAGE_GATES,
        Page::Check => text::PAGE_CHECK,
        Page::Statement => text::PAGE_STATEMENT,
        Page::Result => text::PAGE_RESULT,
        Page::Standard => text::PAGE_STANDARD,
        Page::Words => text::PAGE_WORDS,
        Page::Accessibility => text::PAGE_ACCESSIBILITY,
        Page::Own(_) => text::PAGE_OWN,
        Page::OwnResult => text::PAGE_OWN_RESULT,
    }
}

/// The sections of clause 8 have the standard's own titles.
#[must_use]
pub fn chapter_title(assessment: &Assessment, page: Page) -> Option<TextKey> {
    // the pages are cut by the edition of 2018; under others the same number is something else
    if assessment.edition != Edition::E2018 {
        return None;
    }
    clause(assessment.edition, page.chapter()?).map(|clause| clause.title)
}
