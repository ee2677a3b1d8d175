//! What can be done on the first screen, before the rest of the program is here.

use super::{Action, State};
use crate::domain::{Applicant, Assessment, Choice, Scope};

/// The state after the first question was answered, `None` if nothing changed. Nothing else was said before. [`super::reduce`] does
/// the same and everything else; this is apart because it travels with the first screen.
#[must_use]
pub fn choose_first(state: &State, action: &Action) -> Option<State> {
    let Action::Choose("scope.applicant", option) = action else { return None };
    let applicant = Applicant::from_key(option);
    if applicant.is_none() || applicant == state.assessment.scope.applicant {
        return None;
    }
    // Nothing else can have been said yet. A copy of what there is would be the same and bring the code that
    // copies every field there may be.
    let scope = Scope { applicant, ..Scope::default() };
    Some(state.followed_by(Assessment { scope, ..Assessment::default() }, None))
}
