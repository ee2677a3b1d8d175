//! What the host is told without asking: how far it is, what came out, that something was saved. Figures and
//! places, no answers; those only where the visitor agreed.

use std::rc::Rc;

use yew::prelude::*;

use super::asked::figures;
use crate::{
    app::{host::HostEvent, keeping::Said, screen::Screen, sitting::Sitting},
    domain::OwnSet,
    platform,
    session::{Page, View, select::progress},
};

/// Tells the host. Prints nothing.
pub(in crate::app) fn tell(screen: &Screen) -> Html {
    let sitting = screen.sitting;
    html! { <Tell sitting={Watched(sitting.clone())} /> }
}

/// A sitting, equal to another in which nothing happened that a host is told about.
#[derive(Clone)]
struct Watched(Sitting);

impl Watched {
    /// Nothing of this is worth a word while somebody types.
    fn key(&self) -> (Page, u32, Option<Said>, bool, Option<*const OwnSet>) {
        let Self(sitting) = self;
        let said = (!sitting.session.is_typing()).then(|| Said(sitting.session.clone()));
        let set = sitting.own_set.as_ref().map(Rc::as_ptr);
        (sitting.target.page, sitting.moves, said, sitting.has_agreed(), set)
    }
}

impl PartialEq for Watched {
    fn eq(&self, other: &Self) -> bool {
        self.key() == other.key() && self.0.is_unsaved() == other.0.is_unsaved()
    }
}

#[derive(PartialEq, Properties)]
struct TellProps {
    sitting: Watched,
}

/// What was told last: the same is not told again.
#[derive(Default)]
struct Told {
    progress: Option<String>,
    result: Option<String>,
}

#[component]
fn Tell(props: &TellProps) -> Html {
    let watched = props.sitting.clone();
    let Watched(sitting) = &watched;
    let emit = sitting.on_event.clone();
    let last = use_mut_ref(Told::default);
    let tell_once = |slot: fn(&mut Told) -> &mut Option<String>| {
        let (emit, last) = (emit.clone(), last.clone());
        move |name: &'static str, detail: String| {
            let mut last = last.borrow_mut();
            let known = slot(&mut last);
            if known.as_ref() != Some(&detail) {
                *known = Some(detail.clone());
                // after the page that it is about
                let emit = emit.clone();
                platform::spawn(async move { emit.emit(HostEvent::Told(name, detail)) });
            }
        }
    };
    let (on_progress, on_result) =
        (tell_once(|it| &mut it.progress), tell_once(|it| &mut it.result));
    use_effect_with(watched.clone(), move |Watched(sitting)| {
        let answered = progress(&sitting.session.assessment).answered;
        let counts = [("answered", answered.n), ("of", answered.of)];
        let counts = counts.map(|(name, count)| ["\"", name, "\":", &count.to_string()].concat());
        on_progress("scope-check-progress", ["{", &counts.join(","), "}"].concat());
        let has_result =
            matches!(sitting.target.page, Page::Result | Page::Report | Page::OwnResult)
                || (sitting.guest.view == View::Statement
                    && sitting.target.page == Page::Statement);
        if has_result && !sitting.session.is_blank() {
            on_result("scope-check-result", figures(sitting));
        }
    });
    let is_kept = sitting.keeping.edit == Some(sitting.session.edit);
    let before = use_mut_ref(|| (0, false));
    use_effect_with((sitting.session.edit, sitting.is_unsaved()), move |&(edit, unsaved)| {
        // saved is what is the same as before and was not saved then; another file that was opened is not
        if before.replace((edit, unsaved)) == (edit, true) && !unsaved {
            let how = if is_kept { "device" } else { "file" };
            let detail = ["{\"how\":\"", how, "\"}"].concat();
            emit.emit(HostEvent::Told("scope-check-save", detail));
        }
    });
    Html::default()
}
