//! Scopecheck: a self-assessment for ISO/IEC 20000-1 that runs wholly in the visitor's browser.
//!
//! *Answers in, findings out.* The layers, from the inside: [`domain`] holds the words of the
//! subject, [`content`] what the check knows, [`engine`] what follows from the answers,
//! [`session`] one sitting, [`report`] what leaves it. [`i18n`] stands beside. None of these knows
//! a browser. With the feature `app` come `platform` (the only way to the browser) and `app` (the
//! Yew components), with `browser` also `embed` (the custom element's side).

pub mod content;
pub mod domain;
pub mod engine;
pub mod i18n;
pub mod report;
pub mod session;

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "browser")]
pub mod embed;
#[cfg(feature = "app")]
pub mod platform;
