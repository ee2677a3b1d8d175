//! Moving focus inside the element, after the visitor acted.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, Node, ShadowRoot};
use yew::NodeRef;

/// Focuses what `node` refers to, if it is there.
pub fn focus(node: &NodeRef) {
    if let Some(element) = node.cast::<HtmlElement>() {
        // refused focus is no reason to stop
        let _ = element.focus();
    }
}

/// Focuses the element with this id in the shadow root of `node`. False if there is none.
#[must_use]
pub fn focus_near(node: &NodeRef, id: &str) -> bool {
    node.get().is_some_and(|node| focus_in_root_of(&node, id))
}

/// Focuses the element with this id in the shadow root where `event` happened.
pub fn focus_near_event(event: &Event, id: &str) {
    if let Some(node) = event.target().and_then(|target| target.dyn_into::<Node>().ok()) {
        let _ = focus_in_root_of(&node, id);
    }
}

fn focus_in_root_of(node: &Node, id: &str) -> bool {
    let root = node.get_root_node();
    let element = root
        .dyn_ref::<ShadowRoot>()
        .and_then(|root| root.get_element_by_id(id))
        .and_then(|element| element.dyn_into::<HtmlElement>().ok());
    element.is_some_and(|element| element.focus().is_ok())
}
