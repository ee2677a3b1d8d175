//! All words that are explained, in the order of the alphabet.

use yew::prelude::*;

use super::way_back::way_back;
use crate::{
    app::{
        parts::{Chapter, contents, term_list},
        screen::Screen,
    },
    content::{Term, text},
    session::select::all_words,
};

pub(super) fn words_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let terms = all_words(&ui.locale);
    let jump = |term: &&Term| Chapter { id: term.anchor, title: term.name };
    let jumps: Vec<_> = terms.iter().map(jump).collect();
    html! {
        <>
            <p class="lead">{ ui.t(text::WORDS_LEAD) }</p>
            { contents(ui, &jumps) }
            { term_list(ui, &terms) }
            { way_back(screen) }
        </>
    }
}
