//! What only the window can do.

use std::future::Future;

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Event, HtmlElement, Window};

use super::Failed;

pub(super) fn window() -> Option<Window> {
    web_sys::window()
}

pub(super) fn document() -> Option<Document> {
    window()?.document()
}

/// Runs a future in the background.
pub fn spawn(future: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(future);
}

/// The day where the visitor is: year, month from 1, day from 1.
#[must_use]
pub fn today() -> (u32, u32, u32) {
    let now = js_sys::Date::new_0();
    (now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Opens the browser's print dialog.
pub fn print() {
    if let Some(window) = window() {
        let _ = window.print();
    }
}

/// Puts text on the clipboard.
///
/// # Errors
/// If the page may not.
pub async fn copy_text(text: &str) -> Result<(), Failed> {
    let clipboard = window().ok_or(Failed)?.navigator().clipboard();
    JsFuture::from(clipboard.write_text(text)).await?;
    Ok(())
}

/// Takes what an event happened to out of sight.
pub fn hide(event: &Event) {
    let element = event.target().and_then(|target| target.dyn_into::<HtmlElement>().ok());
    if let Some(element) = element {
        element.set_hidden(true);
    }
}

/// A line on the console, for whoever embeds the element.
pub fn warn(text: &str) {
    web_sys::console::warn_1(&text.into());
}
