//! What is inside the scope, what others do for it, what stays outside: the picture of it as a table.

use yew::prelude::*;

use crate::{
    app::screen::{Screen, Ui},
    content::text,
    session::select::{self, Names, Share},
};

pub(in crate::app) fn scope_table(screen: &Screen) -> Html {
    let ui = screen.ui;
    let picture = select::scope_picture(screen.assessment);
    let rows: Html = [
        (text::PICTURE_INSIDE, names_row(ui, &picture.inside)),
        (text::PICTURE_OTHERS, shares_row(screen, &picture.others)),
        (text::PICTURE_OUTSIDE, names_row(ui, &picture.outside)),
    ]
    .into_iter()
    .map(|(title, cell)| {
        html! { <tr><th scope="row">{ ui.t(title) }</th><td>{ cell }</td></tr> }
    })
    .collect();
    html! {
        <details class="help">
            <summary>{ ui.t(text::PICTURE_TABLE) }</summary>
            <table class="picture-table">
                <caption class="unseen">{ ui.t(text::PICTURE_TITLE) }</caption>
                <tbody>{ rows }</tbody>
            </table>
        </details>
    }
}

fn names_row(ui: &Ui, all: &[Names]) -> Html {
    if all.is_empty() {
        return html! { { ui.t(text::PICTURE_NOTHING) } };
    }
    let kind = |kind: &Names| {
        let words = kind.words.iter().map(|key| ui.t(*key));
        let written = kind.names.iter().map(|name| AttrValue::from(name.clone()));
        html! {
            <>
                <dt>{ ui.t(kind.title) }</dt>
                { for words.chain(written).map(|name| html! { <dd>{ name }</dd> }) }
            </>
        }
    };
    html! { <dl class="kinds">{ for all.iter().map(kind) }</dl> }
}

fn shares_row(screen: &Screen, shares: &[Share]) -> Html {
    let ui = screen.ui;
    if shares.is_empty() {
        return html! { { ui.t(text::PICTURE_NOTHING) } };
    }
    let share = |share: &Share| {
        let clauses = share.clauses.iter().map(|id| ui.clause(screen.assessment, *id));
        html! {
            <>
                <dt>{ ui.t(share.party) }</dt>
                { for clauses.map(|name| html! { <dd>{ name }</dd> }) }
            </>
        }
    };
    html! { <dl class="kinds">{ for shares.iter().map(share) }</dl> }
}
