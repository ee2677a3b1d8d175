//! Modules of ours in JavaScript that are fetched when they are first needed.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, HtmlElement, HtmlInputElement};
use yew::NodeRef;

use super::Failed;

/// The way to such modules; none outside of a browser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Modules(Option<Function>);

/// What became of saving.
pub enum SavedIn {
    /// It is in the file of this name.
    File(String),
    /// The visitor thought better of it.
    Nothing,
    /// The browser lets nobody choose a place, or not here.
    NoPlace,
    /// It could not be written there.
    Failed,
}

impl Modules {
    /// `call` takes the name of a module, that of what it exports, and the arguments, and gives a promise.
    #[must_use]
    pub const fn new(call: Function) -> Self {
        Self(Some(call))
    }

    /// Writes a file of `what` and offers it for download. What the writers have to say against it comes
    /// back; it is empty where they have nothing. `progress` hears how much of them is here, in per cent.
    ///
    /// # Errors
    /// If they cannot be fetched, or broke down.
    pub async fn save_report(
        &self,
        request: &str,
        [what, format]: [&str; 2],
        progress: impl Fn(u32) + 'static,
    ) -> Result<String, Failed> {
        let given = vec![request.into(), what.into(), format.into()];
        self.call(["report.js", "save"], given, progress).await
    }

    /// Reads the questionnaire that was chosen in `input`; what it says, or why it says nothing, comes back
    /// as JSON.
    ///
    /// # Errors
    /// As there.
    pub async fn fill_in(
        &self,
        request: &str,
        input: &HtmlInputElement,
        progress: impl Fn(u32) + 'static,
    ) -> Result<String, Failed> {
        let given = vec![request.into(), chosen(input)?.into()];
        self.call(["report.js", "fill"], given, progress).await
    }

    /// Prints a report beside `node`, as [`Self::save_report`] saves one.
    ///
    /// # Errors
    /// As there.
    pub async fn print_report(
        &self,
        request: &str,
        what: &str,
        node: &NodeRef,
        progress: impl Fn(u32) + 'static,
    ) -> Result<String, Failed> {
        let node = node.get().ok_or(Failed)?;
        let given = vec![request.into(), what.into(), node.into()];
        self.call(["report.js", "print"], given, progress).await
    }

    /// The picture that was chosen in `input`, as a `data:` address of at most `longest` characters: smaller
    /// than it was if need be; empty if it is none.
    ///
    /// # Errors
    /// If the module cannot be fetched.
    pub async fn read_logo(
        &self,
        input: &HtmlInputElement,
        longest: u32,
    ) -> Result<String, Failed> {
        let given = vec![chosen(input)?.into(), longest.into()];
        self.call(["logo.js", "address"], given, |_| {}).await
    }

    /// Saves text in a file where the visitor says; without `anew`, in the one that the assessment `which` was saved
    /// in last by the element of `node`.
    ///
    /// # Errors
    /// If the module cannot be fetched.
    pub async fn save_file(
        &self,
        node: &HtmlElement,
        (which, anew): (u32, bool),
        name: &str,
        content: &str,
    ) -> Result<SavedIn, Failed> {
        let given = vec![node.into(), which.into(), anew.into(), name.into(), content.into()];
        let said = self.call(["files.js", "save"], given, |_| {}).await?;
        Ok(match said.as_str() {
            "" => SavedIn::Nothing,
            "/" => SavedIn::NoPlace,
            "//" => SavedIn::Failed,
            _ => SavedIn::File(said),
        })
    }

    async fn call(
        &self,
        [module, name]: [&str; 2],
        given: Vec<JsValue>,
        progress: impl Fn(u32) + 'static,
    ) -> Result<String, Failed> {
        let call = self.0.as_ref().ok_or(Failed)?;
        let progress = Closure::<dyn Fn(u32)>::new(progress);
        let given = [module.into(), name.into()].into_iter().chain(given);
        let given: Array = given.chain([progress.as_ref().clone()]).collect();
        let promise: Promise =
            call.apply(&JsValue::NULL, &given)?.dyn_into().map_err(|_| Failed)?;
        JsFuture::from(promise).await?.as_string().ok_or(Failed)
    }
}

fn chosen(input: &HtmlInputElement) -> Result<File, Failed> {
    input.files().and_then(|files| files.get(0)).ok_or(Failed)
}
