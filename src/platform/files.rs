//! Files that the visitor saves and opens.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, File, HtmlAnchorElement, Url};

use super::{Failed, window::document};

/// More than a file may hold is not even loaded; the reader tells the visitor why.
const LONGEST_READ: f64 = 17.0 * 1024.0 * 1024.0;

/// The bytes of a file, at most 17 MiB of them.
///
/// # Errors
/// If the browser cannot read it, because it was moved, say.
pub async fn read_file(file: &File) -> Result<Vec<u8>, Failed> {
    let part = if file.size() > LONGEST_READ {
        file.slice_with_f64_and_f64(0.0, LONGEST_READ)?
    } else {
        file.slice()?
    };
    let buffer = JsFuture::from(part.array_buffer()).await?;
    Ok(Uint8Array::new(&buffer).to_vec())
}

/// Offers a text file of a media type for download. False if the browser refused.
#[must_use]
pub fn save_file(name: &str, media_type: &str, content: &str) -> bool {
    try_save(name, media_type, content).is_ok()
}

fn try_save(name: &str, media_type: &str, content: &str) -> Result<(), Failed> {
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let blob = Blob::new_with_str_sequence_and_options(
        &Array::of1(&JsValue::from_str(content)),
        &options,
    )?;
    let address = Url::create_object_url_with_blob(&blob)?;
    let saved = save_address(name, &address);
    Url::revoke_object_url(&address)?;
    saved
}

/// Offers what an address holds for download.
pub(super) fn save_address(name: &str, address: &str) -> Result<(), Failed> {
    let document = document().ok_or(Failed)?;
    // A link that is never put into the page: the host does not see it.
    let link: HtmlAnchorElement = document.create_element("a")?.dyn_into().map_err(|_| Failed)?;
    link.set_href(address);
    link.set_download(name);
    link.click();
    Ok(())
}
