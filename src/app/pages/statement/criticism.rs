//! What a certification body would object to or ask about.

use yew::prelude::*;

use crate::{
    app::{parts::verdict_class, screen::Ui},
    content::text,
    domain::Confidence,
    engine::LintHit,
    session::select::verdict_label,
};

pub(super) fn criticism(ui: &Ui, hits: &[LintHit]) -> Html {
    html! {
        <div>
            if hits.is_empty() {
                <p>{ ui.t(text::STATEMENT_LINT_NONE) }</p>
            } else {
                <ul class="rules">{ for hits.iter().map(|it| remark(ui, it)) }</ul>
            }
        </div>
    }
}

/// How grave it is, why, by which words, what to do, and how it reads better.
fn remark(ui: &Ui, hit: &LintHit) -> Html {
    let lint = hit.lint;
    html! {
        <li key={lint.id} class={["finding ", verdict_class(hit.verdict)].concat()}>
            <p class="tags">
                <span class="tag">{ ui.t(verdict_label(hit.verdict)) }</span>
                { for hit.subjects.iter().map(|it| html! { <q>{ it.text.clone() }</q> }) }
                if lint.confidence == Confidence::C {
                    <span class="quiet">{ ui.t(text::RESULT_CONFIDENCE_C) }</span>
                }
            </p>
            <p>{ ui.t(lint.text) }</p>
            <p class="quiet">{ ui.t(lint.remedy) }</p>
            <p class="quiet">
                <strong>{ ui.t(text::STATEMENT_BETTER) }{ " " }</strong>{ ui.t(lint.better) }
            </p>
        </li>
    }
}
