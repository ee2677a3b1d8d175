//! The accessibility statement: where Scopecheck stands, what is missing, how that is known, whom to tell of a
//! barrier, and every criterion.

mod criteria;

use yew::prelude::*;

use super::way_back::way_back;
use crate::{
    app::{
        guest::tell_of_barrier,
        parts::{Section, sections},
        screen::Screen,
    },
    content::{ACCESSIBILITY_ASSESSED, BARRIERS, CRITERIA, Criterion, CriterionState, text},
    session::select::{
        COUNTED_STATES, WAYS_TO_CHECK, criteria_in, criterion_state_label, day_message,
        way_to_check,
    },
};

const SECTIONS: [Section; 5] = [
    Section::of("accessibility-state", text::ACCESSIBILITY_STATE, state),
    Section::of("accessibility-missing", text::ACCESSIBILITY_MISSING, missing),
    Section::of("accessibility-tell", text::ACCESSIBILITY_TELL, tell),
    Section::of("accessibility-basis", text::ACCESSIBILITY_BASIS, basis),
    Section::of("accessibility-criteria", text::ACCESSIBILITY_CRITERIA, criteria::criteria),
];

pub(super) fn accessibility(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <>
            <p class="lead">{ ui.say(text::accessibility_lead(env!("CARGO_PKG_VERSION"))) }</p>
            { sections(screen, &SECTIONS) }
            { way_back(screen) }
        </>
    }
}

fn partly() -> impl Iterator<Item = &'static Criterion> {
    CRITERIA.iter().filter(|criterion| criterion.state == CriterionState::Partly)
}

/// What it is measured against, and the figures: counted, never written.
fn state(screen: &Screen) -> Html {
    let ui = screen.ui;
    let conforms = match partly().next() {
        Some(_) => text::ACCESSIBILITY_PARTLY,
        None => text::ACCESSIBILITY_FULLY,
    };
    let of: u32 = COUNTED_STATES.into_iter().map(criteria_in).sum();
    let figures = COUNTED_STATES.map(|state| {
        html! { <div><dt>{ ui.t(criterion_state_label(state)) }</dt><dd>{ criteria_in(state) }</dd></div> }
    });
    html! {
        <>
            <p>{ ui.t(text::ACCESSIBILITY_STANDARD) }</p>
            <p><strong>{ ui.t(conforms) }</strong></p>
            <p>{ ui.say(text::accessibility_counted(of)) }</p>
            <dl class="figures">{ for figures }</dl>
        </>
    }
}

fn missing(screen: &Screen) -> Html {
    let ui = screen.ui;
    let barriers = BARRIERS.iter().map(|barrier| html! { <li>{ ui.t(*barrier) }</li> });
    let criteria = partly().map(|it| {
        html! {
            <li key={it.number}>
                <strong>{ ui.say(text::criteria_named(it.number, it.title)) }</strong><br />
                { it.missing.map(|missing| ui.t(missing)) }
            </li>
        }
    });
    html! {
        <>
            <ul>{ for barriers }</ul>
            if partly().next().is_some() {
                <p>{ ui.t(text::ACCESSIBILITY_MISSING_CRITERIA) }</p>
                <ul>{ for criteria }</ul>
            }
        </>
    }
}

/// Scopecheck lives in pages of others: whoever runs the page is the one whom its visitors can reach.
fn tell(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <>
            <p>{ ui.t(text::ACCESSIBILITY_TELL_TEXT) }</p>
            { tell_of_barrier(screen) }
            <p>{ ui.t(text::ACCESSIBILITY_FORMAL) }</p>
        </>
    }
}

fn basis(screen: &Screen) -> Html {
    let ui = screen.ui;
    let day = ACCESSIBILITY_ASSESSED.map(day_message);
    let ways = WAYS_TO_CHECK.map(way_to_check).map(|(name, means)| {
        html! { <div><dt>{ ui.t(name) }</dt><dd>{ ui.t(means) }</dd></div> }
    });
    html! {
        <>
            if let Some(day) = day {
                <p>{ ui.say(text::accessibility_basis_text(day)) }</p>
            }
            <dl class="terms beside">{ for ways }</dl>
        </>
    }
}
