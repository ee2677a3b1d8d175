//! Who operates what: the processes and the parts of the management system in one matrix.
//!
//! It is a table of native radio buttons: Tab reaches a row once, arrows choose in it, and nothing
//! else happens. On a narrow element the style sheet makes a card of each row; then the options show
//! their own names and the head of the table is gone.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form, help, radios},
        screen::{Screen, Ui, element_id},
    },
    content::{ClauseRole, asks, question, text},
    domain::{Choice, ClauseId, Edition, Operator},
    engine::must_be_own,
    i18n::TextKey,
    session::{
        Action, Page, chosen,
        select::{
            SHARES, controlled_clauses, operated_clauses, operator_name, operator_short,
            shares_count,
        },
    },
};

pub(super) fn operators(screen: &Screen) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let has_others = controlled_clauses(assessment).next().is_some();
    let next = if has_others { Page::Control } else { Page::LeaveOut };
    let asked = |id: &&str| question(id).is_some_and(|it| asks(assessment.edition, it));
    let questions = html! {
        <>
            <p class="lead">{ ui.t(text::OPERATORS_LEAD) }</p>
            { question("scope.parties").map(|question| help(ui, question)).unwrap_or_default() }
            <div>
                if assessment.edition == Edition::Bs15000 {
                    <p class="hint">{ ui.t(text::EDITION_IS_CLAUSE_GROUP) }</p>
                }
            </div>
            <Fill ui={ui.clone()} />
            { counts(screen) }
            <section id={element_id("scope.parties")} tabindex="-1">
                <h2 aria-level={ui.level(2)}>{ ui.t(text::OPERATORS_PROCESSES) }</h2>
                { matrix(screen, ClauseRole::Process, text::OPERATORS_PROCESSES) }
            </section>
            <details class="system">
                <summary><h2 aria-level={ui.level(2)}>{ ui.t(text::OPERATORS_SYSTEM) }</h2></summary>
                { matrix(screen, ClauseRole::System, text::OPERATORS_SYSTEM) }
            </details>
            { for SHARES.into_iter().filter(asked).map(|id| share(screen, id)) }
        </>
    };
    form(screen, &Form::to(next), questions)
}

/// How much of one group stays with the organization, counted as one answers.
fn count(screen: &Screen, role: ClauseRole) -> Html {
    let ui = screen.ui;
    let shares = shares_count(screen.assessment, role);
    html! {
        <span>
            { ui.say(text::matrix_count(shares.of, shares.open, shares.others, shares.own)) }
            if shares.nobody > 0 {
                { ", " }{ ui.say(text::matrix_nobody_count(shares.nobody)) }
            }
        </span>
    }
}

/// Both groups, because what is folded up must not be forgotten.
pub(in crate::app) fn counts(screen: &Screen) -> Html {
    let line = |role, title: TextKey| {
        html! {
            <li><strong>{ screen.ui.t(title) }{ screen.ui.t(text::UI_COLON) }</strong>{ count(screen, role) }</li>
        }
    };
    html! {
        <div role="status">
            <ul class="shares">
                { line(ClauseRole::Process, text::OPERATORS_PROCESSES) }
                { line(ClauseRole::System, text::OPERATORS_SYSTEM) }
            </ul>
        </div>
    }
}

fn matrix(screen: &Screen, role: ClauseRole, title: TextKey) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let rows = operated_clauses(assessment, role).map(|clause| {
        let by = assessment.scope.party(clause).and_then(|party| party.by);
        html! {
            <OperatorRow ui={ui.clone()} key={clause.to_string()} {clause} {by}
                name={ui.clause(assessment, clause)}
                must_be_own={must_be_own(assessment.edition, clause)} />
        }
    });
    html! {
        <table class="matrix">
            <caption class="unseen">
                { ui.t(text::MATRIX_CAPTION) }{ ui.t(text::UI_COLON) }{ ui.t(title) }
            </caption>
            { head(ui) }
            <tbody>{ for rows }</tbody>
        </table>
    }
}

pub(in crate::app) fn head(ui: &Ui) -> Html {
    let options = Operator::ALL.iter().map(|(by, key)| {
        html! { <th scope="col" key={*key}>{ ui.t(operator_short(*by)) }</th> }
    });
    html! {
        <thead>
            <tr><th scope="col">{ ui.t(text::MATRIX_PROCESS) }</th>{ for options }</tr>
        </thead>
    }
}

#[derive(PartialEq, Properties)]
pub(in crate::app) struct OperatorRowProps {
    pub ui: Ui,
    pub clause: ClauseId,
    pub name: AttrValue,
    pub by: Option<Operator>,
    pub must_be_own: bool,
}

/// One clause with its choice. Only the row that changed is printed again.
#[component]
pub(in crate::app) fn OperatorRow(props: &OperatorRowProps) -> Html {
    let (ui, clause) = (&props.ui, props.clause);
    let row = ["by-", &clause.to_string().replace('.', "-")].concat();
    let is_other = props.by.is_some_and(Operator::is_other);
    let cells = Operator::ALL.iter().map(|(by, key)| {
        let (by, id) = (*by, [&row, "-", key].concat());
        let onchange = ui.on(move |_: Event| Action::Operate(clause, Some(by)));
        html! {
            <td key={*key}>
                <label>
                    <input type="radio" name={row.clone()} value={*key} checked={props.by == Some(by)}
                        aria-labelledby={[&row, " ", &id].concat()} {onchange} />
                    <span {id} class="cell-name">{ ui.t(operator_short(by)) }</span>
                </label>
            </td>
        }
    });
    html! {
        <tr class={is_other.then_some("is-other")}>
            <th scope="row">
                <span id={row.clone()}>{ props.name.clone() }</span>
                if is_other && props.must_be_own {
                    <span class="tag is-stop">{ ui.t(text::MATRIX_MUST_BE_OWN) }</span>
                }
            </th>
            { for cells }
        </tr>
    }
}

#[derive(PartialEq, Properties)]
pub(in crate::app) struct FillProps {
    pub ui: Ui,
}

/// Says the same of everything that is still open.
#[component]
pub(in crate::app) fn Fill(props: &FillProps) -> Html {
    let ui = &props.ui;
    let by = use_state(|| Operator::Own);
    let onchange = {
        let by = by.clone();
        Callback::from(move |event: Event| {
            let select = event.target_dyn_into::<HtmlSelectElement>();
            by.set(select.and_then(|it| Operator::from_key(&it.value())).unwrap_or(Operator::Own));
        })
    };
    let chosen = *by;
    let onclick = ui.on(move |_: MouseEvent| Action::OperateTheRest(chosen));
    let options = Operator::ALL.iter().map(|(it, key)| {
        let selected = *it == chosen;
        html! { <option key={*key} value={*key} {selected}>{ ui.t(operator_name(*it)) }</option> }
    });
    html! {
        <div class="fill">
            <label for="matrix-fill">{ ui.t(text::MATRIX_FILL) }</label>
            <select id="matrix-fill" {onchange}>{ for options }</select>
            <button type="button" class="secondary" {onclick}>{ ui.t(text::MATRIX_FILL_GO) }</button>
        </div>
    }
}

/// What is asked of the shares of others beyond the matrix.
fn share(screen: &Screen, id: &'static str) -> Html {
    let on_choose = screen.ui.on(move |option| Action::Choose(id, option));
    html! {
        <div key={id}>
            { radios(screen.ui, id, chosen(screen.assessment, id), None, &on_choose) }
        </div>
    }
}
