//! What is asked before any figure, and what is printed on an old certificate.

use super::{Date, Edition, Reply};

/// Answers about the gates. `None` while not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct GateAnswers {
    /// The mandatory documents exist and are approved.
    pub documents: Option<Reply>,
    /// An internal audit of the whole system was held.
    pub internal_audit: Option<Reply>,
    /// A management review was held.
    pub management_review: Option<Reply>,
    /// For how many months there are records.
    pub records_months: Option<u32>,
    /// It was decided whether climate change is relevant (Amendment 1:2024).
    pub climate_considered: Option<Reply>,
}

/// What an earlier certificate says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Certificate {
    /// The edition on it.
    pub edition: Option<Edition>,
    /// The day of issue.
    pub issued: Option<Date>,
    /// The last surveillance audit.
    pub last_surveillance: Option<Date>,
}
