//! How the standard came about, as a list in the order of time.

use yew::prelude::*;

use super::mark;
use crate::{
    app::screen::{Screen, Ui},
    content::{EVENTS, Event},
    session::select::{edition_name, moment_message},
};

pub(super) fn timeline(screen: &Screen) -> Html {
    html! { <ol class="timeline">{ for EVENTS.iter().map(|it| event(screen.ui, it)) }</ol> }
}

/// Where an edition came out it is named; color and weight only repeat that.
fn event(ui: &Ui, event: &Event) -> Html {
    html! {
        <li class={event.edition.map(|_| "is-edition")}>
            <span class="when">{ ui.say(moment_message(event.date)) }</span>
            <span class="what">
                if let Some(edition) = event.edition {
                    <strong>{ ui.t(edition_name(edition)) }</strong>{ " " }
                }
                <span>{ ui.t(event.text) }</span>
                { mark(ui, event.verified) }
            </span>
        </li>
    }
}
