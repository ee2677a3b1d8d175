//! A page of questions with its Continue button and, where something has to be corrected, a
//! summary that takes focus and leads to the fields.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, Ui, element_id},
        sitting::{Step, Target},
    },
    content::text,
    platform,
    session::{Page, largest_number},
};

/// The id of the summary: where focus goes when Continue is refused.
pub(in crate::app) const ERROR_SUMMARY: &str = "error-summary";

/// How a page goes on.
pub(in crate::app) struct Form {
    /// Where Continue leads.
    pub next: Page,
    /// Not back to where an answer was to be changed, even for those who came from there.
    pub always: bool,
    /// What has to be answered before, with the words to say so.
    pub missing: Option<(&'static str, AttrValue)>,
    /// The very first page has no link back to all sections.
    pub first: bool,
}

impl Form {
    pub fn to(next: Page) -> Self {
        Self { next, always: false, missing: None, first: false }
    }
}

/// A question and the words that say what to correct.
type Error = (&'static str, AttrValue);

impl Screen<'_> {
    fn errors(&self, form: &Form) -> Vec<Error> {
        let wrong = self.sitting.wrong.iter();
        let wrong = wrong.map(|(question, _)| (*question, self.wrong_at(question)));
        wrong.chain(form.missing.clone()).collect()
    }

    /// The same as at the field, with the question in front: several fields may have to hold a number. The catalogue of
    /// questions comes with the later part, and so do all pages with such fields.
    fn wrong_at(&self, id: &str) -> AttrValue {
        let message = wrong_message(self.ui, id);
        match self.sitting.ready().and_then(|later| (later.question)(id)) {
            Some(question) => AttrValue::from([&*self.ui.t(question), " ", &message].concat()),
            None => message,
        }
    }
}

/// What belongs into a field for a number or a day.
pub(in crate::app) fn wrong_message(ui: &Ui, question: &str) -> AttrValue {
    match largest_number(question) {
        Some(largest) => ui.say(text::error_number(largest)),
        None => ui.t(text::ERROR_DATE),
    }
}

pub(in crate::app) fn form(screen: &Screen, form: &Form, questions: Html) -> Html {
    let ui = screen.ui;
    let errors = screen.errors(form);
    let shown = screen.sitting.refused > 0 && !errors.is_empty();
    let back = screen.sitting.target.back.filter(|_| !form.always);
    let next = back.unwrap_or(form.next);
    let is_valid = errors.is_empty();
    let go = ui.send.reform(move |event: Event| {
        event.prevent_default();
        if is_valid { Step::Go(Target::from(next)) } else { Step::Refused }
    });
    // A closed frame forbids forms, so the button does not wait for the form to be sent; Enter in a field still may.
    let onclick = go.reform(|event: MouseEvent| event.into());
    let onsubmit = go.reform(|event: SubmitEvent| event.into());
    html! {
        <form novalidate=true {onsubmit}>
            <div id={ERROR_SUMMARY} tabindex="-1" class={if shown { "errors" } else { "no-errors" }}
                role={shown.then_some("alert")}>
                if shown {
                    <h2 aria-level={ui.level(2)}>{ ui.t(text::UI_ERROR_SUMMARY) }</h2>
                    <ul>{ for errors.iter().map(error_link) }</ul>
                }
            </div>
            { questions }
            <p class="actions">
                <button type="submit" data-continue="" {onclick}>{ ui.t(text::UI_CONTINUE) }</button>
                if !form.first {
                    { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
                }
            </p>
        </form>
    }
}

/// Inside a shadow root an address such as `#id` leads nowhere, so the click does the work.
fn error_link((question, message): &Error) -> Html {
    let id = element_id(question);
    let href = ["#", &id].concat();
    let onclick = Callback::from(move |event: MouseEvent| {
        event.prevent_default();
        platform::focus_near_event(&event, &id);
    });
    html! { <li><a {href} {onclick}>{ message.clone() }</a></li> }
}
