//! What another edition means: that its certificates are over, and what changes with it. The answers
//! stay as they are.

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui},
    content::{Question, clause, text},
    domain::{ClauseId, Edition},
    i18n::{Arg, TextKey},
    session::{
        Page,
        select::{EditionChanges, edition_changes, edition_name},
    },
};

pub(in crate::app) fn edition_notice(screen: &Screen) -> Html {
    let (ui, here) = (screen.ui, screen.assessment.edition);
    let Some(changes) = edition_changes(screen.assessment) else { return html! { <span /> } };
    html! {
        <div class="edition">
            { edition_ended(ui, here) }
            <p>{ ui.say(text::edition_changes_text(edition_name(here))) }</p>
            <details class="help">
                <summary>{ ui.t(text::EDITION_CHANGES) }</summary>
                { moved(screen, &changes) }
                { questions(ui, text::EDITION_NEW, &changes.new) }
                { questions(ui, text::EDITION_GONE, &changes.gone) }
                <p>{ ui.link(Page::Standard, None, text::PAGE_STANDARD) }</p>
            </details>
        </div>
    }
}

/// That certificates of an edition are over, nothing for the one of today.
pub(in crate::app) fn edition_ended(ui: &Ui, edition: Edition) -> Html {
    html! {
        <div>
            if let Some(ended) = ended(edition) {
                <p class="verdict is-open">{ ui.t(ended) }</p>
            }
        </div>
    }
}

const fn ended(edition: Edition) -> Option<TextKey> {
    match edition {
        Edition::E2018 => None,
        Edition::E2011 => Some(text::EDITION_ENDED_2011),
        Edition::E2005 => Some(text::EDITION_ENDED_2005),
        Edition::Bs15000 => Some(text::EDITION_ENDED_BS15000),
    }
}

fn moved(screen: &Screen, changes: &EditionChanges) -> Html {
    let (ui, here) = (screen.ui, screen.assessment.edition);
    let name = |edition, id: ClauseId| match clause(edition, id) {
        Some(clause) => text::clause_named(clause.title, id.to_string()),
        None => text::clause_number(id.to_string()),
    };
    let items = changes.moved.iter().map(|(there, now)| {
        let now: Vec<Arg> = now.iter().map(|id| Arg::from(name(here, *id))).collect();
        html! {
            <li key={there.to_string()}>
                { ui.say(text::edition_moved_item(now, name(changes.from, *there))) }
            </li>
        }
    });
    html! {
        <>
            <p><strong>{ ui.t(text::EDITION_MOVED) }</strong></p>
            <ul>{ for items }</ul>
        </>
    }
}

fn questions(ui: &Ui, title: TextKey, questions: &[&'static Question]) -> Html {
    let items = questions.iter().map(|it| html! { <li key={it.id}>{ ui.t(it.text) }</li> });
    html! {
        <div>
            if !questions.is_empty() {
                <p><strong>{ ui.t(title) }</strong></p>
                <ul>{ for items }</ul>
            }
        </div>
    }
}
