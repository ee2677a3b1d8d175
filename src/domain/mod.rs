//! The words of the subject as value types: what the visitor says, and the scale it is said on.
//!
//! Nothing here computes a result (that is [`crate::engine`]), reads a file (that is
//! [`crate::session::snapshot`]) or holds a sentence for people (those are in `content/text`).

mod answer;
mod assessment;
mod choice;
mod clause;
mod date;
mod document_state;
mod edition;
mod gate_answers;
mod grade;
mod interval;
mod maturity;
mod own_set;
mod party;
mod plan;
mod proof;
mod report;
mod scope;
mod tier;
mod verdict;

pub use answer::{Answer, Rating, Voice};
pub use assessment::{Assessment, QuestionId};
pub use choice::Choice;
pub(crate) use choice::choice;
pub use clause::ClauseId;
pub use date::Date;
pub use document_state::DocumentState;
pub use edition::Edition;
pub use gate_answers::{Certificate, GateAnswers};
pub use grade::Grade;
pub use interval::{Interval, Permille};
pub use maturity::MaturityLevel;
pub use own_set::{OwnAnswers, OwnQuestion, OwnSection, OwnSet, SetAuthor, Words};
pub use party::{
    Agreement, ControlElement, Governance, GovernanceProof, ManagementControl, Operator, Party,
    Reply,
};
pub use plan::Plan;
pub use proof::Proof;
pub use report::{Paper, ReportSection, ReportSettings};
pub use scope::{
    Activity, Applicant, ClauseAnswers, Customers, OrganizationArticle, Outside, OwnWording,
    Phrases, Scope, Service, StatementForm, WordingBase,
};
pub use tier::Tier;
pub use verdict::{Confidence, Verdict};
