//! How much stays with the organization, and how the operators are called.

use super::operated_clauses;
use crate::{
    content::{ClauseRole, text},
    domain::{Assessment, Operator},
    i18n::TextKey,
};

/// Who operates how many of the clauses with one role.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SharesCount {
    /// All of them.
    pub of: u32,
    /// Those of the organization itself, supported or not.
    pub own: u32,
    /// Those of other parties.
    pub others: u32,
    /// Those of nobody.
    pub nobody: u32,
    /// Those of which nothing is known, "don't know" included.
    pub open: u32,
}

/// Counts the clauses with this role.
#[must_use]
pub fn shares_count(assessment: &Assessment, role: ClauseRole) -> SharesCount {
    let mut count = SharesCount::default();
    for clause in operated_clauses(assessment, role) {
        count.of += 1;
        let by = assessment.scope.party(clause).and_then(|party| party.by);
        *match by {
            Some(Operator::Own | Operator::OwnWithSupport) => &mut count.own,
            Some(Operator::Nobody) => &mut count.nobody,
            Some(Operator::Unknown) | None => &mut count.open,
            Some(_) => &mut count.others,
        } += 1;
    }
    count
}

/// An operator, as the visitor says it.
#[must_use]
pub const fn operator_name(by: Operator) -> TextKey {
    match by {
        Operator::Own => text::QUESTION_SCOPE_PARTIES_OPTION_OWN,
        Operator::OwnWithSupport => text::QUESTION_SCOPE_PARTIES_OPTION_OWN_WITH_SUPPORT,
        Operator::InternalSupplier => text::QUESTION_SCOPE_PARTIES_OPTION_INTERNAL_SUPPLIER,
        Operator::ExternalSupplier => text::QUESTION_SCOPE_PARTIES_OPTION_EXTERNAL_SUPPLIER,
        Operator::Customer => text::QUESTION_SCOPE_PARTIES_OPTION_CUSTOMER,
        Operator::Nobody => text::QUESTION_SCOPE_PARTIES_OPTION_NOBODY,
        Operator::Unknown => text::QUESTION_SCOPE_PARTIES_OPTION_UNKNOWN,
    }
}

/// The same in a word or two, for the head of a column.
#[must_use]
pub const fn operator_short(by: Operator) -> TextKey {
    match by {
        Operator::Own => text::MATRIX_OWN,
        Operator::OwnWithSupport => text::MATRIX_OWN_WITH_SUPPORT,
        Operator::InternalSupplier => text::MATRIX_INTERNAL_SUPPLIER,
        Operator::ExternalSupplier => text::MATRIX_EXTERNAL_SUPPLIER,
        Operator::Customer => text::MATRIX_CUSTOMER,
        Operator::Nobody => text::MATRIX_NOBODY,
        Operator::Unknown => text::MATRIX_UNKNOWN,
    }
}
