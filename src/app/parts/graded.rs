//! A statement with its grade, the evidence that can be shown, a note and a flag.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{help_without_evidence, is_ticked, rating_radios, words_id};
use crate::{
    app::screen::{Ui, element_id},
    content::{Question, question, text},
    domain::{Answer, Rating},
    session::{Action, said::voice_lines},
};

#[derive(PartialEq, Properties)]
pub(in crate::app) struct GradedProps {
    pub ui: Ui,
    pub question: &'static str,
    pub may_be_absent: bool,
    pub answer: Answer,
}

/// Answering one prints only this one again.
#[component]
pub(in crate::app) fn Graded(props: &GradedProps) -> Html {
    #[cfg(debug_assertions)]
    crate::app::renders::count(props.question);
    let (ui, answer) = (&props.ui, &props.answer);
    let Some(question) = question(props.question) else { return html! { <div /> } };
    html! {
        <div class="card">
            { rating_radios(ui, props.question, answer.rating, props.may_be_absent) }
            { reason(ui, question, answer) }
            <div class="card-foot">
                { evidence(ui, question, answer) }
                { help_without_evidence(ui, question) }
                { note(ui, question, answer) }
                { later(ui, question, answer) }
            </div>
            { voices(ui, question, answer) }
        </div>
    }
}

fn reason(ui: &Ui, question: &Question, answer: &Answer) -> Html {
    if answer.rating != Some(Rating::Absent) {
        return Html::default();
    }
    let (id, question) = (element_id(question.id), question.id);
    reason_field(ui, &id, answer, ui.on(move |reason| Action::ExplainAnswer(question, reason)))
}

/// Why it does not occur; `id` is that of the question's element.
pub(super) fn reason_field(
    ui: &Ui,
    id: &str,
    answer: &Answer,
    on_reason: Callback<String>,
) -> Html {
    let (words, id) = (words_id(id), [id, "-reason"].concat());
    let (hint, name) = ([&id, "-hint"].concat(), [&id, "-name"].concat());
    let oninput = on_reason.reform(|event: InputEvent| typed(&event));
    html! {
        <div class="field">
            <label for={id.clone()} id={name.clone()}>{ ui.t(text::STATEMENT_ABSENT_REASON) }</label>
            <p class="hint" id={hint.clone()}>{ ui.t(text::STATEMENT_ABSENT_HINT) }</p>
            <textarea {id} rows="2" aria-labelledby={[&name, " ", &words].concat()} aria-describedby={hint} {oninput}
                value={answer.reason.clone()} />
        </div>
    }
}

fn evidence(ui: &Ui, question: &'static Question, answer: &Answer) -> Html {
    if question.evidence.is_empty() {
        return Html::default();
    }
    let ticked = |id: &str| answer.evidence.iter().any(|known| known == id);
    let count = |items: usize| u32::try_from(items).unwrap_or(u32::MAX);
    let n = question.evidence.iter().filter(|(id, _)| ticked(id)).count();
    let boxes = question.evidence.iter().map(|(id, label)| {
        let box_id = [&element_id(question.id), "-evidence-", id].concat();
        let onchange =
            ui.on(move |event: Event| Action::TickEvidence(question.id, id, is_ticked(&event)));
        html! {
            <div class="option" key={*id}>
                <input type="checkbox" id={box_id.clone()} checked={ticked(id)} {onchange} />
                <label for={box_id}>{ ui.t(*label) }</label>
            </div>
        }
    });
    let legend = ui.say(text::statement_evidence(count(question.evidence.len()), count(n)));
    html! {
        <details class="help evidence">
            <summary>{ legend }</summary>
            <fieldset>
                <legend class="unseen">{ ui.t(text::UI_EVIDENCE) }</legend>
                { for boxes }
            </fieldset>
        </details>
    }
}

fn later(ui: &Ui, question: &Question, answer: &Answer) -> Html {
    let (id, question) = (element_id(question.id), question.id);
    later_box(ui, &id, answer, ui.on(move |later| Action::ComeBack(question, later)))
}

/// Whether to come back to it; `id` is that of the question's element.
pub(super) fn later_box(ui: &Ui, id: &str, answer: &Answer, on_later: Callback<bool>) -> Html {
    let (words, id) = (words_id(id), [id, "-later"].concat());
    let name = [&id, "-name"].concat();
    let onchange = on_later.reform(|event: Event| is_ticked(&event));
    html! {
        <div class="option later">
            <input type="checkbox" id={id.clone()} checked={answer.later} {onchange}
                aria-labelledby={[&name, " ", &words].concat()} />
            <label for={id} id={name}>{ ui.t(text::UI_LATER) }</label>
        </div>
    }
}

fn note(ui: &Ui, question: &Question, answer: &Answer) -> Html {
    let (id, question) = (element_id(question.id), question.id);
    note_field(ui, &id, answer, ui.on(move |note| Action::Note(question, note)))
}

/// A note; `id` is that of the question's element.
pub(super) fn note_field(ui: &Ui, id: &str, answer: &Answer, on_note: Callback<String>) -> Html {
    let (words, id) = (words_id(id), [id, "-note"].concat());
    let name = [&id, "-name"].concat();
    let oninput = on_note.reform(|event: InputEvent| typed(&event));
    html! {
        <details class="help" open={!answer.note.is_empty()}>
            <summary id={name.clone()}>{ ui.t(text::UI_NOTE) }</summary>
            <textarea {id} rows="3" aria-labelledby={[&name, " ", &words].concat()} {oninput}
                value={answer.note.clone()} />
        </details>
    }
}

/// Who said what, where several people's answers were merged.
fn voices(ui: &Ui, question: &'static Question, answer: &Answer) -> Html {
    if answer.voices.is_empty() {
        return Html::default();
    }
    let lines = answer.voices.iter().flat_map(|voice| voice_lines(Some(question), voice));
    html! {
        <details class="help voices">
            <summary>{ ui.t(text::MERGE_VOICES) }</summary>
            <ul>{ for lines.map(|line| html! { <li>{ ui.say(line) }</li> }) }</ul>
        </details>
    }
}

fn typed(event: &InputEvent) -> String {
    let area = event.target_dyn_into::<HtmlTextAreaElement>();
    area.map(|area| area.value()).unwrap_or_default()
}
