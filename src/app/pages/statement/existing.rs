//! A statement that somebody already has: pasted, and criticized as one types. It is kept here only, and
//! is no answer.

use std::rc::Rc;

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::criticism::criticism;
use crate::{
    app::screen::Ui,
    content::{LANGUAGES, text},
    domain::Assessment,
    engine::{StatementLanguage, lint},
};

#[derive(PartialEq, Properties)]
pub(super) struct ExistingProps {
    pub ui: Ui,
    /// What the text is compared with.
    pub assessment: Rc<Assessment>,
    /// The language that it is taken to be in at first.
    pub language: StatementLanguage,
}

#[component]
pub(super) fn Existing(props: &ExistingProps) -> Html {
    let ui = &props.ui;
    let pasted = use_state(String::new);
    let language = use_state(|| props.language);
    let oninput = {
        let pasted = pasted.clone();
        Callback::from(move |event: InputEvent| {
            let area = event.target_dyn_into::<HtmlTextAreaElement>();
            pasted.set(area.map(|area| area.value()).unwrap_or_default());
        })
    };
    html! {
        <div class="existing">
            <p>{ ui.t(text::STATEMENT_EXISTING_TEXT) }</p>
            { languages(ui, &language) }
            <label class="label" for="existing">{ ui.t(text::STATEMENT_EXISTING_LABEL) }</label>
            <textarea id="existing" rows="6" lang={language.tag()} value={(*pasted).clone()} {oninput}
                autocomplete="off" />
            { said(ui, &pasted, *language, &props.assessment) }
        </div>
    }
}

/// Criticism depends on the language of the text, not on that of the interface.
fn languages(ui: &Ui, language: &UseStateHandle<StatementLanguage>) -> Html {
    let onchange = {
        let language = language.clone();
        Callback::from(move |event: Event| {
            let tag = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
            let chosen =
                StatementLanguage::ALL.into_iter().find(|it| Some(it.tag()) == tag.as_deref());
            language.set(chosen.unwrap_or(*language));
        })
    };
    let options = StatementLanguage::ALL.into_iter().map(|it| {
        let name = LANGUAGES.iter().find(|known| known.tag == it.tag()).map(|known| known.name);
        html! {
            <option key={it.tag()} value={it.tag()} lang={it.tag()} selected={it == **language}>
                { name.unwrap_or_default() }
            </option>
        }
    });
    html! {
        <div class="fill">
            <label for="existing-language">{ ui.t(text::STATEMENT_EXISTING_LANGUAGE) }</label>
            <select id="existing-language" {onchange}>{ for options }</select>
        </div>
    }
}

/// How many remarks is announced; the remarks themselves are not read out with each letter.
fn said(ui: &Ui, pasted: &str, language: StatementLanguage, assessment: &Assessment) -> Html {
    let is_empty = pasted.trim().is_empty();
    let hits = if is_empty { vec![] } else { lint(pasted, language.tag(), &assessment.scope) };
    let count = u32::try_from(hits.len()).unwrap_or(u32::MAX);
    html! {
        <div>
            <p class="count" role="status">
                if !is_empty {
                    { ui.say(text::statement_existing_count(count)) }
                }
            </p>
            if !hits.is_empty() {
                { criticism(ui, &hits) }
            }
            { recognized(pasted, language) }
        </div>
    }
}

/// Here stands what of the scope was recognized in the text, with the offer to take it over. Nothing is
/// recognized yet.
fn recognized(_pasted: &str, _language: StatementLanguage) -> Html {
    html! { <div /> }
}
