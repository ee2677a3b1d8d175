//! The only way to the browser. Nothing here panics or knows what an assessment is: what the
//! browser refuses comes back as [`Failed`].
//!
//! Called from effects and event handlers only, never while a page is printed, so that pages can be
//! printed without a browser.

mod canvas;
mod files;
mod focus;
mod modules;
mod moments;
mod network;
mod reply;
mod storage;
mod window;

pub use canvas::{Align, Brush, Drawing, Letters};
pub use files::{read_file, save_file};
pub use focus::{focus, focus_near, focus_near_event, jump_near_event};
pub use modules::{Modules, SavedIn};
pub use moments::{
    Awaited, after, local_time, now, unique_name, when_leaving, when_stored_elsewhere,
};
pub use network::fetch_text;
pub use reply::Reply;
pub use storage::{StorageFailed, store, stored, stored_keys, unstore};
pub use window::{copy_text, hide, print, spawn, today, warn};

/// The browser refused or does not have it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Failed;

impl From<wasm_bindgen::JsValue> for Failed {
    fn from(_: wasm_bindgen::JsValue) -> Self {
        Self
    }
}
