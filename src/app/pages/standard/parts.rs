//! The parts of the series: today, and the five of 2010.

use yew::prelude::*;

use super::{mark, narrow_label, table};
use crate::{
    app::screen::{Screen, Ui},
    content::{PARTS, Part, PartKind, PartState, text},
    i18n::TextKey,
};

const COLUMNS: [TextKey; 5] = [
    text::STANDARD_PART_NUMBER,
    text::STANDARD_PART_TITLE,
    text::STANDARD_PART_KIND,
    text::STANDARD_PART_YEAR,
    text::STANDARD_PART_STATUS,
];

pub(super) fn parts(screen: &Screen) -> Html {
    let ui = screen.ui;
    let columns = COLUMNS.map(|key| html! { ui.t(key) });
    let then = PARTS.iter().filter_map(|part| {
        let (kind, year) = part.in_2010?;
        Some(row(ui, part, kind, year, false))
    });
    let today = PARTS.iter().map(|part| row(ui, part, part.kind, part.year, true));
    let then = html! { <tbody>{ for then }</tbody> };
    let today = html! { <tbody>{ for today }</tbody> };
    html! {
        <>
            { table(ui.t(text::STANDARD_PARTS), "parts", &columns, today) }
            <details class="help">
                <summary>{ ui.t(text::STANDARD_PARTS_2010) }</summary>
                { table(ui.t(text::STANDARD_PARTS_2010), "parts", without_status(&columns), then) }
            </details>
        </>
    }
}

/// What a part was in 2010 says nothing about how it stands.
fn without_status(columns: &[Html]) -> &[Html] {
    columns.split_last().map_or(columns, |(_, before)| before)
}

/// The remark, the status and the mark speak of today.
fn row(ui: &Ui, part: &Part, kind: Option<PartKind>, year: u16, today: bool) -> Html {
    let is_past = today && part.state != PartState::Current;
    html! {
        <tr key={part.number} class={is_past.then_some("is-past")}>
            <th scope="row">
                { narrow_label(ui, text::STANDARD_PART_NUMBER) }
                { part.number }
            </th>
            <td class="title">
                { ui.t(part.title) }
                if today {
                    if let Some(note) = part.note {
                        { " " }<span class="note quiet">{ ui.t(note) }</span>
                    }
                    { mark(ui, part.verified) }
                }
            </td>
            <td>{ kind.map(|kind| ui.t(kind_label(kind))) }</td>
            <td>{ (year > 0).then(|| year.to_string()) }</td>
            if today {
                <td>{ ui.t(state_label(part.state)) }</td>
            }
        </tr>
    }
}

const fn kind_label(kind: PartKind) -> TextKey {
    match kind {
        PartKind::Standard => text::PART_KIND_IS,
        PartKind::Report => text::PART_KIND_TR,
        PartKind::Specification => text::PART_KIND_TS,
    }
}

const fn state_label(state: PartState) -> TextKey {
    match state {
        PartState::Current => text::PART_STATUS_CURRENT,
        PartState::Withdrawn => text::PART_STATUS_WITHDRAWN,
        PartState::NeverPublished => text::PART_STATUS_NEVER_PUBLISHED,
        PartState::Unclear => text::PART_STATUS_UNCLEAR,
    }
}
