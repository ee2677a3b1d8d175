//! The words for verdicts, gates and the headline.

use crate::{
    content::{Cause, Moment, month_name, text},
    domain::{Date, DocumentState, Edition, Interval, Verdict},
    engine::{GateState, Headline, Likely},
    i18n::{Arg, Locale, Message, TextKey},
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

/// A verdict on the scope in a sentence.
#[must_use]
pub const fn verdict_text(verdict: Verdict) -> TextKey {
    match verdict {
        Verdict::Block => text::VERDICT_TEXT_BLOCK,
        Verdict::NonConformity => text::VERDICT_TEXT_NC,
        Verdict::Warn => text::VERDICT_TEXT_WARN,
        Verdict::Info => text::VERDICT_TEXT_INFO,
        Verdict::Pass => text::VERDICT_TEXT_PASS,
    }
}

/// Whether a document is there, in words.
#[must_use]
pub const fn document_state_label(state: DocumentState) -> TextKey {
    match state {
        DocumentState::There => text::DOCUMENTS_THERE,
        DocumentState::Missing => text::DOCUMENTS_MISSING,
        DocumentState::NoneYet => text::DOCUMENTS_NONE_YET,
        DocumentState::Unknown => text::DOCUMENTS_UNKNOWN,
    }
}

/// How grave a finding would probably be, in words.
#[must_use]
pub const fn likely_label(likely: Likely) -> TextKey {
    match likely {
        Likely::Major => text::LIKELY_MAJOR,
        Likely::Minor => text::LIKELY_MINOR,
        Likely::Observation => text::LIKELY_OBSERVATION,
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

/// A day, a month or a year in words.
#[must_use]
pub fn moment_message(moment: Moment) -> Message {
    let year = moment.year.to_string();
    match (month_name(moment.month), moment.day) {
        (None, _) => text::date_year(year),
        (Some(month), 0) => text::date_month(month, year),
        (Some(month), day) => text::date_day(day.to_string(), month, year),
    }
}

/// A day in words.
#[must_use]
pub fn day_message(day: Date) -> Message {
    let (year, month, day) = day.parts();
    moment_message(Moment { year, month, day })
}

/// The days that something lies between, in words, or the only one.
#[must_use]
pub fn days_message(from: Date, to: Date) -> Message {
    match from == to {
        true => day_message(to),
        false => text::plan_between(day_message(from), day_message(to)),
    }
}

/// What is known of something, or that nothing is, or that it does not occur: three different things.
#[must_use]
pub fn range_text(locale: &Locale, band: Option<Interval>) -> String {
    match band {
        None => locale.get(text::GRADE_ABSENT).to_owned(),
        Some(Interval::WHOLE) => locale.get(text::RESULT_NOT_RATED).to_owned(),
        Some(band) => locale.percent_range(band.low(), band.high()),
    }
}

/// The short name of an edition.
#[must_use]
pub const fn edition_name(edition: Edition) -> TextKey {
    match edition {
        Edition::E2018 => text::EDITION_NAME_2018,
        Edition::E2011 => text::EDITION_NAME_2011,
        Edition::E2005 => text::EDITION_NAME_2005,
        Edition::Bs15000 => text::EDITION_NAME_BS15000,
    }
}

/// What several findings have in common.
#[must_use]
pub const fn cause_label(cause: Cause) -> TextKey {
    match cause {
        Cause::Applicant => text::CAUSE_APPLICANT,
        Cause::LeftOut => text::CAUSE_LEFT_OUT,
        Cause::Leadership => text::CAUSE_LEADERSHIP,
        Cause::Shares => text::CAUSE_SHARES,
        Cause::Control => text::CAUSE_CONTROL,
        Cause::Nobody => text::CAUSE_NOBODY,
        Cause::Naming => text::CAUSE_NAMING,
        Cause::Wording => text::CAUSE_WORDING,
        Cause::Catalogue => text::CAUSE_CATALOGUE,
        Cause::Entities => text::CAUSE_ENTITIES,
        Cause::Sites => text::CAUSE_SITES,
        Cause::Limits => text::CAUSE_LIMITS,
        Cause::Absent => text::CAUSE_ABSENT,
        Cause::Readiness => text::CAUSE_READINESS,
        Cause::Certificate => text::CAUSE_CERTIFICATE,
    }
}

/// The text of a band for the picture's description.
#[must_use]
pub fn bar_name(name: impl Into<Arg>, range: String) -> Message {
    text::chart_bar(name, range)
}
