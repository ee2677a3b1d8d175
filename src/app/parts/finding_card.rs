//! A rule that fired: what is the matter, where it comes from, what to do next.

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui},
    content::text,
    domain::{Confidence, Verdict},
    engine::{CauseOf, Finding},
    i18n::Arg,
    session::select::{cause_label, verdict_label},
};

/// Everything with one cause as one entry: the gravest finding, the others on demand.
pub(in crate::app) fn cause_card(screen: &Screen, cause: &CauseOf) -> Html {
    let ui = screen.ui;
    let Some((gravest, others)) = cause.findings.split_first() else { return Html::default() };
    let count = u32::try_from(others.len()).unwrap_or(u32::MAX);
    html! {
        <article class={["finding ", verdict_class(gravest.verdict)].concat()}>
            <h4 aria-level={ui.level(4)}>{ ui.t(cause_label(cause.cause)) }</h4>
            { said(screen, gravest) }
            if !others.is_empty() {
                <details class="help">
                    <summary>{ ui.say(text::finding_more(count)) }</summary>
                    { for others.iter().map(|finding| further(screen, finding)) }
                </details>
            }
        </article>
    }
}

/// One more finding of the same cause.
fn further(screen: &Screen, finding: &Finding) -> Html {
    html! {
        <div class={["further ", verdict_class(finding.verdict)].concat()}>
            { said(screen, finding) }
        </div>
    }
}

/// What one finding says.
fn said(screen: &Screen, finding: &Finding) -> Html {
    let ui = screen.ui;
    let own = finding.rule.clauses_in(screen.assessment.edition).unwrap_or_default();
    let concerned = finding.clauses.iter().filter(|id| !own.contains(id));
    let clauses: Vec<_> = concerned.map(|id| ui.clause(screen.assessment, *id)).collect();
    let subjects: Vec<_> = finding.subjects.iter().map(|it| AttrValue::from(it.clone())).collect();
    html! {
        <>
            <p class="tags">
                <span class="tag">{ ui.t(verdict_label(finding.verdict)) }</span>
                if finding.rule.confidence == Confidence::C {
                    <span class="quiet">{ ui.t(text::RESULT_CONFIDENCE_C) }</span>
                }
            </p>
            <p class="finding-text">{ ui.t(finding.text()) }</p>
            { few(ui, &subjects) }
            { few(ui, &clauses) }
            if let Some(remedy) = finding.remedy() {
                <p class="remedy"><strong>{ ui.t(text::RESULT_REMEDY) }</strong><br />{ ui.t(remedy) }</p>
            }
            <p class="quiet">{ source(screen, finding) }</p>
        </>
    }
}

/// The rule and the clauses that it comes from.
fn source(screen: &Screen, finding: &Finding) -> AttrValue {
    let rule = finding.rule;
    let own = rule.clauses_in(screen.assessment.edition).unwrap_or_default();
    let clauses: Vec<Arg> = own
        .iter()
        .map(|id| Arg::from(screen.ui.clause(screen.assessment, *id).to_string()))
        .collect();
    if clauses.is_empty() {
        screen.ui.say(text::result_rule(rule.id))
    } else {
        screen.ui.say(text::result_rule_source(clauses, rule.id))
    }
}

/// The class that gives a verdict its color and sign.
pub(in crate::app) const fn verdict_class(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Block | Verdict::NonConformity => "is-stop",
        Verdict::Warn => "is-open",
        Verdict::Info => "is-info",
        Verdict::Pass => "is-fine",
    }
}

/// A list that does not bury the reader: the first few, the rest on demand.
pub(in crate::app) fn few(ui: &Ui, items: &[AttrValue]) -> Html {
    const FIRST: usize = 5;
    if items.is_empty() {
        return Html::default();
    }
    let item = |item: &AttrValue| html! { <li>{ item.clone() }</li> };
    let rest = items.len().saturating_sub(FIRST);
    let more = u32::try_from(rest).unwrap_or(u32::MAX);
    html! {
        <div class="few">
            <ul>{ for items.iter().take(FIRST).map(item) }</ul>
            if rest > 0 {
                <details>
                    <summary>{ ui.say(text::list_more(more)) }</summary>
                    <ul>{ for items.iter().skip(FIRST).map(item) }</ul>
                </details>
            }
        </div>
    }
}
