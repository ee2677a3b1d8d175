//! What has changed since an earlier file, and the way of several files.

mod answers;
mod moved;
mod trend;

pub(super) use answers::title;

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::{
    app::{
        beside::{Beside, BesideStep, Other},
        parts::files_beside,
        screen::{Screen, Ui},
        sitting::Step,
    },
    content::text,
    engine::Both,
    session::{
        Page,
        compare::{Changes, compare},
        select::{as_shown, edition_name},
    },
};

pub(super) fn compare_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let beside = &screen.sitting.beside;
    html! {
        <>
            <p class="lead">{ ui.t(text::COMPARE_LEAD) }{ " " }{ ui.t(text::COMPARE_TREND_HINT) }</p>
            { files_beside(screen) }
            if let Some(earlier) = beside.earlier() {
                { which(ui, beside, earlier) }
                { changes(screen, earlier) }
                { trend::trend(screen) }
            }
            <p class="actions">
                { ui.link(Page::Merge, None, text::COMPARE_TO_MERGE) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </>
    }
}

/// Where several are open, which one is compared.
fn which(ui: &Ui, beside: &Beside, earlier: &Other) -> Html {
    if beside.others.len() < 2 {
        return Html::default();
    }
    let radios = beside.others.iter().enumerate().map(|(place, other)| {
        let id = format!("earlier-{place}");
        let onchange = ui.send.reform(|event: Event| {
            let input = event.target_dyn_into::<HtmlInputElement>();
            let name = input.map(|input| input.value()).unwrap_or_default();
            Step::beside(BesideStep::Earlier(name))
        });
        html! {
            <div class="option" key={other.name.clone()}>
                <input type="radio" id={id.clone()} name="earlier" value={other.name.clone()}
                    checked={other.name == earlier.name} {onchange} />
                <label for={id}>{ other.name.clone() }</label>
            </div>
        }
    });
    html! {
        <fieldset class="question no-print">
            <legend>{ ui.t(text::COMPARE_EARLIER) }</legend>
            <div class="options">{ for radios }</div>
        </fieldset>
    }
}

fn changes(screen: &Screen, earlier: &Other) -> Html {
    let ui = screen.ui;
    let (before, now) = (as_shown(&earlier.assessment), as_shown(screen.assessment));
    let changes = compare(&before, &now, screen.sitting.today);
    html! {
        <section key={earlier.name.clone()}>
            <h2 aria-level={ui.level(2)}>{ ui.say(text::compare_since(earlier.name.as_str())) }</h2>
            { headline(ui, &changes) }
            if !changes.is_empty() {
                { moved::moved(screen, &changes) }
                { answers::answers(screen, &changes) }
            }
        </section>
    }
}

fn headline(ui: &Ui, changes: &Changes) -> Html {
    let Both { before, now } = changes.editions;
    let (opened, lost) = changes.followed.opened_and_lost();
    let said = text::compare_changes(moved::counted(changes.said.len()), changes.unchanged);
    html! {
        <div role="status">
            if changes.is_empty() {
                <p class="lead">{ ui.t(text::COMPARE_SAME) }</p>
            } else {
                <p class="lead">{ ui.say(text::compare_headline(lost, opened)) }</p>
                <p>{ ui.say(said) }</p>
            }
            if changes.editions.moved() {
                <p class="note">
                    { ui.say(text::compare_editions(edition_name(before), edition_name(now))) }
                </p>
            }
        </div>
    }
}
