//! Who operates a process, and how that party is controlled (clause 8.2.3).

use super::choice::choice;

choice! {
    /// Yes, no, or not known to the visitor. Not answered is `Option::None` around it.
    pub enum Reply {
        /// Yes.
        Yes = "yes",
        /// No.
        No = "no",
        /// The visitor does not know.
        Unknown = "unknown",
    }
}

choice! {
    /// Who operates what a clause asks for.
    pub enum Operator {
        /// The organization itself.
        Own = "own",
        /// The organization itself, supported by somebody (a hired auditor, say).
        OwnWithSupport = "own_with_support",
        /// A part of the larger organization outside the scope.
        InternalSupplier = "internal_supplier",
        /// Another company under contract.
        ExternalSupplier = "external_supplier",
        /// The customer, acting as a supplier.
        Customer = "customer",
        /// Nobody.
        Nobody = "nobody",
        /// The visitor does not know.
        Unknown = "unknown",
    }
}

impl Operator {
    /// True if another party does it: allowed under control in clauses 6 to 10, never in 4 and 5.
    #[must_use]
    pub const fn is_other(self) -> bool {
        matches!(self, Self::InternalSupplier | Self::ExternalSupplier | Self::Customer)
    }
}

choice! {
    /// What binds another party.
    pub enum Agreement {
        /// A contract.
        Contract = "contract",
        /// A documented agreement.
        Documented = "documented",
        /// Nothing in writing.
        None = "none",
        /// The visitor does not know.
        Unknown = "unknown",
    }
}

/// The four proofs of governance that the edition of 2011 asks for (its clause 4.2).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Governance {
    /// Accountability and the authority to demand adherence.
    pub accountability: Option<Reply>,
    /// Control of definition and interfaces.
    pub interfaces: Option<Reply>,
    /// Performance and compliance are determined.
    pub compliance: Option<Reply>,
    /// Improvements are planned and ranked by the organization.
    pub improvement: Option<Reply>,
}

/// Who operates one clause, and the proofs of control. Each field is `None` while not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Party {
    /// Who operates it.
    pub by: Option<Operator>,
    /// On the list of what others provide or operate.
    pub listed: Option<Reply>,
    /// Its performance is measured.
    pub measured: Option<Reply>,
    /// Chosen and assessed by criteria.
    pub criteria: Option<Reply>,
    /// What binds it.
    pub agreement: Option<Agreement>,
    /// The proofs of 2011.
    pub governance: Governance,
}
