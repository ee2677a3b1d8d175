//! What is said in a name and a few sentences: transitions, relatives, corrected myths.

use yew::prelude::*;

use super::{mark, narrow_label, table};
use crate::{
    app::screen::{Screen, Ui},
    content::{DEADLINES, Deadline, Entry, MYTHS, RELATIVES, text},
    session::select::edition_name,
};

pub(super) fn deadlines(screen: &Screen) -> Html {
    let ui = screen.ui;
    let entry = |it: &Deadline| {
        let change = text::standard_change(edition_name(it.from), edition_name(it.to));
        // where no day is known the sentence itself says that none is confirmed
        let verified = it.verified || it.last_day.is_none();
        term(ui, ui.say(change), ui.t(it.text), verified)
    };
    html! { <dl class="terms">{ for DEADLINES.iter().map(entry) }</dl> }
}

pub(super) fn relatives(screen: &Screen) -> Html {
    let ui = screen.ui;
    let entry = |it: &Entry| term(ui, ui.t(it.name), ui.t(it.text), it.verified);
    html! { <dl class="terms beside">{ for RELATIVES.iter().map(entry) }</dl> }
}

fn term(ui: &Ui, name: AttrValue, text: AttrValue, verified: bool) -> Html {
    html! {
        <div>
            <dt>{ name }</dt>
            <dd>{ text }{ mark(ui, verified) }</dd>
        </div>
    }
}

pub(super) fn myths(screen: &Screen) -> Html {
    let ui = screen.ui;
    let columns = [text::STANDARD_MYTH_SAYS, text::STANDARD_MYTH_TRUTH];
    let columns = columns.map(|key| html! { ui.t(key) });
    let rows = html! { <tbody>{ for MYTHS.iter().map(|it| myth(ui, it)) }</tbody> };
    table(ui.t(text::STANDARD_MYTHS), "pairs", &columns, rows)
}

/// The claim is a quotation and named as such, so that nobody takes it for ours.
fn myth(ui: &Ui, myth: &Entry) -> Html {
    html! {
        <tr>
            <th scope="row">
                { narrow_label(ui, text::STANDARD_MYTH_SAYS) }
                <blockquote>{ ui.t(myth.name) }</blockquote>
            </th>
            <td>
                { narrow_label(ui, text::STANDARD_MYTH_TRUTH) }
                { ui.t(myth.text) }
                { mark(ui, myth.verified) }
            </td>
        </tr>
    }
}
