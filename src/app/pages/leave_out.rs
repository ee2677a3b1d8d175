//! What may stay outside, what the visitor would like to leave out (answered at once), and what does
//! not occur at present.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::wish::wishes;
use crate::{
    app::{
        parts::{Form, ListField, form, help, is_ticked, phrases},
        screen::{Screen, element_id},
    },
    content::{ClauseRole, Question, clauses, question, text},
    domain::ClauseId,
    i18n::TextKey,
    session::{Action, Page, select::operated_clauses},
};

pub(super) fn leave_out(screen: &Screen) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let is_any_ticked = operated_clauses(assessment, ClauseRole::System)
        .any(|clause| assessment.scope.excluded.contains(&clause));
    let boxes = html! {
        <>
            { boxes(screen, ClauseRole::Process, text::LEAVE_OUT_PROCESSES) }
            <Folded summary={ui.t(text::LEAVE_OUT_SYSTEM)} open={is_any_ticked}>
                { boxes(screen, ClauseRole::System, text::LEAVE_OUT_SYSTEM) }
            </Folded>
        </>
    };
    let may_be_absent = clauses(assessment.edition).iter().filter(|clause| clause.may_be_absent);
    let absences: Vec<Html> = may_be_absent.map(|clause| absence(screen, clause.id)).collect();
    let questions = html! {
        <>
            { group(screen, question("scope.excluded"), Some("unseen"), boxes) }
            <section role="status">
                <h2 aria-level={ui.level(2)}>{ ui.t(text::LEAVE_OUT_ANSWER) }</h2>
                { wishes(screen) }
            </section>
            { outside(screen) }
            <div>
                if !absences.is_empty() {
                    { group(screen, question("scope.absent"), None, absences.into_iter().collect()) }
                }
            </div>
        </>
    };
    form(screen, &Form::to(Page::Portfolio), questions)
}

/// What may be limited: services, sites and units by name.
fn outside(screen: &Screen) -> Html {
    let (ui, outside) = (screen.ui, &screen.assessment.scope.outside);
    let phrase = phrases(screen);
    let field = |question: &'static str, entries: &[String]| {
        html! {
            <div key={question}>
                <ListField ui={ui.clone()} {question} entries={entries.to_vec()} lines=2 />
                { phrase(question) }
            </div>
        }
    };
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::OUTSIDE_TITLE) }</h2>
            <p>{ ui.t(text::OUTSIDE_TEXT) }</p>
            { field("scope.outside.services", &outside.services) }
            { field("scope.outside.locations", &outside.locations) }
            { field("scope.outside.units", &outside.units) }
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct FoldedProps {
    summary: AttrValue,
    open: bool,
    children: Html,
}

/// Folded up, but not what is ticked in it. It stays open when the last tick goes, because focus is in it.
#[component]
fn Folded(props: &FoldedProps) -> Html {
    let was_open = use_mut_ref(|| false);
    let open = was_open.replace_with(|was_open| *was_open || props.open) || props.open;
    html! {
        <details {open}>
            <summary>{ props.summary.clone() }</summary>
            { props.children.clone() }
        </details>
    }
}

/// `legend` is the class of the question's words: the heading of the page may have said them already.
fn group(
    screen: &Screen,
    question: Option<&Question>,
    legend: Option<&'static str>,
    content: Html,
) -> Html {
    let Some(question) = question else { return Html::default() };
    let ui = screen.ui;
    let id = element_id(question.id);
    let hint_id = [&id, "-hint"].concat();
    html! {
        <fieldset class="question" {id} tabindex="-1" aria-describedby={hint_id.clone()}>
            <legend class={legend}>{ ui.t(question.text) }</legend>
            <p class="hint" id={hint_id}>{ question.hint.map(|hint| ui.t(hint)).unwrap_or_default() }</p>
            { content }
            { help(ui, question) }
        </fieldset>
    }
}

fn boxes(screen: &Screen, role: ClauseRole, name: TextKey) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let boxes = operated_clauses(assessment, role).map(|clause| {
        let id = ["out-", &clause.to_string()].concat();
        let onchange = ui.on(move |event: Event| Action::Exclude(clause, is_ticked(&event)));
        html! {
            <div class="option" key={clause.to_string()}>
                <input type="checkbox" id={id.clone()} {onchange}
                    checked={assessment.scope.excluded.contains(&clause)} />
                <label for={id}>{ ui.clause(assessment, clause) }</label>
            </div>
        }
    });
    html! { <div class="options columns" role="group" aria-label={ui.t(name)}>{ for boxes }</div> }
}

/// What does not occur is said, with its reason: the requirement stays.
fn absence(screen: &Screen, clause: ClauseId) -> Html {
    let ui = screen.ui;
    let reason = screen.assessment.scope.absent.get(&clause);
    let id = ["absent-", &clause.to_string()].concat();
    let (name, reason_id) = ([&id, "-name"].concat(), [&id, "-reason"].concat());
    let reason_name = [&reason_id, "-name"].concat();
    let onchange = ui.on(move |event: Event| Action::DeclareAbsent(clause, is_ticked(&event)));
    let oninput = ui.on(move |event: InputEvent| {
        let input = event.target_dyn_into::<HtmlInputElement>();
        Action::ExplainAbsence(clause, input.map(|input| input.value()).unwrap_or_default())
    });
    html! {
        <div class="option" key={clause.to_string()}>
            <input type="checkbox" id={id.clone()} checked={reason.is_some()} {onchange} />
            <label for={id} id={name.clone()}>{ ui.clause(screen.assessment, clause) }</label>
            if let Some(reason) = reason {
                <div class="then">
                    <label for={reason_id.clone()} id={reason_name.clone()}>{ ui.t(text::LEAVE_OUT_REASON) }</label>
                    <input type="text" class="long" id={reason_id} value={reason.clone()} {oninput} autocomplete="off"
                        aria-labelledby={[&reason_name, " ", &name].concat()} />
                </div>
            }
        </div>
    }
}
