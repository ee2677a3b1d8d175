//! What the check knows: clauses, rules, questions and words, compiled from `content/` by the
//! build step, and look-ups over them.
//!
//! To change a clause, a rule, a question or a sentence, edit the files in `content/`: there is no
//! text here. What follows from the answers is in [`crate::engine`].

mod accessibility;
mod bank;
mod catalogue;
mod kick_off;
mod mapping;
mod months;
mod rulesets;
mod series;
mod steps;
mod terms;
mod types;

/// The wording: a key for each message, a function for each with arguments.
pub mod text {
    use crate::i18n::{Arg, Message, TextKey};

    include!(concat!(env!("OUT_DIR"), "/text.rs"));
}

#[cfg(feature = "packs")]
mod packs {
    include!(concat!(env!("OUT_DIR"), "/packs.rs"));
}

/// What every locale needs to write numbers and lists.
pub use text::FORMAT_KEYS;

pub use accessibility::{CheckedBy, Criterion, CriterionState};
pub use bank::{Attribute, Document, DocumentKind, Role, Section, SectionGroup, documents_of};
pub use catalogue::*;
pub use kick_off::{KickOffQuestion, Occasion};
pub use mapping::*;
pub use months::month_name;
#[cfg(feature = "packs")]
pub use packs::PACKS;
pub use rulesets::{Judges, OldRuleset};
pub use series::{Deadline, Entry, Event, Moment, Part, PartKind, PartState};
pub use steps::{Milestone, Size, Step, Tenths};
pub use terms::Term;
pub use types::{
    Area, Cause, Clause, ClauseKind, ClauseRole, Kind, Language, Lint, Question, Rule, Topic,
    WordList,
};
