//! Every criterion with its state: a table for each principle.

use yew::prelude::*;

use crate::{
    app::{
        parts::table,
        screen::{Screen, Ui},
    },
    content::{CRITERIA, Criterion, CriterionState, text},
    i18n::{Arg, TextKey},
    session::select::{criterion_state_label, way_to_check},
};

/// The principles by the first digit of their criteria's numbers.
const PRINCIPLES: [(&str, TextKey); 4] = [
    ("1", text::PRINCIPLE_1),
    ("2", text::PRINCIPLE_2),
    ("3", text::PRINCIPLE_3),
    ("4", text::PRINCIPLE_4),
];

const COLUMNS: [TextKey; 3] = [text::CRITERIA_COLUMN, text::CRITERIA_STATE, text::CRITERIA_KEPT];

pub(super) fn criteria(screen: &Screen) -> Html {
    html! { { for PRINCIPLES.iter().map(|(digit, title)| principle(screen.ui, digit, *title)) } }
}

fn principle(ui: &Ui, digit: &'static str, title: TextKey) -> Html {
    let columns = COLUMNS.map(|key| html! { ui.t(key) });
    let rows = CRITERIA.iter().filter(|it| it.principle() == digit).map(|it| row(ui, it));
    let rows = html! { <tbody>{ for rows }</tbody> };
    html! {
        <>
            <h3 aria-level={ui.level(3)}>{ ui.say(text::criteria_named(digit, title)) }</h3>
            { table(ui.say(text::accessibility_table(title)), "criteria", &columns, rows) }
        </>
    }
}

fn row(ui: &Ui, criterion: &Criterion) -> Html {
    let ways = criterion.checked_by.iter().map(|way| Arg::Key(way_to_check(*way).0));
    let ways: Vec<Arg> = ways.collect();
    html! {
        <tr key={criterion.number}>
            <th scope="row">
                { ui.say(text::criteria_named(criterion.number, criterion.title)) }{ " " }
                <span class="quiet">{ ui.say(text::criteria_level(criterion.level)) }</span>
            </th>
            <td><span class={state_class(criterion.state)}>{ ui.t(criterion_state_label(criterion.state)) }</span></td>
            <td>
                <p>{ ui.t(criterion.how) }</p>
                if let Some(missing) = criterion.missing {
                    <p><strong>{ ui.t(text::CRITERIA_GAP) }</strong>{ " " }{ ui.t(missing) }</p>
                }
                if !ways.is_empty() {
                    <p class="quiet">{ ui.say(text::criteria_checked(ways)) }</p>
                }
            </td>
        </tr>
    }
}

/// What there is nothing of is quiet text, as it is nothing to look for.
const fn state_class(state: CriterionState) -> &'static str {
    match state {
        CriterionState::Met => "tag is-fine",
        CriterionState::Partly => "tag is-open",
        CriterionState::DoesNotOccur | CriterionState::Removed => "quiet",
    }
}
