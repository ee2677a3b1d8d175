//! The report and the files: what to take along.

mod files;
mod read;
mod settings;

#[cfg(feature = "gallery")]
pub(in crate::app) use files::{Work, named, take_row, told};

use yew::prelude::*;

use crate::{app::screen::Screen, content::text, domain::Assessment, session::Page};

pub(super) fn report_page(screen: &Screen) -> Html {
    let ui = screen.ui;
    let sitting = screen.sitting;
    html! {
        <>
            <p class="lead">{ ui.t(text::TAKE_LEAD) }</p>
            if *screen.assessment == Assessment::default() {
                <p class="note">{ ui.t(text::TAKE_EMPTY) }</p>
            }
            <files::Files ui={ui.clone()} modules={sitting.modules.clone()} prints={!sitting.guest.closed}
                session={files::Held(sitting.session.clone())} today={sitting.today} />
            { settings::settings(screen) }
            <p class="actions">
                { ui.link(Page::Result, None, text::PAGE_RESULT) }
                { ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }
            </p>
        </>
    }
}
