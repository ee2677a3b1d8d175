//! Which services the catalogue does not name yet: a few are ticked, many are named in a field,
//! because nobody finds theirs in a thousand boxes and whoever has so many has them in a spreadsheet.

use std::{collections::BTreeSet, rc::Rc};

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::{
    app::{
        parts::{entries, is_ticked},
        screen::{Screen, Ui, element_id},
    },
    content::text,
    domain::{Assessment, Reply, Service},
    session::{Action, IN_CATALOGUE, select::missing_in_catalogue},
};

/// So many services are still found in a list of boxes.
const FEW: usize = 20;

pub(in crate::app) fn missing(screen: &Screen) -> Html {
    let services = &screen.assessment.scope.services;
    if services.len() > FEW {
        let assessment = screen.sitting.session.assessment.clone();
        return html! { <MissingField ui={screen.ui.clone()} {assessment} /> };
    }
    html! {
        <fieldset class="question">
            <legend>{ screen.ui.t(text::SERVICES_MISSING) }</legend>
            <div class="options">
                { for services.iter().enumerate().map(|(at, it)| tick_box(screen.ui, at, it)) }
            </div>
        </fieldset>
    }
}

fn tick_box(ui: &Ui, index: usize, service: &Service) -> Html {
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
}

#[derive(PartialEq, Properties)]
struct MissingFieldProps {
    ui: Ui,
    assessment: Rc<Assessment>,
}

/// The services that are missing, one a line. Empty means that it was not said which.
#[component]
fn MissingField(props: &MissingFieldProps) -> Html {
    let (ui, services) = (&props.ui, &props.assessment.scope.services);
    let said = missing_in_catalogue(services);
    // What was typed, as long as it means what was said: it may have lines that name no service yet.
    let typed = use_state(|| said.join("\n"));
    let lines = entries(&typed);
    let named = named(services, &lines);
    // to name all says no more than to name none
    let keeps = said == named || (said.is_empty() && named.len() == services.len());
    let value = if keeps { (*typed).clone() } else { said.join("\n") };
    let strange = if keeps { number(lines.len().saturating_sub(named.len())) } else { 0 };
    let is_missing = |service: &&Service| service.in_catalogue == Some(Reply::No);
    let count = number(services.iter().filter(is_missing).count());
    let oninput = {
        let (on_list, typed) = (ui.on(|names| Action::List(IN_CATALOGUE, names)), typed.clone());
        Callback::from(move |event: InputEvent| {
            if let Some(area) = event.target_dyn_into::<HtmlTextAreaElement>() {
                let text = area.value();
                on_list.emit(entries(&text));
                typed.set(text);
            }
        })
    };
    let id = [&element_id(IN_CATALOGUE), "-missing"].concat();
    let (hint_id, count_id) = ([&id, "-hint"].concat(), [&id, "-count"].concat());
    html! {
        <div class="question">
            <label class="label" for={id.clone()}>{ ui.t(text::SERVICES_MISSING) }</label>
            <p class="hint" id={hint_id.clone()}>{ ui.t(text::SERVICES_MISSING_HINT) }</p>
            <textarea {id} rows="8" {oninput} {value} autocomplete="off"
                aria-describedby={[&hint_id, " ", &count_id].concat()} />
            <p class="count" id={count_id}>
                { ui.say(text::services_missing_count(count, number(services.len()))) }
                if strange > 0 {
                    { " " }{ ui.say(text::services_missing_strange(strange)) }
                }
            </p>
        </div>
    }
}

/// The services that the lines name, in the order of the services.
fn named<'a>(services: &'a [Service], lines: &[String]) -> Vec<&'a str> {
    let lines: BTreeSet<&str> = lines.iter().map(String::as_str).collect();
    services.iter().map(|service| service.name.as_str()).filter(|it| lines.contains(it)).collect()
}

fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}
