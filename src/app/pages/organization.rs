//! The organization by name, and how many legal entities it is.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form, number_field, phrases, radios, text_field},
        screen::Screen,
    },
    session::{Action, Page, chosen},
};

pub(super) fn organization(screen: &Screen) -> Html {
    let several = screen.assessment.scope.legal_entities.is_some_and(|count| count > 1);
    let common = "scope.common_top_management";
    let on_choose = screen.ui.on(move |option| Action::Choose(common, option));
    let phrase = phrases(screen);
    let questions = html! {
        <>
            { text_field(screen, "scope.organization") }
            { phrase("scope.organization") }
            { number_field(screen, "scope.legal_entities") }
            <div>
                if several {
                    { radios(screen.ui, common, chosen(screen.assessment, common), None, &on_choose) }
                }
            </div>
        </>
    };
    form(screen, &Form::to(Page::Services), questions)
}
