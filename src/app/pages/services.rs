//! The services, whether the catalogue has them, and what is done with them.

use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, ListField, checkboxes, form, is_ticked, phrases, radios},
        screen::Screen,
    },
    content::text,
    domain::{Choice, Reply, Service},
    session::{Action, Page, select::in_catalogue},
};

pub(super) fn services(screen: &Screen) -> Html {
    let ui = screen.ui;
    let scope = &screen.assessment.scope;
    let names: Vec<String> = scope.services.iter().map(|service| service.name.clone()).collect();
    let all = in_catalogue(screen.assessment);
    let on_choose = ui
        .on(|option| Action::MarkAllInCatalogue(Reply::from_key(option).unwrap_or(Reply::Unknown)));
    let activity = |key: &str| {
        Choice::from_key(key).is_some_and(|activity| scope.activities.contains(&activity))
    };
    let on_tick = ui.on(Action::ToggleActivity);
    let phrase = phrases(screen);
    let questions = html! {
        <>
            <ListField ui={ui.clone()} question="scope.services" entries={names} />
            { phrase("scope.services") }
            <div>
                if !scope.services.is_empty() {
                    { radios(ui, "scope.in_catalogue", all.map(Choice::key), None, &on_choose) }
                }
                if all == Some(Reply::No) && scope.services.len() > 1 {
                    { missing(screen, &scope.services) }
                }
            </div>
            { checkboxes(ui, "scope.activities", activity, &on_tick) }
            { phrase("scope.activities") }
        </>
    };
    form(screen, &Form::to(Page::Boundaries), questions)
}

/// Which services the catalogue does not name yet.
fn missing(screen: &Screen, services: &[Service]) -> Html {
    let ui = screen.ui;
    let boxes = services.iter().enumerate().map(|(index, service)| {
        let id = ["missing-", &index.to_string()].concat();
        let name = service.name.clone();
        let onchange = ui.on(move |event: Event| {
            let reply = if is_ticked(&event) { Reply::No } else { Reply::Yes };
            Action::MarkInCatalogue(name.clone(), reply)
        });
        html! {
            <div class="option" key={service.name.clone()}>
                <input type="checkbox" id={id.clone()} {onchange}
                    checked={service.in_catalogue == Some(Reply::No)} />
                <label for={id}>{ service.name.clone() }</label>
            </div>
        }
    });
    html! {
        <fieldset class="question">
            <legend>{ ui.t(text::SERVICES_MISSING) }</legend>
            <div class="options">{ for boxes }</div>
        </fieldset>
    }
}
