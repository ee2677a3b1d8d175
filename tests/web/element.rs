//! An element in its own shadow root, as a person uses it.

use scopecheck::{
    content::PACKS,
    embed::{Mounted, mount},
};
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use wasm_bindgen_futures::JsFuture;
use web_sys::{HtmlElement, HtmlInputElement, ShadowRoot, ShadowRootInit, ShadowRootMode};

pub struct Element {
    pub mounted: Mounted,
    pub root: web_sys::Element,
    host: HtmlElement,
    shadow: ShadowRoot,
}

impl Element {
    pub async fn mount(language: &str) -> Self {
        Self::mount_with(language, vec![]).await
    }

    pub async fn mount_with(language: &str, early: Vec<String>) -> Self {
        let pack = PACKS.iter().find(|(tag, ..)| *tag == language).unwrap().1;
        let element = Self::place(pack, early).unwrap();
        soon().await;
        element
    }

    pub fn try_mount(pack: &str) -> Result<Self, JsValue> {
        Self::place(pack, vec![])
    }

    fn place(pack: &str, early: Vec<String>) -> Result<Self, JsValue> {
        let document = web_sys::window().unwrap().document().unwrap();
        let host: HtmlElement = document.create_element("div").unwrap().dyn_into().unwrap();
        document.body().unwrap().append_child(&host).unwrap();
        let shadow = host.attach_shadow(&ShadowRootInit::new(ShadowRootMode::Open)).unwrap();
        let root = document.create_element("div").unwrap();
        shadow.append_child(&root).unwrap();
        let assets = "./nowhere/".to_owned();
        let mounted =
            mount(root.clone(), host.clone().into(), pack, assets, nothing(), early, false)?;
        Ok(Self { mounted, root, host, shadow })
    }

    pub fn text(&self) -> String {
        self.root.text_content().unwrap_or_default()
    }

    /// The id of the focused element inside, empty if focus is elsewhere.
    pub fn focused(&self) -> String {
        let focused = self.shadow.query_selector(":focus").unwrap();
        focused.map(|element| element.id()).unwrap_or_default()
    }

    /// Clicks it as soon as it is there.
    pub async fn click(&self, selector: &str) {
        self.wait(selector, |element| element.found(selector).is_some()).await;
        self.found(selector).unwrap().click();
        soon().await;
    }

    pub fn is_checked(&self, selector: &str) -> bool {
        let input = self.found(selector).map(|found| found.dyn_into::<HtmlInputElement>().unwrap());
        input.is_some_and(|input| input.checked())
    }

    /// Waits until the element says so.
    pub async fn until(&self, words: &str) {
        self.wait(words, |element| element.text().contains(words)).await;
    }

    /// Waits until it is checked.
    pub async fn until_checked(&self, selector: &str) {
        self.wait(selector, |element| element.is_checked(selector)).await;
    }

    /// Waits until this is what has the focus.
    pub async fn until_focused(&self, id: &str) {
        self.wait(id, |element| element.focused() == id).await;
    }

    /// A busy machine is slow without anybody's fault: what should come is waited for.
    async fn wait(&self, sought: &str, is_so: impl Fn(&Self) -> bool) {
        for _ in 0..200 {
            if is_so(self) {
                return;
            }
            soon().await;
        }
        panic!("it never came to {sought:?} but:\n{}", self.text());
    }

    fn found(&self, selector: &str) -> Option<HtmlElement> {
        self.root.query_selector(selector).unwrap().map(|found| found.dyn_into().unwrap())
    }
}

/// The way to modules that are fetched on demand: here there are none.
fn nothing() -> js_sys::Function {
    js_sys::Function::new_no_args("throw new Error('there are no modules here')")
}

impl Drop for Element {
    fn drop(&mut self) {
        self.mounted.destroy();
        self.host.remove();
    }
}

/// Lets effects and fetches run.
pub async fn soon() {
    let wait = js_sys::Promise::new(&mut |resolve, _| {
        let resolve = Closure::once_into_js(move || resolve.call0(&JsValue::NULL));
        let window = web_sys::window().unwrap();
        window
            .set_timeout_with_callback_and_timeout_and_arguments_0(resolve.unchecked_ref(), 50)
            .unwrap();
    });
    JsFuture::from(wait).await.unwrap();
}
