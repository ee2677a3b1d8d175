//! Where an earlier certificate stands, and its three-year cycle.
//!
//! The dates are those of the usual cycle (ISO/IEC 17021-1): a surveillance audit in each of the first
//! two years, recertification before three years are over. What counts are the dates of the
//! certification body. A visitor enters the last surveillance audit only, so which of the two it was
//! follows from its date.

use crate::{
    content::DEADLINES,
    domain::{Certificate, Date, Edition, choice},
};

/// Years from issue to expiry.
pub(super) const VALID_YEARS: u16 = 3;
/// From so many months before an audit on it is called due.
const SURVEILLANCE_NOTICE: u16 = 3;
/// Months from issue until recertification is called due: it has to be finished before the expiry,
/// so half a year goes into arranging it. No surveillance audit is due after that.
const RECERTIFICATION_FROM: u16 = 30;

choice! {
    /// Where a certificate stands.
    pub enum CertificateState {
        /// Within its three years, nothing due.
        Valid = "valid",
        /// A surveillance audit is due within three months.
        SurveillanceDue = "surveillance_due",
        /// The last audit was more than a year ago.
        SurveillanceOverdue = "surveillance_overdue",
        /// It expires within six months.
        RecertificationDue = "recertification_due",
        /// Its three years are over.
        Expired = "expired",
        /// The transition period of its edition is over.
        TransitionMissed = "transition_missed",
    }
}

choice! {
    /// A station of the three-year cycle.
    pub enum Station {
        /// The day of issue.
        Issued = "issued",
        /// The first surveillance audit, by the end of the first year.
        Surveillance1 = "surveillance_1",
        /// The second, a year after the first.
        Surveillance2 = "surveillance_2",
        /// The recertification audit, finished before the expiry.
        Recertification = "recertification",
        /// The day on which the three years are over.
        Expiry = "expiry",
    }
}

/// When a station is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// On this day, whether it was or will be.
    On(Date),
    /// On this day at the latest.
    By(Date),
    /// Before this day.
    Before(Date),
}

/// How a station lies to today.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Progress {
    /// It is over.
    Past,
    /// An audit of which nothing was entered, and whose day is over.
    NotEntered,
    /// The first that lies ahead.
    Next,
    /// After that.
    Later,
}

/// A station with its day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stop {
    /// Which.
    pub station: Station,
    /// When.
    pub when: When,
    /// How it lies to today, `None` while today is not known.
    pub progress: Option<Progress>,
}

choice! {
    /// What cannot be right about a date.
    pub enum DateMistake {
        /// It was issued after today.
        IssuedAhead = "issued_ahead",
        /// The audit is after today.
        SurveillanceAhead = "surveillance_ahead",
        /// The audit was before the day of issue, so in the cycle before.
        SurveillanceBeforeIssue = "surveillance_before_issue",
        /// The audit was after the three years, so in the cycle after.
        SurveillanceAfterExpiry = "surveillance_after_expiry",
    }
}

/// What cannot be right about the dates of a certificate: at most one thing about each.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DateMistakes {
    /// About the day of issue.
    pub issued: Option<DateMistake>,
    /// About the last surveillance audit.
    pub last_surveillance: Option<DateMistake>,
}

impl DateMistakes {
    /// True if the dates can be right.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

/// The last day on which a certificate of an edition could still be valid. Nothing is known of BS 15000
/// itself, so the day of the edition that followed it counts.
#[must_use]
pub fn last_valid_day(edition: Edition) -> Option<Date> {
    let deadline = DEADLINES.iter().find(|deadline| deadline.from == edition)?;
    deadline.last_day.or_else(|| last_valid_day(deadline.to))
}

/// Where the certificate stands on this day, `None` while too little was said.
#[must_use]
pub fn certificate_state(certificate: &Certificate, today: Date) -> Option<CertificateState> {
    if certificate.edition.and_then(last_valid_day).is_some_and(|last| today > last) {
        return Some(CertificateState::TransitionMissed);
    }
    let issued = certificate.issued?;
    if today > issued.plus_years(VALID_YEARS) {
        return Some(CertificateState::Expired);
    }
    Some(match surveillance_due(issued, certificate.last_surveillance) {
        Some(due) if today > due => CertificateState::SurveillanceOverdue,
        Some(due) if today.plus_months(SURVEILLANCE_NOTICE) >= due => {
            CertificateState::SurveillanceDue
        }
        None if today >= issued.plus_months(RECERTIFICATION_FROM) => {
            CertificateState::RecertificationDue
        }
        _ => CertificateState::Valid,
    })
}

/// The day by which the next surveillance audit is due, twelve months after the audit before;
/// `None` where recertification comes first.
fn surveillance_due(issued: Date, last_surveillance: Option<Date>) -> Option<Date> {
    let due = last_surveillance.map_or(issued, |last| last.max(issued)).plus_years(1);
    (due <= issued.plus_months(RECERTIFICATION_FROM)).then_some(due)
}

/// The stations in their order, `None` while the day of issue is not known.
#[must_use]
pub fn certificate_cycle(certificate: &Certificate, today: Option<Date>) -> Option<[Stop; 5]> {
    let issued = certificate.issued?;
    let expiry = issued.plus_years(VALID_YEARS);
    let held = certificate.last_surveillance.filter(|last| *last > issued);
    let (first, second) = match (held, surveillance_due(issued, held)) {
        (Some(held), Some(due)) => (When::On(held), When::By(due)),
        (Some(held), None) => (When::By(issued.plus_years(1)), When::On(held)),
        (None, _) => (When::By(issued.plus_years(1)), When::By(issued.plus_years(2))),
    };
    let stations = [
        (Station::Issued, When::On(issued)),
        (Station::Surveillance1, first),
        (Station::Surveillance2, second),
        (Station::Recertification, When::Before(expiry)),
        (Station::Expiry, When::On(expiry)),
    ];
    let is_held = |station| match station {
        Station::Surveillance1 => held.is_some(),
        Station::Surveillance2 => matches!(second, When::On(_)),
        _ => false,
    };
    let mut next_is_ahead = true;
    Some(stations.map(|(station, when)| {
        let progress = today.map(|today| match when {
            _ if today > expiry || is_held(station) => Progress::Past,
            When::On(day) if station == Station::Issued && today >= day => Progress::Past,
            When::By(day) if today > day => Progress::NotEntered,
            _ if core::mem::take(&mut next_is_ahead) => Progress::Next,
            _ => Progress::Later,
        });
        Stop { station, when, progress }
    }))
}

/// What cannot be right about the dates. Without a day nothing is said to lie ahead.
#[must_use]
pub fn date_mistakes(certificate: &Certificate, today: Option<Date>) -> DateMistakes {
    let is_ahead = |day: Option<Date>| day.zip(today).is_some_and(|(day, today)| day > today);
    let seen = certificate.last_surveillance;
    let issued = certificate.issued.filter(|_| !is_ahead(certificate.issued));
    let both = seen.zip(issued);
    DateMistakes {
        issued: is_ahead(certificate.issued).then_some(DateMistake::IssuedAhead),
        last_surveillance: if is_ahead(seen) {
            Some(DateMistake::SurveillanceAhead)
        } else if both.is_some_and(|(seen, issued)| seen < issued) {
            Some(DateMistake::SurveillanceBeforeIssue)
        } else if both.is_some_and(|(seen, issued)| seen > issued.plus_years(VALID_YEARS)) {
            Some(DateMistake::SurveillanceAfterExpiry)
        } else {
            None
        },
    }
}
