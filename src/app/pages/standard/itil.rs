//! Which practices of ITIL come near the 18 processes.

use yew::prelude::*;

use super::table;
use crate::{
    app::screen::Screen,
    content::{PRACTICES, clause, text},
    domain::{ClauseId, Edition},
    i18n::TextKey,
};

pub(super) fn itil(screen: &Screen) -> Html {
    let ui = screen.ui;
    let columns = [text::STANDARD_ITIL_PROCESS, text::STANDARD_ITIL_PRACTICE];
    let columns = columns.map(|key| html! { ui.t(key) });
    let row = |(process, practices): &(ClauseId, &[TextKey])| {
        let process = clause(Edition::E2018, *process)?;
        let practices = practices.iter().map(|key| html! { <li>{ ui.t(*key) }</li> });
        Some(html! {
            <tr>
                <th scope="row">{ ui.named(process) }</th>
                <td><ul class="places">{ for practices }</ul></td>
            </tr>
        })
    };
    let rows = html! { <tbody>{ for PRACTICES.iter().filter_map(row) }</tbody> };
    html! {
        <>
            <p>{ ui.t(text::STANDARD_ITIL_TEXT) }</p>
            { table(ui.t(text::STANDARD_ITIL), "pairs", &columns, rows) }
        </>
    }
}
