//! The answer behind a phrase, with the way to change it: below the sentence, and as a list of all.

use yew::prelude::*;

use crate::{
    app::{
        parts::{few, statement_title},
        screen::{Screen, Ui},
        sitting::Target,
    },
    content::{Question, question, text},
    domain::Assessment,
    engine::StatementLanguage,
    session::{
        Page,
        select::{Given, Phrase, given, scope_page},
    },
};

/// The answer behind the phrase that is looked at, or how to look at one.
pub(in crate::app) fn behind(
    ui: &Ui,
    assessment: &Assessment,
    phrase: Option<&Phrase>,
    tag: &'static str,
) -> Html {
    let found = phrase.and_then(|phrase| Some((phrase, question(phrase.source?)?)));
    let Some((phrase, question)) = found else {
        return html! { <p class="quiet">{ ui.t(text::STATEMENT_BEHIND_HINT) }</p> };
    };
    html! {
        <>
            <p class="made-words"><q lang={tag}>{ phrase.text.clone() }</q></p>
            { answer(ui, assessment, question) }
        </>
    }
}

fn answer(ui: &Ui, assessment: &Assessment, question: &'static Question) -> Html {
    let lines: Vec<AttrValue> = match given(assessment, question.id).map(|row| row.given) {
        Some(Given::Lines(lines)) => lines.into_iter().map(|it| ui.say(it)).collect(),
        Some(Given::Words(words)) => words.into_iter().map(AttrValue::from).collect(),
        Some(Given::Nothing) | None => vec![ui.t(text::UI_NOT_ANSWERED)],
    };
    let target = Target {
        page: scope_page(question.id),
        question: Some(question.id),
        own: None,
        back: Some(Page::Statement),
    };
    html! {
        <div class="made-answer">
            <p class="quiet">{ ui.t(question.text) }</p>
            { few(ui, &lines) }
            <p class="change">{ ui.change_link(target, question.text) }</p>
        </div>
    }
}

/// All phrases with their answers, one below the other.
pub(super) fn made(screen: &Screen, language: StatementLanguage, phrases: &[Phrase]) -> Html {
    let ui = screen.ui;
    let item = |phrase: &Phrase| {
        let question = question(phrase.source?)?;
        Some(html! {
            <li key={phrase.key.clone()}>
                <p class="made-words"><q lang={language.tag()}>{ phrase.text.clone() }</q></p>
                { answer(ui, screen.assessment, question) }
            </li>
        })
    };
    let items: Vec<Html> = phrases.iter().filter_map(item).collect();
    html! {
        <details class="help">
            <summary>
                { ui.t(text::STATEMENT_PARTS) }
                // two of these stand on a page
                <span class="unseen">{ ", " }{ ui.t(statement_title(language)) }</span>
            </summary>
            <ul class="made">{ for items }</ul>
        </details>
    }
}
