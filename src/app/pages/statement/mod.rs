//! The scope statement in both languages: what each phrase comes from, the visitor's own wording,
//! criticism, and the ways out; and a statement that somebody already has.

mod behind;
mod changed;
mod criticism;
mod existing;
mod out;
mod own;
mod sentence;
mod wording;

#[cfg(feature = "gallery")]
pub(in crate::app) use behind::behind;

use yew::prelude::*;

use existing::Existing;
pub(in crate::app) use wording::wording;

use crate::{
    app::{
        guest::{consent, contact},
        parts::radios,
        screen::Screen,
    },
    content::text,
    domain::Choice,
    engine::StatementLanguage,
    session::{Action, Page, View, chosen, select::drafted},
};

pub(super) fn statement(screen: &Screen) -> Html {
    let ui = screen.ui;
    let draft = drafted(screen.assessment);
    let each = |language| wording(screen, language, draft.as_ref());
    let languages = StatementLanguage::own_first(ui.locale.tag());
    html! {
        <>
            <p class="lead">{ ui.t(text::STATEMENT_LEAD) }</p>
            { form(screen) }
            <div class="statements wordings">{ for languages.into_iter().map(each) }</div>
            { article(screen) }
            <details class="system no-print">
                <summary><h2 aria-level={ui.level(2)}>{ ui.t(text::STATEMENT_EXISTING) }</h2></summary>
                <Existing ui={ui.clone()} assessment={screen.sitting.session.assessment.clone()}
                    language={languages[0]} />
            </details>
            // where the statement is all there is, what else stands after the result stands here
            if screen.sitting.guest.view == View::Statement {
                { contact(screen) }
                { consent(screen) }
            }
            <p class="actions">
                if screen.sitting.guest.view.shows(Page::Result) {
                    { ui.link(Page::Result, Some("button"), text::CHECK_TO_RESULT) }
                }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </>
    }
}

/// How much the statement says. Until somebody chooses it is the standard form.
fn form(screen: &Screen) -> Html {
    let form = screen.assessment.scope.statement_form.unwrap_or_default();
    choice(screen, "scope.statement_form", Some(form.key()))
}

fn choice(screen: &Screen, id: &'static str, chosen: Option<&'static str>) -> Html {
    let on_choose = screen.ui.on(move |option| Action::Choose(id, option));
    html! { <div class="forms no-print">{ radios(screen.ui, id, chosen, None, &on_choose) }</div> }
}

/// German needs the article of the organization, which is guessed and may be wrong.
fn article(screen: &Screen) -> Html {
    const ARTICLE: &str = "scope.organization_article";
    html! {
        <details class="help no-print">
            <summary>{ screen.ui.t(text::STATEMENT_ARTICLE) }</summary>
            { choice(screen, ARTICLE, chosen(screen.assessment, ARTICLE)) }
        </details>
    }
}
