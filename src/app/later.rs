//! What comes after the first screen: every other page, and the files.
//!
//! In the browser this is a second wasm file that is fetched as soon as the first screen works.
//! Everything reachable only from [`load`] goes there; the build step cuts it off. Without the cut
//! the first screen would wait for twice the bytes. Natively there is nothing to wait for.

use yew::Html;

use super::{
    afterwards::afterwards,
    foot::foot,
    guest::{self, Told, asked},
    host::Ask,
    keeping::{explained, keep},
    pages,
    parts::{Opening, opened},
    screen::Screen,
    sitting::{Sitting, Step, Target},
};
use crate::{
    content::{self, RULESET_HASH},
    domain::Assessment,
    i18n::{Locale, Message, TextKey},
    platform::Failed,
    session::{
        Action, State, reduce,
        select::{Progress, progress},
    },
};

/// The entrances to what comes later.
#[derive(Clone, Copy)]
pub(in crate::app) struct Later {
    /// A page that is not the first: its heading and what stands below.
    pub page: fn(&Screen) -> (Message, Html),
    /// What the session is after something was done.
    pub reduce: fn(&State, Action) -> Option<State>,
    /// How far the assessment is.
    pub progress: fn(&Assessment) -> Progress,
    /// Says that a step was taken back or done again, where that can be seen; the session as it was.
    pub stepped: fn(&mut Sitting, &State),
    /// Keeps what is said, prints what stands in the way, tells the host how far it is, and finds out the rest.
    pub keep: fn(&Screen) -> Html,
    /// The host's sign, where it has one.
    pub mark: fn(&Screen) -> Option<Html>,
    /// What follows from a wish of the host, and what it is told.
    pub asked: fn(&Sitting, &Ask) -> (Option<Step>, Told),
    /// Where somebody is led who would go there.
    pub led: fn(&Sitting, Target) -> Target,
    /// What can be looked up.
    pub foot: fn(&Screen) -> Html,
    /// Where the answers stay.
    pub explained: fn(&Screen) -> Html,
    /// Reads the bytes of a file with its name.
    pub opened: fn(&str, &Result<Vec<u8>, Failed>) -> Opening,
    /// The words of a question.
    pub question: fn(&str) -> Option<TextKey>,
}

/// Fetches the words of every page but the first and puts them behind those that are here; `None`
/// if they cannot be fetched. `assets` is the folder of the packs.
pub(super) async fn words(locale: &Locale, assets: &str) -> Option<Locale> {
    #[cfg(feature = "packs")]
    let pack = {
        let _ = assets;
        crate::content::PACKS.iter().find(|(tag, ..)| *tag == locale.tag())?.2
    };
    #[cfg(not(feature = "packs"))]
    let pack = &*crate::platform::fetch_text(&[assets, locale.tag(), ".later.pack"].concat())
        .await
        .ok()?;
    locale.completed(pack, RULESET_HASH).ok()
}

/// Fetches what comes later, once; `None` if it cannot be fetched, which may be tried again.
pub(super) async fn load() -> Option<Later> {
    #[cfg(all(feature = "split", target_arch = "wasm32"))]
    return fetched::entrances().await.ok();
    #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
    return Some(entrances());
}

/// What is here from the start: everything natively, nothing in the browser.
pub(super) fn at_once() -> Option<Later> {
    #[cfg(all(feature = "split", target_arch = "wasm32"))]
    return None;
    #[cfg(not(all(feature = "split", target_arch = "wasm32")))]
    return Some(entrances());
}

fn entrances() -> Later {
    Later {
        page: pages::page,
        reduce,
        progress,
        stepped: Sitting::show_step,
        keep: |screen| yew::html! { <>{ keep(screen) }{ guest::tell(screen) }{ afterwards(screen) }</> },
        mark: guest::mark,
        asked,
        led: guest::led,
        foot,
        explained,
        opened,
        question: |id| content::question(id).map(|question| question.text),
    }
}

// The macro writes the call across the two files, which is foreign to Rust and so unsafe.
#[cfg(all(feature = "split", target_arch = "wasm32"))]
#[allow(unsafe_code)]
mod fetched {
    use wasm_split_helpers::{SplitLoaderError, wasm_split};

    use super::Later;

    #[wasm_split(later, fallible)]
    pub(super) fn entrances() -> Result<Later, SplitLoaderError> {
        Ok(super::entrances())
    }
}
