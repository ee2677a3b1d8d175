//! What the host of an element hears, and what it may wish.

use std::{cell::RefCell, rc::Rc};

use yew::AttrValue;

use super::keeping::HostWish;
use crate::session::Page;

/// What the host of the element may want to know. Answers are not part of it.
#[derive(Clone, Debug, PartialEq)]
pub enum HostEvent {
    /// Another page is shown.
    Page {
        /// Its key.
        page: &'static str,
        /// A title for the window, in the visitor's language.
        title: String,
    },
    /// The language of the interface.
    Language(String),
    /// Whether there are answers that no file holds.
    Unsaved(bool),
}

/// A wish of the host.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Show a page.
    GoTo(Page),
    /// Speak another language, by its tag.
    Language(String),
    /// Show what a link or code holds, and ask whether to open it.
    Shared(AttrValue),
    /// Open a file that was dropped: its name and its bytes.
    Open(AttrValue, Rc<RefCell<Vec<u8>>>),
    /// Let links with an assessment lead to this address without a fragment, or nowhere.
    ShareAt(Option<AttrValue>),
    /// Keep answers on the device, or not.
    Keeping(HostWish),
}
