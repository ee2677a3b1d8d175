//! When the device is written: soon after something was said, at once when another assessment comes or the
//! page may be about to go. And what is told where it cannot be.

use yew::prelude::*;

use super::{Device, HostWish, Keeping, Standing};
use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::{Notice, Step},
    },
    content::text,
    i18n::TextKey,
    platform::{self, Awaited},
    session::{Page, State, keeping::KeepProblem},
};

/// So many milliseconds after the last word everything is kept. Less would write while somebody types.
const DELAY: u32 = 400;

/// Keeps what is said, and prints what stands in the way.
pub(in crate::app) fn keep(screen: &Screen) -> Html {
    let sitting = screen.sitting;
    html! {
        <Keep ui={screen.ui.clone()} device={sitting.device.clone()} wish={sitting.guest.keeping()}
            session={Said(sitting.session.clone())} keeping={sitting.keeping.clone()} />
    }
}

/// A session, equal to another at the same version.
#[derive(Clone)]
pub(in crate::app) struct Said(pub State);

impl PartialEq for Said {
    fn eq(&self, other: &Self) -> bool {
        (self.0.which, self.0.edit) == (other.0.which, other.0.edit)
    }
}

#[derive(PartialEq, Properties)]
struct KeepProps {
    ui: Ui,
    device: Device,
    wish: HostWish,
    session: Said,
    keeping: Keeping,
}

#[component]
fn Keep(props: &KeepProps) -> Html {
    let (ui, device) = (&props.ui, &props.device);
    let Said(session) = &props.session;
    let latest = use_mut_ref(|| session.clone());
    let timer = use_mut_ref(|| None::<Awaited>);
    let is_on = props.keeping.is_on;
    // set by the effect below; a closure that outlives this render finds the session here
    let flush = {
        let (device, latest, send) = (device.clone(), latest.clone(), ui.send.clone());
        Callback::from(move |()| {
            let session = latest.borrow().clone();
            if device.is_behind(&session) {
                send.emit(Step::kept(device.save(&session)));
            }
        })
    };
    {
        let (device, flush, latest) = (device.clone(), flush.clone(), latest.clone());
        let (send, session) = (ui.send.clone(), session.clone());
        use_effect_with((props.session.clone(), is_on), move |_| {
            let before = latest.replace(session.clone());
            if before.which != session.which {
                send.emit(Step::kept(device.leave(&before)));
            }
            let later = device.is_behind(&session).then(|| {
                let flush = flush.clone();
                platform::after(DELAY, move || flush.emit(()))
            });
            *timer.borrow_mut() = later;
        });
    }
    {
        let (device, latest, send) = (device.clone(), latest.clone(), ui.send.clone());
        use_effect_with(is_on, move |is_on| {
            let awaited = is_on.then(|| {
                let leaving = flush.clone();
                let look = move || {
                    if let Some(told) = device.looked_again(&latest.borrow()) {
                        send.emit(Step::kept(told));
                    }
                };
                [
                    platform::when_leaving(move || leaving.emit(())),
                    platform::when_stored_elsewhere(look),
                ]
            });
            move || {
                drop(awaited);
                flush.emit(());
            }
        });
    }
    {
        let (device, send, session) = (device.clone(), ui.send.clone(), session.clone());
        // what the host began ends with its wish; what the visitor began does not
        let begun = use_mut_ref(|| false);
        use_effect_with(props.wish, move |wish| match (wish, device.standing()) {
            (HostWish::Keep, Standing::Memory | Standing::Looked) => {
                begun.replace(true);
                begin(&device, &session, &send);
            }
            (HostWish::Forbid, Standing::Looked | Standing::On) => {
                begun.replace(false);
                send.emit(Step::kept(device.stop(&session)));
            }
            (HostWish::Ask, Standing::On) if begun.replace(false) => {
                send.emit(Step::kept(device.stop(&session)));
            }
            _ => {}
        });
    }
    html! {
        <div class="no-print">
            if let Some(problem) = props.keeping.problem {
                { trouble(props, problem) }
            }
        </div>
    }
}

/// The host wishes that answers are kept: goes on with what was changed last, if nothing was said yet.
fn begin(device: &Device, session: &State, send: &Callback<Step>) {
    send.emit(Step::kept(device.begin(session)));
    if session.edit > 0 {
        return;
    }
    let kept = device.listing().unwrap_or_default().kept;
    let newest = kept.iter().find(|it| it.opened.is_some());
    if let Some((state, is_older)) = newest.and_then(|it| device.open(session, Some(&it.id))) {
        send.emit(Step::resume_unasked(state, is_older));
    }
}

/// Goes on with what was opened, or says that it cannot be read.
pub(in crate::app) fn resume(opened: Option<(State, bool)>) -> Step {
    match opened {
        Some((state, is_older)) => Step::resume(state, is_older),
        None => Step::Tell(Some(Notice {
            bad: true,
            title: text::KEPT_UNREADABLE.into(),
            lines: vec![],
            undo: false,
        })),
    }
}

/// What is wrong, and what can be done about it. The answers themselves are safe in memory.
fn trouble(props: &KeepProps, problem: KeepProblem) -> Html {
    let ui = &props.ui;
    let act = |what: fn(&Device, &State) -> Keeping| {
        let (device, Said(session)) = (props.device.clone(), props.session.clone());
        ui.send.reform(move |_: MouseEvent| Step::kept(what(&device, &session)))
    };
    let button = |key: TextKey, onclick: Callback<MouseEvent>| {
        html! { <button type="button" class="secondary" {onclick}>{ ui.t(key) }</button> }
    };
    let again = |key| button(key, act(Device::begin));
    let (title, about, ways) = match problem {
        KeepProblem::Denied => {
            (text::KEPT_DENIED, text::KEPT_DENIED_TEXT, again(text::KEPT_TRY_AGAIN))
        }
        KeepProblem::Full => (
            text::KEPT_FULL,
            text::KEPT_FULL_TEXT,
            html! { <>{ ui.link(Page::Kept, None, text::PAGE_KEPT) }{ again(text::KEPT_TRY_AGAIN) }</> },
        ),
        KeepProblem::Gone => {
            (text::KEPT_GONE, text::KEPT_GONE_TEXT, button(text::KEPT_AGAIN, act(Device::part)))
        }
        KeepProblem::Elsewhere => {
            let (device, Said(session)) = (props.device.clone(), props.session.clone());
            let theirs = ui.send.reform(move |_: MouseEvent| resume(device.open(&session, None)));
            let ways = html! {
                <>
                    { button(text::KEPT_THEIRS, theirs) }
                    { button(text::KEPT_BOTH, act(Device::part)) }
                </>
            };
            (text::KEPT_ELSEWHERE, text::KEPT_ELSEWHERE_TEXT, ways)
        }
    };
    html! {
        <div class="notice bad" role="alert">
            <p class="notice-title">{ ui.t(title) }</p>
            <p>{ ui.t(about) }</p>
            <p class="actions">{ ways }</p>
        </div>
    }
}
