//! Times, and what happens at a moment that the visitor does not choose.

use gloo_events::EventListener;
use gloo_timers::callback::Timeout;
use js_sys::{Date, Math};

use super::window::{document, window};

/// Milliseconds since 1970 by the visitor's clock, which may be wrong.
#[must_use]
pub fn now() -> u64 {
    whole(Date::now())
}

/// The year, month, day, hour and minute of a time where the visitor is.
#[must_use]
pub fn local_time(milliseconds: u64) -> [u32; 5] {
    #[allow(clippy::cast_precision_loss, reason = "times fit for 280,000 years")]
    let date = Date::new(&(milliseconds as f64).into());
    let (year, month, day) = (date.get_full_year(), date.get_month() + 1, date.get_date());
    [year, month, day, date.get_hours(), date.get_minutes()]
}

/// A name that nobody else has.
#[must_use]
pub fn unique_name() -> String {
    let part = || whole(Math::random() * 4_294_967_296.0);
    format!("{:08x}{:08x}", part(), part())
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the cast saturates")]
const fn whole(number: f64) -> u64 {
    number as u64
}

/// Something that will happen, unless this is dropped before.
pub struct Awaited {
    _timer: Option<Timeout>,
    _listeners: Vec<EventListener>,
}

/// Calls `then` after so many milliseconds.
#[must_use]
pub fn after(milliseconds: u32, then: impl FnOnce() + 'static) -> Awaited {
    Awaited { _timer: Some(Timeout::new(milliseconds, then)), _listeners: vec![] }
}

/// Calls `then` whenever the page may be about to go: it is hidden or left.
#[must_use]
pub fn when_leaving(then: impl Fn() + Clone + 'static) -> Awaited {
    let mut listeners = Vec::new();
    if let (Some(window), Some(document)) = (window(), document()) {
        let hidden = then.clone();
        listeners.push(EventListener::new(&window, "pagehide", move |_| then()));
        listeners.push(EventListener::new(&document, "visibilitychange", move |_| hidden()));
    }
    Awaited { _timer: None, _listeners: listeners }
}

/// Calls `then` whenever another page of the site wrote something.
#[must_use]
pub fn when_stored_elsewhere(then: impl Fn() + 'static) -> Awaited {
    let listeners =
        window().map(|window| vec![EventListener::new(&window, "storage", move |_| then())]);
    Awaited { _timer: None, _listeners: listeners.unwrap_or_default() }
}
