//! The checks that are kept: go on with one, take one away and put it back.

use yew::prelude::*;

use super::whole;
use crate::{
    app::{
        keeping::{Device, Said, resume},
        screen::Ui,
        sitting::Step,
    },
    content::text,
    domain::Date,
    i18n::Message,
    platform,
    session::{
        keeping::{Listed, Refused},
        select::day_message,
    },
};

#[derive(PartialEq, Properties)]
pub(super) struct ListProps {
    pub ui: Ui,
    pub device: Device,
    pub session: Said,
    /// Counts what happened to the list.
    pub changes: u32,
}

/// What was found, with the times in words.
#[derive(Clone, Default)]
struct Found {
    rows: Vec<(Listed, Message)>,
    expired: u32,
    refused: bool,
}

#[component]
pub(super) fn List(props: &ListProps) -> Html {
    let (ui, Said(session)) = (&props.ui, &props.session);
    let found = use_state(Found::default);
    let removed = use_state(|| false);
    {
        let (found, device) = (found.clone(), props.device.clone());
        let key = (props.changes, session.which, props.device.standing());
        use_effect_with(key, move |_| found.set(look(&device)));
    }
    let current = props.device.current(session);
    let others = found.rows.iter().filter(|(it, _)| Some(&it.id) != current.as_ref());
    let others: Vec<_> = others.collect();
    let undo = {
        let (device, removed) = (props.device.clone(), removed.clone());
        ui.send.reform(move |_: MouseEvent| {
            removed.set(false);
            Step::kept(device.put_back())
        })
    };
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::KEPT_OTHERS) }</h2>
            <div role="status">
                if *removed {
                    <p class="notice good">
                        { ui.t(text::KEPT_REMOVED) }{ " " }
                        <button type="button" class="secondary" onclick={undo}>{ ui.t(text::UI_UNDO) }</button>
                    </p>
                }
                if found.expired > 0 {
                    <p class="note">{ ui.say(text::kept_expired(found.expired)) }</p>
                }
                if found.refused {
                    <p class="note">{ ui.t(text::KEPT_DENIED_TEXT) }</p>
                }
            </div>
            if others.is_empty() {
                <p class="quiet">{ ui.t(text::KEPT_NONE) }</p>
            } else {
                <ul class="tasks">
                    { for others.into_iter().map(|(it, at)| row(props, it, at, &removed)) }
                </ul>
            }
            { whole::all(ui, &props.device, session) }
        </section>
    }
}

fn look(device: &Device) -> Found {
    let listing = match device.listing() {
        Ok(listing) => listing,
        Err(Refused::Denied | Refused::Full) => return Found { refused: true, ..Found::default() },
    };
    let rows = listing.kept.into_iter().map(|it| {
        let at = time(it.at);
        (it, at)
    });
    Found { rows: rows.collect(), expired: listing.expired, refused: false }
}

/// A time where the visitor is, in words.
fn time(at: u64) -> Message {
    let [year, month, day, hour, minute] = platform::local_time(at);
    let small = |number: u32| u8::try_from(number).unwrap_or_default();
    let date = Date::new(u16::try_from(year).unwrap_or_default(), small(month), small(day));
    let clock = format!("{hour:02}:{minute:02}");
    match date {
        Some(date) => text::kept_at(day_message(date), clock),
        None => text::KEPT_AT_UNKNOWN.into(),
    }
}

fn row(props: &ListProps, listed: &Listed, at: &Message, removed: &UseStateHandle<bool>) -> Html {
    let (ui, device, Said(session)) = (&props.ui, &props.device, &props.session);
    let open = {
        let (device, session, id) = (device.clone(), session.clone(), listed.id.clone());
        ui.send.reform(move |_: MouseEvent| resume(device.open(&session, Some(&id))))
    };
    let take_away = {
        let (device, id) = (device.clone(), listed.id.clone());
        let removed = removed.clone();
        ui.send.reform(move |_: MouseEvent| {
            removed.set(true);
            Step::kept(device.remove(&id))
        })
    };
    kept_row(ui, listed, at, open, take_away)
}

/// A kept check: what it is called, how far it is, and what can be done with it.
pub(in crate::app) fn kept_row(
    ui: &Ui,
    listed: &Listed,
    at: &Message,
    open: Callback<MouseEvent>,
    take_away: Callback<MouseEvent>,
) -> Html {
    let name = name(ui, listed);
    let hidden = |name: &AttrValue| html! { <span class="unseen">{ " " }{ name.clone() }</span> };
    html! {
        <li class="take" key={listed.id.clone()}>
            <span class="take-name">{ name.clone() }</span>
            <span class="quiet">{ about(ui, listed, at) }</span>
            <span class="actions">
                if listed.opened.is_some() {
                    <button type="button" class="secondary" onclick={open}>
                        { ui.t(text::KEPT_OPEN) }{ hidden(&name) }
                    </button>
                }
                if !listed.is_newer {
                    <button type="button" class="secondary" onclick={take_away}>
                        { ui.t(text::KEPT_REMOVE) }{ hidden(&name) }
                    </button>
                }
            </span>
        </li>
    }
}

/// Its name, else that of the organization.
fn name(ui: &Ui, listed: &Listed) -> AttrValue {
    let assessment = listed.opened.as_ref().map(|opened| &opened.assessment);
    let names = assessment.map(|it| [it.name.trim(), it.scope.organization.trim()]);
    let name = names.into_iter().flatten().find(|name| !name.is_empty());
    name.map_or_else(|| ui.t(text::KEPT_UNNAMED), |name| AttrValue::from(name.to_owned()))
}

fn about(ui: &Ui, listed: &Listed, at: &Message) -> AttrValue {
    match &listed.opened {
        Some(opened) => {
            let said = u32::try_from(opened.assessment.answers.len()).unwrap_or(u32::MAX);
            ui.say(text::kept_about(at.clone(), said))
        }
        None if listed.is_newer => ui.t(text::KEPT_NEWER),
        None => ui.t(text::KEPT_UNREADABLE),
    }
}
