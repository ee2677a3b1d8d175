//! Rows: of the list of sections, of who operates what, of files.

use yew::prelude::*;

use super::{Example, states};
use crate::{
    app::{
        pages::pieces::{
            Fill, OperatorRow, Work, counts, head, kept_row, named, state_row, take_row, told,
        },
        parts::files_beside,
        screen::Screen,
    },
    content::text,
    domain::{ClauseId, Date, Operator},
    report::ReportFormat,
    session::{
        Page,
        keeping::Listed,
        select::{TaskState, day_message, page_title},
        snapshot::{self, Opened},
    },
};

pub(super) fn examples() -> Vec<Example> {
    let mut all = tasks();
    all.extend(operators());
    all.extend(kept());
    all.extend(files());
    all
}

fn tasks() -> Vec<Example> {
    let row = |id, page, state, later| {
        Example::part(id, move |screen: &Screen| {
            let title = screen.ui.say(page_title(page));
            html! { <ul class="tasks">{ state_row(screen.ui, page, title, state, later) }</ul> }
        })
    };
    vec![
        row("task/open", Page::Services, TaskState::Open, 0),
        row("task/started", Page::Resolution, TaskState::Started(3, 12), 0),
        row("task/to-come-back", Page::Section(2), TaskState::Started(7, 21), 2),
        row("task/done", Page::Organization, TaskState::Done, 0),
        row("task/optional", Page::LeaveOut, TaskState::Optional, 0),
        row("task/not-yet", Page::Control, TaskState::NotYet, 0),
        row("task/not-needed", Page::Certificate, TaskState::NotNeeded, 0),
    ]
}

fn operators() -> Vec<Example> {
    let row = |id, number: &'static [u8], by, must_be_own| {
        Example::part(id, move |screen: &Screen| {
            let clause = ClauseId::of(number);
            let name = screen.ui.clause(screen.assessment, clause);
            let ui = screen.ui.clone();
            html! {
                <table class="matrix">
                    { head(screen.ui) }
                    <tbody><OperatorRow {ui} {clause} {name} {by} {must_be_own} /></tbody>
                </table>
            }
        })
    };
    vec![
        row("matrix/open", &[8, 6, 1], None, false),
        row("matrix/own", &[8, 6, 1], Some(Operator::Own), false),
        row("matrix/others", &[8, 7, 3], Some(Operator::ExternalSupplier), false),
        row("matrix/must-be-own", &[5, 1], Some(Operator::Customer), true),
        Example::part("matrix/fill", |screen: &Screen| html! { <Fill ui={screen.ui.clone()} /> }),
        Example::part("matrix/counts", counts).said(states::half_way),
    ]
}

fn kept() -> Vec<Example> {
    let row = |id, opened: fn() -> Option<Opened>, is_newer| {
        Example::part(id, move |screen: &Screen| {
            let listed = Listed { id: id.to_owned(), at: 0, opened: opened(), is_newer };
            let day = Date::parse("2026-11-20");
            let at = day.map_or(text::KEPT_AT_UNKNOWN.into(), |day| {
                text::kept_at(day_message(day), "09:05")
            });
            let row = kept_row(screen.ui, &listed, &at, Callback::noop(), Callback::noop());
            html! { <ul class="tasks">{ row }</ul> }
        })
    };
    vec![
        row(
            "kept/half-way",
            || snapshot::read(&states::file("", &states::half_way()).1).ok(),
            false,
        ),
        row("kept/unreadable", || None, false),
        row("kept/newer", || None, true),
    ]
}

fn files() -> Vec<Example> {
    let take = |id, format: ReportFormat| {
        Example::part(id, move |screen: &Screen| {
            let row = take_row(screen.ui, named(format), Callback::noop());
            html! { <ul class="tasks">{ row }</ul> }
        })
    };
    let work = |id, work: Work| Example::part(id, move |screen: &Screen| told(screen.ui, &work));
    vec![
        take("take/document", ReportFormat::Docx),
        take("take/pack", ReportFormat::Pack),
        work("work/fetching", Work::Fetching(40)),
        work("work/writing", Work::Fetching(99)),
        work("work/done", Work::Done),
        work("work/refused", Work::Refused(text::TAKE_NOT_FETCHED.into())),
        Example::part("files-beside/none", files_beside),
        Example::part("files-beside/several", files_beside)
            .when(|sitting| sitting.lay_beside(&states::files())),
    ]
}
