//! What one gets, and the first question. This page is written as HTML before the visitor comes.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form, open_file, radios_of},
        screen::{Screen, Ui},
    },
    content::{FIRST_QUESTION, text},
    domain::{Applicant, Choice},
    session::{Action, Page},
};

pub(in crate::app) fn start(screen: &Screen) -> Html {
    let (ui, view) = (screen.ui, screen.sitting.guest.view);
    let applicant = screen.assessment.scope.applicant;
    let missing = applicant.is_none().then(|| (FIRST_QUESTION.id, ui.t(text::START_ERROR)));
    let error = missing.clone().filter(|_| screen.sitting.refused > 0).map(|(_, error)| error);
    let how = Form { next: after(applicant), always: true, missing, first: true };
    let on_choose = ui.on(|option| Action::Choose(FIRST_QUESTION.id, option));
    let chosen = applicant.map(Choice::key);
    html! {
        <>
            <div class="promise">
                <div>
                <p class="lead">{ ui.t(text::START_LEAD) }</p>
                <ul class="gains">
                    if view.has_scope() {
                        <li>{ ui.t(text::START_SCOPE) }</li>
                    }
                    if view.has_statement() {
                        <li>{ ui.t(text::START_STATEMENT) }</li>
                    }
                    if view.has_readiness() {
                        <li>{ ui.t(text::START_READINESS) }</li>
                    }
                </ul>
                <p>{ ui.t(text::START_PROMISE) }</p>
                </div>
                if view.has_readiness() {
                    { preview(ui) }
                }
            </div>
            <h2 aria-level={ui.level(2)} class="unseen">{ ui.t(text::START_QUESTION_SECTION) }</h2>
            { form(screen, &how, radios_of(ui, FIRST_QUESTION, chosen, error, &on_choose)) }
            <div class="actions aside">
                if !view.has_readiness() {
                    { ui.link(Page::Example, None, text::START_EXAMPLE) }
                }
                { ui.link(Page::Tasks, None, text::START_OVERVIEW) }
                { ui.link(Page::Kept, None, text::START_KEPT) }
                { open_file(ui, text::START_OPEN) }
            </div>
        </>
    }
}

/// What a result says, before the first question: a range, and the wider the less is known.
fn preview(ui: &Ui) -> Html {
    let range = |label, range: &'static str| {
        html! {
            <>
                <span>{ ui.t(label) }</span>
                <svg class="band" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
                    <path class="band-track" d="M0 1h100v1H0z" />
                    <path class="band-known" d={range} />
                </svg>
            </>
        }
    };
    html! {
        <figure class="preview">
            <figcaption>{ ui.t(text::START_PICTURE) }</figcaption>
            <p>
                { range(text::START_PICTURE_QUICK, "M31 0h45v3H31z") }
                { range(text::START_PICTURE_FULL, "M55 0h12v3H55z") }
            </p>
            <p class="quiet">{ ui.t(text::START_PICTURE_WHY) }</p>
            <p>{ ui.link(Page::Example, None, text::START_EXAMPLE) }</p>
        </figure>
    }
}

/// Who cannot be certified is told at once, and a unit is asked about its authority first.
pub(super) fn after(applicant: Option<Applicant>) -> Page {
    match applicant {
        Some(Applicant::Person | Applicant::Product | Applicant::AdviceOnly) => Page::Instead,
        Some(Applicant::Unit) => Page::Applicant,
        _ => Page::Organization,
    }
}
