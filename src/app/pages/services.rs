//! The services, whether the catalogue has them, and what is done with them.

use yew::prelude::*;

use super::missing::missing;
use crate::{
    app::{
        parts::{Form, ListField, checkboxes, form, phrases, radios},
        screen::Screen,
    },
    domain::{Choice, Reply},
    session::{
        Action, IN_CATALOGUE, Page,
        select::{in_catalogue, missing_in_catalogue},
    },
};

pub(super) fn services(screen: &Screen) -> Html {
    let ui = screen.ui;
    let scope = &screen.assessment.scope;
    let names: Vec<String> = scope.services.iter().map(|service| service.name.clone()).collect();
    let all = in_catalogue(screen.assessment);
    let has_missing = scope.services.iter().any(|service| service.in_catalogue == Some(Reply::No));
    let named: Vec<String> =
        missing_in_catalogue(&scope.services).into_iter().map(str::to_owned).collect();
    let on_choose = ui.on(move |option| match Reply::from_key(option).unwrap_or(Reply::Unknown) {
        // it was said before which, and is not to be said again
        Reply::No if !named.is_empty() => Action::List(IN_CATALOGUE, named.clone()),
        reply => Action::MarkAllInCatalogue(reply),
    });
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
                    { radios(ui, IN_CATALOGUE, all.map(Choice::key), None, &on_choose) }
                }
                if has_missing && scope.services.len() > 1 {
                    { missing(screen) }
                }
            </div>
            { checkboxes(ui, "scope.activities", activity, &on_tick) }
            { phrase("scope.activities") }
        </>
    };
    form(screen, &Form::to(Page::Boundaries), questions)
}
