//! Words with what they mean: those of a page, folded up at its end, and any list of them.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui},
        sitting::Target,
    },
    content::{Term, text},
    session::{Page, select::words_on},
};

/// The words of the page, where it has any. They stand at the same place of every page: at the end of what it holds.
pub(in crate::app) fn words_on_page(screen: &Screen) -> Html {
    let (ui, page) = (screen.ui, screen.sitting.target.page);
    let terms = words_on(&ui.locale, page);
    if terms.is_empty() {
        return Html::default();
    }
    let all = Target { back: Some(page), ..Page::Words.into() };
    html! {
        <details class="help words-explained">
            <summary>{ ui.t(text::WORDS_ON_PAGE) }</summary>
            { term_list(ui, &terms) }
            <p class="no-print">{ ui.link(all, None, text::WORDS_CONTENTS) }</p>
        </details>
    }
}

/// Words with what they mean.
pub(in crate::app) fn term_list(ui: &Ui, terms: &[&Term]) -> Html {
    let entry = |term: &&Term| {
        html! {
            <div key={term.id}>
                <dt id={term.anchor} tabindex="-1">{ ui.t(term.name) }</dt>
                <dd>{ ui.t(term.means) }</dd>
            </div>
        }
    };
    html! { <dl class="terms beside">{ for terms.iter().map(entry) }</dl> }
}
