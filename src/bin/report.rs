//! The program that writes files, in the browser: a wasm module of its own, fetched when a file is first
//! asked for. It knows nothing of the page; `web/report.js` calls it.

use scopecheck::{
    content::{FORMAT_KEYS, RULESET_HASH},
    i18n::Locale,
    report::{File, Request},
};
use wasm_bindgen::prelude::*;

fn main() {}

/// The writers with the words of every language.
#[wasm_bindgen]
pub struct Writers {
    locales: Vec<Locale>,
}

/// A file, ready to be saved.
#[wasm_bindgen]
pub struct Written(File);

#[wasm_bindgen]
impl Writers {
    /// `packs` holds both packs of each language in turn, the first of the visitor's language first.
    ///
    /// # Errors
    /// If words do not belong to this program: the message says so, for the console.
    #[wasm_bindgen(constructor)]
    pub fn new(packs: Vec<String>) -> Result<Self, JsValue> {
        let mut packs = packs.iter();
        let mut locales = Vec::new();
        while let (Some(first), Some(later)) = (packs.next(), packs.next()) {
            let locale = Locale::parse(first, RULESET_HASH, FORMAT_KEYS)
                .and_then(|locale| locale.completed(later, RULESET_HASH))
                .map_err(|_| "scope-check: the language pack is of another version")?;
            locales.push(locale);
        }
        Ok(Self { locales })
    }

    /// The report as a file of the format with this key.
    ///
    /// # Errors
    /// A sentence for the visitor.
    pub fn file(&self, request: &str, format: &str) -> Result<Written, JsValue> {
        Ok(Written(Request::parse(request, &self.locales)?.file(format)?))
    }

    /// The questionnaire as a file of the format with this key.
    ///
    /// # Errors
    /// A sentence for the visitor.
    pub fn questionnaire(&self, request: &str, format: &str) -> Result<Written, JsValue> {
        Ok(Written(Request::parse(request, &self.locales)?.questionnaire(format)?))
    }

    /// The report, or the questionnaire, for `web/print.js`, as JSON.
    ///
    /// # Errors
    /// A sentence for the visitor.
    pub fn printable(&self, request: &str, what: &str) -> Result<String, JsValue> {
        Ok(Request::parse(request, &self.locales)?.printable(what))
    }

    /// What a filled-in questionnaire says, as JSON.
    ///
    /// # Errors
    /// A sentence for the visitor.
    #[wasm_bindgen(js_name = filledIn)]
    pub fn filled_in(&self, request: &str, workbook: &[u8]) -> Result<String, JsValue> {
        Ok(Request::parse(request, &self.locales)?.filled_in(workbook))
    }
}

#[wasm_bindgen]
impl Written {
    /// Its name.
    #[wasm_bindgen(getter)]
    pub fn name(&self) -> String {
        self.0.name.clone()
    }

    /// Its media type.
    #[wasm_bindgen(getter, js_name = mediaType)]
    pub fn media_type(&self) -> String {
        self.0.media_type.to_owned()
    }

    /// What it holds.
    #[wasm_bindgen(getter)]
    pub fn bytes(&self) -> Vec<u8> {
        self.0.bytes.clone()
    }
}
