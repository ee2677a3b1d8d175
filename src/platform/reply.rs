//! The way back to whoever asked from outside.

use js_sys::Function;
use wasm_bindgen::JsValue;

/// Who waits for what comes of a wish; nobody outside of a browser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Reply(Option<Function>);

impl Reply {
    /// `reply` takes a text, or `undefined` and why there is none.
    #[must_use]
    pub const fn new(reply: Option<Function>) -> Self {
        Self(reply)
    }

    /// Says what came of it.
    pub fn give(&self, told: Result<String, &str>) {
        let Some(reply) = &self.0 else { return };
        let (text, why) = match told {
            Ok(text) => (text.into(), JsValue::UNDEFINED),
            Err(why) => (JsValue::UNDEFINED, why.into()),
        };
        // whatever the listener does wrong is its own affair
        let _ = reply.call2(&JsValue::NULL, &text, &why);
    }
}
