//! Why a question is asked, what an auditor looks for, what shows it: on demand.

use yew::prelude::*;

use crate::{
    app::screen::Ui,
    content::{Question, text},
};

pub(in crate::app) fn help(ui: &Ui, question: &Question) -> Html {
    if question.why.is_none() && question.auditor.is_none() && question.evidence.is_empty() {
        return Html::default();
    }
    let evidence = question.evidence.iter().map(|(_, label)| html! { <li>{ ui.t(*label) }</li> });
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
            if !question.evidence.is_empty() {
                <p><strong>{ ui.t(text::UI_EVIDENCE) }</strong></p>
                <ul>{ for evidence }</ul>
            }
        </details>
    }
}
