//! The pages of a question set that somebody brought along: a page for each section, and what follows from
//! its questions alone.

mod result;

use yew::prelude::*;

pub(super) use result::result;

use crate::{
    app::{
        parts::{Form, OwnCard, form},
        screen::{Screen, Ui},
    },
    content::text,
    domain::{OwnAnswers, OwnSet},
    i18n::Message,
    session::{
        Page,
        select::{OwnTask, own_answers, own_page, own_tasks, page_title},
    },
};

/// The heading of a page: the title of its section where there is one.
pub(super) fn title(screen: &Screen, page: Page) -> Message {
    let set = screen.sitting.own_set.as_ref();
    let section = set.and_then(|set| Some((set, set.sections.get(place(page)?)?)));
    section.map_or_else(
        || page_title(page),
        |(set, section)| text::own_heading(set.say(&section.title, screen.ui.locale.tag())),
    )
}

/// The place of the section that the page asks about.
fn place(page: Page) -> Option<usize> {
    match page {
        Page::Own(index) => Some(usize::from(index)),
        _ => None,
    }
}

/// The questions of a section.
pub(super) fn section(screen: &Screen, page: Page) -> Html {
    let Some(set) = &screen.sitting.own_set else { return none(screen) };
    let place = place(page).unwrap_or_default();
    let Some(section) = set.sections.get(place) else { return none(screen) };
    let (ui, answers) = (screen.ui, own_answers(set, screen.assessment));
    let cards = set.asked_in(&section.id).filter_map(|(place, question)| {
        let answer = answers.get(&question.id).cloned().unwrap_or_default();
        let place = u16::try_from(place).ok()?;
        Some(html! {
            <OwnCard ui={ui.clone()} key={question.id.clone()} set={set.clone()} {place} {answer} />
        })
    });
    let next = place.checked_add(1).filter(|next| *next < set.sections.len()).and_then(own_page);
    let intro = set.say(&set.intro, ui.locale.tag()).to_owned();
    let questions = html! {
        <>
            { whose(ui, set) }
            if place == 0 && !intro.is_empty() {
                <p class="lead" lang={foreign(ui, set)}>{ intro }</p>
            }
            <div>{ for cards }</div>
        </>
    };
    form(screen, &Form::to(next.unwrap_or(Page::OwnResult)), questions)
}

/// The sections of the set, and its result, for the list of all sections.
pub(super) fn tasks(
    screen: &Screen,
    row: impl Fn(Page, Html) -> Html,
    task: impl Fn(&OwnTask) -> Html,
) -> Html {
    let (ui, sitting) = (screen.ui, screen.sitting);
    if sitting.own_set.is_none() && screen.assessment.own_sets.is_empty() {
        return Html::default();
    }
    let tag = ui.locale.tag();
    let set = sitting.own_set.as_ref();
    let heading = set.map_or_else(
        || ui.t(text::PAGE_OWN),
        |set| AttrValue::from(set.say(&set.title, tag).to_owned()),
    );
    let tasks = set.map(|set| own_tasks(set, screen.assessment, tag));
    let result = html! { <span class="task-name">{ ui.t(text::PAGE_OWN_RESULT) }</span> };
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ heading }</h2>
            { for set.map(|set| whose(ui, set)) }
            <ul class="tasks">
                { for tasks.iter().flatten().map(task) }
                { row(Page::OwnResult, result) }
            </ul>
        </section>
    }
}

/// Whose questions they are. Their address is a link: nothing is fetched from there before a press.
pub(super) fn whose(ui: &Ui, set: &OwnSet) -> Html {
    let by = set.by.name.as_str();
    let title = set.say(&set.title, ui.locale.tag());
    let url = set.by.url.clone();
    html! {
        <p class="quiet by">
            { ui.say(text::own_by(by, set.revision.as_str(), title)) }
            if !url.is_empty() {
                { " · " }
                <a class="no-print" href={url} target="_blank" rel="noopener noreferrer nofollow">
                    { shown_address(&set.by.url) }
                </a>
            }
        </p>
    }
}

/// An address as people write it.
fn shown_address(url: &str) -> String {
    let (_, rest) = url.split_once("://").unwrap_or_default();
    rest.trim_end_matches('/').to_owned()
}

/// The language of the words, where they are not in that of the page.
pub(super) fn foreign(ui: &Ui, set: &OwnSet) -> Option<String> {
    let is_here = set.languages.iter().any(|it| it == ui.locale.tag());
    set.languages.first().filter(|_| !is_here).cloned()
}

/// That nothing is asked, and what is kept of sets that are not here.
fn none(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <>
            <p>{ ui.t(text::OWN_NONE) }</p>
            { kept(screen, None) }
            <p class="actions no-print">{ ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }</p>
        </>
    }
}

/// What was said to other sets than this one.
fn kept(screen: &Screen, but: Option<&OwnSet>) -> Html {
    let others =
        screen.assessment.own_sets.iter().filter(|(id, _)| but.is_none_or(|set| set.id != **id));
    let line = |(id, kept): (&String, &OwnAnswers)| {
        let count = u32::try_from(kept.answers.len()).unwrap_or(u32::MAX);
        let title = if kept.title.is_empty() { id } else { &kept.title };
        // a link without names does not say whose they were
        let said = if kept.by.is_empty() {
            text::own_kept_unnamed(count, title.as_str())
        } else {
            text::own_kept(kept.by.as_str(), count, kept.revision.as_str(), title.as_str())
        };
        html! { <p key={id.clone()} class="quiet">{ screen.ui.say(said) }</p> }
    };
    others.map(line).collect()
}
