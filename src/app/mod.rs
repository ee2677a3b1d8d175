//! The pages in Yew, thin: a page selects from the session, then prints.
//!
//! What follows from the answers is in `engine`, what a page shows in `session::select`, words in
//! `content/text`. Nothing here names the browser: that is `platform`. A page never advances by
//! itself, and focus moves only after the visitor acted.
//!
//! Pages and their parts are plain functions from a [`screen::Screen`] to markup. Only what has to
//! keep something of its own, or to be skipped when nothing changed, is a component: each component
//! costs 1.3 KB of what the visitor loads.

mod afterwards;
mod arriving;
mod back_and_forth;
mod beside;
#[cfg(not(target_arch = "wasm32"))]
mod first;
mod foot;
#[cfg(feature = "gallery")]
pub mod gallery;
mod guest;
mod host;
mod keeping;
mod later;
mod later_steps;
mod pages;
mod parts;
#[cfg(feature = "prerender")]
mod printed;
#[cfg(debug_assertions)]
pub mod renders;
mod requests;
mod root;
mod screen;
mod shell;
mod sitting;
mod step;

#[cfg(not(target_arch = "wasm32"))]
pub use first::First;
pub use host::{Ask, HostEvent, Request};
#[cfg(feature = "prerender")]
pub use printed::{Printed, printed};
pub use root::{Root, RootProps};
