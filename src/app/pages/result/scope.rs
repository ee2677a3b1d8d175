//! The verdict on the scope.

use yew::prelude::*;

use crate::{
    app::{
        parts::{cause_card, picture, scope_table, verdict_class},
        screen::Screen,
    },
    content::{Area, text},
    domain::Verdict,
    engine::{CauseOf, Evaluation, Finding},
    i18n::TextKey,
    report::picture::PictureKind,
    session::{
        Page,
        select::{self, verdict_label, verdict_text},
    },
};

/// The verdict on the scope with every rule that fired, by cause: what has to change first, the rest
/// on demand.
pub(super) fn scope(screen: &Screen, evaluation: &Evaluation) -> Html {
    let (ui, scope) = (screen.ui, &evaluation.scope);
    let grave = scope.by_cause(|it| is_about_scope(it) && it.verdict >= Verdict::Warn);
    let (change, clarify): (Vec<_>, Vec<_>) =
        grave.iter().partition(|cause| gravest(cause) > Some(Verdict::Warn));
    let fine = scope.by_cause(|it| is_about_scope(it) && it.verdict < Verdict::Warn);
    let count = u32::try_from(fine.iter().map(|cause| cause.findings.len()).sum::<usize>());
    let count = count.unwrap_or(u32::MAX);
    let remarks = match change.is_empty() && clarify.is_empty() {
        true => text::result_findings_only(count),
        false => text::result_findings_fine(count),
    };
    html! {
        <section>
            { super::chapters::SCOPE.heading(ui) }
            <p class={["verdict ", verdict_class(scope.verdict)].concat()}>
                <strong>{ ui.t(verdict_label(scope.verdict)) }{ ". " }</strong>
                { ui.t(verdict_text(scope.verdict)) }
            </p>
            { some(screen, text::RESULT_FINDINGS_CHANGE, &change) }
            { some(screen, text::RESULT_FINDINGS_CLARIFY, &clarify) }
            if !fine.is_empty() {
                <h3 aria-level={ui.level(3)} class="unseen">{ ui.t(text::VERDICT_INFO) }</h3>
                <details class="help fine">
                    <summary>{ ui.say(remarks) }</summary>
                    { for fine.iter().map(|cause| cause_card(screen, cause)) }
                </details>
            }
            { scope_picture(screen, evaluation) }
            { screen.way_to(Page::Variants) }
        </section>
    }
}

fn scope_picture(screen: &Screen, evaluation: &Evaluation) -> Html {
    let ui = screen.ui;
    let named = select::scope_picture(screen.assessment);
    if named.inside.is_empty() && named.others.is_empty() && named.outside.is_empty() {
        return html! { <span hidden=true /> };
    }
    html! {
        <div>
            <h3 aria-level={ui.level(3)}>{ ui.t(text::PICTURE_TITLE) }</h3>
            <p>{ ui.t(text::PICTURE_TEXT) }</p>
            { picture(screen, evaluation, PictureKind::Scope) }
            { scope_table(screen) }
        </div>
    }
}

fn gravest(cause: &CauseOf) -> Option<Verdict> {
    cause.findings.first().map(|finding| finding.verdict)
}

/// Rules about readiness and an earlier certificate stand with the gates.
pub(super) fn is_about_scope(finding: &Finding) -> bool {
    !matches!(finding.rule.area, Area::Readiness | Area::Certificate)
}

fn some(screen: &Screen, title: TextKey, causes: &[&CauseOf]) -> Html {
    html! {
        <div>
            if !causes.is_empty() {
                <h3 aria-level={screen.ui.level(3)}>{ screen.ui.t(title) }</h3>
                { for causes.iter().map(|cause| cause_card(screen, cause)) }
            }
        </div>
    }
}
