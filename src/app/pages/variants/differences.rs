//! What is different between two variants: rules, figures, statements.

use yew::prelude::*;

use crate::{
    app::{
        parts::{few, verdict_class},
        screen::{Screen, Ui},
    },
    content::text,
    domain::{Edition, Scope, Verdict},
    engine::{Finding, StatementLanguage, draft},
    report::Statement,
    session::select::{Comparison, Variant, verdict_label},
};

pub(super) fn figures(ui: &Ui, comparison: &Comparison) -> Html {
    let both = [&comparison.current, &comparison.other];
    let row = |label: AttrValue, cell: &dyn Fn(&Variant) -> AttrValue| {
        html! {
            <tr>
                <th scope="row">{ label }</th>
                { for both.iter().map(|it| html! { <td>{ cell(it) }</td> }) }
            </tr>
        }
    };
    let number = |number: u32| AttrValue::from(number.to_string());
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::VARIANTS_FIGURES) }</h2>
            <div class="table" tabindex="0" role="region" aria-label={ui.t(text::VARIANTS_FIGURES)}>
                <table class="compared">
                    <thead>
                        <tr>
                            <td />
                            { for both.iter().map(|it| html! { <th scope="col">{ it.name.clone() }</th> }) }
                        </tr>
                    </thead>
                    <tbody>
                        { row(ui.t(text::PICTURE_SERVICES), &|it| number(it.services)) }
                        { row(ui.t(text::PICTURE_SITES), &|it| number(it.sites)) }
                        { row(ui.t(text::VARIANTS_PARTIES), &|it| {
                            ui.say(text::tasks_started(it.by_others.n, it.by_others.of))
                        }) }
                    </tbody>
                </table>
            </div>
        </section>
    }
}

/// Both statements in the language of the interface; once where they are the same.
pub(super) fn statements(ui: &Ui, edition: Edition, comparison: &Comparison) -> Html {
    let both = [&comparison.current, &comparison.other];
    let [current, other] = both.map(|it| statement(ui, edition, it.scope));
    let shown = |variant: &Variant, text: Option<String>| {
        html! {
            <section>
                <h3 aria-level={ui.level(3)}>{ variant.name.clone() }</h3>
                { quote(ui, text) }
            </section>
        }
    };
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::VARIANTS_STATEMENT) }</h2>
            if current == other {
                if current.is_some() {
                    <p>{ ui.t(text::VARIANTS_STATEMENT_SAME) }</p>
                }
                { quote(ui, current) }
            } else {
                <div class="pair">
                    { shown(&comparison.current, current) }
                    { shown(&comparison.other, other) }
                </div>
            }
        </section>
    }
}

/// The rules by which the variants differ: what weighs first, the rest on demand.
pub(super) fn rules(screen: &Screen, comparison: &Comparison) -> Html {
    let ui = screen.ui;
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::VARIANTS_RULES) }</h2>
            if comparison.rules_are_same() {
                <p>{ ui.t(text::VARIANTS_RULES_SAME) }</p>
            } else {
                <div class="pair">
                    { rules_only_in(screen, &comparison.current) }
                    { rules_only_in(screen, &comparison.other) }
                </div>
            }
        </section>
    }
}

fn rules_only_in(screen: &Screen, variant: &Variant) -> Html {
    let ui = screen.ui;
    let (weighty, fine): (Vec<&Finding>, Vec<&Finding>) =
        variant.only.iter().partition(|finding| finding.verdict >= Verdict::Warn);
    let count = u32::try_from(fine.len()).unwrap_or(u32::MAX);
    html! {
        <section>
            <h3 aria-level={ui.level(3)}>{ ui.say(text::variants_only(variant.name.clone())) }</h3>
            if variant.only.is_empty() {
                <p class="quiet">{ ui.t(text::VARIANTS_RULES_NONE) }</p>
            } else if weighty.is_empty() || fine.is_empty() {
                { list(screen, variant.only.iter()) }
            } else {
                { list(screen, weighty.into_iter()) }
                <details class="help">
                    <summary>{ ui.say(text::result_findings_fine(count)) }</summary>
                    { list(screen, fine.into_iter()) }
                </details>
            }
        </section>
    }
}

fn list<'a>(screen: &Screen, findings: impl Iterator<Item = &'a Finding>) -> Html {
    html! { <ul class="rules">{ for findings.map(|it| rule(screen, it)) }</ul> }
}

/// Shorter than on the result: what is to be done stands there.
fn rule(screen: &Screen, finding: &Finding) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let own = finding.rule.clauses_in(assessment.edition).unwrap_or_default();
    let clauses = finding.clauses.iter().filter(|id| !own.contains(id));
    let subjects = finding.subjects.iter().map(|it| AttrValue::from(it.clone()));
    let about: Vec<_> = subjects.chain(clauses.map(|id| ui.clause(assessment, *id))).collect();
    html! {
        <li class={["finding ", verdict_class(finding.verdict)].concat()}>
            <p class="tags">
                <span class="tag">{ ui.t(verdict_label(finding.verdict)) }</span>
                <span class="quiet">{ ui.say(text::result_rule(finding.rule.id)) }</span>
            </p>
            <p>{ ui.t(finding.text()) }</p>
            { few(ui, &about) }
        </li>
    }
}

/// Where the interface speaks a language in which visitors do not word statements, it is the draft.
fn statement(ui: &Ui, edition: Edition, scope: &Scope) -> Option<String> {
    let tag = ui.locale.tag();
    let language = StatementLanguage::ALL.into_iter().find(|language| language.tag() == tag);
    let draft = draft(scope, edition, scope.statement_form.unwrap_or_default());
    match language {
        Some(language) => {
            Statement::of(scope, draft.as_ref(), language, &ui.locale).map(|it| it.text())
        }
        None => draft.map(|it| it.texts(&ui.locale).into_iter().map(|(text, _)| text).collect()),
    }
}

fn quote(ui: &Ui, statement: Option<String>) -> Html {
    match statement {
        Some(text) => html! { <blockquote>{ text }</blockquote> },
        None => html! { <p class="quiet">{ ui.t(text::STATEMENT_MISSING) }</p> },
    }
}
