//! What a result looks like: the one of a company that does not exist.

use yew::prelude::*;

use super::result::result;
use crate::{
    app::screen::Screen,
    content::text,
    session::{Page, example},
};

pub(super) fn example_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let assessment = example(ui.locale.tag());
    let shown = Screen { ui, sitting: screen.sitting, assessment: &assessment, example: true };
    let back = html! {
        <p class="actions no-print">
            { ui.link(Page::Start, Some("button"), text::EXAMPLE_BEGIN) }
            { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
        </p>
    };
    html! {
        <div class="example">
            <p class="lead">{ ui.t(text::EXAMPLE_LEAD) }</p>
            { back.clone() }
            <p class="example-mark" aria-hidden="true">{ ui.t(text::EXAMPLE_MARK) }</p>
            { result(&shown) }
            { back }
        </div>
    }
}
