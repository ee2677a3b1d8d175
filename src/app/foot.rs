//! The foot of every page. It comes with what comes later: nothing stands below it that could move.

use yew::prelude::*;

use super::{screen::Screen, sitting::Target};
use crate::{content::text, session::Page};

/// What can be looked up, at the same place and in the same order on every page. Who looked something up there and
/// goes on to the next comes back to where it began.
pub(super) fn foot(screen: &Screen) -> Html {
    let Target { page, back, .. } = screen.sitting.target;
    let back = match page {
        Page::Words | Page::Accessibility | Page::Standard => back,
        page => Some(page),
    };
    let link = |page: Page, name| {
        html! { <li>{ screen.ui.link(Target { back, ..page.into() }, None, name) }</li> }
    };
    html! {
        <ul class="foot no-print">
            { link(Page::Words, text::FOOT_WORDS) }
            { link(Page::Accessibility, text::FOOT_ACCESSIBILITY) }
            if screen.sitting.guest.view.shows(Page::Standard) {
                { link(Page::Standard, text::FOOT_STANDARD) }
            }
        </ul>
    }
}
