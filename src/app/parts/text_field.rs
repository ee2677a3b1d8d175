//! A question answered in the visitor's own words, or by a number.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::options::described_by;
use crate::{
    app::{
        screen::{Screen, Ui, element_id},
        sitting::Step,
    },
    content::{question, text},
    session::{Action, largest_number, written},
};

/// A line of text.
pub(in crate::app) fn text_field(screen: &Screen, id: &'static str) -> Html {
    let value = AttrValue::from(written(screen.assessment, id));
    let on_write = screen.ui.on(move |text| Action::Write(id, text));
    field(screen.ui, id, value, None, on_write)
}

/// A whole number. What is none stays in the field and is told when Continue is pressed.
pub(in crate::app) fn number_field(screen: &Screen, id: &'static str) -> Html {
    let wrong = screen.sitting.wrong_numbers.iter().any(|(known, _)| *known == id);
    let error = (wrong && screen.sitting.refused > 0)
        .then(|| screen.ui.say(text::error_number(largest_number(id).unwrap_or_default())));
    let on_write = screen.ui.send.reform(move |text| Step::Number(id, text));
    field(screen.ui, id, screen.number(id), error, on_write)
}

fn field(
    ui: &Ui,
    id: &'static str,
    value: AttrValue,
    error: Option<AttrValue>,
    on_write: Callback<String>,
) -> Html {
    let Some(question) = question(id) else { return Html::default() };
    let input_id = element_id(question.id);
    let (hint_id, error_id) = ([&input_id, "-hint"].concat(), [&input_id, "-error"].concat());
    let is_number = largest_number(question.id).is_some();
    let oninput = Callback::from(move |event: InputEvent| {
        if let Some(input) = event.target_dyn_into::<HtmlInputElement>() {
            on_write.emit(input.value());
        }
    });
    html! {
        <div class={if error.is_some() { "question has-error" } else { "question" }} key={id}>
            <label class="label" for={input_id.clone()}>{ ui.t(question.text) }</label>
            if let Some(hint) = question.hint {
                <p class="hint" id={hint_id}>{ ui.t(hint) }</p>
            }
            if let Some(error) = &error {
                <p class="error" id={error_id}>{ error.clone() }</p>
            }
            <input type="text" id={input_id} {value} {oninput} autocomplete="off"
                class={if is_number { "short" } else { "long" }}
                inputmode={is_number.then_some("numeric")}
                aria-invalid={error.is_some().then_some("true")}
                aria-describedby={described_by(question, error.is_some())} />
        </div>
    }
}
