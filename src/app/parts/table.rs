//! A table that fits a narrow element, too.

use yew::prelude::*;

use crate::{app::screen::Ui, i18n::TextKey};

/// A table in its frame, which scrolls where it has to. Where the element is narrow its rows become blocks.
pub(in crate::app) fn table(
    name: AttrValue,
    class: &'static str,
    columns: &[Html],
    rows: Html,
) -> Html {
    let column = |column: &Html| html! { <th scope="col">{ column.clone() }</th> };
    html! {
        <div class="table" tabindex="0" role="region" aria-label={name}>
            <table class={["blocks ", class].concat()}>
                <thead><tr>{ for columns.iter().map(column) }</tr></thead>
                { rows }
            </table>
        </div>
    }
}

/// The head of the column once more, for the eye, where the heads are out of sight.
pub(in crate::app) fn narrow_label(ui: &Ui, column: TextKey) -> Html {
    html! { <span class="narrow-label" aria-hidden="true">{ ui.t(column) }{ " " }</span> }
}
