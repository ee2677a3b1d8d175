//! What a scope statement in prose says: who, which services, for whom, where, without what.
//!
//! A reading aid and no judge: it takes what it can from any text, each with the place where it
//! stands, and [`fill`] shows what a scope would become. Criticism of the words is in
//! [`super::lint`].

mod excluded;
mod fill;
mod language;
mod list;
mod organization;
mod place;
mod quotes;
mod services;
mod slots;

use std::ops::Range;

pub use fill::fill;
pub use language::guess_language;
pub use list::{Part, PartValue};

pub(super) use organization::{has_legal_form, is_legal_form};
pub(super) use services::{is_advice, only_advises};

use super::wording::Text;
use crate::domain::{Activity, Applicant, ClauseId, Customers};

/// Something that a text says, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// What it says.
    pub value: T,
    /// Where it stands, in bytes; on boundaries of characters.
    pub range: Range<usize>,
}

/// A requirement that a text leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LeftOut {
    /// By its number, which means something only within an edition.
    Clause(ClauseId),
    /// A process by its name: the topic, which has its clauses in each edition.
    Topic(&'static str),
}

/// What was recognized in a text. What it does not say is `None` or empty.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Recognized {
    /// The language that the text was read in.
    pub language: &'static str,
    /// Who manages and delivers the services, with its unit.
    pub organization: Option<Found<String>>,
    /// The unit, where only a part of the organization is named.
    pub unit: Option<Found<String>>,
    /// The legal entities, where the names show their legal form.
    pub entities: Vec<Found<String>>,
    /// The services.
    pub services: Vec<Found<String>>,
    /// What is done with them.
    pub activities: Vec<Found<Activity>>,
    /// For whom.
    pub customers: Option<Found<Customers>>,
    /// Customers by name or group, where the text says more than their kind.
    pub customer_names: Option<Found<String>>,
    /// Sites.
    pub locations: Vec<Found<String>>,
    /// A platform.
    pub technology: Option<Found<String>>,
    /// The service catalogue, with its version or date where the text has one.
    pub catalogue: Option<Found<String>>,
    /// Processes and clauses that the text leaves out.
    pub excluded: Vec<Found<LeftOut>>,
    /// What else it names as outside.
    pub outside: Vec<Found<String>>,
    /// Who else performs what only top management can do.
    pub leader: Option<Found<String>>,
    /// A kind of applicant that the text shows: a unit, a product, advice.
    pub kind: Option<Found<Applicant>>,
}

/// How many names a list takes from a text: more than any statement has, so that a pasted book is
/// read in time that grows no faster than the book.
const MOST: usize = 500;

/// Reads a statement; the language is guessed where it is not given.
#[must_use]
pub fn recognize(text: &str, language: Option<&str>) -> Recognized {
    let language = language.unwrap_or_else(|| guess_language(text));
    read(&Text::of(text, language))
}

/// Reads what is already taken apart into words.
pub(super) fn read(text: &Text<'_>) -> Recognized {
    let mut recognized = Recognized { language: text.language(), ..Recognized::default() };
    let slots = slots::slots(text);
    for slot in &slots {
        match slot.kind {
            slots::Kind::Organization => organization::read(text, &slot.words, &mut recognized),
            slots::Kind::Services => services::read(text, &slot.words, &mut recognized),
            slots::Kind::Customers => place::customers(text, &slot.words, &mut recognized),
            slots::Kind::Locations => place::locations(text, &slot.words, &mut recognized),
            slots::Kind::Technology => place::technology(text, &slot.words, &mut recognized),
            slots::Kind::Catalogue => place::catalogue(text, slot, &mut recognized),
            slots::Kind::Outside => excluded::read(text, &slot.words, true, &mut recognized),
            slots::Kind::Without => excluded::read(text, &slot.words, false, &mut recognized),
            slots::Kind::Leader => organization::leader(text, &slot.words, &mut recognized),
            slots::Kind::Product => organization::product(text, &slot.words, &mut recognized),
            slots::Kind::Lead | slots::Kind::System | slots::Kind::Rest => {}
        }
    }
    services::settle_kind(text, &mut recognized);
    recognized
}

/// These words with their place.
fn found(text: &Text<'_>, words: &Range<usize>) -> Option<Found<String>> {
    let value = text.slice(words);
    (!value.is_empty()).then(|| Found { value: value.to_owned(), range: text.bytes(words) })
}
