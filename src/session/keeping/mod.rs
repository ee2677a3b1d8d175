//! Keeping assessments on the visitor's device: what stands where, and what follows if that fails.
//!
//! The device is a [`Shelf`]: texts under keys. It may refuse, be full, lose or damage what it holds, and
//! others may write on it at the same time. So each assessment has two places that are written in turn:
//! whatever happens while one is written, the other still holds what was there before. Nothing here
//! knows a browser; the tests have shelves that fail at each call in turn.

mod archive;
mod copy;
mod keeper;
mod listing;
mod memory;
mod slot;
mod steps;

pub use super::checksum::checksum;
pub use archive::{archive, open_archive};
pub use copy::copied;
pub use keeper::{
    KeepProblem, Kept, Mark, Removed, forget_all, keep, load, move_all, put_back, remove,
};
pub use listing::{DAYS_KEPT, Listed, Listing, list};
pub use memory::Memory;
pub use steps::{Texts, record, resume};

/// Texts under keys, as a browser keeps them for a site.
pub trait Shelf {
    /// All keys, those of others included.
    ///
    /// # Errors
    /// If the device refuses.
    fn keys(&self) -> Result<Vec<String>, Refused>;

    /// What stands under `key`.
    ///
    /// # Errors
    /// If the device refuses.
    fn get(&self, key: &str) -> Result<Option<String>, Refused>;

    /// Puts `text` under `key`. Where it is refused, what stood there stays.
    ///
    /// # Errors
    /// If the device refuses, because it is full, say.
    fn set(&self, key: &str, text: &str) -> Result<(), Refused>;

    /// Takes away what stands under `key`, if something does.
    ///
    /// # Errors
    /// If the device refuses.
    fn remove(&self, key: &str) -> Result<(), Refused>;
}

/// The device did not do it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// It may not, or there is none.
    Denied,
    /// There is no room left.
    Full,
}
