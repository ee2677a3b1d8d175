//! What stands around every page: name, language, where the answers stay, what was just done. No landmark
//! is among it: a page has one main part, and that is the host's.

use yew::prelude::*;

use super::{
    screen::{Screen, Ui},
    sitting::{Notice, Step},
};
use crate::{
    content::{LANGUAGES, text},
    session::Action,
};

pub(super) fn shell(screen: &Screen, speak: &Callback<String>, content: Html) -> Html {
    let ui = screen.ui;
    let content = html! {
        <>
            <div class="top" part="header">
                <p class="brand">{ mark(screen) }{ ui.t(text::UI_BRAND) }</p>
                { languages(ui, speak) }
                { privacy(screen) }
                { steps(screen) }
            </div>
            if !ui.t(text::LANGUAGE_DRAFT).is_empty() {
                <p class="draft">{ ui.t(text::LANGUAGE_DRAFT) }</p>
            }
            if let Some(later) = screen.sitting.ready() {
                { (later.keep)(screen) }
            }
            <div role="status">
                if let Some(notice) = &screen.sitting.notice {
                    { notice_box(ui, notice) }
                } else if screen.sitting.waiting.is_some() {
                    <p class="notice good">{ ui.t(text::BOOT_LOADING) }</p>
                }
            </div>
            <div class="main" part="main">{ content }</div>
            if let Some(later) = screen.sitting.ready() {
                { (later.foot)(screen) }
            }
        </>
    };
    outermost(ui, content)
}

/// The language of everything in it, and with it the direction: that of the host's page does not matter.
pub(super) fn outermost(ui: &Ui, content: Html) -> Html {
    let direction = ui.locale.is_from_right().then_some("rtl");
    html! {
        <div class="shell" lang={ui.locale.tag().to_owned()} dir={direction}>{ content }</div>
    }
}

/// The sign: a frame that is open on one side, and a tick in it; or the host's.
pub(super) fn mark(screen: &Screen) -> Html {
    if let Some(mark) = screen.sitting.ready().and_then(|later| (later.mark)(screen)) {
        return mark;
    }
    html! {
        <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
            <path class="mark-frame" d="M15 3H5a2 2 0 0 0-2 2v14a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2v-7" />
            <path class="mark-tick" d="M8 11l4 4 9-10" />
        </svg>
    }
}

pub(super) fn languages(ui: &Ui, speak: &Callback<String>) -> Html {
    let buttons = LANGUAGES.iter().map(|language| {
        let current = language.tag == ui.locale.tag();
        let onclick = speak.reform(|_: MouseEvent| language.tag.to_owned());
        html! {
            <li key={language.tag}>
                <button type="button" class="language" lang={language.tag}
                    aria-pressed={if current { "true" } else { "false" }} {onclick}>
                    { language.name }
                </button>
            </li>
        }
    });
    html! {
        <ul class="languages" aria-label={ui.t(text::UI_LANGUAGE)}>{ for buttons }</ul>
    }
}

pub(super) fn privacy(screen: &Screen) -> Html {
    let (ui, sitting) = (screen.ui, screen.sitting);
    let pill = match &sitting.guest.told_to {
        Some(told_to) if sitting.has_agreed() => told_to.clone(),
        _ => sitting.keeping.pill.clone().unwrap_or_else(|| text::UI_PRIVACY.into()),
    };
    html! {
        <details class="privacy">
            <summary>
                <svg viewBox="0 0 16 16" aria-hidden="true">
                    <path d="M4 7V5a4 4 0 0 1 8 0v2h1v8H3V7zm2 0h4V5a2 2 0 0 0-4 0z" />
                </svg>
                { ui.say(pill) }
            </summary>
            <p>{ ui.t(text::UI_PRIVACY_TEXT) }</p>
            <p>{ ui.t(text::UI_PRIVACY_CHECK) }</p>
            if let Some(later) = sitting.ready() {
                { (later.explained)(screen) }
            }
        </details>
    }
}

/// The way back and forth. Its room is there from the start, so that nothing moves when it appears. What
/// cannot be done is said and not disabled: a disabled button would drop the focus that it has.
pub(super) fn steps(screen: &Screen) -> Html {
    let (ui, session) = (screen.ui, &screen.sitting.session);
    let step = |key, can: bool, action: fn() -> Action, path: &'static str| {
        let onclick = ui.on(move |_: MouseEvent| action());
        html! {
            <button type="button" class="language go-step" {onclick} aria-disabled={(!can).then_some("true")}>
                <svg viewBox="0 0 16 16" aria-hidden="true"><path d={path} /></svg>
                <span>{ ui.t(key) }</span>
            </button>
        }
    };
    let (back, forth) = (session.can_undo(), session.can_redo());
    html! {
        <p class={if back || forth { "back-forth no-print" } else { "back-forth no-print is-idle" }}>
            { step(text::UI_UNDO, back, || Action::Undo, "M6 3L2 7l4 4M2 7h7a4 4 0 0 1 0 8H6") }
            { step(text::UI_REDO, forth, || Action::Redo, "M10 3l4 4-4 4M14 7H7a4 4 0 0 0 0 8h3") }
        </p>
    }
}

pub(super) fn notice_box(ui: &Ui, notice: &Notice) -> Html {
    let lines = notice.lines.iter().map(|line| html! { <li>{ ui.say(line.clone()) }</li> });
    let undo = ui.on(|_: MouseEvent| Action::Undo);
    let close = ui.send.reform(|_: MouseEvent| Step::Tell(None));
    html! {
        <div class={if notice.bad { "notice bad" } else { "notice good" }}>
            <div class="notice-words">
                <p class="notice-title">{ ui.say(notice.title.clone()) }</p>
                if !notice.lines.is_empty() {
                    <ul>{ for lines }</ul>
                }
            </div>
            <p class="actions">
                if notice.undo {
                    <button type="button" class="secondary" onclick={undo}>{ ui.t(text::UI_UNDO) }</button>
                }
                <button type="button" class="secondary" onclick={close}>{ ui.t(text::UI_CLOSE) }</button>
            </p>
        </div>
    }
}
