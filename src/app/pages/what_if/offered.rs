//! What can be ticked: native checkboxes in three groups.

use yew::prelude::*;

use crate::{
    app::{
        parts::is_ticked,
        screen::{Screen, element_id},
        sitting::Step,
    },
    content::text,
    domain::Assessment,
    engine::{Change, candidates},
    i18n::TextKey,
    session::select::{ChangeGroup, change_group, change_message, to_be_ticked},
};

/// So many of a group are shown; the rest on demand.
const FIRST: usize = 8;

/// `assessment` is that of the real answers: what is offered stays where it is while one ticks.
pub(super) fn offered(screen: &Screen, assessment: &Assessment) -> Html {
    let ui = screen.ui;
    let supposed = &screen.sitting.what_if;
    let rows = to_be_ticked(&candidates(assessment, screen.sitting.today), supposed);
    let of = |group: ChangeGroup| -> Vec<(Change, bool)> {
        rows.iter().copied().filter(|(change, _)| change_group(*change) == group).collect()
    };
    let forget = ui.send.reform(|_: MouseEvent| Step::suppose_nothing());
    html! {
        <section>
            <h2 aria-level={ui.level(2)}>{ ui.t(text::WHAT_IF_SUPPOSE) }</h2>
            { group(screen, text::WHAT_IF_GATES, &of(ChangeGroup::Gates)) }
            { group(screen, text::WHAT_IF_SCOPE, &of(ChangeGroup::Scope)) }
            { group(screen, text::WHAT_IF_STATEMENTS, &of(ChangeGroup::Statements)) }
            <p class="actions">
                <button type="button" class="secondary" onclick={forget}>
                    { ui.t(text::WHAT_IF_FORGET) }
                </button>
            </p>
        </section>
    }
}

fn group(screen: &Screen, title: TextKey, rows: &[(Change, bool)]) -> Html {
    if rows.is_empty() {
        return Html::default();
    }
    let rest = rows.get(FIRST..).unwrap_or_default();
    let more = u32::try_from(rest.len()).unwrap_or(u32::MAX);
    html! {
        <fieldset class="question">
            <legend>{ screen.ui.t(title) }</legend>
            <div class="options">{ for rows.iter().take(FIRST).map(|row| tick(screen, *row)) }</div>
            if !rest.is_empty() {
                <details open={rest.iter().any(|(_, on)| *on)}>
                    <summary>{ screen.ui.say(text::list_more(more)) }</summary>
                    <div class="options">{ for rest.iter().map(|row| tick(screen, *row)) }</div>
                </details>
            }
        </fieldset>
    }
}

fn tick(screen: &Screen, (change, checked): (Change, bool)) -> Html {
    let id = ["what-if-", &element_id(&change.key())].concat();
    let onchange =
        screen.ui.send.reform(move |event: Event| Step::suppose(change, is_ticked(&event)));
    html! {
        <div class="option" key={change.key()}>
            <input type="checkbox" id={id.clone()} {checked} {onchange} />
            <label for={id}>{ screen.ui.say(change_message(screen.assessment, change)) }</label>
        </div>
    }
}
