//! Who operates what: the parts of the management system and the 18 processes.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form, help},
        screen::{Screen, Ui},
    },
    content::{ClauseRole, question, text},
    domain::{Choice, ClauseId, Operator},
    i18n::TextKey,
    session::{
        Action, Page,
        select::{controlled_clauses, operated_clauses},
    },
};

pub(super) fn operators(screen: &Screen) -> Html {
    let ui = screen.ui;
    let has_others = controlled_clauses(screen.assessment).next().is_some();
    let next = if has_others { Page::Control } else { Page::LeaveOut };
    let questions = html! {
        <>
            <p class="lead">{ ui.t(text::OPERATORS_LEAD) }</p>
            { question("scope.parties").map(|question| help(ui, question)).unwrap_or_default() }
            { group(screen, ClauseRole::Process, text::OPERATORS_PROCESSES) }
            { group(screen, ClauseRole::System, text::OPERATORS_SYSTEM) }
        </>
    };
    form(screen, &Form::to(next), questions)
}

fn group(screen: &Screen, role: ClauseRole, title: TextKey) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let clauses: Vec<ClauseId> = operated_clauses(assessment, role).collect();
    let by = |clause: ClauseId| assessment.scope.party(clause).and_then(|party| party.by);
    let is_own =
        |id: &&ClauseId| matches!(by(**id), Some(Operator::Own | Operator::OwnWithSupport));
    let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    let own = count(clauses.iter().filter(is_own).count());
    let rows = clauses.iter().map(|clause| {
        html! {
            <OperatorRow ui={ui.clone()} key={clause.to_string()} clause={*clause} by={by(*clause)}
                name={ui.clause(assessment, *clause)} />
        }
    });
    let rest = clauses.clone();
    let onclick = ui.on(move |_: MouseEvent| Action::OperateTheRest(rest.clone(), Operator::Own));
    html! {
        <section class="operators">
            <h2>{ ui.t(title) }</h2>
            <p class="actions">
                <button type="button" class="secondary" {onclick}>{ ui.t(text::OPERATORS_REST) }</button>
                <span class="quiet" role="status">
                    { ui.say(text::operators_own_count(count(clauses.len()), own)) }
                </span>
            </p>
            <ul class="rows">{ for rows }</ul>
        </section>
    }
}

#[derive(PartialEq, Properties)]
struct OperatorRowProps {
    ui: Ui,
    clause: ClauseId,
    name: AttrValue,
    by: Option<Operator>,
}

/// One clause with its choice. Only the row that changed is printed again.
#[component]
fn OperatorRow(props: &OperatorRowProps) -> Html {
    let ui = &props.ui;
    let clause = props.clause;
    let id = ["by-", &clause.to_string()].concat();
    let onchange = ui.on(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        Action::Operate(clause, select.and_then(|select| Operator::from_key(&select.value())))
    });
    let options = question("scope.parties").map_or(&[][..], |question| question.options);
    let options = options.iter().map(|(key, label)| {
        let selected = props.by.is_some_and(|by| by.key() == *key);
        html! { <option key={*key} value={*key} {selected}>{ ui.t(*label) }</option> }
    });
    let is_other = props.by.is_some_and(Operator::is_other);
    html! {
        <li class="row">
            <label for={id.clone()}>{ props.name.clone() }</label>
            <select {id} {onchange} class={is_other.then_some("is-other")}>
                <option value="" selected={props.by.is_none()}>{ ui.t(text::OPERATORS_SELECT) }</option>
                { for options }
            </select>
        </li>
    }
}
