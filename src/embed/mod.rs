//! The custom element's side of the program: mounting into a shadow root, wishes of the host in,
//! events out.
//!
//! The class of `<scope-check>` is JavaScript (`web/scope-check.js`), because a custom element has
//! to extend `HTMLElement`. It owns the shadow root, the stylesheet and the attributes, and calls
//! [`mount`]. The page's address, title and unload warning belong to the host: it hears events.

use std::{cell::RefCell, rc::Rc};

use wasm_bindgen::prelude::*;
use web_sys::{CustomEvent, CustomEventInit, Element, EventTarget};
use yew::{AppHandle, AttrValue, Callback, Renderer};

use crate::{
    app::{Ask, HostEvent, Request, Root, RootProps},
    content::{FORMAT_KEYS, RULESET_HASH},
    domain::Choice,
    i18n::Locale,
    platform::{self, Modules, Reply},
    session::Page,
};

/// A mounted element. Dropping it does not unmount; [`Mounted::destroy`] does.
#[wasm_bindgen]
pub struct Mounted {
    app: RefCell<Option<AppHandle<Root>>>,
    props: RefCell<RootProps>,
}

/// Mounts into `root`, an element inside the shadow root of `host`.
///
/// `pack` are the words of the first language, `assets` the folder of the others, ending in a slash.
/// `call` calls a module of ours that is fetched when it is needed, see [`Modules`]. `early` holds what the visitor chose before: a question and an option in turn. `hydrate` is true
/// where `root` already holds the first page.
///
/// # Errors
/// If the words do not belong to this program: the message says so, for the console.
#[wasm_bindgen]
pub fn mount(
    root: Element,
    host: EventTarget,
    pack: &str,
    assets: String,
    call: js_sys::Function,
    early: Vec<String>,
    hydrate: bool,
) -> Result<Mounted, JsValue> {
    let locale = Locale::parse(pack, RULESET_HASH, FORMAT_KEYS)
        .map_err(|_| JsValue::from_str("scope-check: the language pack is of another version"))?;
    let props = RootProps {
        locale,
        assets: AttrValue::from(assets),
        modules: Modules::new(call),
        early: Rc::new(pairs(early)),
        requests: Rc::default(),
        on_event: Callback::from(move |event| send(&host, &event)),
        #[cfg(not(target_arch = "wasm32"))]
        first: None,
    };
    let renderer = Renderer::<Root>::with_root_and_props(root, props.clone());
    let app = if hydrate { renderer.hydrate() } else { renderer.render() };
    Ok(Mounted { app: RefCell::new(Some(app)), props: RefCell::new(props) })
}

#[wasm_bindgen]
impl Mounted {
    /// Shows a page by its key; an unknown key changes nothing and warns once on the console.
    #[wasm_bindgen(js_name = goTo)]
    pub fn go_to(&self, page: &str) {
        match Page::from_key(page) {
            Some(page) => self.wish(Request::GoTo(page)),
            None => platform::warn(&["scope-check: there is no page ", page].concat()),
        }
    }

    /// Speaks another language, by its tag.
    #[wasm_bindgen(js_name = setLanguage)]
    pub fn set_language(&self, tag: String) {
        self.wish(Request::Language(tag));
    }

    /// Opens a file by its bytes as if the visitor had chosen it.
    #[wasm_bindgen(js_name = openFile)]
    pub fn open_file(&self, name: String, bytes: Vec<u8>) {
        self.wish(Request::Open(name.into(), Rc::new(RefCell::new(bytes))));
    }

    /// Wishes for anything else by its name (`app/guest/asked.rs`). `reply` is called with a text, or with
    /// `undefined` and why there is none.
    #[wasm_bindgen]
    pub fn ask(&self, what: String, given: String, reply: Option<js_sys::Function>) {
        let (what, given, reply) = (what.into(), given.into(), Reply::new(reply));
        self.wish(Request::Ask(Ask { what, given, reply }));
    }

    /// Takes the element down and frees what it held.
    pub fn destroy(&self) {
        if let Some(app) = self.app.borrow_mut().take() {
            app.destroy();
        }
    }

    fn wish(&self, request: Request) {
        let mut props = self.props.borrow_mut();
        Rc::make_mut(&mut props.requests).push(request);
        if let Some(app) = self.app.borrow_mut().as_mut() {
            app.update(props.clone());
        }
    }
}

fn pairs(flat: Vec<String>) -> Vec<(String, String)> {
    let mut flat = flat.into_iter();
    let mut pairs = Vec::new();
    while let (Some(question), Some(option)) = (flat.next(), flat.next()) {
        pairs.push((question, option));
    }
    pairs
}

/// Events carry where the visitor is and what came out; what was answered only where the visitor agreed.
fn send(host: &EventTarget, event: &HostEvent) {
    let mut detail = js_sys::Object::new();
    if let HostEvent::Told(_, json) = event {
        detail = js_sys::JSON::parse(json).map(Into::into).unwrap_or(detail);
    }
    let set = |name: &str, value: JsValue| {
        // a plain object takes any property
        let _ = js_sys::Reflect::set(&detail, &name.into(), &value);
    };
    set("version", 1.into());
    let name = match event {
        HostEvent::Page { page, title } => {
            set("page", (*page).into());
            set("title", title.as_str().into());
            "scope-check-page"
        }
        HostEvent::Language(tag) => {
            set("language", tag.as_str().into());
            "scope-check-language"
        }
        HostEvent::Unsaved(unsaved) => {
            set("unsaved", (*unsaved).into());
            "scope-check-unsaved"
        }
        HostEvent::Told(name, _) => name,
    };
    let options = CustomEventInit::new();
    options.set_bubbles(true);
    options.set_composed(true);
    options.set_detail(&detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(name, &options) {
        let _ = host.dispatch_event(&event);
    }
}
