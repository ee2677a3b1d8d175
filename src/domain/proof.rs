//! One answer to a proof that another party is under control.

use super::{
    Choice,
    party::{Agreement, ControlElement, GovernanceProof, Party, Reply},
};

/// A proof that another party is under control, with what was said of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// On the list of what others do.
    Listed(Reply),
    /// Its performance is measured.
    Measured(Reply),
    /// Chosen and assessed by criteria.
    Criteria(Reply),
    /// What binds it.
    Agreement(Agreement),
    /// A proof of governance of 2011.
    Governance(GovernanceProof, Reply),
    /// An element of management control of 2005.
    ManagementControl(ControlElement, Reply),
}

impl Proof {
    /// Which proof it is, as the ids of questions name it behind `scope.parties.`.
    #[must_use]
    pub fn key(self) -> String {
        match self {
            Self::Listed(_) => "listed".to_owned(),
            Self::Measured(_) => "measured".to_owned(),
            Self::Criteria(_) => "criteria".to_owned(),
            Self::Agreement(_) => "agreement".to_owned(),
            Self::Governance(proof, _) => ["governance.", proof.key()].concat(),
            Self::ManagementControl(element, _) => ["management_control.", element.key()].concat(),
        }
    }

    /// The key of what was said of it.
    #[must_use]
    pub fn said(self) -> &'static str {
        match self {
            Self::Agreement(agreement) => agreement.key(),
            Self::Listed(reply)
            | Self::Measured(reply)
            | Self::Criteria(reply)
            | Self::Governance(_, reply)
            | Self::ManagementControl(_, reply) => reply.key(),
        }
    }
}

impl Party {
    /// Takes over what was said of a proof.
    pub const fn prove(&mut self, proof: Proof) {
        match proof {
            Proof::Listed(reply) => self.listed = Some(reply),
            Proof::Measured(reply) => self.measured = Some(reply),
            Proof::Criteria(reply) => self.criteria = Some(reply),
            Proof::Agreement(agreement) => self.agreement = Some(agreement),
            Proof::Governance(proof, reply) => *self.governance.reply(proof) = Some(reply),
            Proof::ManagementControl(element, reply) => {
                *self.management_control.reply(element) = Some(reply);
            }
        }
    }
}
