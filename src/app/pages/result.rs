//! The result: headline, gates, scope, statement, readiness, what to do next.

use yew::prelude::*;

use crate::{
    app::{
        parts::{
            band, cause_card, edition_ended, profile, save_file, scope_picture, statement_views,
            verdict_class,
        },
        screen::{Screen, Ui, address},
        sitting::Target,
    },
    content::{Area, RULESET_HASH, RULESET_VERSION, question, text},
    domain::{Assessment, Choice, Verdict},
    engine::{
        CauseOf, Evaluation, Finding, Gate, GateState, Headline, Likely, Readiness, evaluate,
        headline,
    },
    i18n::TextKey,
    platform,
    session::{
        Page,
        select::{
            gate_state_label, headline_message, page_of_statement, sure_label, verdict_label,
        },
    },
};

pub(super) fn result(screen: &Screen) -> Html {
    let ui = screen.ui;
    if *screen.assessment == Assessment::default() {
        return html! {
            <>
                <p class="lead">{ ui.t(text::RESULT_EMPTY) }</p>
                <p class="actions">{ ui.link(Page::Tasks, Some("button"), text::UI_BACK_TO_TASKS) }</p>
            </>
        };
    }
    let evaluation = evaluate(screen.assessment, screen.sitting.today);
    let hash: String = RULESET_HASH.chars().take(15).collect();
    html! {
        <div class="result">
            { edition_ended(ui, screen.assessment.edition) }
            { panel(ui, &evaluation) }
            <section>
                <h2>{ ui.t(text::RESULT_GATES) }</h2>
                <ol class="gates">{ for evaluation.gates.iter().map(|it| gate(ui, *it)) }</ol>
                { about_gates(screen, &evaluation) }
            </section>
            { scope(screen, &evaluation) }
            <section>
                <h2>{ ui.t(text::RESULT_STATEMENT) }</h2>
                <div class="statements">{ statement_views(screen) }</div>
                <p class="no-print">{ ui.link(Page::Statement, None, text::RESULT_STATEMENT_MORE) }</p>
            </section>
            { readiness(screen, &evaluation.readiness) }
            { likely(screen, &evaluation) }
            { next(ui, &evaluation) }
            { keep(screen) }
            <p class="quiet">{ ui.say(text::result_ruleset(hash, RULESET_VERSION)) }</p>
        </div>
    }
}

/// What the rules say about readiness and an earlier certificate.
fn about_gates(screen: &Screen, evaluation: &Evaluation) -> Html {
    let causes = evaluation.scope.by_cause(|finding| !is_about_scope(finding));
    html! {
        <div>
            if !causes.is_empty() {
                <h3>{ screen.ui.t(text::RESULT_GATES_FINDINGS) }</h3>
                { for causes.iter().map(|cause| cause_card(screen, cause)) }
            }
        </div>
    }
}

fn keep(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <section class="keep">
            <h2>{ ui.t(text::TASKS_FILE) }</h2>
            <p class="actions">
                { save_file(screen) }
                <button type="button" class="secondary" onclick={|_: MouseEvent| platform::print()}>
                    { ui.t(text::RESULT_PRINT) }
                </button>
                { ui.link(Page::Check, None, text::PAGE_CHECK) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </section>
    }
}

fn panel(ui: &Ui, evaluation: &Evaluation) -> Html {
    let headline = headline(&evaluation.gates);
    let class = match headline {
        Headline::Closed(_) => "panel is-stop",
        Headline::Unknown(_) => "panel is-open",
        Headline::NothingAgainst => "panel is-fine",
    };
    html! {
        <div {class}>
            <p class="headline">{ ui.say(headline_message(headline)) }</p>
            <p>{ ui.t(text::RESULT_NOT_AN_AUDIT) }</p>
        </div>
    }
}

fn gate(ui: &Ui, gate: Gate) -> Html {
    let class = match gate.state {
        GateState::Open => "gate is-fine",
        GateState::Closed => "gate is-stop",
        GateState::Unknown => "gate is-unknown",
    };
    html! {
        <li {class} key={gate.id.key()}>
            <span class="sign" aria-hidden="true" />
            <span class="gate-name">
                { ui.t(gate.id.title()) }{ ": " }<strong>{ ui.t(gate_state_label(gate.state)) }</strong>
            </span>
            <span class="quiet">{ ui.t(gate.text()) }</span>
        </li>
    }
}

/// The verdict on the scope with every rule that fired, by cause: what has to change first, the rest
/// on demand.
fn scope(screen: &Screen, evaluation: &Evaluation) -> Html {
    let (ui, scope) = (screen.ui, &evaluation.scope);
    let grave = scope.by_cause(|it| is_about_scope(it) && it.verdict >= Verdict::Warn);
    let (change, clarify): (Vec<_>, Vec<_>) =
        grave.iter().partition(|cause| gravest(cause) > Some(Verdict::Warn));
    let fine = scope.by_cause(|it| is_about_scope(it) && it.verdict < Verdict::Warn);
    let count = u32::try_from(fine.iter().map(|cause| cause.findings.len()).sum::<usize>());
    html! {
        <section>
            <h2>{ ui.t(text::RESULT_SCOPE) }</h2>
            <p class={["verdict ", verdict_class(scope.verdict)].concat()}>
                <strong>{ ui.t(verdict_label(scope.verdict)) }{ ". " }</strong>
                { ui.t(verdict_text(scope.verdict)) }
            </p>
            { some(screen, text::RESULT_FINDINGS_CHANGE, &change) }
            { some(screen, text::RESULT_FINDINGS_CLARIFY, &clarify) }
            if !fine.is_empty() {
                <h3 class="unseen">{ ui.t(text::VERDICT_INFO) }</h3>
                <details class="help fine">
                    <summary>{ ui.say(text::result_findings_fine(count.unwrap_or(u32::MAX))) }</summary>
                    { for fine.iter().map(|cause| cause_card(screen, cause)) }
                </details>
            }
            { scope_picture(screen) }
            <p class="no-print">{ ui.link(Page::Variants, None, text::PAGE_VARIANTS) }</p>
        </section>
    }
}

fn gravest(cause: &CauseOf) -> Option<Verdict> {
    cause.findings.first().map(|finding| finding.verdict)
}

/// Rules about readiness and an earlier certificate stand with the gates.
fn is_about_scope(finding: &Finding) -> bool {
    !matches!(finding.rule.area, Area::Readiness | Area::Certificate)
}

fn some(screen: &Screen, title: TextKey, causes: &[&CauseOf]) -> Html {
    html! {
        <div>
            if !causes.is_empty() {
                <h3>{ screen.ui.t(title) }</h3>
                { for causes.iter().map(|cause| cause_card(screen, cause)) }
            }
        </div>
    }
}

pub(super) const fn verdict_text(verdict: Verdict) -> TextKey {
    match verdict {
        Verdict::Block => text::VERDICT_TEXT_BLOCK,
        Verdict::NonConformity => text::VERDICT_TEXT_NC,
        Verdict::Warn => text::VERDICT_TEXT_WARN,
        Verdict::Info => text::VERDICT_TEXT_INFO,
        Verdict::Pass => text::VERDICT_TEXT_PASS,
    }
}

/// Three figures that are never one: how far through, how good, how sure.
fn readiness(screen: &Screen, readiness: &Readiness) -> Html {
    let ui = screen.ui;
    let answered = &readiness.answered;
    let range = ui.locale.percent_range(readiness.met.low(), readiness.met.high());
    let rated = readiness.rated;
    html! {
        <section>
            <h2>{ ui.t(text::RESULT_READINESS) }</h2>
            <dl class="figures">
                <div>
                    <dt>{ ui.t(text::RESULT_LABEL_ANSWERED) }</dt>
                    <dd>{ ui.say(text::tasks_started(answered.n, answered.of)) }</dd>
                </div>
                <div>
                    <dt>{ ui.t(text::RESULT_LABEL_MET) }</dt>
                    <dd>{ range.clone() }</dd>
                </div>
                <div>
                    <dt>{ ui.t(text::RESULT_LABEL_SURE) }</dt>
                    <dd>{ ui.t(sure_label(readiness.met)) }</dd>
                </div>
            </dl>
            { band(readiness.met, ui.say(text::result_met(range))) }
            if rated.n == 0 {
                <p>{ ui.t(text::RESULT_READINESS_EMPTY) }</p>
            }
            <details class="help">
                <summary>{ ui.t(text::RESULT_COMPUTED) }</summary>
                <p>{ ui.say(text::result_computed_text(rated.of, rated.n)) }</p>
            </details>
            <h3>{ ui.t(text::RESULT_PROFILE) }</h3>
            <p>{ ui.t(text::RESULT_PROFILE_TEXT) }</p>
            { profile(screen, &readiness.processes) }
        </section>
    }
}

fn likely(screen: &Screen, evaluation: &Evaluation) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let items = evaluation.findings.iter().map(|finding| {
        let (class, label) = match finding.likely {
            Likely::Major => ("tag is-stop", text::LIKELY_MAJOR),
            Likely::Minor => ("tag is-open", text::LIKELY_MINOR),
            Likely::Observation => ("tag is-info", text::LIKELY_OBSERVATION),
        };
        html! {
            <li>
                <strong>{ ui.clause(assessment, finding.clause) }</strong>{ " " }
                <span {class}>{ ui.t(label) }</span>
                <br />{ ui.t(finding.text) }
            </li>
        }
    });
    html! {
        <section>
            <h2>{ ui.t(text::RESULT_FINDINGS) }</h2>
            if evaluation.findings.is_empty() {
                <p>{ ui.t(text::RESULT_FINDINGS_NONE) }</p>
            } else {
                <ul class="likely">{ for items }</ul>
            }
        </section>
    }
}

/// A few open questions, the most telling first.
fn next(ui: &Ui, evaluation: &Evaluation) -> Html {
    const SHOWN: usize = 3;
    let items = evaluation.next.iter().take(SHOWN).filter_map(|next| {
        let question = question(next.question)?;
        let target = Target {
            page: page_of_statement(question)?,
            question: Some(question.id),
            back: None,
        };
        let gain = ui.locale.percent(next.narrows_by);
        Some(html! {
            <li key={question.id}>
                <a href={address(target.page)} onclick={ui.on_go(target)}>{ ui.t(question.text) }</a>
                <br /><span class="quiet">{ ui.say(text::result_next_gain(gain)) }</span>
            </li>
        })
    });
    html! {
        <section class="no-print">
            if !evaluation.next.is_empty() {
                <h2>{ ui.t(text::RESULT_NEXT) }</h2>
                <ul>{ for items }</ul>
            }
        </section>
    }
}
