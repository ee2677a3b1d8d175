//! The draft of the scope statement in both languages.

use yew::prelude::*;

use crate::{
    app::{parts::statement_views, screen::Screen},
    content::text,
    session::Page,
};

pub(super) fn statement(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <>
            <p class="lead">{ ui.t(text::STATEMENT_LEAD) }</p>
            <div class="statements">{ statement_views(screen, true) }</div>
            <p class="actions">
                { ui.link(Page::Result, Some("button"), text::CHECK_TO_RESULT) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </>
    }
}
