//! Fetching our own files, and nothing else.

use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

use super::{Failed, window::window};

/// The text of one of our own files.
///
/// # Errors
/// If it cannot be fetched or is not text.
pub async fn fetch_text(address: &str) -> Result<String, Failed> {
    let window = window().ok_or(Failed)?;
    let response: Response =
        JsFuture::from(window.fetch_with_str(address)).await?.dyn_into().map_err(|_| Failed)?;
    if !response.ok() {
        return Err(Failed);
    }
    JsFuture::from(response.text()?).await?.as_string().ok_or(Failed)
}
