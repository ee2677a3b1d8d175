//! R54 to R56: an earlier certificate.

use super::Outcome;
use crate::domain::{Assessment, Date, Edition};

/// Years from issue to expiry.
const VALID_YEARS: u16 = 3;

pub(super) fn expired(assessment: &Assessment, today: Option<Date>) -> Outcome {
    let issued = assessment.certificate.issued;
    Outcome::when(
        today.zip(issued).is_some_and(|(today, issued)| today > issued.plus_years(VALID_YEARS)),
    )
}

/// The last day on which a certificate of an edition could still be valid.
fn last_day(edition: Edition) -> Option<Date> {
    match edition {
        Edition::E2018 => None,
        Edition::E2011 => Date::new(2022, 3, 31),
        Edition::E2005 | Edition::Bs15000 => Date::new(2013, 6, 1),
    }
}

pub(super) fn edition_ended(assessment: &Assessment, today: Option<Date>) -> Outcome {
    let last_day = assessment.certificate.edition.and_then(last_day);
    Outcome::when(today.zip(last_day).is_some_and(|(today, last_day)| today > last_day))
}

/// Nothing is overdue in the first year after issue.
pub(super) fn surveillance_overdue(assessment: &Assessment, today: Option<Date>) -> Outcome {
    let certificate = assessment.certificate;
    let last = certificate.last_surveillance.max(certificate.issued);
    Outcome::when(today.zip(last).is_some_and(|(today, last)| today > last.plus_years(1)))
}
