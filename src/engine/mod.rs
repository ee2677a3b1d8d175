//! Answers in, findings out: pure, total functions from the catalogue and an assessment to results.
//!
//! Results are values with message keys and their origin; they hold no text. There is no clock,
//! no randomness, no floating point here, and nothing that a visitor can say makes a function fail.
//! What the visitor did is in [`crate::session`]; how results look is in `app` and [`crate::report`].

mod capability;
mod certificate;
mod editions;
mod evaluation;
mod findings;
mod gates;
mod lint;
mod maturity;
mod next_question;
mod readiness;
mod recognize;
mod scope_check;
mod statement;
mod wording;

pub use capability::{AttributeRating, Capability, capability_level};
pub use certificate::{
    CertificateState, DateMistake, DateMistakes, Progress, Station, Stop, When, certificate_cycle,
    certificate_state, date_mistakes, last_valid_day,
};
pub use editions::{keep_in_step, read_by};
pub use evaluation::{Evaluation, evaluate};
pub use findings::{Likely, LikelyFinding};
pub use gates::{Gate, GateId, GateState, Headline, headline};
pub use lint::{LintHit, Subject, lint};
pub use maturity::maturity;
pub use next_question::NextQuestion;
pub use readiness::{Count, ProcessBand, Readiness, readiness};
pub use recognize::{
    Found, LeftOut, Part as RecognizedPart, PartValue, Recognized, fill, guess_language, recognize,
};
pub use scope_check::{CauseOf, Finding, ScopeVerdict, must_be_own, scope_check};
pub use statement::{Draft, Segment, StatementLanguage, draft, guess_article};
