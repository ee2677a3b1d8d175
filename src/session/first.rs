//! What can be done on the first screen, before the rest of the program is here.

use super::{Action, State};
use crate::domain::{Applicant, Choice};

/// The state after the first question was answered, `None` if nothing changed. [`super::reduce`] does
/// the same and everything else; this is apart because it travels with the first screen.
#[must_use]
pub fn choose_first(state: &State, action: &Action) -> Option<State> {
    let Action::Choose("scope.applicant", option) = action else { return None };
    let applicant = Applicant::from_key(option);
    if applicant.is_none() || applicant == state.assessment.scope.applicant {
        return None;
    }
    let mut assessment = (*state.assessment).clone();
    assessment.scope.applicant = applicant;
    Some(state.followed_by(assessment, None))
}
