//! What a certification body would object to or ask about.

use yew::prelude::*;

use crate::{
    app::{parts::verdict_class, screen::Ui},
    content::text,
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

/// How grave it is, why, by which words, and what to do.
fn remark(ui: &Ui, hit: &LintHit) -> Html {
    let Some(rule) = hit.rule() else { return Html::default() };
    html! {
        <li class={["finding ", verdict_class(rule.verdict)].concat()}>
            <p class="tags">
                <span class="tag">{ ui.t(verdict_label(rule.verdict)) }</span>
                <span class="quiet">{ hit.subjects.join(", ") }</span>
            </p>
            <p>{ ui.t(rule.text) }</p>
            if let Some(remedy) = rule.remedy {
                <p class="quiet">{ ui.t(remedy) }</p>
            }
        </li>
    }
}
