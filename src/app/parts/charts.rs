//! Bands as pictures. The same figures stand beside them as text and in a table.

use yew::prelude::*;

use crate::{
    app::screen::Screen,
    content::{clause, text},
    domain::Interval,
    engine::ProcessBand,
    i18n::TextKey,
    session::select::bar_name,
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

/// Every process with its range, and the same as a table.
pub(in crate::app) fn profile(screen: &Screen, processes: &[ProcessBand]) -> Html {
    let ui = screen.ui;
    html! {
        <div class="profile">
            <ul class="bars">{ for processes.iter().map(|it| bar(screen, it)) }</ul>
            <details class="help">
                <summary>{ ui.t(text::RESULT_PROFILE_TABLE) }</summary>
                <div class="table" tabindex="0" role="region" aria-label={ui.t(text::RESULT_PROFILE)}>
                    <table>
                        <thead>
                            <tr>
                                <th scope="col">{ ui.t(text::RESULT_PROCESS) }</th>
                                <th scope="col">{ ui.t(text::RESULT_BAND) }</th>
                                <th scope="col">{ ui.t(text::RESULT_CAPABILITY) }</th>
                            </tr>
                        </thead>
                        <tbody>{ for processes.iter().map(|it| row(screen, it)) }</tbody>
                    </table>
                </div>
                <p>{ ui.t(text::RESULT_CAPABILITY_TEXT) }</p>
            </details>
        </div>
    }
}

fn bar(screen: &Screen, process: &ProcessBand) -> Html {
    let (name, range) = (name(screen, process), range(screen, process));
    let spoken = screen.ui.say(bar_name(name, range.clone()));
    html! {
        <li key={process.clause.to_string()}>
            <span class="bar-name" aria-hidden="true">{ screen.ui.t(name) }</span>
            { band(process.band.unwrap_or(Interval::WHOLE), spoken) }
            <span class="bar-range" aria-hidden="true">{ range }</span>
        </li>
    }
}

fn row(screen: &Screen, process: &ProcessBand) -> Html {
    let level = process.capability.level.map(|level| AttrValue::from(level.to_string()));
    html! {
        <tr key={process.clause.to_string()}>
            <th scope="row">{ screen.ui.clause(screen.assessment, process.clause) }</th>
            <td>{ range(screen, process) }</td>
            <td>{ level.unwrap_or_else(|| screen.ui.t(text::RESULT_NOT_RATED)) }</td>
        </tr>
    }
}

fn name(screen: &Screen, process: &ProcessBand) -> TextKey {
    let clause = clause(screen.assessment.edition, process.clause);
    clause.map_or(text::UI_NOT_ANSWERED, |clause| clause.title)
}

fn range(screen: &Screen, process: &ProcessBand) -> String {
    let locale = &screen.ui.locale;
    match process.band.filter(|_| process.is_rated()) {
        Some(band) => locale.percent_range(band.low(), band.high()),
        None => locale.get(text::RESULT_NOT_RATED).to_owned(),
    }
}
