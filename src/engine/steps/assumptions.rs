//! What the effort is computed with, and where that comes from.

use crate::{
    content::{ASSUMED_SIZE, Size},
    domain::Assessment,
};

/// Where a number comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The visitor entered it.
    Entered,
    /// Counted in the scope.
    Scope,
    /// Nobody said anything, so it is assumed.
    Assumed,
}

/// The numbers with their origins.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Assumptions {
    /// The numbers.
    pub size: Size,
    /// Where that of the services comes from.
    pub services_from: Origin,
    /// Where that of the people comes from.
    pub people_from: Origin,
}

/// What the visitor said, else what the scope lists, else what the content assumes.
#[must_use]
pub fn assumptions(assessment: &Assessment) -> Assumptions {
    let plan = &assessment.plan;
    let listed = u32::try_from(assessment.scope.services.len()).unwrap_or(u32::MAX);
    let (services, services_from) = match plan.services {
        Some(services) => (services, Origin::Entered),
        None if listed > 0 => (listed, Origin::Scope),
        None => (ASSUMED_SIZE.services, Origin::Assumed),
    };
    let (people, people_from) = match plan.people {
        Some(people) => (people, Origin::Entered),
        None => (ASSUMED_SIZE.people, Origin::Assumed),
    };
    Assumptions { size: Size { services, people }, services_from, people_from }
}
