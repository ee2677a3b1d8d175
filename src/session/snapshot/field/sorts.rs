//! Which texts may go along when an assessment is shared. A text of which nothing is said here is a note.

use serde_json::Value;

use super::Field;
use crate::session::snapshot::read::Reading;

/// Which texts go along. Grades, ticks and choices always do.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shared {
    /// Names of the organization, of services, sites, customers and technology, and own wording.
    pub names: bool,
    /// Notes and reasons, and who made the assessment.
    pub notes: bool,
}

/// A field whose texts are no notes.
pub(in crate::session::snapshot) struct Sorted<F>(Sort, F);

enum Sort {
    Name,
    Id,
    Private,
}

/// Its texts are names.
pub(in crate::session::snapshot) const fn names<F>(field: F) -> Sorted<F> {
    Sorted(Sort::Name, field)
}

/// Its texts are ids of ours. A file may hold others: whoever shares takes them out.
pub(in crate::session::snapshot) const fn ids<F>(field: F) -> Sorted<F> {
    Sorted(Sort::Id, field)
}

/// It is never shared.
pub(in crate::session::snapshot) const fn private<F>(field: F) -> Sorted<F> {
    Sorted(Sort::Private, field)
}

impl<F: Field> Field for Sorted<F> {
    fn read(&mut self, json: Value, reading: &mut Reading) {
        self.1.read(json, reading);
    }

    fn write(&mut self) -> Option<Value> {
        self.1.write()
    }

    fn empty(&self) -> Value {
        self.1.empty()
    }

    fn schema(&mut self) -> Value {
        self.1.schema()
    }

    fn identity(&self) -> Option<&str> {
        self.1.identity()
    }

    fn shed(&mut self, shared: Shared) {
        let goes_along = match self.0 {
            Sort::Name => shared.names,
            Sort::Id => true,
            Sort::Private => false,
        };
        self.1.shed(Shared { names: goes_along, notes: goes_along });
    }
}
