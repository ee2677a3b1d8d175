//! The proofs that other parties are under control, asked only where another party is named.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form},
        screen::{Screen, Ui},
        sitting::{Notice, Step},
    },
    content::{Question, text},
    domain::ClauseId,
    session::{
        Action, Page,
        select::{controlled_clauses, operator_name, proof, proof_given, proofs_of},
    },
};

pub(super) fn control(screen: &Screen) -> Html {
    let ui = screen.ui;
    let clauses: Vec<ClauseId> = controlled_clauses(screen.assessment).collect();
    let questions = html! {
        <>
            if clauses.is_empty() {
                <p class="lead">{ ui.t(text::CONTROL_NONE) }</p>
                <p>{ ui.link(Page::Operators, None, text::CONTROL_GO) }</p>
            } else {
                <p class="lead">{ ui.t(text::CONTROL_LEAD) }</p>
            }
            <div>{ for clauses.iter().map(|clause| proofs(screen, *clause, &clauses)) }</div>
        </>
    };
    form(screen, &Form::to(Page::LeaveOut), questions)
}

/// The answers about one clause, and a way to give them for all that the same kind of party does.
fn proofs(screen: &Screen, clause: ClauseId, all: &[ClauseId]) -> Html {
    let (ui, scope) = (screen.ui, &screen.assessment.scope);
    let by = |clause: ClauseId| scope.party(clause).and_then(|party| party.by);
    let party = scope.party(clause).copied().unwrap_or_default();
    let name = party.by.map(|by| ui.t(operator_name(by)));
    let alike = all.iter().filter(|other| by(**other) == party.by).count() > 1;
    html! {
        <fieldset class="question proofs" key={clause.to_string()}>
            <legend>
                { ui.clause(screen.assessment, clause) }
                <span class="quiet">{ " – " }{ name.unwrap_or_default() }</span>
            </legend>
            { for proofs_of(screen.assessment.edition).map(|question| {
                proof_field(ui, clause, question, proof_given(&party, question.id))
            }) }
            if alike {
                <div class="same">
                    <button type="button" class="secondary" onclick={same(ui, clause)}>
                        { ui.t(text::CONTROL_SAME) }
                        <span class="unseen">{ " " }{ ui.clause(screen.assessment, clause) }</span>
                    </button>
                </div>
            }
        </fieldset>
    }
}

fn same(ui: &Ui, clause: ClauseId) -> Callback<MouseEvent> {
    let send = ui.send.clone();
    Callback::from(move |_| {
        send.emit(Step::Act(Action::ProveAlike(clause)));
        let title = text::CONTROL_SAME_DONE.into();
        send.emit(Step::Tell(Some(Notice { bad: false, title, lines: vec![], undo: false })));
    })
}

fn proof_field(
    ui: &Ui,
    clause: ClauseId,
    question: &'static Question,
    chosen: Option<&str>,
) -> Html {
    let id = [question.id, "-", &clause.to_string()].concat().replace(['.', '_'], "-");
    let send = ui.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(select) = event.target_dyn_into::<HtmlSelectElement>() else { return };
        if let Some(proof) = proof(question.id, &select.value()) {
            send.emit(Step::Act(Action::Prove(clause, proof)));
        }
    });
    let options = question.options.iter().map(|(key, label)| {
        html! {
            <option key={*key} value={*key} selected={chosen == Some(*key)}>{ ui.t(*label) }</option>
        }
    });
    html! {
        <div class="row" key={question.id}>
            <label for={id.clone()}>{ ui.t(question.text) }</label>
            <select {id} {onchange}>
                <option value="" selected={chosen.is_none()} disabled={chosen.is_some()}>
                    { ui.t(text::OPERATORS_SELECT) }
                </option>
                { for options }
            </select>
        </div>
    }
}
