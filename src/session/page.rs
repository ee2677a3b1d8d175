//! The pages and their order.

use crate::domain::{ClauseId, choice};

choice! {
    /// A page; its key is the address behind `#`.
    pub enum Page {
        /// What one gets, and the first question.
        Start = "start",
        /// All sections with their state.
        Tasks = "tasks",
        /// Why no certificate exists for a person, a product or advice, and what there is instead.
        Instead = "instead",
        /// Who applies, and by which edition.
        Applicant = "applicant",
        /// The organization by name.
        Organization = "organization",
        /// The services.
        Services = "services",
        /// Customers, sites, technology.
        Boundaries = "boundaries",
        /// Who operates what.
        Operators = "operators",
        /// Proofs of control over other parties.
        Control = "control",
        /// What the visitor would like to leave out.
        LeaveOut = "leave-out",
        /// An earlier certificate.
        Certificate = "certificate",
        /// Two scopes side by side.
        Variants = "variants",
        /// Statements on 8.2.
        Portfolio = "portfolio",
        /// Statements on 8.3.
        Relationship = "relationship",
        /// Statements on 8.4.
        Supply = "supply",
        /// Statements on 8.5.
        Transition = "transition",
        /// Statements on 8.6.
        Resolution = "resolution",
        /// Statements on 8.7.
        Assurance = "assurance",
        /// The gates.
        Gates = "gates",
        /// All answers, to be checked.
        Check = "check",
        /// The draft of the statement.
        Statement = "statement",
        /// The result.
        Result = "result",
        /// About the standard: where it comes from, its parts, what old texts say.
        Standard = "standard",
    }
}

impl Page {
    /// True if the page asks for the statements on a clause of the edition of 2018. Service reporting,
    /// a process of its own in older editions, stands with the service levels that it reports on.
    #[must_use]
    pub fn asks_about(self, clause: ClauseId) -> bool {
        let reporting = self == Self::Relationship && clause == ClauseId::of(&[9, 4]);
        reporting || self.chapter().is_some_and(|chapter| clause.is_within(chapter))
    }

    /// The section of clause 8 whose statements the page holds.
    #[must_use]
    pub const fn chapter(self) -> Option<ClauseId> {
        let section = match self {
            Self::Portfolio => 2,
            Self::Relationship => 3,
            Self::Supply => 4,
            Self::Transition => 5,
            Self::Resolution => 6,
            Self::Assurance => 7,
            _ => return None,
        };
        Some(ClauseId::of(&[8, section]))
    }
}
