//! Answers in, findings out: pure, total functions from the catalogue and an assessment to results.
//!
//! Results are values with message keys and their origin; they hold no text. There is no clock,
//! no randomness, no floating point here, and nothing that a visitor can say makes a function fail.
//! What the visitor did is in [`crate::session`]; how results look is in `app` and [`crate::report`].

mod all_at_goal;
mod bands;
mod bank;
mod capability;
mod certificate;
mod compare;
mod documents;
mod editions;
mod evaluation;
mod findings;
mod gates;
mod lint;
mod maturity;
mod next_question;
mod own_set;
mod readiness;
mod recognize;
mod scope_check;
mod statement;
mod steps;
mod timeline;
mod what_if;
mod wording;

pub use all_at_goal::{
    GoalOfUnit, GoalState, Requirement, Target, all_at_goal, process_met, requirement, trend,
};
pub use bank::{Bank, ClausePart, Part, Statement, Unit, bank};
pub use capability::{AttributeRating, Capability, asked_attributes, capability_level};
pub use certificate::{
    CertificateState, DateMistake, DateMistakes, Progress, Station, Stop, When, certificate_cycle,
    certificate_state, date_mistakes, last_valid_day,
};
pub use compare::{Both, ComparedProcess, Followed, followed};
pub use documents::{DocumentStanding, documents};
pub use editions::{keep_in_step, read_by};
pub use evaluation::{Evaluation, evaluate};
pub use findings::{Likely, LikelyFinding, Reason};
pub use gates::{Gate, GateId, GateState, Headline, headline};
pub use lint::{LintHit, Subject, lint};
pub use maturity::{assigned, counts_from, lacking, maturity, selected_for};
pub use next_question::NextQuestion;
pub use own_set::{OwnResult, OwnSectionResult, own_result};
pub use readiness::{
    AreaBand, ClauseBand, Count, ProcessBand, Readiness, SystemBand, readiness, readiness_by,
};
pub use recognize::{
    Found, LeftOut, Part as RecognizedPart, PartValue, Recognized, fill, guess_language, recognize,
};
pub use scope_check::{CauseOf, Finding, ScopeVerdict, must_be_own, scope_check};
pub use statement::{Draft, Segment, StatementLanguage, draft, guess_article};
pub use steps::{
    Assumptions, Because, Effort, Origin, PlannedStep, Weeks, assumptions, effort_of_all, steps,
};
pub use timeline::{Basis, MilestoneDates, Timeline, TimelineWarning, timeline};
pub use what_if::{
    Change, Outcome, Point, SmallestSet, Standing, apply, candidates, smallest_set, suppose,
    what_if,
};
