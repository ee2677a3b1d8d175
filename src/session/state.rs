//! The state of a sitting.

use std::rc::Rc;

use super::snapshot::Leftovers;
use crate::domain::Assessment;

/// Everything that a sitting holds. Cheap to clone; the parts are compared by pointer where they
/// did not change.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What the visitor said.
    pub assessment: Rc<Assessment>,
    /// What an opened file held and this version does not know.
    pub leftovers: Rc<Leftovers>,
    /// True if something was said that no file holds yet.
    pub unsaved: bool,
    /// Where [`Undo`](super::Action::Undo) leads back to.
    pub before: Option<Rc<State>>,
}
