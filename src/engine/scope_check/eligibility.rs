//! R01 to R07, R42: who may apply at all.

use super::{Outcome, statement::has_no_service};
use crate::{
    content::Condition,
    domain::{Applicant, Customers, Reply, Scope},
    engine::lint::LintHit,
};

pub(super) fn applicant_is_person(scope: &Scope) -> Outcome {
    Outcome::when(scope.applicant == Some(Applicant::Person))
}

/// Said so, or the visitor's own statement names a product as the thing to be certified.
pub(super) fn applicant_is_product(scope: &Scope, lint: &[LintHit]) -> Outcome {
    let named = lint.iter().any(|hit| hit.meets(Condition::ProductAsSubject));
    Outcome::when(named || scope.applicant == Some(Applicant::Product))
}

pub(super) fn applicant_only_advises(scope: &Scope) -> Outcome {
    Outcome::when(scope.applicant == Some(Applicant::AdviceOnly))
}

pub(super) fn applicant_provides_services(scope: &Scope) -> Outcome {
    let provider = matches!(scope.applicant, Some(Applicant::Organization | Applicant::Unit));
    let customers = matches!(
        scope.customers,
        Some(Customers::External | Customers::Internal | Customers::Both)
    );
    Outcome::when(provider && customers)
}

pub(super) fn applicant_is_sole_trader(scope: &Scope) -> Outcome {
    Outcome::when(scope.applicant == Some(Applicant::SoleTrader))
}

pub(super) fn has_no_customer(scope: &Scope) -> bool {
    scope.customers == Some(Customers::None)
}

pub(super) fn no_customer_or_service(scope: &Scope) -> Outcome {
    Outcome::when(has_no_customer(scope) || has_no_service(scope))
        .or_open(scope.customers == Some(Customers::Unknown))
}

/// A unit has to have its own management with authority: not answered is open too, because the
/// question was put by choosing "unit".
pub(super) fn unit_lacks_authority(scope: &Scope) -> Outcome {
    let unit = scope.applicant == Some(Applicant::Unit);
    Outcome::when(unit && scope.unit_has_authority == Some(Reply::No))
        .or_open(unit && scope.unit_has_authority != Some(Reply::Yes))
}

pub(super) fn internal_customers(scope: &Scope) -> Outcome {
    Outcome::when(scope.customers == Some(Customers::Internal))
}
