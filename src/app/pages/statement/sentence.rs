//! The draft as a sentence whose phrases lead to the answer behind them.

use std::rc::Rc;

use yew::prelude::*;

use super::behind::behind;
use crate::{
    app::screen::Ui, content::text, domain::Assessment, engine::StatementLanguage, platform,
    session::select::Phrase,
};

#[derive(PartialEq, Properties)]
pub(super) struct SentenceProps {
    pub ui: Ui,
    pub language: StatementLanguage,
    pub phrases: Vec<Phrase>,
    pub assessment: Rc<Assessment>,
}

/// The phrase that is looked at.
#[derive(Clone, Default, PartialEq)]
struct Look {
    key: String,
    /// It was pressed: passing over others on the way to what is below does not change it.
    is_held: bool,
}

/// Keeps which phrase is looked at. What is behind it stands below the sentence and stays there until
/// another phrase is looked at: nothing floats, nothing has to be caught with the pointer.
#[component]
pub(super) fn Sentence(props: &SentenceProps) -> Html {
    let (ui, tag) = (&props.ui, props.language.tag());
    let looked_at = use_state_eq(Look::default);
    let panel = ["behind-", tag].concat();
    let made = |phrase: &&Phrase| phrase.source.is_some() && phrase.key == looked_at.key;
    let shown = props.phrases.iter().find(made);
    let name = match shown {
        Some(phrase) => ui.say(text::statement_behind(phrase.text.clone())),
        None => ui.t(text::STATEMENT_BEHIND_NONE),
    };
    let words = props.phrases.iter().map(|it| words(it, &looked_at, &panel));
    html! {
        <div>
            <blockquote class="sentence" lang={tag}>{ for words }</blockquote>
            <div class="behind no-print" id={panel.clone()} role="group" tabindex="-1" aria-label={name}>
                { behind(ui, &props.assessment, shown, tag) }
            </div>
        </div>
    }
}

/// A link, because a button would not break across lines with the sentence. It leads to what stands
/// below.
fn words(phrase: &Phrase, looked_at: &UseStateHandle<Look>, panel: &str) -> Html {
    if phrase.source.is_none() {
        return html! { <>{ phrase.joint.clone() }{ phrase.text.clone() }</> };
    }
    let key = phrase.key.clone();
    let is_shown = looked_at.key == key;
    let look = {
        let looked_at = looked_at.clone();
        Callback::from(move |is_held| looked_at.set(Look { key: key.clone(), is_held }))
    };
    let is_held = looked_at.is_held;
    let (on_hover, on_press, id) = (look.clone(), look.clone(), panel.to_owned());
    let onmouseover = Callback::from(move |_: MouseEvent| {
        if !is_held {
            on_hover.emit(false);
        }
    });
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        on_press.emit(true);
        platform::focus_near_event(&event, &id);
    });
    html! {
        <>
            { phrase.joint.clone() }
            <a href={["#", panel].concat()} class={if is_shown { "phrase is-shown" } else { "phrase" }}
                {onmouseover} onfocusin={look.reform(|_: FocusEvent| false)} {onclick}>
                { phrase.text.clone() }
            </a>
        </>
    }
}
