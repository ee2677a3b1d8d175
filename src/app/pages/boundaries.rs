//! For whom, where, on which technology: what may be limited.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, ListField, form, radios, text_field},
        screen::Screen,
    },
    session::{Action, Page, chosen},
};

pub(super) fn boundaries(screen: &Screen) -> Html {
    let ui = screen.ui;
    let on_choose = ui.on(|option| Action::Choose("scope.customers", option));
    let customers = chosen(screen.assessment, "scope.customers");
    let locations = screen.assessment.scope.locations.clone();
    let questions = html! {
        <>
            { radios(ui, "scope.customers", customers, None, &on_choose) }
            { text_field(screen, "scope.customer_names") }
            <ListField ui={ui.clone()} question="scope.locations" entries={locations} />
            { text_field(screen, "scope.technology") }
            { text_field(screen, "scope.catalogue") }
        </>
    };
    form(screen, &Form::to(Page::Operators), questions)
}
