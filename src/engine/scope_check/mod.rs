//! May the certificate be limited like this? Every rule of the catalogue, tried on the answers.
//!
//! The rules are data (`content/rules/`); the conditions are the small pure functions below, one
//! file for each area. A condition that the data names and nobody wrote does not compile.

mod certificate;
mod control;
mod eligibility;
mod outcome;
mod parties;
mod readiness;
mod scope;
mod shares;
mod statement;

use outcome::Outcome;
use parties::Parties;
pub use parties::must_be_own;
pub(super) use readiness::MONTHS_ADVISED;

use crate::{
    content::{Area, Cause, Condition, RULES, Rule},
    domain::{Assessment, Choice, ClauseId, Date, Verdict},
    engine::lint::{LintHit, lint_own_wording},
    i18n::TextKey,
};

/// A rule that fired.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// The rule; its number, clauses and sources stand in the catalogue.
    pub rule: &'static Rule,
    /// What it says here: the rule's verdict, WARN where the answer is not known, and at most WARN
    /// where the rule is an interpretation.
    pub verdict: Verdict,
    /// The clauses that this finding is about, in the order of the standard.
    pub clauses: Vec<ClauseId>,
    /// The names that it is about: services, words of the statement.
    pub subjects: Vec<String>,
    /// True where the answer is not known and `text` is the question.
    pub open: bool,
}

/// Findings that have one cause, the gravest first.
#[derive(Clone, Debug, PartialEq)]
pub struct CauseOf<'a> {
    /// What they have in common.
    pub cause: Cause,
    /// At least one.
    pub findings: Vec<&'a Finding>,
}

impl Finding {
    /// The sentence to show.
    #[must_use]
    pub fn text(&self) -> TextKey {
        if self.open { self.rule.question.unwrap_or(self.rule.text) } else { self.rule.text }
    }

    /// What to do next.
    #[must_use]
    pub fn remedy(&self) -> Option<TextKey> {
        if self.open { None } else { self.rule.remedy }
    }

    /// True if it says only that something was not filled in yet.
    #[must_use]
    pub fn is_only_missing(&self, assessment: &Assessment) -> bool {
        match self.rule.condition {
            Condition::OrganizationMissing | Condition::ServicesMissing => true,
            Condition::NoCustomerOrService => !eligibility::has_no_customer(&assessment.scope),
            _ => false,
        }
    }
}

/// What the rules say together.
#[derive(Clone, Debug, PartialEq)]
pub struct ScopeVerdict {
    /// The headline: the greatest verdict about the scope itself. INFO outweighs nothing, so a
    /// scope that passes with a remark passes; rules about readiness and about an earlier
    /// certificate are listed but do not speak about the scope.
    pub verdict: Verdict,
    /// All that fired, the gravest first, then in the order of the catalogue.
    pub findings: Vec<Finding>,
}

/// Tries every rule of the assessment's edition. `today` is needed by the rules about an earlier
/// certificate; without it they stay silent.
#[must_use]
pub fn scope_check(assessment: &Assessment, today: Option<Date>) -> ScopeVerdict {
    let case = Case {
        assessment,
        today,
        lint: lint_own_wording(&assessment.scope, assessment.edition),
        parties: Parties::of(assessment),
    };
    let mut findings = Vec::new();
    for rule in RULES {
        let Some(clauses) = rule.clauses_in(assessment.edition) else { continue };
        let outcome = case.outcome(rule.condition);
        findings.extend(outcome.finding(rule, clauses, false));
        if rule.asks {
            findings.extend(outcome.finding(rule, clauses, true));
        }
    }
    // by rank instead of a sort: a sort of its own costs 1 KB in the browser
    let ranked = Verdict::ALL.iter().rev().flat_map(|(verdict, _)| {
        findings.iter().filter(move |finding| finding.verdict == *verdict)
    });
    let findings: Vec<Finding> = ranked.cloned().collect();
    ScopeVerdict { verdict: overall(&findings), findings }
}

fn overall(findings: &[Finding]) -> Verdict {
    let about_scope =
        |finding: &&Finding| !matches!(finding.rule.area, Area::Readiness | Area::Certificate);
    let verdicts = || findings.iter().filter(about_scope).map(|finding| finding.verdict);
    let greatest = verdicts().max().unwrap_or(Verdict::Info);
    if greatest == Verdict::Info && verdicts().any(|verdict| verdict == Verdict::Pass) {
        return Verdict::Pass;
    }
    greatest
}

impl ScopeVerdict {
    /// The findings that `wanted` lets pass, by their cause; causes in the order of their gravest.
    #[must_use]
    pub fn by_cause(&self, wanted: impl Fn(&Finding) -> bool) -> Vec<CauseOf<'_>> {
        let mut causes: Vec<CauseOf<'_>> = Vec::new();
        for finding in self.findings.iter().filter(|finding| wanted(finding)) {
            match causes.iter_mut().find(|known| known.cause == finding.rule.cause) {
                Some(known) => known.findings.push(finding),
                None => causes.push(CauseOf { cause: finding.rule.cause, findings: vec![finding] }),
            }
        }
        causes
    }
}

/// What a condition looks at.
struct Case<'a> {
    assessment: &'a Assessment,
    today: Option<Date>,
    lint: Vec<LintHit>,
    parties: Parties,
}

impl Case<'_> {
    fn outcome(&self, condition: Condition) -> Outcome {
        let scope = &self.assessment.scope;
        match condition {
            Condition::ApplicantIsPerson => eligibility::applicant_is_person(scope),
            Condition::ApplicantIsProduct => eligibility::applicant_is_product(scope, &self.lint),
            Condition::ApplicantOnlyAdvises => eligibility::applicant_only_advises(scope),
            Condition::ApplicantProvidesServices => eligibility::applicant_provides_services(scope),
            Condition::ApplicantIsSoleTrader => eligibility::applicant_is_sole_trader(scope),
            Condition::NoCustomerOrService => eligibility::no_customer_or_service(scope),
            Condition::UnitLacksAuthority => eligibility::unit_lacks_authority(scope),
            Condition::InternalCustomers => eligibility::internal_customers(scope),
            Condition::ClauseExcluded => scope::clause_excluded(scope, 4..=10),
            Condition::ClauseExcluded2011 => scope::clause_excluded(scope, 4..=9),
            Condition::ClauseExcluded2005 => scope::clause_excluded(scope, 3..=10),
            Condition::SituationAbsent => scope::situation_absent(scope),
            Condition::ScopeLimited => scope::scope_limited(scope),
            Condition::BoundariesNotConsidered => scope::boundaries_not_considered(scope),
            Condition::ServiceNotInCatalogue => scope::service_not_in_catalogue(scope),
            Condition::LegalEntitiesWithoutCommonManagement => {
                scope::legal_entities_without_common_management(scope)
            }
            Condition::SeveralLegalEntities => scope::several_legal_entities(scope),
            Condition::SeveralSites => scope::several_sites(scope),
            Condition::LeadershipByOthers | Condition::SystemByOthers2011 => {
                self.parties.leadership_by_others()
            }
            Condition::LeadershipSupportedByOthers => self.parties.leadership_supported_by_others(),
            Condition::ControlOfPartiesByOthers => self.parties.control_of_parties_by_others(),
            Condition::AllProcessesByOthers => shares::all_by_others(&self.parties, scope),
            Condition::AllComponentsByOthers => shares::all_components(&self.parties, scope),
            Condition::MostProcessesByOthers => shares::most_processes(&self.parties),
            Condition::ResellerOnly => shares::reseller_only(&self.parties),
            Condition::ServiceIntegrator => Outcome::if_yes(scope.siam_integrator),
            Condition::OtherPartiesControlled => control::controlled(&self.parties),
            Condition::ServiceDeskByOthersControlled => {
                control::service_desk_controlled(&self.parties)
            }
            Condition::OtherPartiesNotListed => control::not_listed(&self.parties),
            Condition::OtherPartiesNotMeasured => control::not_measured(&self.parties),
            Condition::OtherPartiesWithoutCriteria => control::without_criteria(&self.parties),
            Condition::GovernanceNotShown => control::governance_not_shown(&self.parties),
            Condition::ManagementControlNotShown => {
                control::management_control_not_shown(&self.parties)
            }
            Condition::ExternalSupplierWithoutContract => {
                control::external_without_contract(&self.parties)
            }
            Condition::InternalSupplierOrCustomerWithoutAgreement => {
                control::internal_without_agreement(&self.parties)
            }
            Condition::OperatedByNobody => self.parties.operated_by_nobody(),
            Condition::OrganizationMissing => statement::organization_missing(scope),
            Condition::ServicesMissing => statement::services_missing(scope),
            Condition::ServicesAreProcesses => statement::services_are_processes(scope),
            Condition::ProductAsSubject
            | Condition::ProductAsBoundary
            | Condition::SupplierSeemsCertified
            | Condition::PraiseOrConformityClaim
            | Condition::FrameworkNamed => statement::found_in_own_wording(condition, &self.lint),
            Condition::InternalAuditNotHeld => {
                Outcome::unless(self.assessment.gates.internal_audit)
            }
            Condition::ManagementReviewNotHeld => {
                Outcome::unless(self.assessment.gates.management_review)
            }
            Condition::RecordsTooYoung => readiness::records_too_young(self.assessment),
            Condition::ClimateNotConsidered => {
                Outcome::unless(self.assessment.gates.climate_considered)
            }
            Condition::CertificateExpired => certificate::expired(self.assessment, self.today),
            Condition::CertificateEditionEnded => {
                certificate::edition_ended(self.assessment, self.today)
            }
            Condition::SurveillanceOverdue => {
                certificate::surveillance_overdue(self.assessment, self.today)
            }
        }
    }
}
