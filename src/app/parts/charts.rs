//! Bands as pictures. The same figures stand beside them as text and in a table.

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui},
    content::{GROUPS, text},
    domain::{Interval, OwnSet},
    engine::{AreaBand, Count, GateState, OwnResult, Readiness},
    i18n::TextKey,
    session::select::{bar_name, gate_state_label, process_title, range_text},
};

/// A range between 0 and 1000 permille on its track, with the bounds of the scale. `name` is what a
/// screen reader says.
pub(in crate::app) fn band(band: Interval, name: AttrValue) -> Html {
    // a range of no width still has to be seen
    let width = band.width().max(8);
    let low = band.low().min(1000 - width);
    let known = if band == Interval::WHOLE { "band-unknown" } else { "band-known" };
    html! {
        <svg class="band" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img"
            aria-label={name}>
            <rect class="band-track" x="0" y="8" width="1000" height="8" />
            { for [150, 500, 850].map(tick) }
            <rect class={known} x={low.to_string()} y="4" width={width.to_string()} height="16" />
        </svg>
    }
}

fn tick(at: u16) -> Html {
    html! { <rect class="band-tick" x={at.to_string()} y="2" width="3" height="20" /> }
}

/// How a gate stands, as a tag.
pub(in crate::app) fn gate_tag(ui: &Ui, state: GateState) -> Html {
    let class = match state {
        GateState::Open => "tag is-fine",
        GateState::Closed => "tag is-stop",
        GateState::Unknown => "tag is-info",
    };
    html! { <span {class}>{ ui.t(gate_state_label(state)) }</span> }
}

/// A bar with its name and its range.
struct Bar {
    key: String,
    name: AttrValue,
    /// What stands in the table in front of the range.
    row: AttrValue,
    band: Option<Interval>,
    answered: Option<Count>,
}

/// Each area with its range as a table, for what stands below its picture.
pub(in crate::app) fn areas_table(screen: &Screen, areas: &[AreaBand]) -> Html {
    let bars = areas.iter().filter_map(|area| {
        let group = GROUPS.get(usize::from(area.group))?;
        Some(Bar {
            key: group.id.to_owned(),
            name: screen.ui.t(group.title),
            row: screen.ui.t(group.title),
            band: area.band,
            answered: None,
        })
    });
    table(screen, &bars.collect::<Vec<_>>(), text::RESULT_AREAS)
}

/// Every process and every part of the management system with its range, and the same as a table.
pub(in crate::app) fn profile(screen: &Screen, readiness: &Readiness) -> Html {
    let processes = readiness.processes.iter().map(|process| Bar {
        key: process.clause.to_string(),
        name: screen.ui.t(process_title(screen.assessment, process)),
        row: screen.ui.clause(screen.assessment, process.clause),
        band: process.band,
        answered: Some(process.answered),
    });
    let system = readiness.system.iter().filter(|part| part.answered.of > 0).map(|part| Bar {
        key: part.section.id.to_owned(),
        name: screen.ui.t(part.section.title),
        row: screen.ui.t(part.section.title),
        band: part.band,
        answered: Some(part.answered),
    });
    let system: Vec<_> = system.collect();
    html! {
        <>
            { chart(screen, &processes.collect::<Vec<_>>(), text::RESULT_PROFILE) }
            if !system.is_empty() {
                <h3 aria-level={screen.ui.level(3)}>{ screen.ui.t(text::RESULT_SYSTEM) }</h3>
                { chart(screen, &system, text::RESULT_SYSTEM) }
            }
        </>
    }
}

/// The whole of somebody's own set and each of its sections with its range, and the same as a table.
pub(in crate::app) fn own_profile(screen: &Screen, set: &OwnSet, result: &OwnResult) -> Html {
    let whole = screen.ui.t(text::OWN_WHOLE);
    let bar = |key: &str, name: AttrValue, band, answered| Bar {
        key: key.to_owned(),
        name: name.clone(),
        row: name,
        band,
        answered: Some(answered),
    };
    let sections = result.sections.iter().filter_map(|it| {
        let section = set.sections.get(it.place)?;
        let name = set.say(&section.title, screen.ui.locale.tag()).to_owned();
        Some(bar(&section.id, name.into(), it.band, it.answered))
    });
    // no id of a section begins with a dot
    let bars = [bar(".", whole, result.band, result.answered)].into_iter().chain(sections);
    chart(screen, &bars.collect::<Vec<_>>(), text::OWN_SECTION)
}

fn chart(screen: &Screen, bars: &[Bar], title: TextKey) -> Html {
    html! {
        <div class="profile">
            <ul class="bars">{ for bars.iter().map(|it| bar(screen, it)) }</ul>
            { table(screen, bars, title) }
        </div>
    }
}

fn table(screen: &Screen, bars: &[Bar], title: TextKey) -> Html {
    let ui = screen.ui;
    let counted = bars.iter().any(|bar| bar.answered.is_some());
    html! {
        <details class="help">
            <summary>{ ui.t(text::RESULT_PROFILE_TABLE) }</summary>
            <div class="table" tabindex="0" role="region" aria-label={ui.t(title)}>
                <table>
                    <thead>
                        <tr>
                            <th scope="col">{ ui.t(title) }</th>
                            <th scope="col">{ ui.t(text::RESULT_BAND) }</th>
                            if counted {
                                <th scope="col">{ ui.t(text::RESULT_LABEL_ANSWERED) }</th>
                            }
                        </tr>
                    </thead>
                    <tbody>{ for bars.iter().map(|it| row(screen, it)) }</tbody>
                </table>
            </div>
        </details>
    }
}

fn bar(screen: &Screen, bar: &Bar) -> Html {
    let range = range_text(&screen.ui.locale, bar.band);
    let spoken = screen.ui.say(bar_name(bar.name.as_str(), range.clone()));
    html! {
        <li key={bar.key.clone()}>
            <span class="bar-name" aria-hidden="true">{ bar.name.clone() }</span>
            { band(bar.band.unwrap_or(Interval::WHOLE), spoken) }
            <span class="bar-range" aria-hidden="true">{ range }</span>
        </li>
    }
}

fn row(screen: &Screen, bar: &Bar) -> Html {
    let answered = bar.answered.map(|it| screen.ui.say(text::tasks_started(it.n, it.of)));
    html! {
        <tr key={bar.key.clone()}>
            <th scope="row">{ bar.row.clone() }</th>
            <td>{ range_text(&screen.ui.locale, bar.band) }</td>
            if let Some(answered) = answered {
                <td>{ answered }</td>
            }
        </tr>
    }
}
