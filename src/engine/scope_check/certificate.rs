//! R54 to R56: an earlier certificate.

use super::Outcome;
use crate::{
    domain::{Assessment, Date},
    engine::certificate::{VALID_YEARS, last_valid_day},
};

pub(super) fn expired(assessment: &Assessment, today: Option<Date>) -> Outcome {
    let issued = assessment.certificate.issued;
    Outcome::when(
        today.zip(issued).is_some_and(|(today, issued)| today > issued.plus_years(VALID_YEARS)),
    )
}

pub(super) fn edition_ended(assessment: &Assessment, today: Option<Date>) -> Outcome {
    let last_day = assessment.certificate.edition.and_then(last_valid_day);
    Outcome::when(today.zip(last_day).is_some_and(|(today, last_day)| today > last_day))
}

/// Nothing is overdue in the first year after issue.
pub(super) fn surveillance_overdue(assessment: &Assessment, today: Option<Date>) -> Outcome {
    let certificate = assessment.certificate;
    let last = certificate.last_surveillance.max(certificate.issued);
    Outcome::when(today.zip(last).is_some_and(|(today, last)| today > last.plus_years(1)))
}
