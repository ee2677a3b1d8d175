//! The result in a minute: how the gates stand, how much is in place, what an audit would find.

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui},
    content::text,
    domain::Interval,
    engine::{DocumentStanding, Evaluation, GateState, Likely},
    i18n::TextKey,
    session::Page,
};

pub(super) fn glance(screen: &Screen, evaluation: &Evaluation) -> Html {
    let ui = screen.ui;
    let readiness = &evaluation.readiness;
    let open = evaluation.gates.iter().filter(|gate| gate.state == GateState::Open).count();
    let gates = text::tasks_started(count(open), count(evaluation.gates.len()));
    let missing = evaluation.documents.iter().filter(|it| it.is_missing()).count();
    let said = evaluation.documents.iter().any(|it| it.state.is_some());
    html! {
        <dl class="figures glance">
            { figure(ui, text::GLANCE_GATES, ui.say(gates)) }
            { figure(ui, text::GLANCE_PROCESSES, share(ui, readiness.met_processes, readiness.rated.n)) }
            { figure(ui, text::GLANCE_SYSTEM, share(ui, readiness.met_system, readiness.rated_system.n)) }
            { figure(ui, text::GLANCE_FINDINGS, findings(ui, evaluation)) }
            if said {
                { figure(ui, text::GLANCE_DOCUMENTS, AttrValue::from(missing.to_string())) }
            }
        </dl>
    }
}

fn figure(ui: &Ui, label: TextKey, value: AttrValue) -> Html {
    html! {
        <div>
            <dt>{ ui.t(label) }</dt>
            <dd>{ value }</dd>
        </div>
    }
}

/// The band, or that nothing of it was asked yet: that is no figure.
fn share(ui: &Ui, band: Interval, rated: u32) -> AttrValue {
    if rated == 0 {
        ui.t(text::RESULT_NOT_RATED)
    } else {
        AttrValue::from(ui.locale.percent_range(band.low(), band.high()))
    }
}

fn findings(ui: &Ui, evaluation: &Evaluation) -> AttrValue {
    let of = |likely| evaluation.findings.iter().filter(|it| it.likely == likely).count();
    let (major, minor) = (of(Likely::Major), of(Likely::Minor));
    if major + minor == 0 {
        ui.t(text::GLANCE_NONE)
    } else {
        ui.say(text::glance_findings_count(count(major), count(minor)))
    }
}

/// The documents and records that are known to be missing, and how many nobody looked at.
pub(super) fn documents(screen: &Screen, standings: &[DocumentStanding]) -> Html {
    let ui = screen.ui;
    let missing: Vec<_> = standings.iter().filter(|it| it.is_missing()).collect();
    let open = standings.iter().filter(|it| it.state.is_none()).count();
    if open == standings.len() {
        return html! {
            <section>
                { super::chapters::DOCUMENTS.heading(ui) }
                <p>{ ui.t(text::RESULT_DOCUMENTS_UNASKED) }</p>
                { screen.way_to(Page::Documents) }
            </section>
        };
    }
    let items = missing.iter().map(|it| {
        html! {
            <li key={it.document.id}>
                { ui.t(it.document.name) }{ " · " }
                <span class="quiet">{ ui.clause(screen.assessment, it.clause) }</span>
            </li>
        }
    });
    html! {
        <section>
            { super::chapters::DOCUMENTS.heading(ui) }
            if missing.is_empty() {
                <p>{ ui.t(text::RESULT_DOCUMENTS_NONE) }</p>
            } else {
                <ul>{ for items }</ul>
            }
            if open > 0 {
                <p class="quiet">{ ui.say(text::result_documents_open(count(open))) }</p>
            }
            { screen.way_to(Page::Documents) }
        </section>
    }
}

fn count(items: usize) -> u32 {
    u32::try_from(items).unwrap_or(u32::MAX)
}
