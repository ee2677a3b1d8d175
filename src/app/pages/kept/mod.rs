//! What is kept, and what can be done with it.

pub(super) mod list;
mod whole;

use yew::prelude::*;

use crate::{
    app::{
        keeping::{HostWish, Said, Standing, act},
        parts::{open_file, save_file, text_field},
        screen::Screen,
        sitting::Step,
    },
    content::text,
    session::{Action, Page},
};

pub(super) fn kept_page(screen: &Screen) -> Html {
    let (ui, sitting) = (screen.ui, screen.sitting);
    let forbidden = sitting.guest.keeping() == HostWish::Forbid;
    html! {
        <>
            <p class="lead">{ ui.t(where_they_are(screen)) }</p>
            if !forbidden {
                <p class="actions">{ ways(screen) }</p>
            }
            <section>
                <h2 aria-level={ui.level(2)}>{ ui.t(text::KEPT_THIS) }</h2>
                { text_field(screen, "assessment.name") }
                <div class="actions">
                    { save_file(screen) }
                    { open_file(ui, text::FILE_OPEN) }
                </div>
                <p class="hint">{ ui.t(text::KEPT_COPY_TEXT) }</p>
                <p class="actions">{ copy(screen) }</p>
            </section>
            <list::List ui={ui.clone()} device={sitting.device.clone()}
                session={Said(sitting.session.clone())} changes={sitting.keeping.changes} />
            <p class="actions">{ ui.link(Page::Tasks, None, text::UI_BACK_TO_TASKS) }</p>
        </>
    }
}

fn where_they_are(screen: &Screen) -> crate::i18n::TextKey {
    match (screen.sitting.guest.keeping(), screen.sitting.device.standing()) {
        (HostWish::Forbid, _) => screen.sitting.guest.why_not_kept(),
        (_, Standing::Memory) => text::KEPT_OFF,
        (_, Standing::Looked) => text::KEPT_LOOKED,
        (_, Standing::On) => text::KEPT_ON,
    }
}

fn ways(screen: &Screen) -> Html {
    use crate::app::keeping::Device;
    let begin = |class| act(screen, Device::begin, class, text::KEPT_BEGIN);
    let forget = || act(screen, |device, _| device.forget(), "secondary", text::KEPT_FORGET);
    match screen.sitting.device.standing() {
        Standing::Memory => html! {
            <>
                { begin("") }
                { act(screen, Device::look, "secondary", text::KEPT_LOOK) }
            </>
        },
        Standing::Looked => html! { <>{ begin("") }{ forget() }</> },
        Standing::On => forget(),
    }
}

/// A new check from these answers. The former stays on the list.
fn copy(screen: &Screen) -> Html {
    let ui = screen.ui;
    let name = ui.locale.text(&text::kept_copy_name(screen.assessment.name.trim()));
    let onclick = ui.send.reform(move |_: MouseEvent| Step::Act(Action::Copy(name.clone())));
    html! {
        <button type="button" class="secondary" {onclick}>{ ui.t(text::KEPT_COPY) }</button>
    }
}
