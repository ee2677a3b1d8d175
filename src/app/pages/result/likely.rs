//! What an auditor would probably write down, and what is most worth answering next.

use yew::prelude::*;

use crate::{
    app::{
        screen::{Screen, address},
        sitting::Target,
    },
    content::{question, text},
    engine::{Evaluation, Likely, LikelyFinding, Reason},
    i18n::TextKey,
    session::{Page, select::page_of_statement},
};

pub(super) fn likely(screen: &Screen, evaluation: &Evaluation) -> Html {
    let ui = screen.ui;
    let of = |likely: Likely| -> Vec<_> {
        evaluation.findings.iter().filter(|finding| finding.likely == likely).collect()
    };
    let observations = of(Likely::Observation);
    let count = u32::try_from(observations.len()).unwrap_or(u32::MAX);
    html! {
        <section>
            { super::chapters::FINDINGS.heading(ui) }
            if evaluation.findings.is_empty() {
                <p>{ ui.t(text::RESULT_FINDINGS_NONE) }</p>
            } else {
                <p>{ ui.t(text::RESULT_FINDINGS_TEXT) }</p>
                <details class="help">
                    <summary>{ ui.t(text::RESULT_COMPUTED) }</summary>
                    <p>{ ui.t(text::RESULT_FINDINGS_RULE) }</p>
                </details>
            }
            { group(screen, text::FINDINGS_MAJOR, &of(Likely::Major)) }
            { group(screen, text::FINDINGS_MINOR, &of(Likely::Minor)) }
            if !observations.is_empty() {
                <details class="help">
                    <summary>{ ui.say(text::findings_observations(count)) }</summary>
                    { list(screen, &observations) }
                </details>
            }
        </section>
    }
}

fn group(screen: &Screen, title: TextKey, findings: &[&LikelyFinding]) -> Html {
    html! {
        <>
            if !findings.is_empty() {
                <h3 aria-level={screen.ui.level(3)}>{ screen.ui.t(title) }</h3>
                { list(screen, findings) }
            }
        </>
    }
}

fn list(screen: &Screen, findings: &[&LikelyFinding]) -> Html {
    html! { <ul class="likely">{ for findings.iter().map(|it| item(screen, it)) }</ul> }
}

fn item(screen: &Screen, finding: &LikelyFinding) -> Html {
    let ui = screen.ui;
    let reasons = finding.reasons.iter().map(|(_, it)| reason(screen, it));
    let reasons = html! { <ul class="reasons">{ for reasons }</ul> };
    let name = html! { <strong>{ ui.clause(screen.assessment, finding.clause) }</strong> };
    // what is grave is read at once, the rest on demand
    let content = match finding.likely {
        Likely::Major => html! {
            <>
                { name }
                { reasons }
            </>
        },
        Likely::Minor | Likely::Observation => html! {
            <details>
                <summary>{ name }</summary>
                { reasons }
            </details>
        },
    };
    html! { <li key={finding.clause.to_string()}>{ content }</li> }
}

/// Why, with the way to the answer that it comes from.
fn reason(screen: &Screen, reason: &Reason) -> Html {
    let ui = screen.ui;
    let target = match reason {
        Reason::Statement(question, _) => page_of_statement(question).map(|page| {
            (
                Target { page, question: Some(question.id), own: None, back: Some(Page::Result) },
                question.text,
            )
        }),
        Reason::Document(document) => Some((Target::from(Page::Documents), document.name)),
        Reason::Rule(_) => None,
    };
    html! {
        <li>
            { ui.say(reason.message()) }
            if let Some((target, name)) = target.filter(|_| !screen.example) {
                { " " }<span class="no-print">{ ui.change_link(target, name) }</span>
            }
        </li>
    }
}

/// A few open questions, the most telling first.
pub(super) fn next(screen: &Screen, evaluation: &Evaluation) -> Html {
    const SHOWN: usize = 3;
    let ui = screen.ui;
    let items = evaluation.next.iter().take(SHOWN).filter_map(|next| {
        let question = question(next.question)?;
        let target = Target {
            page: page_of_statement(question)?,
            question: Some(question.id),
            own: None,
            back: None,
        };
        let gain = ui.locale.percent(next.narrows_by);
        let gain = (next.narrows_by > 0).then(|| ui.say(text::result_next_gain(gain)));
        Some(html! {
            <li key={question.id}>
                <a href={address(target.page)} onclick={ui.on_go(target)}>{ ui.t(question.text) }</a>
                if let Some(gain) = gain {
                    <br /><span class="quiet">{ gain }</span>
                }
            </li>
        })
    });
    html! {
        <section class="no-print">
            { super::chapters::NEXT.heading(ui) }
            <p class="actions">
                { ui.link(Page::WhatIf, Some("button"), text::RESULT_TRY) }
                { ui.link(Page::Plan, None, text::PAGE_PLAN) }
            </p>
            if !evaluation.next.is_empty() {
                <h3 aria-level={ui.level(3)}>{ ui.t(text::RESULT_NEXT) }</h3>
                <ul>{ for items }</ul>
            }
        </section>
    }
}
