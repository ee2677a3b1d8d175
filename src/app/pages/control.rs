//! The proofs that other parties are under control, asked only where another party is named.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    app::{
        parts::{Form, form},
        screen::{Screen, Ui},
        sitting::Step,
    },
    content::{Question, question, text},
    domain::{Choice, ClauseId},
    session::{Action, Page, Proof, select::controlled_clauses},
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
            <div>{ for clauses.iter().map(|clause| proofs(screen, *clause)) }</div>
        </>
    };
    form(screen, &Form::to(Page::LeaveOut), questions)
}

/// The four answers about one clause.
fn proofs(screen: &Screen, clause: ClauseId) -> Html {
    let ui = screen.ui;
    let party = screen.assessment.scope.party(clause).copied().unwrap_or_default();
    let by = party.by.and_then(|by| {
        let options = question("scope.parties")?.options;
        options.iter().find(|(key, _)| *key == by.key()).map(|(_, label)| ui.t(*label))
    });
    let proofs = [
        ("scope.parties.listed", party.listed.map(Choice::key)),
        ("scope.parties.measured", party.measured.map(Choice::key)),
        ("scope.parties.criteria", party.criteria.map(Choice::key)),
        ("scope.parties.agreement", party.agreement.map(Choice::key)),
    ];
    html! {
        <fieldset class="question proofs" key={clause.to_string()}>
            <legend>
                { ui.clause(screen.assessment, clause) }
                <span class="quiet">{ " – " }{ by.unwrap_or_default() }</span>
            </legend>
            { for proofs.into_iter().filter_map(|(id, chosen)| {
                Some(proof(ui, clause, question(id)?, chosen))
            }) }
        </fieldset>
    }
}

fn proof(ui: &Ui, clause: ClauseId, question: &'static Question, chosen: Option<&str>) -> Html {
    let id = [question.id, "-", &clause.to_string()].concat().replace(['.', '_'], "-");
    let send = ui.send.clone();
    let onchange = Callback::from(move |event: Event| {
        let Some(select) = event.target_dyn_into::<HtmlSelectElement>() else { return };
        if let Some(proof) = answered(question.id, &select.value()) {
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

fn answered(question: &str, key: &str) -> Option<Proof> {
    Some(match question {
        "scope.parties.listed" => Proof::Listed(Choice::from_key(key)?),
        "scope.parties.measured" => Proof::Measured(Choice::from_key(key)?),
        "scope.parties.criteria" => Proof::Criteria(Choice::from_key(key)?),
        _ => Proof::Agreement(Choice::from_key(key)?),
    })
}
