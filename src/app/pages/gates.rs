//! What has to be there before any audit.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form, help, number_field, radios},
        screen::Screen,
    },
    content::{Kind, Question, asks, questions_of},
    session::{Action, Page, chosen, largest_number},
};

pub(super) fn gates(screen: &Screen) -> Html {
    let questions = questions_of(Kind::Gate)
        .filter(|question| asks(screen.assessment.edition, question))
        .map(|question| gate(screen, question))
        .collect();
    form(screen, &Form::to(Page::Check), questions)
}

fn gate(screen: &Screen, question: &'static Question) -> Html {
    let (ui, id) = (screen.ui, question.id);
    if largest_number(id).is_some() {
        return html! { <div key={id}>{ number_field(screen, id) }{ help(ui, question) }</div> };
    }
    let on_choose = ui.on(move |option| Action::Choose(id, option));
    html! {
        <div key={id}>{ radios(ui, id, chosen(screen.assessment, id), None, &on_choose) }</div>
    }
}
