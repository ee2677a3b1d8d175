//! Whether the host may have the answers: asked for by name, decided by the visitor, taken back at any time.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::Step,
    },
    content::text,
};

/// The id of the box: stable, inside the shadow root.
const CONSENT: &str = "give-answers";

/// The line on which the visitor agrees, where a host asked.
pub(in crate::app) fn consent(screen: &Screen) -> Html {
    let guest = &screen.sitting.guest;
    let Some(asks) = guest.asks.clone().filter(|_| !screen.example) else {
        return Html::default();
    };
    let ui = screen.ui;
    html! {
        <section class="consent no-print">
            <h2 aria-level={ui.level(2)}>{ ui.say(text::consent_title(asks.to_string())) }</h2>
            <p>{ ui.t(text::CONSENT_WHAT) }</p>
            <div class="option">
                <input type="checkbox" id={CONSENT} checked={screen.sitting.has_agreed()} onchange={on_change(ui)} />
                <label for={CONSENT}>{ ui.say(text::consent_give(asks.to_string())) }</label>
            </div>
            <p class="quiet" role="status">
                { ui.t(if screen.sitting.has_agreed() { text::CONSENT_GIVEN } else { text::CONSENT_NOT_GIVEN }) }
            </p>
        </section>
    }
}

fn on_change(ui: &Ui) -> Callback<Event> {
    ui.send.reform(|event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        let agreed = input.is_some_and(|input| input.checked());
        Step::Do(Box::new(move |sitting| sitting.agree(agreed)))
    })
}
