//! R10 to R13, R32, R35, R37, R40, R41: what the scope includes and leaves out.

use std::ops::RangeInclusive;

use super::Outcome;
use crate::domain::{Applicant, ClauseId, Reply, Scope, Service};

/// No requirement can be left out; `chapters` are those of the edition that hold requirements.
pub(super) fn clause_excluded(scope: &Scope, chapters: RangeInclusive<u8>) -> Outcome {
    let with_requirements = |clause: &ClauseId| chapters.contains(&clause.chapter());
    Outcome::at(scope.excluded.iter().copied().filter(with_requirements).collect())
}

/// What does not occur is not left out; where it is wished away as well, the exclusion speaks.
pub(super) fn situation_absent(scope: &Scope) -> Outcome {
    let kept = |clause: &ClauseId| !scope.excluded.iter().any(|wish| clause.is_within(*wish));
    Outcome::at(scope.absent.keys().copied().filter(kept).collect())
}

pub(super) fn scope_limited(scope: &Scope) -> Outcome {
    Outcome::when(
        !scope.services.is_empty()
            || !scope.locations.is_empty()
            || !scope.customer_names.is_empty()
            || !scope.technology.is_empty()
            || !scope.outside.is_empty()
            || scope.applicant == Some(Applicant::Unit),
    )
}

pub(super) fn service_not_in_catalogue(scope: &Scope) -> Outcome {
    let with = |reply: Reply| {
        let said = move |service: &&Service| service.in_catalogue == Some(reply);
        scope.services.iter().filter(said).map(|service| service.name.clone()).collect()
    };
    Outcome::about(with(Reply::No)).or_open_about(with(Reply::Unknown))
}

/// The edition of 2011 wants sites, customers and technology considered.
pub(super) fn boundaries_not_considered(scope: &Scope) -> Outcome {
    let customers = scope.customers.is_some() || !scope.customer_names.trim().is_empty();
    Outcome::when(scope.locations.is_empty() || !customers || scope.technology.trim().is_empty())
}

fn several(scope: &Scope) -> bool {
    scope.legal_entities.is_some_and(|count| count > 1)
}

pub(super) fn legal_entities_without_common_management(scope: &Scope) -> Outcome {
    Outcome::when(several(scope) && scope.common_top_management == Some(Reply::No))
        .or_open(several(scope) && scope.common_top_management != Some(Reply::Yes))
}

pub(super) fn several_legal_entities(scope: &Scope) -> Outcome {
    Outcome::when(several(scope) && scope.common_top_management == Some(Reply::Yes))
}

pub(super) fn several_sites(scope: &Scope) -> Outcome {
    Outcome::when(scope.locations.len() > 1)
}
