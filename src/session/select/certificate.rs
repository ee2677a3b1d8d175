//! An earlier certificate: what is said of it, and the words for it.

use super::day_message;
use crate::{
    content::text,
    domain::{Certificate, Date},
    engine::{
        CertificateState, DateMistake, DateMistakes, Progress, Station, When, certificate_state,
        date_mistakes,
    },
    i18n::{Message, TextKey},
};

/// What can be said of a certificate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// Too little was said.
    Open,
    /// Enough was said, but today is not known.
    NoToday,
    /// A date cannot be right.
    Mistaken(DateMistakes),
    /// Where it stands.
    Known(CertificateState),
}

/// What can be said of the certificate. No date saves a certificate whose edition has ended, so a
/// mistake in one does not hide that.
#[must_use]
pub fn standing(certificate: &Certificate, today: Option<Date>) -> Standing {
    let mistakes = date_mistakes(certificate, today);
    let state = today.and_then(|today| certificate_state(certificate, today));
    match state {
        Some(CertificateState::TransitionMissed) => {
            Standing::Known(CertificateState::TransitionMissed)
        }
        _ if !mistakes.is_empty() => Standing::Mistaken(mistakes),
        Some(state) => Standing::Known(state),
        None if today.is_none() && certificate.issued.is_some() => Standing::NoToday,
        None => Standing::Open,
    }
}

/// Where it stands, in a word or two.
#[must_use]
pub const fn state_label(state: CertificateState) -> TextKey {
    match state {
        CertificateState::Valid => text::CERTIFICATE_STATE_VALID,
        CertificateState::SurveillanceDue => text::CERTIFICATE_STATE_SURVEILLANCE_DUE,
        CertificateState::SurveillanceOverdue => text::CERTIFICATE_STATE_SURVEILLANCE_OVERDUE,
        CertificateState::RecertificationDue => text::CERTIFICATE_STATE_RECERTIFICATION_DUE,
        CertificateState::Expired => text::CERTIFICATE_STATE_EXPIRED,
        CertificateState::TransitionMissed => text::CERTIFICATE_STATE_TRANSITION_MISSED,
    }
}

/// What that means, and what to do.
#[must_use]
pub const fn state_text(state: CertificateState) -> TextKey {
    match state {
        CertificateState::Valid => text::CERTIFICATE_STATUS_VALID,
        CertificateState::SurveillanceDue => text::CERTIFICATE_STATUS_SURVEILLANCE_DUE,
        CertificateState::SurveillanceOverdue => text::CERTIFICATE_STATUS_SURVEILLANCE_OVERDUE,
        CertificateState::RecertificationDue => text::CERTIFICATE_STATUS_RECERTIFICATION_DUE,
        CertificateState::Expired => text::CERTIFICATE_STATUS_EXPIRED,
        CertificateState::TransitionMissed => text::CERTIFICATE_STATUS_TRANSITION_MISSED,
    }
}

/// What cannot be right, and what to enter instead.
#[must_use]
pub const fn mistake_text(mistake: DateMistake) -> TextKey {
    match mistake {
        DateMistake::IssuedAhead => text::CERTIFICATE_ISSUED_AHEAD,
        DateMistake::SurveillanceAhead => text::CERTIFICATE_SURVEILLANCE_AHEAD,
        DateMistake::SurveillanceBeforeIssue => text::CERTIFICATE_SURVEILLANCE_BEFORE_ISSUE,
        DateMistake::SurveillanceAfterExpiry => text::CERTIFICATE_SURVEILLANCE_AFTER_EXPIRY,
    }
}

/// The name of a station.
#[must_use]
pub const fn station_label(station: Station) -> TextKey {
    match station {
        Station::Issued => text::CERTIFICATE_CYCLE_ISSUED,
        Station::Surveillance1 => text::CERTIFICATE_CYCLE_SURVEILLANCE_1,
        Station::Surveillance2 => text::CERTIFICATE_CYCLE_SURVEILLANCE_2,
        Station::Recertification => text::CERTIFICATE_CYCLE_RECERTIFICATION,
        Station::Expiry => text::CERTIFICATE_CYCLE_EXPIRY,
    }
}

/// When a station is, in words.
#[must_use]
pub fn when_message(when: When) -> Message {
    match when {
        When::On(day) => day_message(day),
        When::By(day) => text::certificate_cycle_by(day_message(day)),
        When::Before(day) => text::certificate_cycle_before(day_message(day)),
    }
}

/// How a station lies to today; nothing is said of what comes later.
#[must_use]
pub const fn progress_label(progress: Progress) -> Option<TextKey> {
    match progress {
        Progress::Past => Some(text::CERTIFICATE_CYCLE_PAST),
        Progress::NotEntered => Some(text::CERTIFICATE_CYCLE_NOT_ENTERED),
        Progress::Next => Some(text::CERTIFICATE_CYCLE_NEXT),
        Progress::Later => None,
    }
}
