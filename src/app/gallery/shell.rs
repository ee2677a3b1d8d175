//! What stands around every page.

use std::rc::Rc;

use yew::prelude::*;

use super::{Example, states};
use crate::{
    app::{
        guest::{Guest, consent, contact},
        keeping::{HostWish, Keeping, keep},
        screen::Screen,
        shell::{languages, mark, notice_box, privacy, steps},
        sitting::{Notice, Sitting},
    },
    content::text,
    i18n::Message,
    session::{Action, State, keeping::KeepProblem, reduce},
};

pub(super) fn examples() -> Vec<Example> {
    let brand = |screen: &Screen| html! { <p class="brand">{ mark(screen) }{ screen.ui.t(text::UI_BRAND) }</p> };
    let mut all = vec![
        Example::part("brand/usual", brand),
        Example::part("languages/usual", |screen| languages(screen.ui, &Callback::noop())),
        Example::part("privacy/in-memory", privacy),
        Example::part("privacy/kept", privacy).when(|sitting| {
            let pill = Some(Message::from(text::KEPT_ON));
            sitting.keeping = Keeping { is_on: true, pill, ..Keeping::default() };
        }),
        Example::part("privacy/forbidden", privacy)
            .when(|sitting| guest(sitting, |it| it.storage = HostWish::Forbid)),
        Example::part("privacy/of-the-host", privacy).when(|sitting| {
            guest(sitting, |it| it.privacy = Some("https://example.org/privacy".into()));
        }),
        Example::part("steps-back/none", steps),
        Example::part("steps-back/back", steps).when(|sitting| stepped(sitting, false)),
        Example::part("steps-back/both", steps).when(|sitting| stepped(sitting, true)),
        Example::part("waiting/first-pages", |screen| {
            html! { <p class="notice good">{ screen.ui.t(text::BOOT_LOADING) }</p> }
        }),
        Example::part("consent/asked", consent).when(asked),
        Example::part("consent/given", consent).when(|sitting| {
            asked(sitting);
            let which = sitting.session.which;
            guest(sitting, |it| it.agreed = Some(which));
        }),
        Example::part("contact/usual", contact)
            .when(|sitting| guest(sitting, |it| it.contact = Some("https://example.org/".into()))),
        Example::part("contact/closed-frame", contact).when(|sitting| {
            guest(sitting, |it| {
                it.contact = Some("https://example.org/contact".into());
                it.closed = true;
            });
        }),
    ];
    all.extend(notices());
    all.extend(troubles());
    all
}

fn notices() -> Vec<Example> {
    let told = |id, bad, title: Message, lines: Vec<Message>, undo| {
        let notice = Notice { bad, title, lines, undo };
        Example::part(id, move |screen| notice_box(screen.ui, &notice))
    };
    let lines = || vec![text::FILE_NOT_READ.into(), text::compare_unknown_fields(2)];
    vec![
        told("notice/good", false, text::UI_NOTICE_STARTED_OVER.into(), vec![], false),
        told("notice/with-undo", false, text::file_opened("check-2026.json"), lines(), true),
        told("notice/bad", true, text::FILE_REFUSED.into(), lines(), false),
    ]
}

/// What is told where nothing can be kept.
fn troubles() -> Vec<Example> {
    let problems = [
        ("keeping/denied", KeepProblem::Denied),
        ("keeping/full", KeepProblem::Full),
        ("keeping/gone", KeepProblem::Gone),
        ("keeping/written-elsewhere", KeepProblem::Elsewhere),
    ];
    let trouble = |(id, problem)| {
        Example::part(id, keep).when(move |sitting| sitting.keeping.problem = Some(problem))
    };
    problems.map(trouble).into()
}

fn asked(sitting: &mut Sitting) {
    guest(sitting, |it| it.asks = Some("Alder Advisory".into()));
}

fn guest(sitting: &mut Sitting, change: impl FnOnce(&mut Guest)) {
    let mut guest = (*sitting.guest).clone();
    change(&mut guest);
    sitting.guest = Rc::new(guest);
}

/// Two steps were made, and one of them taken back.
fn stepped(sitting: &mut Sitting, back: bool) {
    let mut state = State::of(Rc::new(states::half_way()));
    let steps = [
        Some(Action::Choose("scope.applicant", "organization")),
        Some(Action::Choose("scope.customers", "internal")),
        back.then_some(Action::Undo),
    ];
    for step in steps.into_iter().flatten() {
        state = reduce(&state, step).unwrap_or(state);
    }
    sitting.session = state;
}
