//! What a scope becomes when it takes over what a text says.

use super::{LeftOut, Recognized};
use crate::{
    content::{clause, clauses_of_topic},
    domain::{Applicant, ClauseId, Customers, Edition, Operator, Party, Scope, Service},
};

/// The scope with what was recognized in the place of what it said before. What the text does not
/// say is kept. Whoever calls this shows both and asks first: it is a proposal.
#[must_use]
pub fn fill(scope: &Scope, recognized: &Recognized, edition: Edition) -> Scope {
    let mut filled = scope.clone();
    if let Some(kind) = &recognized.kind {
        // a unit is also an organization: that choice is not contradicted by the text
        let replaces = kind.value != Applicant::Unit || filled.applicant.is_none();
        filled.applicant = if replaces { Some(kind.value) } else { filled.applicant };
    }
    if let Some(organization) = &recognized.organization {
        filled.organization.clone_from(&organization.value);
    }
    if recognized.entities.len() > 1 {
        filled.legal_entities = u32::try_from(recognized.entities.len()).ok();
    }
    if !recognized.services.is_empty() {
        filled.services = services(scope, recognized);
    }
    if !recognized.activities.is_empty() {
        filled.activities = recognized.activities.iter().map(|it| it.value).collect();
    }
    if let Some(customers) = &recognized.customers {
        filled.customers = Some(customers.value);
    } else if recognized.customer_names.is_some()
        && matches!(filled.customers, None | Some(Customers::None))
    {
        // somebody is named, of whom the text does not say whether they are inside
        filled.customers = Some(Customers::Unknown);
    }
    if let Some(names) = &recognized.customer_names {
        filled.customer_names.clone_from(&names.value);
    }
    if !recognized.locations.is_empty() {
        filled.locations = recognized.locations.iter().map(|it| it.value.clone()).collect();
    }
    if let Some(technology) = &recognized.technology {
        filled.technology.clone_from(&technology.value);
    }
    if let Some(catalogue) = recognized.catalogue.as_ref().filter(|it| !it.value.is_empty()) {
        filled.catalogue.clone_from(&catalogue.value);
    }
    if !recognized.outside.is_empty() {
        filled.outside.services = recognized.outside.iter().map(|it| it.value.clone()).collect();
    }
    filled.excluded.extend(recognized.excluded.iter().flat_map(|it| left_out(it.value, edition)));
    if recognized.leader.is_some() {
        for clause in clauses_of_topic("leadership", edition) {
            let other = Party { by: Some(Operator::ExternalSupplier), ..Party::default() };
            let party = filled.parties.entry(*clause).or_insert(other);
            party.by = Some(Operator::ExternalSupplier);
        }
    }
    filled
}

/// The clauses of the edition that a text leaves out; a number that the edition lacks is none.
pub(in crate::engine) fn left_out(what: LeftOut, edition: Edition) -> Vec<ClauseId> {
    match what {
        LeftOut::Clause(id) => clause(edition, id).map(|clause| clause.id).into_iter().collect(),
        LeftOut::Topic(topic) => clauses_of_topic(topic, edition).to_vec(),
    }
}

/// Services that the scope has under the same name keep what was said about them.
fn services(scope: &Scope, recognized: &Recognized) -> Vec<Service> {
    let known = |name: &str| {
        scope.services.iter().find(|service| service.name.to_lowercase() == name.to_lowercase())
    };
    let one = |name: &String| match known(name) {
        Some(service) => service.clone(),
        None => Service { name: name.clone(), in_catalogue: None },
    };
    recognized.services.iter().map(|service| one(&service.value)).collect()
}
