//! One changed answer as a value.

use crate::domain::{
    Applicant, ClauseId, Customers, DocumentState, Grade, Operator, Proof, Reply, choice,
};

choice! {
    /// A question that takes yes or no; its key is the stable id of the question.
    pub enum Point {
        /// A unit has its own management with authority.
        UnitHasAuthority = "scope.unit_has_authority",
        /// Several legal entities have one top management.
        CommonTopManagement = "scope.common_top_management",
        /// Others deliver all services from end to end.
        AllServicesByOthers = "scope.all_services_by_others",
        /// Others provide every component.
        AllComponentsByOthers = "scope.all_components_by_others",
        /// The organization mainly coordinates suppliers.
        SiamIntegrator = "scope.siam_integrator",
        /// The mandatory documents exist and are approved.
        Documents = "gates.documents",
        /// An internal audit was held.
        InternalAudit = "gates.internal_audit",
        /// A management review was held.
        ManagementReview = "gates.management_review",
    }
}

/// An answer as it might be. What it stands for is named by stable ids and clauses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Change {
    /// A question is answered by yes or no.
    Say(Point, Reply),
    /// Somebody else applies.
    Apply(Applicant),
    /// The services are for others.
    Serve(Customers),
    /// The organization is named, whatever its name; where it has one, nothing changes.
    NameOrganization,
    /// One more service is named, whatever its name.
    NameService,
    /// The services of which it is not known stand in the catalogue.
    InCatalogue,
    /// There is no wording of one's own, so that the draft stands.
    BackToDraft,
    /// A clause is not to be left out after all.
    KeepIn(ClauseId),
    /// A clause is operated by this party.
    Operate(ClauseId, Operator),
    /// So is everything of which nobody said who operates it.
    OperateTheRest(Operator),
    /// A proof of control is answered.
    Prove(ClauseId, Proof),
    /// A statement (the id of its question) has this grade.
    Grade(&'static str, Grade),
    /// A document or record (its id) stands like this.
    Document(&'static str, DocumentState),
    /// There are records of so many months.
    RecordsMonths(u32),
}

impl Change {
    /// Which answer it is: stable, and the same for two changes of one answer.
    #[must_use]
    pub fn key(self) -> String {
        use crate::domain::Choice;
        let at = |clause: ClauseId| clause.to_string();
        match self {
            Self::Say(point, _) => point.key().to_owned(),
            Self::Apply(_) => "scope.applicant".to_owned(),
            Self::Serve(_) => "scope.customers".to_owned(),
            Self::NameOrganization => "scope.organization".to_owned(),
            Self::NameService => "scope.services".to_owned(),
            Self::InCatalogue => "scope.in_catalogue".to_owned(),
            Self::BackToDraft => "scope.statement".to_owned(),
            Self::KeepIn(clause) => ["scope.excluded.", &at(clause)].concat(),
            Self::Operate(clause, _) => ["scope.parties.", &at(clause)].concat(),
            Self::OperateTheRest(_) => "scope.parties.rest".to_owned(),
            Self::Prove(clause, proof) => {
                ["scope.parties.", &at(clause), ".", &proof.key()].concat()
            }
            Self::Grade(question, _) => question.to_owned(),
            Self::Document(document, _) => ["documents.", document].concat(),
            Self::RecordsMonths(_) => "gates.records_months".to_owned(),
        }
    }

    /// True if both change the same answer, so that only one of them can hold.
    #[must_use]
    pub fn is_same_answer(self, other: Self) -> bool {
        self == other || self.key() == other.key()
    }
}

/// The changes with one more, or with one less. A change of the same answer gives way.
#[must_use]
pub fn suppose(changes: &[Change], change: Change, on: bool) -> Vec<Change> {
    let others = changes.iter().copied().filter(|it| !it.is_same_answer(change));
    others.chain(on.then_some(change)).collect()
}
