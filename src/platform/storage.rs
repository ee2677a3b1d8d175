//! What the browser keeps for the site that the page belongs to.
//!
//! `localStorage` and not IndexedDB: what is written is there when the call returns, so the last word
//! typed is kept when the page is left, while a transaction begun at that moment may never end. Texts of
//! some ten kilobytes fit well into its few megabytes. It may be denied, throw at any call, be full, or be
//! taken away while the page is open: each call asks for it anew.

use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DomException, Storage};

use super::{Failed, window::window};

/// The browser did not keep it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StorageFailed {
    /// It may not, or has no storage.
    Denied,
    /// There is no room left.
    Full,
}

impl From<JsValue> for StorageFailed {
    fn from(thrown: JsValue) -> Self {
        let name = thrown.dyn_ref::<DomException>().map(DomException::name);
        match name.as_deref() {
            Some("QuotaExceededError" | "NS_ERROR_DOM_QUOTA_REACHED") => Self::Full,
            _ => Self::Denied,
        }
    }
}

impl From<Failed> for StorageFailed {
    fn from(_: Failed) -> Self {
        Self::Denied
    }
}

fn storage() -> Result<Storage, StorageFailed> {
    Ok(window().ok_or(Failed)?.local_storage()?.ok_or(Failed)?)
}

/// All keys of the site.
///
/// # Errors
/// If the browser refuses.
pub fn stored_keys() -> Result<Vec<String>, StorageFailed> {
    let storage = storage()?;
    let mut keys = Vec::new();
    for index in 0..storage.length()? {
        // another tab may have taken one away meanwhile
        keys.extend(storage.key(index)?);
    }
    Ok(keys)
}

/// What stands under a key.
///
/// # Errors
/// If the browser refuses.
pub fn stored(key: &str) -> Result<Option<String>, StorageFailed> {
    Ok(storage()?.get_item(key)?)
}

/// Puts a text under a key.
///
/// # Errors
/// If the browser refuses; then what stood there stays.
pub fn store(key: &str, text: &str) -> Result<(), StorageFailed> {
    Ok(storage()?.set_item(key, text)?)
}

/// Takes away what stands under a key.
///
/// # Errors
/// If the browser refuses.
pub fn unstore(key: &str) -> Result<(), StorageFailed> {
    Ok(storage()?.remove_item(key)?)
}
