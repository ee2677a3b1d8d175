//! A table that fits a narrow element, too.

use yew::prelude::*;

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
