//! A question answered in the visitor's own words, or by a number.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::{form::wrong_message, options::described_by};
use crate::{
    app::{
        screen::{Screen, Ui, element_id},
        sitting::Step,
    },
    content::question,
    session::{Action, largest_number, takes_day, written},
};

/// A line of text.
pub(in crate::app) fn text_field(screen: &Screen, id: &'static str) -> Html {
    let value = AttrValue::from(written(screen.assessment, id));
    let on_write = screen.ui.on(move |text| Action::Write(id, text));
    field(screen.ui, id, value, None, on_write)
}

/// A whole number. What is none stays in the field and is told when Continue is pressed.
pub(in crate::app) fn number_field(screen: &Screen, id: &'static str) -> Html {
    checked_field(screen, id, None)
}

/// A day, by the browser's own field for days. `mistake` says what cannot be right about the day that
/// was entered: it is told at once and does not hold the visitor up.
pub(in crate::app) fn day_field(
    screen: &Screen,
    id: &'static str,
    mistake: Option<AttrValue>,
) -> Html {
    checked_field(screen, id, mistake)
}

fn checked_field(screen: &Screen, id: &'static str, mistake: Option<AttrValue>) -> Html {
    let wrong = screen.is_wrong(id) && screen.sitting.refused > 0;
    let error = if wrong { Some(wrong_message(screen.ui, id)) } else { mistake };
    let on_write = screen.ui.send.reform(move |text| Step::typed(id, text));
    field(screen.ui, id, screen.typed(id), error, on_write)
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
            <input type={if takes_day(id) { "date" } else { "text" }} id={input_id} {value} {oninput} autocomplete="off"
                class={if is_number { "short" } else if takes_day(id) { "day" } else { "long" }}
                inputmode={is_number.then_some("numeric")}
                aria-invalid={error.is_some().then_some("true")}
                aria-describedby={described_by(question, error.is_some())} />
        </div>
    }
}
