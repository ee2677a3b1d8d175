//! What somebody else shared: what is in it, and the question whether to open it. Nothing is opened unasked.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use crate::{
    app::{
        beside::BesideStep,
        screen::{Screen, Ui},
        sitting::{Notice, Step, Target},
    },
    content::{RULESET_VERSION, text},
    i18n::{Message, TextKey},
    session::{
        Action, Page,
        select::{edition_name, progress},
        share::{Received, ShareProblem, unpack},
        snapshot,
    },
};

/// The id of what says why nothing was opened.
const REFUSED: &str = "shared-refused";

pub(super) fn shared_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let (received, problem) = match screen.sitting.received.as_deref().map(unpack) {
        Some(Ok(received)) => (Some(received), None),
        Some(Err(problem)) => (None, Some(problem)),
        None => (None, None),
    };
    html! {
        <>
            if let Some(received) = &received {
                { what_is_in_it(ui, received) }
            } else {
                // at the same place with a problem and without, so that what was pasted stays
                { told(ui, problem.as_ref()) }
                <Paste ui={ui.clone()} refused={problem.is_some()} />
            }
            <p class="actions">
                { ui.link(Page::Share, None, text::PAGE_SHARE) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </>
    }
}

fn told(ui: &Ui, problem: Option<&ShareProblem>) -> Html {
    html! {
        <>
            <p class="lead">{ ui.t(text::SHARED_LEAD) }</p>
            if let Some(problem) = problem {
                <div class="notice bad" id={REFUSED} role="alert">
                    <div class="notice-words">
                        <p class="notice-title">{ ui.t(text::SHARED_REFUSED) }</p>
                        { reasons(ui, problem.messages()) }
                    </div>
                </div>
            }
        </>
    }
}

/// One reason is no list.
fn reasons(ui: &Ui, reasons: Vec<Message>) -> Html {
    if let [reason] = reasons.as_slice() {
        return html! { <p>{ ui.say(reason.clone()) }</p> };
    }
    html! { <ul>{ for reasons.into_iter().map(|it| html! { <li>{ ui.say(it) }</li> }) }</ul> }
}

#[derive(PartialEq, Properties)]
struct PasteProps {
    ui: Ui,
    /// What was pasted last was none.
    refused: bool,
}

/// The field keeps its own text: a code is no answer.
#[component]
fn Paste(props: &PasteProps) -> Html {
    const PASTE: &str = "shared-paste";
    let ui = &props.ui;
    let field = use_node_ref();
    // no form: a closed frame would forbid to send it
    let onclick = {
        let field = field.clone();
        ui.send.reform(move |_: MouseEvent| {
            let text = field.cast::<HtmlTextAreaElement>().map(|field| field.value());
            let text = text.unwrap_or_default().into();
            Step::Do(Box::new(|sitting| sitting.receive(Some(text))))
        })
    };
    html! {
        <div class="question">
            <label class="label" for={PASTE}>{ ui.t(text::SHARED_PASTE) }</label>
            <textarea id={PASTE} ref={field} rows="4" autocomplete="off" spellcheck="false"
                aria-invalid={props.refused.then_some("true")}
                aria-describedby={props.refused.then_some(REFUSED)} />
            <p class="actions"><button type="button" {onclick}>{ ui.t(text::SHARED_LOOK) }</button></p>
        </div>
    }
}

fn what_is_in_it(ui: &Ui, received: &Received) -> Html {
    let remarks = received.opened.remarks();
    html! {
        <>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::SHARED_WHAT) }</h2>
            { facts(ui, received) }
            if !remarks.is_empty() {
                <h2 aria-level={ui.level(2)}>{ ui.t(text::SHARED_REMARKS) }</h2>
                <ul>{ for remarks.into_iter().map(|line| html! { <li>{ ui.say(line) }</li> }) }</ul>
            }
            <h2 aria-level={ui.level(2)}>{ ui.t(text::SHARED_ASK) }</h2>
            <p>{ ui.t(text::SHARED_ASK_TEXT) }</p>
            <div class="actions">
                { open(ui, received) }
                { beside(ui, received, Page::Compare, text::SHARED_COMPARE) }
                { beside(ui, received, Page::Merge, text::SHARED_MERGE) }
                { not_now(ui) }
            </div>
        </>
    }
}

fn facts(ui: &Ui, received: &Received) -> Html {
    let assessment = &received.opened.assessment;
    let answered = progress(assessment).answered;
    let rules = received.opened.other_ruleset.as_deref().unwrap_or(RULESET_VERSION);
    let mut along = vec![];
    if received.shared.names {
        along.push(ui.t(text::SHARED_NAMES_TOO));
    }
    if received.shared.notes {
        along.push(ui.t(text::SHARED_NOTES_TOO));
    }
    if along.is_empty() {
        along.push(ui.t(text::SHARED_NEITHER));
    }
    let own = |words: &str| vec![AttrValue::from(words.to_owned())];
    let rows = [
        (text::SHARED_NAME, own(&assessment.name)),
        (text::SHARED_ORGANIZATION, own(&assessment.scope.organization)),
        (text::SHARED_EDITION, vec![ui.t(edition_name(assessment.edition))]),
        (text::SHARED_ANSWERED, vec![ui.say(text::result_answered(answered.n, answered.of))]),
        (text::SHARED_RULESET, own(rules)),
        (text::SHARED_ALONG, along),
    ];
    let rows = rows.into_iter().filter(|(_, words)| words.iter().any(|it| !it.is_empty()));
    html! {
        <dl class="answers">
            { for rows.map(|(name, words)| html! {
                <div class="answer">
                    <dt>{ ui.t(name) }</dt>
                    <dd>{ for words.into_iter().map(|it| html! { <div dir="auto">{ it }</div> }) }</dd>
                </div>
            }) }
        </dl>
    }
}

fn open(ui: &Ui, received: &Received) -> Html {
    let (send, opened) = (ui.send.clone(), received.opened.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        let lines: Vec<Message> = opened.remarks();
        send.emit(Step::Act(Action::Open(Box::new(opened.clone()))));
        send.emit(Step::Do(Box::new(|sitting| sitting.receive(None))));
        send.emit(Step::Go(Target::from(Page::Tasks)));
        let title = text::SHARED_OPENED.into();
        send.emit(Step::Tell(Some(Notice { bad: false, title, lines, undo: true })));
    });
    html! { <button type="button" {onclick}>{ ui.t(text::SHARED_OPEN) }</button> }
}

/// Puts it beside the own answers like a file that was chosen there.
fn beside(ui: &Ui, received: &Received, page: Page, label: TextKey) -> Html {
    let name = received.opened.assessment.name.trim();
    let name = if name.is_empty() {
        ui.t(text::SHARED_NAMELESS)
    } else {
        AttrValue::from(name.to_owned())
    };
    let file = [&name, ".json"].concat();
    let content = snapshot::write(&received.opened.assessment, &received.opened.leftovers);
    let send = ui.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        let arrived = vec![(file.clone(), Ok(content.clone().into_bytes()))];
        send.emit(Step::Do(Box::new(|sitting| sitting.receive(None))));
        send.emit(Step::Go(Target::from(page)));
        send.emit(Step::beside(BesideStep::Arrived(arrived)));
    });
    html! { <button type="button" class="secondary" {onclick}>{ ui.t(label) }</button> }
}

fn not_now(ui: &Ui) -> Html {
    let send = ui.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        send.emit(Step::Do(Box::new(|sitting| sitting.receive(None))));
        send.emit(Step::Go(Target::from(Page::Tasks)));
    });
    html! {
        <button type="button" class="secondary" {onclick}>{ ui.t(text::SHARED_NOT_NOW) }</button>
    }
}
