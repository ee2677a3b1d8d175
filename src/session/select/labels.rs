//! The words for verdicts, gates and the headline.

use crate::{
    content::text,
    domain::{Interval, Verdict},
    engine::{GateState, Headline},
    i18n::{Message, TextKey},
};

/// A verdict in a person's words.
#[must_use]
pub const fn verdict_label(verdict: Verdict) -> TextKey {
    match verdict {
        Verdict::Block => text::VERDICT_BLOCK,
        Verdict::NonConformity => text::VERDICT_NC,
        Verdict::Warn => text::VERDICT_WARN,
        Verdict::Info => text::VERDICT_INFO,
        Verdict::Pass => text::VERDICT_PASS,
    }
}

/// How a gate stands, in a word.
#[must_use]
pub const fn gate_state_label(state: GateState) -> TextKey {
    match state {
        GateState::Open => text::GATE_STATE_OPEN,
        GateState::Closed => text::GATE_STATE_CLOSED,
        GateState::Unknown => text::GATE_STATE_UNKNOWN,
    }
}

/// The headline of the result.
#[must_use]
pub fn headline_message(headline: Headline) -> Message {
    match headline {
        Headline::Closed(id) => text::headline_closed(id.title()),
        Headline::Unknown(id) => text::headline_unknown(id.title()),
        Headline::NothingAgainst => text::HEADLINE_NOTHING_AGAINST.into(),
    }
}

/// How sure a band is, in words: up to 350 permille (the widest grade) is as sure as a quick check
/// can be.
#[must_use]
pub const fn sure_label(band: Interval) -> TextKey {
    match band.width() {
        0..=350 => text::SURE_FAIRLY,
        351..=600 => text::SURE_ROUGHLY,
        601..=999 => text::SURE_HARDLY,
        _ => text::SURE_NOT,
    }
}

/// The text of a band for the picture's description.
#[must_use]
pub fn bar_name(process: TextKey, range: String) -> Message {
    text::chart_bar(process, range)
}
