//! Why a question is asked, what an auditor looks for, what shows it: on demand.

use yew::prelude::*;

use crate::{
    app::screen::Ui,
    content::{Question, text},
    session::select::role_name,
};

pub(in crate::app) fn help(ui: &Ui, question: &Question) -> Html {
    let evidence = question.evidence.iter().map(|(_, label)| html! { <li>{ ui.t(*label) }</li> });
    let evidence = html! {
        if !question.evidence.is_empty() {
            <p><strong>{ ui.t(text::UI_EVIDENCE) }</strong></p>
            <ul>{ for evidence }</ul>
        }
    };
    details(ui, question, evidence)
}

/// The same where the evidence stands beside it, to be ticked.
pub(in crate::app) fn help_without_evidence(ui: &Ui, question: &Question) -> Html {
    details(ui, question, Html::default())
}

fn details(ui: &Ui, question: &Question, evidence: Html) -> Html {
    if question.why.is_none() && question.auditor.is_none() && question.evidence.is_empty() {
        return Html::default();
    }
    let only_why = question.auditor.is_none() && question.evidence.is_empty();
    html! {
        <details class="help">
            <summary>{ ui.t(if only_why { text::UI_WHY } else { text::UI_MORE }) }</summary>
            if let Some(why) = question.why {
                <p>{ ui.t(why) }</p>
            }
            if let Some(auditor) = question.auditor {
                <p><strong>{ ui.t(text::UI_AUDITOR) }</strong><br />{ ui.t(auditor) }</p>
            }
            if let Some(finding) = question.finding {
                <p><strong>{ ui.t(text::STATEMENT_FINDING) }</strong><br />{ ui.t(finding) }</p>
            }
            if let Some(role) = question.role {
                <p class="quiet">{ ui.say(text::role_best(role_name(role))) }</p>
            }
            { evidence }
        </details>
    }
}
