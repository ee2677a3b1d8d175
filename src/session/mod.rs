//! One sitting, without a framework: what the visitor did, what follows for the state, what the
//! pages show, and how an assessment is stored and shared.
//!
//! What follows from the answers is computed in [`crate::engine`]; how it looks is in `app`.

mod action;
mod answering;
mod checksum;
pub mod compare;
mod example;
mod fields;
mod first;
pub mod keeping;
pub mod merge;
mod news;
pub mod own_set;
mod page;
mod reduce;
pub mod said;
pub mod select;
pub mod share;
pub mod snapshot;
mod state;
mod view;
mod wording;

pub use action::{Action, Change, Field, IN_CATALOGUE, OwnAction, OwnSaid};
pub use example::example;
pub use fields::{
    NotANumber, chosen, largest_number, option_key, parse_number, takes, takes_day, written,
};
pub use first::choose_first;
pub use news::{News, news};
pub use page::{Page, sections};
pub use reduce::{reduce, with_tier};
pub use snapshot::limits::LONGEST_LOGO;
pub use state::{MOST_STEPS_BACK, State, Version};
pub use view::View;

pub use crate::domain::Proof;
