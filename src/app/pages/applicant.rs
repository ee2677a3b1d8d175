//! Who applies, and by which edition.

use yew::prelude::*;

use super::start::after;
use crate::{
    app::{
        parts::{Form, edition_notice, form, radios},
        screen::Screen,
    },
    domain::Applicant,
    session::{Action, Page, chosen},
};

pub(super) fn applicant(screen: &Screen) -> Html {
    let ui = screen.ui;
    let applicant = screen.assessment.scope.applicant;
    let how = match after(applicant) {
        // who cannot be certified is told so, also on the way back to the check page
        Page::Instead => Form { always: true, ..Form::to(Page::Instead) },
        _ => Form::to(Page::Organization),
    };
    let choice = |id: &'static str| {
        let on_choose = ui.on(move |option| Action::Choose(id, option));
        radios(ui, id, chosen(screen.assessment, id), None, &on_choose)
    };
    let questions = html! {
        <>
            { choice("scope.applicant") }
            <div>
                if applicant == Some(Applicant::Unit) {
                    { choice("scope.unit_has_authority") }
                }
            </div>
            { choice("scope.edition") }
            <div role="status">{ edition_notice(screen) }</div>
        </>
    };
    form(screen, &how, questions)
}
