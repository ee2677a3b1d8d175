//! A question with a few options: native radio buttons or checkboxes. Nothing is chosen
//! beforehand, and choosing does not move on.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::help;
use crate::{
    app::screen::{Ui, element_id},
    content::{Question, question, text},
    domain::{Choice, Grade, Rating},
    i18n::TextKey,
    session::{Action, select::rating_label},
};

type Options = [(&'static str, TextKey)];

/// One of the options of a question of the catalogue.
pub(in crate::app) fn radios(
    ui: &Ui,
    id: &'static str,
    chosen: Option<&'static str>,
    error: Option<AttrValue>,
    on_choose: &Callback<&'static str>,
) -> Html {
    let Some(question) = question(id) else { return Html::default() };
    radios_of(ui, question, chosen, error, on_choose)
}

/// The same where the heading of the page says the question's words already, so that only those hear them who do not
/// see what belongs together.
pub(in crate::app) fn radios_below_title(
    ui: &Ui,
    id: &'static str,
    chosen: Option<&'static str>,
    on_choose: &Callback<&'static str>,
) -> Html {
    let Some(question) = question(id) else { return Html::default() };
    let is_chosen = |key: &str| chosen == Some(key);
    let inputs = inputs(ui, question, "radio", question.options, is_chosen, on_choose);
    group(ui, question, Some("unseen"), None, inputs, help(ui, question))
}

/// One of the options of this question.
pub(in crate::app) fn radios_of(
    ui: &Ui,
    question: &'static Question,
    chosen: Option<&'static str>,
    error: Option<AttrValue>,
    on_choose: &Callback<&'static str>,
) -> Html {
    let inputs =
        inputs(ui, question, "radio", question.options, |key| chosen == Some(key), on_choose);
    group(ui, question, None, error, inputs, help(ui, question))
}

/// How far a statement is true.
pub(in crate::app) fn rating_radios(
    ui: &Ui,
    id: &'static str,
    rating: Option<Rating>,
    may_be_absent: bool,
) -> Html {
    let Some(question) = question(id) else { return Html::default() };
    let chosen = rating.map(Choice::key);
    let on_choose = ui.on(move |key: &str| Action::Rate(id, Rating::from_key(key)));
    let grades = if may_be_absent { GRADES_OR_ABSENT } else { GRADES };
    let inputs = inputs(ui, question, "radio", grades, |key| chosen == Some(key), &on_choose);
    group(ui, question, None, None, inputs, Html::default())
}

/// Any of the options of a question of the catalogue.
pub(in crate::app) fn checkboxes(
    ui: &Ui,
    id: &'static str,
    ticked: impl Fn(&str) -> bool,
    on_tick: &Callback<&'static str>,
) -> Html {
    let Some(question) = question(id) else { return Html::default() };
    let inputs = inputs(ui, question, "checkbox", question.options, ticked, on_tick);
    group(ui, question, None, None, inputs, help(ui, question))
}

/// The keys of the file with the words of the screen.
const GRADES: &Options = &[
    ("N", rating_label(Rating::Graded(Grade::Not))),
    ("P", rating_label(Rating::Graded(Grade::Partially))),
    ("L", rating_label(Rating::Graded(Grade::Largely))),
    ("F", rating_label(Rating::Graded(Grade::Fully))),
    ("unknown", rating_label(Rating::Unknown)),
];

/// The same where the edition lets the situation not occur.
const GRADES_OR_ABSENT: &Options = &[
    ("N", rating_label(Rating::Graded(Grade::Not))),
    ("P", rating_label(Rating::Graded(Grade::Partially))),
    ("L", rating_label(Rating::Graded(Grade::Largely))),
    ("F", rating_label(Rating::Graded(Grade::Fully))),
    ("unknown", rating_label(Rating::Unknown)),
    ("absent", text::STATEMENT_ABSENT),
];

fn inputs(
    ui: &Ui,
    question: &'static Question,
    kind: &'static str,
    options: &'static Options,
    checked: impl Fn(&str) -> bool,
    on_change: &Callback<&'static str>,
) -> Html {
    let id = element_id(question.id);
    let option = |(index, (key, label)): (usize, &'static (&'static str, TextKey))| {
        // the first one carries the question's id: that is where an error leads to
        let input_id = if index == 0 { id.clone() } else { [&id, "-", key].concat() };
        let onchange = on_change.reform(|_: Event| *key);
        html! {
            <div class="option" key={*key}>
                <input type={kind} id={input_id.clone()} name={question.id} value={*key}
                    checked={checked(key)} {onchange} />
                <label for={input_id}>{ ui.t(*label) }</label>
            </div>
        }
    };
    options.iter().enumerate().map(option).collect()
}

fn group(
    ui: &Ui,
    question: &'static Question,
    legend: Option<&'static str>,
    error: Option<AttrValue>,
    inputs: Html,
    help: Html,
) -> Html {
    let id = element_id(question.id);
    let (hint_id, error_id) = ([&id, "-hint"].concat(), [&id, "-error"].concat());
    html! {
        <fieldset class={if error.is_some() { "question has-error" } else { "question" }}
            aria-describedby={described_by(question, error.is_some())}>
            <legend class={legend} id={words_id(&id)}>{ ui.t(question.text) }</legend>
            if let Some(hint) = question.hint {
                <p class="hint" id={hint_id}>{ ui.t(hint) }</p>
            }
            if let Some(error) = error {
                <p class="error" id={error_id}>{ error }</p>
            }
            <div class="options">{ inputs }</div>
            { help }
        </fieldset>
    }
}

/// The id of the words of a question: what belongs to it, such as a note, is named after it, too. `id` is that of the
/// question's element.
pub(in crate::app) fn words_id(id: &str) -> String {
    [id, "-words"].concat()
}

/// The ids of the hint and the error of a question, for `aria-describedby`.
pub(super) fn described_by(question: &Question, has_error: bool) -> Option<String> {
    let id = element_id(question.id);
    let hint = question.hint.map(|_| [&id, "-hint"].concat());
    let error = has_error.then(|| [&id, "-error"].concat());
    match (hint, error) {
        (Some(hint), Some(error)) => Some([hint, error].join(" ")),
        (hint, error) => hint.or(error),
    }
}

/// Whether the checkbox that changed is ticked now.
pub(in crate::app) fn is_ticked(event: &Event) -> bool {
    event.target_dyn_into::<HtmlInputElement>().is_some_and(|input| input.checked())
}
