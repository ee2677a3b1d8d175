//! The result: headline, gates, scope, statement, readiness, what to do next.

mod capability;
mod chapters;
mod glance;
mod goal;
mod likely;
mod maturity;
mod readiness;
mod scope;

use yew::prelude::*;

use crate::{
    app::{
        guest::{consent, contact},
        parts::{cause_card, edition_ended, few, picture, save_file, statement_views},
        screen::{Screen, Ui},
    },
    content::{RULESET_HASH, RULESET_VERSION, text},
    domain::Choice,
    engine::{Evaluation, Gate, GateState, Headline, evaluate, headline},
    platform,
    report::picture::PictureKind,
    session::{
        Page,
        select::{as_shown, gate_reasons, gate_state_label, headline_message},
    },
};

pub(super) fn result(screen: &Screen) -> Html {
    let (ui, view) = (screen.ui, screen.sitting.guest.view);
    if screen.sitting.session.is_blank() && !screen.example {
        return html! {
            <>
                <p class="lead">{ ui.t(text::RESULT_EMPTY) }</p>
                <p class="actions">{ ui.link(Page::Tasks, Some("button"), text::UI_BACK_TO_TASKS) }</p>
            </>
        };
    }
    let evaluation = evaluate(&as_shown(screen.assessment), screen.sitting.today);
    html! {
        <div class="result">
            { edition_ended(ui, screen.assessment.edition) }
            if view.has_readiness() {
                { panel(ui, &evaluation) }
                { glance::glance(screen, &evaluation) }
            }
            { chapters::chapters(screen) }
            if view.has_readiness() {
                { gates(screen, &evaluation) }
            }
            if view.has_readiness() && !screen.example {
                { likely::next(screen, &evaluation) }
            }
            if view.has_scope() {
                { scope::scope(screen, &evaluation) }
            }
            if view.has_statement() {
                { statement(screen) }
            }
            if view.has_readiness() {
                { readiness::readiness(screen, &evaluation) }
                { capability::capability(screen, &evaluation) }
                { goal::goal(screen) }
                { likely::likely(screen, &evaluation) }
                { glance::documents(screen, &evaluation.documents) }
            }
            { contact(screen) }
            { consent(screen) }
            { end(screen) }
        </div>
    }
}

fn gates(screen: &Screen, evaluation: &Evaluation) -> Html {
    let ui = screen.ui;
    html! {
            <section>
                { chapters::GATES.heading(ui) }
                <ol class="gates">{ for evaluation.gates.iter().map(|it| gate(screen, evaluation, *it)) }</ol>
                { gates_picture(screen, evaluation) }
                { about_gates(screen, evaluation) }
            </section>
    }
}

fn statement(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <section>
            { chapters::STATEMENT.heading(ui) }
            <div class="statements">{ statement_views(screen) }</div>
            { screen.way_to(Page::Statement) }
        </section>
    }
}

/// What to do with the result, and which rules it comes from.
fn end(screen: &Screen) -> Html {
    let hash: String = RULESET_HASH.chars().take(15).collect();
    html! {
        <>
            if !screen.example {
                { keep(screen) }
            }
            <p class="quiet">{ screen.ui.say(text::result_ruleset(hash, RULESET_VERSION)) }</p>
        </>
    }
}

/// The same as the list above, to be taken along.
fn gates_picture(screen: &Screen, evaluation: &Evaluation) -> Html {
    html! {
        <details class="help no-print">
            <summary>{ screen.ui.t(text::PICTURE_OF_GATES) }</summary>
            { picture(screen, evaluation, PictureKind::Gates) }
        </details>
    }
}

/// What the rules say about readiness and an earlier certificate.
fn about_gates(screen: &Screen, evaluation: &Evaluation) -> Html {
    let causes = evaluation.scope.by_cause(|finding| !scope::is_about_scope(finding));
    html! {
        <div>
            if !causes.is_empty() {
                <h3 aria-level={screen.ui.level(3)}>{ screen.ui.t(text::RESULT_GATES_FINDINGS) }</h3>
                { for causes.iter().map(|cause| cause_card(screen, cause)) }
            }
        </div>
    }
}

fn keep(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <section class="keep">
            { chapters::KEEP.heading(ui) }
            <p class="actions">
                { save_file(screen) }
                if !screen.sitting.guest.closed {
                    <button type="button" class="secondary" onclick={|_: MouseEvent| platform::print()}>
                        { ui.t(text::RESULT_PRINT) }
                    </button>
                }
                { ui.link(Page::Report, Some("button secondary"), text::PAGE_REPORT) }
                { ui.link(Page::Check, None, text::PAGE_CHECK) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </section>
    }
}

pub(in crate::app) fn panel(ui: &Ui, evaluation: &Evaluation) -> Html {
    let headline = headline(&evaluation.gates);
    let class = match headline {
        Headline::Closed(_) => "panel is-stop",
        Headline::Unknown(_) => "panel is-open",
        Headline::NothingAgainst => "panel is-fine",
    };
    html! {
        <div {class}>
            <p class="posts" aria-hidden="true">{ for evaluation.gates.iter().map(post) }</p>
            <p class="headline">{ ui.say(headline_message(headline)) }</p>
            <p>{ ui.t(text::RESULT_NOT_AN_AUDIT) }</p>
        </div>
    }
}

/// A gate as no more than its sign: how the way looks from afar. The list of the gates has the words.
fn post(gate: &Gate) -> Html {
    html! { <span class={classes!("post", state_class(gate.state))}><span class="sign" /></span> }
}

const fn state_class(state: GateState) -> &'static str {
    match state {
        GateState::Open => "is-fine",
        GateState::Closed => "is-stop",
        GateState::Unknown => "is-unknown",
    }
}

pub(in crate::app) fn gate(screen: &Screen, evaluation: &Evaluation, gate: Gate) -> Html {
    let ui = screen.ui;
    let reasons = gate_reasons(screen.assessment, evaluation, gate.id);
    let reasons: Vec<_> = reasons.into_iter().map(|it| ui.say(it)).collect();
    let class = classes!("gate", state_class(gate.state));
    html! {
        <li {class} key={gate.id.key()}>
            <span class="sign" aria-hidden="true" />
            <span class="gate-name">
                { ui.t(gate.id.title()) }{ ui.t(text::UI_COLON) }<strong>{ ui.t(gate_state_label(gate.state)) }</strong>
            </span>
            <span class="quiet">{ ui.t(gate.text()) }</span>
            { few(ui, &reasons) }
        </li>
    }
}
