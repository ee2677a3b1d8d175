//! All sections with their state, in any order.

use yew::prelude::*;

use super::{news::news_of, own};
use crate::{
    app::{
        parts::{open_file, save_file},
        screen::{Screen, Ui, address},
        sitting::{Notice, Step, Target},
    },
    content::text,
    session::{
        Action, Page,
        select::{Task, TaskGroup, TaskState, page_title, tasks},
    },
};

/// What comes of the answers.
const RESULTS: [Page; 9] = [
    Page::Check,
    Page::Result,
    Page::Report,
    Page::WhatIf,
    Page::Plan,
    Page::Statement,
    Page::Variants,
    Page::Compare,
    Page::Merge,
];

pub(super) fn tasks_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let view = screen.sitting.guest.view;
    let groups = tasks(screen.assessment, view);
    let all = || groups.iter().flat_map(|group| &group.tasks);
    let is_ahead = |task: &&Task| matches!(task.state, TaskState::Open | TaskState::Started(..));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    // what need not be done is neither done nor ahead
    let done = count(all().filter(|task| task.state == TaskState::Done).count());
    let of = done.saturating_add(count(all().filter(is_ahead).count()));
    let results = RESULTS.into_iter().filter(|page| view.shows(*page)).map(|page| {
        row(ui, page, html! { <span class="task-name">{ ui.say(page_title(page)) }</span> })
    });
    html! {
        <>
            <p class="lead">{ ui.t(text::TASKS_LEAD) }</p>
            if !groups.is_empty() {
                <div class="way">
                    <p class="quiet">{ ui.say(text::tasks_progress(done, of)) }</p>
                    { way(done, of) }
                </div>
                <p class="actions">{ go_on(screen, all().find(is_ahead)) }</p>
            }
            if news_of(screen).is_some() {
                <p class="note">{ ui.link(Page::News, None, text::NEWS_WAY) }</p>
            }
            { for groups.iter().map(|tasks| group(ui, tasks)) }
            { own::tasks(
                screen,
                |page, content| row(ui, page, content),
                |it| state_row(ui, it.page, it.title.clone().into(), it.state, it.later),
            ) }
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::TASKS_FINISH) }</h2>
                <ul class="tasks">{ for results }</ul>
            </section>
            if view.shows(Page::Standard) {
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::TASKS_READ) }</h2>
                <ul class="tasks">
                    { row(ui, Page::Standard, html! {
                        <span class="task-name">{ ui.say(page_title(Page::Standard)) }</span>
                    }) }
                </ul>
            </section>
            }
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::TASKS_FILE) }</h2>
                <p>{ ui.t(text::TASKS_FILE_TEXT) }</p>
                <div class="actions">
                    { save_file(screen) }
                    { open_file(ui, text::FILE_OPEN) }
                    { start_over(ui) }
                </div>
                <ul class="tasks">
                    { for [Page::Kept, Page::Share, Page::Shared].map(|page| {
                        row(ui, page, html! {
                            <span class="task-name">{ ui.say(page_title(page)) }</span>
                        })
                    }) }
                </ul>
            </section>
        </>
    }
}

/// The one thing to do here: the first section that is not done yet, else the result.
fn go_on(screen: &Screen, ahead: Option<&Task>) -> Html {
    let ui = screen.ui;
    let link = |page: Page, name| {
        html! { <a class="button" href={address(page)} onclick={ui.on_go(page)}>{ name }</a> }
    };
    match ahead {
        Some(task) => link(task.page, ui.say(text::tasks_go_on(task.title.clone()))),
        None if screen.sitting.guest.view.shows(Page::Result) => {
            link(Page::Result, ui.t(text::CHECK_TO_RESULT))
        }
        None => Html::default(),
    }
}

/// How many sections are done, for the eye: the words stand beside it.
fn way(done: u32, of: u32) -> Html {
    html! {
        <svg class="band" viewBox={format!("0 0 {of} 1")} preserveAspectRatio="none" aria-hidden="true">
            <rect class="band-track" width={of.to_string()} height="1" />
            <rect class="band-known" width={done.to_string()} height="1" />
        </svg>
    }
}

fn group(ui: &Ui, group: &TaskGroup) -> Html {
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(group.title) }</h2>
            <ul class="tasks">{ for group.tasks.iter().map(|it| task(ui, it)) }</ul>
        </section>
    }
}

fn task(ui: &Ui, task: &Task) -> Html {
    state_row(ui, task.page, ui.say(task.title.clone()), task.state, task.later)
}

/// Open work is a tag, done work quiet text.
pub(in crate::app) fn state_row(
    ui: &Ui,
    page: Page,
    title: AttrValue,
    state: TaskState,
    later: u32,
) -> Html {
    let (class, state) = match state {
        TaskState::Open => ("task-state tag is-info", ui.t(text::TASKS_OPEN)),
        TaskState::Started(n, of) => ("task-state tag is-open", ui.say(text::tasks_started(n, of))),
        TaskState::Done => ("task-state quiet", ui.t(text::TASKS_DONE)),
        TaskState::Optional => ("task-state quiet", ui.t(text::TASKS_OPTIONAL)),
        TaskState::NotYet => ("task-state quiet", ui.t(text::TASKS_NOT_YET)),
        TaskState::NotNeeded => ("task-state quiet", ui.t(text::TASKS_NOT_NEEDED)),
    };
    let content = html! {
        <>
            <span class="task-name">{ title }</span>
            <span class="task-states">
                <span {class}>{ state }</span>
                if later > 0 {
                    <span class="task-state quiet">{ ui.say(text::tasks_later(later)) }</span>
                }
            </span>
        </>
    };
    row(ui, page, content)
}

/// The whole row is the link.
fn row(ui: &Ui, page: Page, content: Html) -> Html {
    html! { <li><a href={address(page)} onclick={ui.on_go(page)}>{ content }</a></li> }
}

fn start_over(ui: &Ui) -> Html {
    let send = ui.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        send.emit(Step::Act(Action::StartOver));
        send.emit(Step::Go(Target::from(Page::Start)));
        send.emit(Step::Tell(Some(Notice {
            bad: false,
            title: text::UI_NOTICE_STARTED_OVER.into(),
            lines: vec![],
            undo: true,
        })));
    });
    html! {
        <button type="button" class="secondary" {onclick}>{ ui.t(text::TASKS_START_OVER) }</button>
    }
}
