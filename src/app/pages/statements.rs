//! The statements of one section of clause 8, to be graded.

use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form, rating_radios},
        screen::{Screen, Ui, element_id},
    },
    content::text,
    domain::Answer,
    session::{
        Action, Page,
        select::{chapter_title, statements},
    },
};

pub(super) fn statements_page(screen: &Screen, page: Page) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let rows = statements(assessment.edition, page).map(|question| {
        let answer = assessment.answers.get(question.id).cloned().unwrap_or_default();
        html! { <Statement ui={ui.clone()} key={question.id} question={question.id} {answer} /> }
    });
    let chapter = chapter_title(assessment, page)
        .zip(page.chapter())
        .map(|(title, chapter)| ui.say(text::clause_named(title, chapter.to_string())));
    let questions = html! {
        <>
            <p class="quiet">{ chapter.unwrap_or_default() }</p>
            <div>{ for rows }</div>
        </>
    };
    form(screen, &Form::to(after(page)), questions)
}

const fn after(page: Page) -> Page {
    match page {
        Page::Portfolio => Page::Relationship,
        Page::Relationship => Page::Supply,
        Page::Supply => Page::Transition,
        Page::Transition => Page::Resolution,
        Page::Resolution => Page::Assurance,
        _ => Page::Gates,
    }
}

#[derive(PartialEq, Properties)]
struct StatementProps {
    ui: Ui,
    question: &'static str,
    answer: Answer,
}

/// A statement with its grade, a note and a flag. Answering one prints only this one again.
#[component]
fn Statement(props: &StatementProps) -> Html {
    let (ui, question) = (&props.ui, props.question);
    let on_note = ui.on(move |event: InputEvent| {
        let area = event.target_dyn_into::<HtmlTextAreaElement>();
        Action::Note(question, area.map(|area| area.value()).unwrap_or_default())
    });
    let on_later = ui.on(move |event: Event| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Action::ComeBack(question, input.is_some_and(|input| input.checked()))
    });
    let id = element_id(question);
    let (note_id, later_id) = ([&id, "-note"].concat(), [&id, "-later"].concat());
    html! {
        <div class="card">
            { rating_radios(ui, question, props.answer.rating) }
            <div class="option later">
                <input type="checkbox" id={later_id.clone()} checked={props.answer.later}
                    onchange={on_later} />
                <label for={later_id}>{ ui.t(text::UI_LATER) }</label>
            </div>
            <details class="help" open={!props.answer.note.is_empty()}>
                <summary>{ ui.t(text::UI_NOTE) }</summary>
                <textarea id={note_id} rows="3" aria-label={ui.t(text::UI_NOTE)} oninput={on_note}
                    value={props.answer.note.clone()} />
            </details>
        </div>
    }
}
