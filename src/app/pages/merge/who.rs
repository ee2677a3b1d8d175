//! Who answered: the parts with a field each for a name.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    app::{
        beside::BesideStep,
        screen::{Screen, Ui},
        sitting::Step,
    },
    content::text,
    domain::Assessment,
    session::merge::Part,
};

/// The own answers, as far as there are any, and those of the files.
pub(super) fn parts(screen: &Screen) -> Vec<Part> {
    let own = Part {
        by: own_by(screen),
        own: true,
        assessment: screen.sitting.session.assessment.clone(),
    };
    let own = Some(own).filter(|own| *own.assessment != Assessment::default());
    let others = screen.sitting.beside.others.iter().map(|other| Part {
        by: named(&other.by, &other.name),
        own: false,
        assessment: other.assessment.clone(),
    });
    own.into_iter().chain(others).collect()
}

fn own_by(screen: &Screen) -> String {
    let said = screen.sitting.beside.own_by.as_deref();
    let known = said.unwrap_or(&screen.assessment.report.assessor);
    named(known, screen.ui.locale.get(text::MERGE_OWN_NAME))
}

/// A name that somebody gave, or what stands for it.
fn named(by: &str, otherwise: &str) -> String {
    let by = by.trim();
    if by.is_empty() { otherwise.to_owned() } else { by.to_owned() }
}

pub(super) fn fields(screen: &Screen) -> Html {
    let ui = screen.ui;
    let beside = &screen.sitting.beside;
    let own = beside.own_by.clone().unwrap_or_else(|| own_by(screen));
    let others = beside.others.iter().enumerate().map(|(place, other)| {
        let label = ui.say(text::merge_who_file(other.name.as_str()));
        let name = Some(other.name.clone());
        field(ui, place.to_string(), label, name, other.by.clone())
    });
    html! {
        <fieldset class="question no-print">
            <legend>{ ui.t(text::MERGE_WHO) }</legend>
            <p class="hint" id="merge-by-hint">{ ui.t(text::MERGE_WHO_HINT) }</p>
            { field(ui, "own".to_owned(), ui.t(text::MERGE_WHO_OWN), None, own) }
            { for others }
        </fieldset>
    }
}

fn field(ui: &Ui, id: String, label: AttrValue, name: Option<String>, value: String) -> Html {
    let id = ["merge-by-", &id].concat();
    let key = name.clone().unwrap_or_default();
    let oninput = ui.send.reform(move |event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        let by = input.map(|input| input.value()).unwrap_or_default();
        Step::beside(BesideStep::By(name.clone(), by))
    });
    html! {
        <div class="row" {key}>
            <label for={id.clone()}>{ label }</label>
            <input type="text" class="long" {id} {value} {oninput} autocomplete="off"
                aria-describedby="merge-by-hint" />
        </div>
    }
}
