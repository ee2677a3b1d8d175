//! What the host of an element hears, and what it may wish.

use std::{cell::RefCell, rc::Rc};

use yew::AttrValue;

use crate::{platform::Reply, session::Page};

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
    /// Another event by its name, with its detail as JSON.
    Told(&'static str, String),
}

/// A wish of the host.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// Show a page.
    GoTo(Page),
    /// Speak another language, by its tag.
    Language(String),
    /// Open a file that was dropped: its name and its bytes.
    Open(AttrValue, Rc<RefCell<Vec<u8>>>),
    /// Anything else, understood as soon as what comes after the first screen is here.
    Ask(Ask),
}

/// Something that the host asks for by name.
#[derive(Clone, Debug, PartialEq)]
pub struct Ask {
    /// What it is.
    pub what: AttrValue,
    /// What belongs to it.
    pub given: AttrValue,
    /// Who waits for what comes of it.
    pub reply: Reply,
}
