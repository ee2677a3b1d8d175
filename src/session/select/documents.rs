//! Documents and roles for the pages.

use crate::{
    content::{Role, text},
    domain::Assessment,
    engine,
    i18n::TextKey,
};

/// How many documents and records nobody has said anything of.
#[must_use]
pub fn documents_open(assessment: &Assessment) -> u32 {
    let standings = engine::documents(assessment);
    let open = standings.iter().filter(|standing| standing.state.is_none()).count();
    u32::try_from(open).unwrap_or(u32::MAX)
}

/// The name of a role.
#[must_use]
pub const fn role_name(role: Role) -> TextKey {
    match role {
        Role::Management => text::ROLE_MANAGEMENT,
        Role::Sms => text::ROLE_SMS,
        Role::People => text::ROLE_PEOPLE,
        Role::Customers => text::ROLE_CUSTOMERS,
        Role::Suppliers => text::ROLE_SUPPLIERS,
        Role::Finance => text::ROLE_FINANCE,
        Role::Changes => text::ROLE_CHANGES,
        Role::Operations => text::ROLE_OPERATIONS,
        Role::Assurance => text::ROLE_ASSURANCE,
    }
}
