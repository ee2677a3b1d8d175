//! Where the answers stay, how that can be seen for oneself, and what can be done about it.

use yew::prelude::*;

use super::{Device, HostWish, Keeping};
use crate::{
    app::{guest::privacy, screen::Screen, sitting::Step},
    content::text,
    session::{Page, State},
};

/// What unfolds below the lock in the header.
pub(in crate::app) fn explained(screen: &Screen) -> Html {
    let (ui, sitting) = (screen.ui, screen.sitting);
    let (intro, ways) = match (sitting.guest.keeping(), sitting.keeping.is_on) {
        (HostWish::Forbid, _) => (sitting.guest.why_not_kept(), Html::default()),
        (_, true) => {
            let ways = html! {
                <>
                    { ui.link(Page::Kept, None, text::PAGE_KEPT) }
                    { act(screen, |device, _| device.forget(), "secondary", text::KEPT_FORGET) }
                </>
            };
            (text::KEPT_ON, ways)
        }
        (_, false) => {
            let ways = html! {
                <>
                    { act(screen, Device::begin, "secondary", text::KEPT_BEGIN) }
                    { ui.link(Page::Kept, None, text::PAGE_KEPT) }
                </>
            };
            (text::KEPT_OFF, ways)
        }
    };
    html! {
        <>
            <p>{ ui.t(intro) }</p>
            <p class="actions no-print">{ ways }</p>
            <p>{ ui.t(text::KEPT_CHECK) }</p>
            { privacy(screen) }
        </>
    }
}

/// A button that does something with the device.
pub(in crate::app) fn act(
    screen: &Screen,
    what: impl Fn(&Device, &State) -> Keeping + 'static,
    class: &'static str,
    key: crate::i18n::TextKey,
) -> Html {
    let (device, session) = (screen.sitting.device.clone(), screen.sitting.session.clone());
    let onclick = screen.ui.send.reform(move |_: MouseEvent| Step::kept(what(&device, &session)));
    html! { <button type="button" {class} {onclick}>{ screen.ui.t(key) }</button> }
}
