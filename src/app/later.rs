//! What comes after the first screen: every other page, and the files.
//!
//! In the browser this is a second wasm file that is fetched as soon as the first screen works.
//! Everything reachable only from [`load`] goes there; the build step cuts it off. Without the cut
//! the first screen would wait for twice the bytes. Natively there is nothing to wait for.

use yew::{Callback, Html};

use super::{pages, parts::opened, screen::Screen, sitting::Step};
use crate::{i18n::TextKey, platform::Failed};

/// The entrances to what comes later.
#[derive(Clone, Copy)]
pub(super) struct Later {
    /// A page that is not the first: its heading and what stands below.
    pub page: fn(&Screen) -> (TextKey, Html),
    /// Takes over the bytes of a file with its name.
    pub opened: fn(&Callback<Step>, &str, Result<Vec<u8>, Failed>),
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
    Later { page: pages::page, opened }
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
