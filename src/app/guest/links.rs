//! The host's sign and its links.

use yew::prelude::*;

use crate::{app::screen::Screen, content::text, i18n::TextKey, platform};

/// The host's picture in place of our sign, if it has one.
pub(in crate::app) fn mark(screen: &Screen) -> Option<Html> {
    let src = screen.sitting.guest.logo.clone()?;
    Some(html! {
        // what the picture shows stands elsewhere in the host's page
        <img class="logo" {src} alt="" onerror={|event: Event| platform::hide(&event)} />
    })
}

/// The way to whoever helps, after the result.
pub(in crate::app) fn contact(screen: &Screen) -> Html {
    let ui = screen.ui;
    let Some(href) = screen.sitting.guest.contact.clone().filter(|_| !screen.example) else {
        return Html::default();
    };
    html! {
        <section class="no-print">
            <h2 aria-level={ui.level(2)}>{ ui.t(text::CONTACT_TITLE) }</h2>
            <p>{ ui.t(text::CONTACT_TEXT) }</p>
            <p class="actions">{ outside(screen, href, Some("button secondary"), text::CONTACT_GO) }</p>
        </section>
    }
}

/// The way to whoever hears of barriers: the same people.
pub(in crate::app) fn tell_of_barrier(screen: &Screen) -> Html {
    match screen.sitting.guest.contact.clone() {
        Some(href) => {
            html! { <p>{ outside(screen, href, None, text::ACCESSIBILITY_TELL_GO) }</p> }
        }
        None => Html::default(),
    }
}

/// What the host says about the protection of data.
pub(in crate::app) fn privacy(screen: &Screen) -> Html {
    match screen.sitting.guest.privacy.clone() {
        Some(href) => html! { <p>{ outside(screen, href, None, text::PRIVACY_OF_HOST) }</p> },
        None => Html::default(),
    }
}

/// A link of the host's. It opens beside the check: whoever follows it would lose answers in memory.
fn outside(screen: &Screen, href: AttrValue, class: Option<&'static str>, key: TextKey) -> Html {
    let ui = screen.ui;
    // a closed frame opens nothing: there the address can be read and copied
    if screen.sitting.guest.closed {
        return html! { <span>{ ui.t(key) }{ ui.t(text::UI_COLON) }{ href }</span> };
    }
    html! {
        <a {class} {href} target="_blank" rel="noopener noreferrer">
            { ui.t(key) }
            <span class="unseen">{ " " }{ ui.t(text::LINK_OPENS_BESIDE) }</span>
        </a>
    }
}
