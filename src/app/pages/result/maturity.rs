//! The maturity of the organization by an assignment of processes to levels that is Scopecheck's own, is
//! named so, and can be changed.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use crate::{
    app::{
        parts::few,
        screen::{Screen, Ui, element_id},
        sitting::Step,
    },
    content::text,
    domain::{Choice, MaturityLevel},
    engine::{Evaluation, ProcessBand, assigned, counts_from, lacking, selected_for},
    i18n::Arg,
    session::{
        Action,
        select::{maturity_name, process_title},
    },
};

pub(super) fn maturity(screen: &Screen, evaluation: &Evaluation) -> Html {
    let ui = screen.ui;
    let processes = &evaluation.readiness.processes;
    let changed = processes.iter().any(|it| own(screen, it).is_some());
    let by = if changed { text::MATURITY_BY_CHANGED } else { text::MATURITY_BY };
    let level = match evaluation.maturity {
        Some(level) => ui.say(text::maturity_level(level.to_string(), maturity_name(level))),
        None => ui.t(text::MATURITY_NOT_KNOWN),
    };
    html! {
        <details class="help maturity">
            <summary>{ ui.t(text::MATURITY_TITLE) }</summary>
            <dl class="figures">
                <div>
                    <dt>{ ui.t(by) }</dt>
                    <dd>{ level }</dd>
                </div>
            </dl>
            { next(screen, evaluation) }
            <p>{ ui.t(text::MATURITY_RULE) }</p>
            <p>{ ui.t(text::MATURITY_SOURCE) }</p>
            { assignment(screen, processes) }
            <div class="no-print">
                if changed && !screen.example {
                    { reset(screen, processes) }
                }
            </div>
        </details>
    }
}

/// What keeps the next level from being reached, or from being known.
fn next(screen: &Screen, evaluation: &Evaluation) -> Html {
    let (ui, assessment) = (screen.ui, screen.assessment);
    let processes = &evaluation.readiness.processes;
    let known = evaluation.maturity;
    let missing = |level| lacking(assessment, processes, level).collect::<Vec<_>>();
    // where the level is not known, the first one that is not shown is what it hangs on
    let mut levels = known.map_or(1, |level| level.saturating_add(1))..=5;
    let Some((level, lacking)) =
        levels.find_map(|level| Some((level, missing(level))).filter(|(_, it)| !it.is_empty()))
    else {
        return Html::default();
    };
    let names: Vec<_> =
        lacking.into_iter().map(|it| ui.t(process_title(screen.assessment, it))).collect();
    let level = level.to_string();
    let lead = match known {
        Some(_) => text::maturity_next(level),
        None => text::maturity_open(level),
    };
    html! {
        <div>
            <p>{ ui.say(lead) }</p>
            { few(ui, &names) }
        </div>
    }
}

/// What the visitor said instead of the assignment.
fn own(screen: &Screen, process: &ProcessBand) -> Option<MaturityLevel> {
    let own = screen.assessment.maturity.get(process.section.id).copied();
    own.filter(|own| assigned(process.section) != Some(own.number()))
}

fn assignment(screen: &Screen, processes: &[ProcessBand]) -> Html {
    let ui = screen.ui;
    let counting = processes.iter().filter(|it| assigned(it.section).is_some());
    html! {
        <div class="table" tabindex="0" role="region" aria-label={ui.t(text::MATURITY_TABLE)}>
            <table>
                <caption class="unseen">{ ui.t(text::MATURITY_TABLE) }</caption>
                <thead>
                    <tr>
                        <th scope="col">{ ui.t(text::RESULT_PROCESS) }</th>
                        <th scope="col">{ ui.t(text::MATURITY_COUNTS_FROM) }</th>
                        <th scope="col">{ ui.t(text::MATURITY_SELECTED) }</th>
                    </tr>
                </thead>
                <tbody>{ for counting.map(|it| row(screen, it)) }</tbody>
            </table>
        </div>
    }
}

fn row(screen: &Screen, process: &ProcessBand) -> Html {
    let ui = screen.ui;
    let section = process.section;
    let levels: Vec<Arg> =
        selected_for(section).map(|level| Arg::from(level.to_string())).collect();
    let selected = (!levels.is_empty()).then(|| ui.say(text::maturity_selected_levels(levels)));
    let before = own(screen, process).and_then(|_| assigned(section));
    html! {
        <tr key={process.clause.to_string()}>
            <th scope="row">{ ui.clause(screen.assessment, process.clause) }</th>
            <td>
                { level_field(screen, process) }
                if let Some(before) = before {
                    <br /><span class="small">{ ui.say(text::maturity_changed(before.to_string())) }</span>
                }
            </td>
            <td>{ selected.unwrap_or_else(|| AttrValue::from("–")) }</td>
        </tr>
    }
}

fn level_field(screen: &Screen, process: &ProcessBand) -> Html {
    let (ui, section) = (screen.ui, process.section);
    let chosen = counts_from(screen.assessment, section).unwrap_or_default();
    if screen.example {
        return html! { { chosen } };
    }
    let id = ["maturity-", &element_id(section.id)].concat();
    let onchange = ui.on(move |event: Event| {
        let select = event.target_dyn_into::<HtmlSelectElement>();
        let level = select.and_then(|it| MaturityLevel::from_key(&it.value()));
        // what the assignment says anyway is no wish of the visitor's
        let own = level.filter(|level| assigned(section) != Some(level.number()));
        Action::CountFrom(section.id, own)
    });
    let options = MaturityLevel::ALL.iter().map(|(level, key)| {
        let selected = level.number() == chosen;
        html! { <option key={*key} value={*key} {selected}>{ *key }</option> }
    });
    html! {
        <>
            <label class="unseen" for={id.clone()}>
                { ui.say(text::maturity_select(process_title(screen.assessment, process))) }
            </label>
            <select {id} {onchange}>{ for options }</select>
        </>
    }
}

fn reset(screen: &Screen, processes: &[ProcessBand]) -> Html {
    let ui: &Ui = screen.ui;
    let changed: Vec<_> =
        processes.iter().filter(|it| own(screen, it).is_some()).map(|it| it.section.id).collect();
    let send = ui.send.clone();
    let onclick = Callback::from(move |_: MouseEvent| {
        for section in &changed {
            send.emit(Step::Act(Action::CountFrom(section, None)));
        }
    });
    html! {
        <button type="button" class="secondary" {onclick}>{ ui.t(text::MATURITY_RESET) }</button>
    }
}
