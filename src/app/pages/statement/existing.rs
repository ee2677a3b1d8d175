//! A statement that somebody already has: pasted, and criticized as one types. It is kept here only, and
//! is no answer.

use std::rc::Rc;

use web_sys::{HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use super::criticism::criticism;
use crate::{
    app::{
        pages::answers::given_lines,
        screen::Ui,
        sitting::{Notice, Step},
    },
    content::{LANGUAGES, text},
    domain::Assessment,
    engine::{Recognized, StatementLanguage, lint},
    platform,
    session::{
        Action,
        select::{AnswerRow, read_statement},
    },
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
fn said(ui: &Ui, pasted: &str, language: StatementLanguage, assessment: &Rc<Assessment>) -> Html {
    let is_empty = pasted.trim().is_empty();
    let hits = if is_empty {
        vec![]
    } else {
        lint(pasted, language.tag(), &assessment.scope, assessment.edition)
    };
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
            if !is_empty {
                { read(ui, pasted, language, assessment) }
            }
        </div>
    }
}

/// What of a scope was read in the text, as the answers that it would give. Nothing is taken over before
/// somebody says so.
fn read(ui: &Ui, pasted: &str, language: StatementLanguage, assessment: &Rc<Assessment>) -> Html {
    let Some(read) = read_statement(assessment, pasted, language.tag()) else {
        return html! { <p class="quiet">{ ui.t(text::STATEMENT_READ_NOTHING) }</p> };
    };
    html! {
        <section class="read">
            <h3 aria-level={ui.level(3)} id="read" tabindex="-1">{ ui.t(text::STATEMENT_READ) }</h3>
            <dl class="answers">{ for read.rows.iter().map(|it| row(ui, it)) }</dl>
            if read.is_news {
                <p class="quiet">{ ui.t(text::STATEMENT_READ_TEXT) }</p>
                <p class="actions instead">{ take_over_button(ui, read.recognized) }</p>
            } else {
                <p class="quiet">{ ui.t(text::STATEMENT_READ_KNOWN) }</p>
            }
        </section>
    }
}

fn row(ui: &Ui, row: &AnswerRow) -> Html {
    html! {
        <div class="answer" key={row.question.id}>
            <dt>{ ui.t(row.question.text) }</dt>
            <dd>{ given_lines(ui, &row.given) }</dd>
        </div>
    }
}

fn take_over_button(ui: &Ui, recognized: Recognized) -> Html {
    let send = ui.send.clone();
    let onclick = Callback::from(move |event: MouseEvent| {
        // the button goes as soon as there is no news
        platform::focus_near_event(&event, "read");
        send.emit(Step::Act(Action::TakeOverRead(Box::new(recognized.clone()))));
        let title = text::STATEMENT_READ_NOTICE.into();
        send.emit(Step::Tell(Some(Notice { bad: false, title, lines: vec![], undo: true })));
    });
    html! {
        <button type="button" class="secondary" {onclick}>{ ui.t(text::STATEMENT_READ_TAKE) }</button>
    }
}
