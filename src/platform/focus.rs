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

/// Focuses the element with this id in the shadow root where `event` happened and brings it to the
/// top: focus alone may leave a heading at the lower edge, with its section still out of sight.
pub fn jump_near_event(event: &Event, id: &str) {
    let node = event.target().and_then(|target| target.dyn_into::<Node>().ok());
    if let Some(element) = node.and_then(|node| find_in_root_of(&node, id)) {
        // refused focus is no reason not to show it
        let _ = element.focus();
        element.scroll_into_view();
    }
}

fn focus_in_root_of(node: &Node, id: &str) -> bool {
    find_in_root_of(node, id).is_some_and(|element| element.focus().is_ok())
}

fn find_in_root_of(node: &Node, id: &str) -> Option<HtmlElement> {
    let root = node.get_root_node().dyn_into::<ShadowRoot>().ok()?;
    root.get_element_by_id(id)?.dyn_into::<HtmlElement>().ok()
}
