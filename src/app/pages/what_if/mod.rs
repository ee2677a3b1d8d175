//! What would follow from other answers: the shortest way to the next gate, what can be ticked, and
//! the effect. What is ticked stays beside the session and never becomes an answer.

mod effect;
mod offered;

use yew::prelude::*;

pub(in crate::app) use effect::{effect, says};
use offered::offered;

use crate::{
    app::{
        screen::{Screen, Ui, address},
        sitting::{Step, Target},
    },
    content::text,
    domain::Assessment,
    engine::{Change, Headline, Outcome, SmallestSet, apply, smallest_set, what_if},
    session::{
        Page,
        select::{as_shown, change_message, change_place},
    },
};

pub(super) fn what_if_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    if *screen.assessment == Assessment::default() {
        return html! {
            <div key="empty">
                <p class="lead">{ ui.t(text::WHAT_IF_EMPTY) }</p>
                <p class="actions">{ ui.link(Page::Tasks, Some("button"), text::UI_BACK_TO_TASKS) }</p>
            </div>
        };
    }
    let (assessment, today) = (as_shown(screen.assessment), screen.sitting.today);
    let supposed = &screen.sitting.what_if;
    let outcome = what_if(&assessment, supposed, today);
    let next = smallest_set(&apply(&assessment, supposed), today);
    html! {
        <div class="what-if" key="game">
            <p class="lead">{ ui.t(text::WHAT_IF_LEAD) }</p>
            <section class="next-gate">
                <h2 aria-level={ui.level(2)}>{ ui.t(text::WHAT_IF_NEXT) }</h2>
                { shortest_way(screen, &outcome, next.as_ref()) }
            </section>
            { offered(screen, &assessment) }
            { says(screen, &outcome) }
            { effect(screen, &outcome) }
            <p class="actions">
                { ui.link(Page::Result, None, text::CHECK_TO_RESULT) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </div>
    }
}

/// The changes that open the next gate, on top of what is ticked.
fn shortest_way(screen: &Screen, outcome: &Outcome, next: Option<&SmallestSet>) -> Html {
    let ui = screen.ui;
    let Some(set) = next else {
        return match outcome.after.headline {
            Headline::NothingAgainst => html! { <p>{ ui.t(text::WHAT_IF_ALL_OPEN) }</p> },
            Headline::Closed(gate) | Headline::Unknown(gate) => {
                html! { <p>{ ui.say(text::what_if_no_way(gate.title())) }</p> }
            }
        };
    };
    let count = u32::try_from(set.changes.len()).unwrap_or(u32::MAX);
    let enough = match screen.sitting.what_if.is_empty() {
        true => text::what_if_enough(count, set.gate.title()),
        false => text::what_if_then_enough(count, set.gate.title()),
    };
    let (send, changes) = (ui.send.clone(), set.changes.clone());
    let onclick = Callback::from(move |_: MouseEvent| {
        changes.iter().for_each(|change| send.emit(Step::suppose(*change, true)));
    });
    html! {
        <>
            <p>{ ui.say(enough) }</p>
            { links(screen, &set.changes) }
            if !set.exact {
                <p class="quiet">{ ui.t(text::WHAT_IF_NOT_SHORTEST) }</p>
            }
            <p class="actions">
                <button type="button" {onclick}>{ ui.t(text::WHAT_IF_TRY) }</button>
            </p>
        </>
    }
}

/// Each change leads to where its answer is given; the first few, the rest on demand.
fn links(screen: &Screen, changes: &[Change]) -> Html {
    const FIRST: usize = 8;
    let rest = changes.len().saturating_sub(FIRST);
    let more = u32::try_from(rest).unwrap_or(u32::MAX);
    let item = |change: &Change| item(screen.ui, screen.assessment, *change);
    html! {
        <div class="few">
            <ul>{ for changes.iter().take(FIRST).map(item) }</ul>
            if rest > 0 {
                <details>
                    <summary>{ screen.ui.say(text::list_more(more)) }</summary>
                    <ul>{ for changes.iter().skip(FIRST).map(item) }</ul>
                </details>
            }
        </div>
    }
}

fn item(ui: &Ui, assessment: &Assessment, change: Change) -> Html {
    let (page, question) = change_place(change);
    let target = Target { page, question, own: None, back: Some(Page::WhatIf) };
    html! {
        <li key={change.key()}>
            <a href={address(page)} onclick={ui.on_go(target)}>
                { ui.say(change_message(assessment, change)) }
            </a>
        </li>
    }
}
