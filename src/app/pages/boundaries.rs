//! For whom, where, on which technology: what may be limited.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, ListField, form, phrases, radios, text_field},
        screen::Screen,
    },
    session::{Action, Page, chosen},
};

pub(super) fn boundaries(screen: &Screen) -> Html {
    let ui = screen.ui;
    let on_choose = ui.on(|option| Action::Choose("scope.customers", option));
    let customers = chosen(screen.assessment, "scope.customers");
    let locations = screen.assessment.scope.locations.clone();
    let phrase = phrases(screen);
    let questions = html! {
        <>
            { radios(ui, "scope.customers", customers, None, &on_choose) }
            { phrase("scope.customers") }
            { text_field(screen, "scope.customer_names") }
            { phrase("scope.customer_names") }
            <ListField ui={ui.clone()} question="scope.locations" entries={locations} />
            { phrase("scope.locations") }
            { text_field(screen, "scope.technology") }
            { phrase("scope.technology") }
            { text_field(screen, "scope.catalogue") }
            { phrase("scope.catalogue") }
        </>
    };
    form(screen, &Form::to(Page::Operators), questions)
}
