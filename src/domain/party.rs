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

choice! {
    /// A proof of governance over another party, as the edition of 2011 asks for it (its clause 4.2).
    pub enum GovernanceProof {
        /// Accountability and the authority to demand adherence.
        Accountability = "accountability",
        /// Control of definition and interfaces.
        Interfaces = "interfaces",
        /// Performance and compliance are determined.
        Compliance = "compliance",
        /// Improvements are planned and ranked by the organization.
        Improvement = "improvement",
    }
}

choice! {
    /// An element of management control, which audits looked for in the days of the editions of 2002
    /// and 2005.
    pub enum ControlElement {
        /// Inputs are known and controlled.
        Inputs = "inputs",
        /// Outputs are known and used.
        Outputs = "outputs",
        /// Metrics are defined and measured.
        Metrics = "metrics",
        /// Accountability for conformity can be shown.
        Accountability = "accountability",
        /// Improvements are defined, measured and reviewed.
        Improvement = "improvement",
    }
}

/// The replies on the four proofs of governance, each `None` while not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Governance {
    /// See [`GovernanceProof::Accountability`].
    pub accountability: Option<Reply>,
    /// See [`GovernanceProof::Interfaces`].
    pub interfaces: Option<Reply>,
    /// See [`GovernanceProof::Compliance`].
    pub compliance: Option<Reply>,
    /// See [`GovernanceProof::Improvement`].
    pub improvement: Option<Reply>,
}

/// The replies on the five elements of management control, each `None` while not answered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ManagementControl {
    /// See [`ControlElement::Inputs`].
    pub inputs: Option<Reply>,
    /// See [`ControlElement::Outputs`].
    pub outputs: Option<Reply>,
    /// See [`ControlElement::Metrics`].
    pub metrics: Option<Reply>,
    /// See [`ControlElement::Accountability`].
    pub accountability: Option<Reply>,
    /// See [`ControlElement::Improvement`].
    pub improvement: Option<Reply>,
}

impl Governance {
    /// All four.
    #[must_use]
    pub const fn proofs(&self) -> [Option<Reply>; 4] {
        [self.accountability, self.interfaces, self.compliance, self.improvement]
    }

    /// The reply on one of them.
    pub const fn reply(&mut self, proof: GovernanceProof) -> &mut Option<Reply> {
        match proof {
            GovernanceProof::Accountability => &mut self.accountability,
            GovernanceProof::Interfaces => &mut self.interfaces,
            GovernanceProof::Compliance => &mut self.compliance,
            GovernanceProof::Improvement => &mut self.improvement,
        }
    }
}

impl ManagementControl {
    /// All five.
    #[must_use]
    pub const fn proofs(&self) -> [Option<Reply>; 5] {
        [self.inputs, self.outputs, self.metrics, self.accountability, self.improvement]
    }

    /// The reply on one of them.
    pub const fn reply(&mut self, element: ControlElement) -> &mut Option<Reply> {
        match element {
            ControlElement::Inputs => &mut self.inputs,
            ControlElement::Outputs => &mut self.outputs,
            ControlElement::Metrics => &mut self.metrics,
            ControlElement::Accountability => &mut self.accountability,
            ControlElement::Improvement => &mut self.improvement,
        }
    }
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
    /// The proofs of 2005 and before.
    pub management_control: ManagementControl,
}
