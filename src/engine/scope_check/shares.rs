//! R21, R21b, R26, R44: how much has to stay with the organization.

use super::{
    Outcome,
    parties::{Parties, is_other},
};
use crate::{
    content::clauses_of_topic,
    domain::{ClauseId, Operator, Party, Reply, Scope},
};

fn all_processes(parties: &Parties) -> bool {
    parties.processes.iter().all(|(_, party)| party.as_ref().is_some_and(is_other))
}

/// Every process, or every service from end to end.
pub(super) fn all_by_others(parties: &Parties, scope: &Scope) -> Outcome {
    let said = scope.all_services_by_others;
    Outcome::when(all_processes(parties) || said == Some(Reply::Yes))
        .or_open(said == Some(Reply::Unknown))
}

/// Components alone; where the services or processes are away as well, R21 speaks.
pub(super) fn all_components(parties: &Parties, scope: &Scope) -> Outcome {
    if all_by_others(parties, scope).holds.is_some() {
        return Outcome::default();
    }
    Outcome::if_yes(scope.all_components_by_others)
}

/// More than half. Graver where a proof of governance is denied.
pub(super) fn most_processes(parties: &Parties) -> Outcome {
    let others: Vec<&(ClauseId, Option<Party>)> = parties
        .processes
        .iter()
        .filter(|(_, party)| party.as_ref().is_some_and(is_other))
        .collect();
    let denied = |party: &Party| party.governance.proofs().contains(&Some(Reply::No));
    let any_denied = others.iter().any(|(_, party)| party.as_ref().is_some_and(denied));
    if others.len() * 2 <= parties.processes.len() {
        return Outcome::default();
    }
    Outcome::at(others.iter().map(|(clause, _)| *clause).collect()).graver_if(any_denied)
}

/// All but the customer relationship is run by external suppliers.
pub(super) fn reseller_only(parties: &Parties) -> Outcome {
    let customers = clauses_of_topic("business_relationship", parties.edition);
    Outcome::when(parties.processes.iter().all(|(clause, party)| {
        let by = party.as_ref().and_then(|party| party.by);
        customers.contains(clause) || by == Some(Operator::ExternalSupplier)
    }))
}
