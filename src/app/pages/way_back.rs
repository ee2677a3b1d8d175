//! The way back from a page that one looks something up on.

use yew::prelude::*;

use super::title;
use crate::{
    app::screen::{Screen, address},
    content::text,
    session::Page,
};

/// A link to the page that the visitor came from, and one to all sections. An embedded check has no address that the
/// browser could go back to.
pub(super) fn way_back(screen: &Screen) -> Html {
    let ui = screen.ui;
    html! {
        <p class="actions no-print">
            if let Some(page) = screen.sitting.target.back {
                <a href={address(page)} onclick={ui.on_go(page)}>
                    { ui.say(text::words_back(title(screen, page))) }
                </a>
            }
            { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
        </p>
    }
}
