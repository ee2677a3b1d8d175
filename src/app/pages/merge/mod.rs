//! Several people's answers together: who answered, what combines by itself, what there is to talk about.

mod agenda;
mod who;

use std::rc::Rc;

use yew::prelude::*;

use crate::{
    app::{
        beside::BesideStep,
        parts::{files_beside, save_file},
        screen::{Screen, Ui},
        sitting::{Notice, Step, Target},
    },
    content::text,
    domain::Assessment,
    i18n::TextKey,
    platform,
    session::{
        Action, Page,
        merge::{Decision, Item, ItemState, Merged, merge},
        select::edition_name,
    },
};

pub(super) fn merge_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let beside = &screen.sitting.beside;
    let is_taken = beside.is_taken(screen.assessment);
    html! {
        <>
            if is_taken {
                { taken(screen) }
            } else {
                <p class="lead">{ ui.t(text::MERGE_LEAD) }</p>
                <p>{ ui.t(text::MERGE_LEAD_PARTS) }</p>
            }
            { files_beside(screen) }
            if !is_taken && !beside.others.is_empty() {
                { merging(screen) }
            }
            <p class="actions">
                { ui.link(Page::Compare, None, text::PAGE_COMPARE) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </>
    }
}

fn merging(screen: &Screen) -> Html {
    let ui = screen.ui;
    let merged = merge(&who::parts(screen));
    let mut editions = screen.sitting.beside.others.iter().map(|other| other.assessment.edition);
    let differ =
        editions.any(|it| it != merged.edition) || screen.assessment.edition != merged.edition;
    html! {
        <>
            { who::fields(screen) }
            if differ {
                <p class="note">{ ui.say(text::merge_edition(edition_name(merged.edition))) }</p>
            }
            { counts(ui, &merged) }
            { agenda::agenda(screen, &merged) }
            { take(screen, &merged) }
        </>
    }
}

fn counts(ui: &Ui, merged: &Merged) -> Html {
    let figure = |label: TextKey, state| {
        html! {
            <div>
                <dt>{ ui.t(label) }</dt>
                <dd>{ ui.locale.number(merged.count(state)) }</dd>
            </div>
        }
    };
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::MERGE_COUNTS) }</h2>
            <dl class="figures">
                { figure(text::MERGE_SAME, ItemState::Same) }
                { figure(text::MERGE_ONLY_ONE, ItemState::OnlyOne) }
                { figure(text::MERGE_DIFFERING, ItemState::Differing) }
            </dl>
        </section>
    }
}

fn decided(screen: &Screen, item: &Item) -> Decision {
    let beside = &screen.sitting.beside;
    beside.decision(&item.thing).unwrap_or(Decision::Take(item.preselected))
}

fn take(screen: &Screen, merged: &Merged) -> Html {
    let ui = screen.ui;
    let settled = merged.settled(|item| decided(screen, item));
    let content = match settled {
        None => html! { <p class="error" role="alert">{ ui.t(text::MERGE_TOO_LARGE) }</p> },
        Some(same) if same == *screen.assessment => {
            html! { <p>{ ui.t(text::MERGE_NOTHING) }</p> }
        }
        Some(settled) => html! {
            <>
                <p>{ ui.t(text::MERGE_TAKE_TEXT) }</p>
                <p class="actions">
                    <button type="button" onclick={taking(ui, settled)}>{ ui.t(text::MERGE_TAKE) }</button>
                </p>
            </>
        },
    };
    html! { <section class="no-print"><h2 aria-level={ui.level(2)}>{ ui.t(text::MERGE_TAKE) }</h2>{ content }</section> }
}

/// One act, which one undo takes back.
fn taking(ui: &Ui, settled: Assessment) -> Callback<MouseEvent> {
    let send = ui.send.clone();
    let settled = Rc::new(settled);
    Callback::from(move |_: MouseEvent| {
        send.emit(Step::Act(Action::TakeOverMerged(Box::new((*settled).clone()))));
        send.emit(Step::beside(BesideStep::Taken(settled.clone())));
        send.emit(Step::Go(Target::from(Page::Merge)));
        let title = text::MERGE_TAKEN.into();
        send.emit(Step::Tell(Some(Notice { bad: false, title, lines: vec![], undo: true })));
    })
}

fn taken(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::MERGE_TAKEN) }</h2>
            <p>{ ui.t(text::MERGE_TAKEN_TEXT) }</p>
            <div class="actions">
                { ui.link(Page::Result, Some("button"), text::CHECK_TO_RESULT) }
                { save_file(screen) }
            </div>
        </section>
    }
}

/// The agenda as the page prints it.
fn print_button(ui: &Ui) -> Html {
    let onclick = Callback::from(|_: MouseEvent| platform::print());
    html! {
        <p class="actions no-print">
            <button type="button" class="secondary" {onclick}>{ ui.t(text::MERGE_PRINT) }</button>
        </p>
    }
}
