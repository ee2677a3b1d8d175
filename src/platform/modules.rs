//! Modules of ours in JavaScript that are fetched when they are first needed.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, Node};

use super::Failed;

/// The way to such modules; none outside of a browser.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Modules(Option<Function>);

impl Modules {
    /// `call` takes the name of a module, that of what it exports, and the arguments, and gives a promise.
    #[must_use]
    pub const fn new(call: Function) -> Self {
        Self(Some(call))
    }

    /// Writes a file and offers it for download. What the writers have to say against it comes back;
    /// it is empty where they have nothing. `progress` hears how much of them is here, in per cent.
    ///
    /// # Errors
    /// If they cannot be fetched, or broke down.
    pub async fn save_report(
        &self,
        request: &str,
        format: &str,
        progress: impl Fn(u32) + 'static,
    ) -> Result<String, Failed> {
        self.call(["report.js", "save"], vec![request.into(), format.into()], progress).await
    }

    /// Prints a report beside `node`, as [`Self::save_report`] saves one.
    ///
    /// # Errors
    /// As there.
    pub async fn print_report(
        &self,
        request: &str,
        what: &str,
        node: &Node,
        progress: impl Fn(u32) + 'static,
    ) -> Result<String, Failed> {
        let given = vec![request.into(), what.into(), node.into()];
        self.call(["report.js", "print"], given, progress).await
    }

    /// A picture as a `data:` address of at most `longest` characters: smaller than it was if need be;
    /// empty if it is none.
    ///
    /// # Errors
    /// If the module cannot be fetched.
    pub async fn read_logo(&self, file: &File, longest: u32) -> Result<String, Failed> {
        self.call(["logo.js", "address"], vec![file.into(), longest.into()], |_| {}).await
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
