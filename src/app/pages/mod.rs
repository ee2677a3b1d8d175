//! The pages, one a file. Each selects what it shows from the session, then prints it.

mod accessibility;
mod answers;
mod applicant;
mod boundaries;
mod certificate;
mod compare;
mod control;
mod depth;
mod documents;
mod example;
mod gates;
mod instead;
mod kept;
mod leave_out;
mod merge;
mod missing;
mod news;
mod operators;
mod organization;
mod own;
mod plan;
mod report;
mod result;
mod services;
mod share;
mod shared;
mod standard;
mod start;
mod statement;
mod statements;
mod tasks;
mod variants;
mod way_back;
mod what_if;
mod wish;
mod words;

/// What pages keep for themselves, for whoever shows it apart from them.
#[cfg(feature = "gallery")]
pub(super) mod pieces {
    pub(in crate::app) use super::{
        certificate::standing_panel,
        kept::list::kept_row,
        missing::missing,
        operators::{Fill, OperatorRow, counts, head},
        report::{Work, named, take_row, told},
        result::{gate, panel},
        statement::{behind, wording},
        tasks::state_row,
        what_if::{effect, says},
    };
}

use yew::{Html, html};

pub(super) use start::start;

use super::{parts::words_on_page, screen::Screen};
use crate::{
    i18n::Message,
    session::{Page, select::page_title},
};

/// Every page but the first: its heading and what stands below.
pub(super) fn page(screen: &Screen) -> (Message, Html) {
    let page = screen.sitting.target.page;
    let content = match page {
        // the root prints it, because it comes first
        Page::Start => Html::default(),
        Page::Tasks => tasks::tasks_page(screen),
        Page::Instead => instead::instead(screen),
        Page::Applicant => applicant::applicant(screen),
        Page::Organization => organization::organization(screen),
        Page::Services => services::services(screen),
        Page::Boundaries => boundaries::boundaries(screen),
        Page::Operators => operators::operators(screen),
        Page::Control => control::control(screen),
        Page::LeaveOut => leave_out::leave_out(screen),
        Page::Certificate => certificate::certificate(screen),
        Page::Variants => variants::variants(screen),
        Page::Standard => standard::standard(screen),
        Page::Words => words::words_page(screen),
        Page::Accessibility => accessibility::accessibility(screen),
        Page::Portfolio
        | Page::Relationship
        | Page::Supply
        | Page::Transition
        | Page::Resolution
        | Page::Assurance => statements::quick_page(screen, page),
        Page::Section(_) => statements::section_page(screen, page),
        Page::Levels(_) => statements::levels_page(screen, page),
        Page::Own(_) => own::section(screen, page),
        Page::OwnResult => own::result(screen),
        Page::Depth => depth::depth(screen),
        Page::Documents => documents::documents_page(screen),
        Page::Example => example::example_page(screen),
        Page::WhatIf => what_if::what_if_page(screen),
        Page::Plan => plan::plan(screen),
        Page::Report => report::report_page(screen),
        Page::News => news::news_page(screen),
        Page::Share => share::share_page(screen),
        Page::Shared => shared::shared_page(screen),
        Page::Kept => kept::kept_page(screen),
        Page::Compare => compare::compare_page(screen),
        Page::Merge => merge::merge_page(screen),
        Page::Gates => gates::gates(screen),
        Page::Check => answers::answers_page(screen),
        Page::Statement => statement::statement(screen),
        Page::Result => result::result(screen),
    };
    (title(screen, page), html! { <>{ content }{ words_on_page(screen) }</> })
}

/// The heading of a page.
fn title(screen: &Screen, page: Page) -> Message {
    match page {
        Page::Instead => instead::title(screen.assessment.scope.applicant).into(),
        Page::Own(_) => own::title(screen, page),
        page => page_title(page),
    }
}
