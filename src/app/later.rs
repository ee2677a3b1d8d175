//! What comes after the first screen: every other page, and the files.
//!
//! In the browser this is a second wasm file that is fetched as soon as the first screen works.
//! Everything reachable only from [`load`] goes there; the build step cuts it off. Without the cut
//! the first screen would wait for twice the bytes. Natively there is nothing to wait for.

use yew::Html;

use super::{
    beside::{self, Beside, BesideStep},
    brought,
    keeping::{explained, keep},
    pages,
    parts::{Opening, opened},
    screen::Screen,
    sitting::{Notice, Sitting},
};
use crate::{
    content::RULESET_HASH,
    domain::Assessment,
    engine::{Change, suppose},
    i18n::{Locale, Message},
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
    /// What is supposed after one more change was, or was no longer.
    pub suppose: fn(&[Change], Change, bool) -> Vec<Change>,
    /// Keeps what is said, and prints what stands in the way.
    pub keep: fn(&Screen) -> Html,
    /// Where the answers stay.
    pub explained: fn(&Screen) -> Html,
    /// The files beside the assessment after something happened to them, and what to tell of it.
    pub beside: fn(&Beside, BesideStep) -> (Beside, Option<Notice>),
    /// Takes the host's own questions over, as JSON.
    pub own_set: fn(&mut Sitting, &str),
    /// Opens files beside the answers.
    pub lay_beside: fn(&mut Sitting, &[(String, Vec<u8>)]),
    /// Reads the bytes of a file with its name.
    pub opened: fn(&str, &Result<Vec<u8>, Failed>) -> Opening,
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
        suppose,
        beside: beside::after,
        keep,
        explained,
        own_set: brought::own_set,
        lay_beside: brought::lay_beside,
        opened,
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
