//! R30, R31, R33, R34, R36, R38, R39: what the statement names, and how.

use super::Outcome;
use crate::{
    content::Condition,
    domain::Scope,
    engine::{lint::LintHit, wording::process_topic},
};

pub(super) fn organization_missing(scope: &Scope) -> Outcome {
    Outcome::when(scope.organization.trim().is_empty())
}

pub(super) fn services_missing(scope: &Scope) -> Outcome {
    Outcome::when(has_no_service(scope))
}

/// A file may list services without a name; those name nothing.
pub(super) fn has_no_service(scope: &Scope) -> bool {
    scope.services.iter().all(|service| service.name.trim().is_empty())
}

/// Every service listed is really a process.
pub(super) fn services_are_processes(scope: &Scope) -> Outcome {
    let is_process = |name: &str| ["en", "de"].iter().any(|it| process_topic(name, it).is_some());
    let names = || {
        let names = scope.services.iter().map(|service| service.name.trim());
        names.filter(|name| !name.is_empty())
    };
    if names().all(is_process) {
        Outcome::about(names().map(str::to_owned).collect())
    } else {
        Outcome::default()
    }
}

/// Found in a statement that the visitor wrote or edited.
pub(super) fn found_in_own_wording(condition: Condition, lint: &[LintHit]) -> Outcome {
    let hits: Vec<_> = lint.iter().filter(|hit| hit.meets(condition)).collect();
    if hits.is_empty() {
        return Outcome::default();
    }
    let mut subjects: Vec<String> = Vec::new();
    for subject in hits.iter().flat_map(|hit| &hit.subjects) {
        if !subjects.contains(&subject.text) {
            subjects.push(subject.text.clone());
        }
    }
    let mut outcome = Outcome::when(true);
    if let Some(about) = &mut outcome.holds {
        about.subjects = subjects;
    }
    outcome
}
