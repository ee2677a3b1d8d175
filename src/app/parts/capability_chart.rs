//! Capability levels as a picture: a row for each process, five cells in it. A cell says by its shape what
//! it is: filled, hollow, or hollow with a dashed edge. Nothing in it has an id, so that several
//! elements may stand on one page.

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui, address},
    content::{clause, text},
    domain::Tier,
    engine::ProcessBand,
    i18n::TextKey,
    session::select::{LevelCell, level_cells, level_name, levels_page},
};

/// Every process with its levels, and what the shapes mean.
pub(in crate::app) fn capability_chart(screen: &Screen, processes: &[ProcessBand]) -> Html {
    let ui = screen.ui;
    let signs = [
        (LevelCell::Reached, text::CAPABILITY_SIGN_REACHED),
        (LevelCell::Short, text::CAPABILITY_SIGN_SHORT),
        (LevelCell::NotRated, text::CAPABILITY_SIGN_NOT_RATED),
    ];
    let signs = signs.map(|(sign, words)| {
        html! {
            <li>
                <svg class="level-sign" viewBox="0 0 20 20" aria-hidden="true">{ cell(sign, 1, 18) }</svg>
                { ui.t(words) }
            </li>
        }
    });
    html! {
        <>
            <ul class="bars levels">{ for processes.iter().map(|it| row(screen, it)) }</ul>
            <ul class="level-signs quiet">{ for signs }</ul>
        </>
    }
}

/// The name of a process in the edition.
pub(in crate::app) fn process_name(screen: &Screen, process: &ProcessBand) -> TextKey {
    let clause = clause(screen.assessment.edition, process.clause);
    clause.map_or(process.section.title, |clause| clause.title)
}

/// Why a process has no level: it does not occur, or is not rated.
pub(in crate::app) fn no_level(process: &ProcessBand) -> TextKey {
    if process.band.is_none() { text::GRADE_ABSENT } else { text::CAPABILITY_NOT_RATED }
}

fn row(screen: &Screen, process: &ProcessBand) -> Html {
    let ui = screen.ui;
    let name = process_name(screen, process);
    let (shown, spoken) = match process.capability.level {
        Some(level) => {
            let (number, called) = (level.to_string(), level_name(level));
            let shown = text::capability_level(number.clone(), called);
            (ui.say(shown), text::capability_row(number, called, name))
        }
        None => (ui.t(no_level(process)), text::capability_row_open(name, no_level(process))),
    };
    let cells = (0_u16..).zip(level_cells(&process.capability));
    html! {
        <li key={process.clause.to_string()}>
            { name_of_row(screen, process, name) }
            <svg class="band" viewBox="0 0 1000 24" preserveAspectRatio="none" role="img"
                aria-label={ui.say(spoken)}>
                { for cells.map(|(place, sign)| cell(sign, place * 202 + 2, 188)) }
            </svg>
            <span class="bar-range" aria-hidden="true">{ shown }</span>
        </li>
    }
}

/// Where levels are asked, the name leads there; otherwise the picture says it already.
fn name_of_row(screen: &Screen, process: &ProcessBand, name: TextKey) -> Html {
    let ui: &Ui = screen.ui;
    let is_asked = screen.assessment.tier == Some(Tier::Deep) && !screen.example;
    match levels_page(process.section).filter(|_| is_asked) {
        Some(page) => html! {
            <a class="bar-name" href={address(page)} onclick={ui.on_go(page)}>{ ui.t(name) }</a>
        },
        None => html! { <span class="bar-name" aria-hidden="true">{ ui.t(name) }</span> },
    }
}

fn cell(sign: LevelCell, x: u16, width: u16) -> Html {
    let class = match sign {
        LevelCell::Reached => "level-reached",
        LevelCell::Short => "level-short",
        LevelCell::NotRated => "level-not-rated",
    };
    html! {
        <rect {class} x={x.to_string()} y="4" width={width.to_string()} height="16" />
    }
}
