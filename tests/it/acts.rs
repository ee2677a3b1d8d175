//! One act of every kind, each of which changes a fresh state.

use scopecheck::{
    domain::{
        ClauseId, ControlElement, DocumentState, GovernanceProof, Grade, MaturityLevel, Operator,
        Rating, Reply,
    },
    engine::StatementLanguage,
    session::{Action, Change, Proof},
};

/// Incident management.
pub const DESK: ClauseId = ClauseId::of(&[8, 6, 1]);

/// Everything that a visitor can do once without a file.
pub fn acts() -> Vec<Action> {
    [answers(), about_own_wording()].concat()
}

/// What is done to the words of the statement themselves.
pub fn about_own_wording() -> Vec<Action> {
    use StatementLanguage::{De, En};
    let change = |key: &str, now: &str| Change {
        key: key.into(),
        now: now.into(),
        after: Some("scope.services".into()),
    };
    let base = [("scope.services", "for mail"), ("scope.locations", "from Leeds")];
    let base = base.map(|(key, phrase)| (key.to_owned(), phrase.to_owned()));
    vec![
        Action::Reword(En, "The SMS of Alder for mail from Leeds.".into(), base.into()),
        Action::Reword(De, "Das SMS von Alder für Mail.".into(), [].into()),
        Action::TakeOver(En, change("scope.locations", "from Leeds and York")),
        Action::TakeOver(En, change("scope.technology", "on AlderStack")),
        Action::KeepMine(En, change("scope.services", "for mail and backup")),
        Action::BackToDraft(De),
    ]
}

/// Everything else: what is said to the questions.
pub fn answers() -> Vec<Action> {
    let supply = ClauseId::of(&[8, 3, 4, 1]);
    vec![
        Action::Choose("scope.applicant", "unit"),
        Action::Choose("scope.unit_has_authority", "yes"),
        Action::Choose("scope.common_top_management", "no"),
        Action::Choose("scope.customers", "both"),
        Action::Choose("scope.organization_article", "die"),
        Action::Choose("scope.statement_form", "long"),
        Action::Choose("gates.documents", "yes"),
        Action::Choose("gates.internal_audit", "no"),
        Action::Choose("gates.management_review", "unknown"),
        Action::Choose("gates.climate_considered", "yes"),
        Action::Write("assessment.name", "Check".into()),
        Action::Write("scope.organization", "Alder".into()),
        Action::Write("scope.customer_names", "members".into()),
        Action::Write("scope.technology", "AlderStack".into()),
        Action::Write("scope.catalogue", "3.1".into()),
        Action::Write("scope.legal_entities", "3".into()),
        Action::Write("gates.records_months", "4".into()),
        Action::List("scope.services", names(&["hosting", "backup"])),
        Action::List("scope.locations", names(&["Leeds"])),
        Action::MarkInCatalogue("backup".into(), Reply::No),
        Action::MarkAllInCatalogue(Reply::Yes),
        Action::Operate(DESK, Some(Operator::Customer)),
        Action::OperateTheRest(Operator::ExternalSupplier),
        Action::Choose("scope.all_services_by_others", "no"),
        Action::Choose("scope.all_components_by_others", "unknown"),
        Action::Choose("scope.siam_integrator", "no"),
        Action::Choose("certificate.edition", "2011"),
        Action::Write("certificate.issued", "2019-05-22".into()),
        Action::Write("certificate.last_surveillance", "2020-05-10".into()),
        Action::Write("scope.label", "small".into()),
        Action::List("scope.outside.services", names(&["webshop"])),
        Action::List("scope.outside.locations", names(&["Cork"])),
        Action::List("scope.outside.units", names(&["Software development"])),
        Action::Prove(DESK, Proof::Listed(Reply::Yes)),
        Action::Prove(DESK, Proof::Measured(Reply::No)),
        Action::Prove(DESK, Proof::Criteria(Reply::Unknown)),
        Action::Prove(DESK, Proof::Agreement(scopecheck::domain::Agreement::Documented)),
        Action::Prove(DESK, Proof::Governance(GovernanceProof::Interfaces, Reply::Yes)),
        Action::Prove(DESK, Proof::ManagementControl(ControlElement::Inputs, Reply::No)),
        Action::Prove(ClauseId::of(&[8, 6, 3]), Proof::Listed(Reply::Yes)),
        Action::ProveAlike(ClauseId::of(&[8, 6, 3])),
        Action::Exclude(DESK, true),
        Action::DeclareAbsent(supply, true),
        Action::ExplainAbsence(supply, "in house".into()),
        Action::Rate("asset.quick", Some(Rating::Graded(Grade::Largely))),
        Action::Note("asset.quick", "spring".into()),
        Action::ComeBack("asset.quick", true),
        Action::TickEvidence("asset.quick", "asset-list", true),
        Action::Rate("external_supplier.owner", Some(Rating::Absent)),
        Action::ExplainAnswer("external_supplier.owner", "in house".into()),
        Action::SayOfDocument("scope", Some(DocumentState::There)),
        Action::CountFrom("asset", Some(MaturityLevel::One)),
        Action::Choose("assessment.tier", "full"),
        Action::Write("plan.certificate_by", "2027-06-30".into()),
        Action::Write("plan.people", "40".into()),
        Action::Write("plan.services", "6".into()),
        Action::Choose("scope.edition", "2011"),
    ]
}

pub fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}
