//! The clauses of one edition beside their places in another, as a table.

use yew::prelude::*;

use super::table;
use crate::{
    app::screen::Ui,
    content::{Clause, ClauseRole, text},
    domain::Edition,
    i18n::TextKey,
    session::select::{Move, Place, edition_name, moves},
};

/// What is compared.
#[derive(Clone, Copy, PartialEq)]
pub(super) struct View {
    pub older: Edition,
    /// From today back to the older edition.
    pub back: bool,
}

impl View {
    fn ends(self) -> (Edition, Edition) {
        if self.back { (Edition::E2018, self.older) } else { (self.older, Edition::E2018) }
    }
}

pub(super) fn compared(ui: &Ui, view: View) -> Html {
    let (from, to) = view.ends();
    let name = ui.say(text::standard_change(edition_name(from), edition_name(to)));
    let (then, now) = (text::STANDARD_MOVES_THEN, text::STANDARD_MOVES_NOW);
    let heads = if view.back { [(now, from), (then, to)] } else { [(then, from), (now, to)] };
    let columns = heads.map(|(when, edition)| {
        html! {
            <>
                { ui.t(when) }{ " " }
                <span class="quiet">{ ui.t(edition_name(edition)) }</span>
            </>
        }
    });
    let processes = rows(ui, view, ClauseRole::Process, text::STANDARD_MOVES_PROCESSES);
    let system = rows(ui, view, ClauseRole::System, text::OPERATORS_SYSTEM);
    html! {
        <>
            <p class="shown" role="status">{ name.clone() }</p>
            if view.older == Edition::Bs15000 {
                <p class="quiet">{ ui.t(text::STANDARD_MOVES_CHAPTERS) }</p>
            }
            { table(name, "pairs", &columns, html! { <>{ processes }{ system }</> }) }
            { legend(ui, from, to) }
        </>
    }
}

/// Below the table, and only where it has a star.
fn legend(ui: &Ui, from: Edition, to: Edition) -> Html {
    let shown = [ClauseRole::Process, ClauseRole::System].map(|role| moves(from, to, role));
    let mut shown = shown.into_iter().flatten();
    let unsure =
        shown.any(|it| !it.clause.verified || it.places.iter().any(|place| !place.clause.verified));
    html! {
        if unsure {
            <p class="quiet" aria-hidden="true">
                <span class="star" />{ " " }{ ui.t(text::STANDARD_UNVERIFIED) }
            </p>
        }
    }
}

fn rows(ui: &Ui, view: View, role: ClauseRole, title: TextKey) -> Html {
    let (from, to) = view.ends();
    let rows = moves(from, to, role).map(|it| row(ui, view, &it));
    html! {
        <tbody>
            <tr><th class="group" colspan="2" scope="rowgroup">{ ui.t(title) }</th></tr>
            { for rows }
        </tbody>
    }
}

fn row(ui: &Ui, view: View, moved: &Move) -> Html {
    let absent = if view.back { text::STANDARD_MOVES_NEW } else { text::STANDARD_MOVES_GONE };
    html! {
        <tr key={moved.clause.id.to_string()}>
            <th scope="row">{ name(ui, moved.clause) }</th>
            <td>
                if moved.places.is_empty() {
                    <span class="quiet">{ ui.t(absent) }</span>
                } else {
                    <ul class="places">{ for moved.places.iter().map(|it| place(ui, view, it)) }</ul>
                }
            </td>
        </tr>
    }
}

/// Only an old clause holds more than one topic: it went here in part, or this was a part of it.
fn place(ui: &Ui, view: View, place: &Place) -> Html {
    let part = if view.back { text::STANDARD_MOVES_PART } else { text::STANDARD_MOVES_PARTLY };
    html! {
        <li>
            if !place.wholly {
                <span class="quiet">{ ui.t(part) }{ " " }</span>
            }
            { name(ui, place.clause) }
        </li>
    }
}

/// A star for the eye, for its meaning stands below the table; the words for those who listen.
fn name(ui: &Ui, clause: &Clause) -> Html {
    html! {
        <>
            { ui.named(clause) }
            if !clause.verified {
                <span class="star" aria-hidden="true" />
                <span class="unseen">{ " (" }{ ui.t(text::STANDARD_UNVERIFIED) }{ ")" }</span>
            }
        </>
    }
}
