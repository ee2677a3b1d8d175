//! May the certificate be limited like this? Every rule of the catalogue, tried on the answers.
//!
//! The rules are data (`content/rules/`); the conditions are the small pure functions below, one
//! file for each area. A condition that the data names and nobody wrote does not compile.

mod certificate;
mod eligibility;
mod parties;
mod readiness;
mod scope;
mod statement;

use std::collections::BTreeSet;

use crate::{
    content::{Area, Condition, RULES, Rule},
    domain::{Assessment, Choice, ClauseId, Confidence, Date, Reply, Verdict},
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
    let case = Case { assessment, today, lint: lint_own_wording(&assessment.scope) };
    let mut findings = Vec::new();
    for rule in RULES.iter().filter(|rule| rule.editions.contains(&assessment.edition)) {
        let outcome = case.outcome(rule.condition);
        findings.extend(outcome.finding(rule, false));
        if rule.asks {
            findings.extend(outcome.finding(rule, true));
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

/// What a condition looks at.
struct Case<'a> {
    assessment: &'a Assessment,
    today: Option<Date>,
    lint: Vec<LintHit>,
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
            Condition::ClauseExcluded => scope::clause_excluded(scope),
            Condition::SituationAbsent => scope::situation_absent(scope),
            Condition::ScopeLimited => scope::scope_limited(scope),
            Condition::ServiceNotInCatalogue => scope::service_not_in_catalogue(scope),
            Condition::LegalEntitiesWithoutCommonManagement => {
                scope::legal_entities_without_common_management(scope)
            }
            Condition::SeveralLegalEntities => scope::several_legal_entities(scope),
            Condition::SeveralSites => scope::several_sites(scope),
            Condition::LeadershipByOthers => parties::leadership_by_others(self.assessment),
            Condition::LeadershipSupportedByOthers => {
                parties::leadership_supported_by_others(self.assessment)
            }
            Condition::ControlOfPartiesByOthers => parties::control_of_parties_by_others(scope),
            Condition::AllProcessesByOthers => parties::all_processes_by_others(self.assessment),
            Condition::ResellerOnly => parties::reseller_only(self.assessment),
            Condition::OtherPartiesControlled => parties::controlled(self.assessment),
            Condition::ServiceDeskByOthersControlled => {
                parties::service_desk_controlled(self.assessment)
            }
            Condition::OtherPartiesNotListed => parties::not_listed(self.assessment),
            Condition::OtherPartiesNotMeasured => parties::not_measured(self.assessment),
            Condition::OtherPartiesWithoutCriteria => parties::without_criteria(self.assessment),
            Condition::ExternalSupplierWithoutContract => {
                parties::external_without_contract(self.assessment)
            }
            Condition::InternalSupplierOrCustomerWithoutAgreement => {
                parties::internal_without_agreement(self.assessment)
            }
            Condition::OperatedByNobody => parties::operated_by_nobody(self.assessment),
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

/// What a condition found: where it holds, and where the answer is not known.
#[derive(Default)]
struct Outcome {
    holds: Option<About>,
    open: Option<About>,
}

/// What a finding is about.
#[derive(Default)]
struct About {
    clauses: Vec<ClauseId>,
    subjects: Vec<String>,
}

impl Outcome {
    /// Holds or not, about nothing in particular.
    fn when(holds: bool) -> Self {
        Self { holds: holds.then(About::default), open: None }
    }

    /// Holds where the reply is no, is open where the visitor does not know. Not answered is
    /// neither: that is what the task list is for.
    fn unless(reply: Option<Reply>) -> Self {
        Self {
            holds: (reply == Some(Reply::No)).then(About::default),
            open: (reply == Some(Reply::Unknown)).then(About::default),
        }
    }

    /// Holds if there are any of these clauses.
    fn at(clauses: Vec<ClauseId>) -> Self {
        Self { holds: about_clauses(clauses), open: None }
    }

    /// Holds if there are any of these names.
    fn about(subjects: Vec<String>) -> Self {
        Self { holds: about_subjects(subjects), open: None }
    }

    /// Is open as well if there are any of these clauses.
    fn or_open_at(mut self, clauses: Vec<ClauseId>) -> Self {
        self.open = about_clauses(clauses);
        self
    }

    /// Is open as well if there are any of these names.
    fn or_open_about(mut self, subjects: Vec<String>) -> Self {
        self.open = about_subjects(subjects);
        self
    }

    /// Is open as well, unless it holds.
    fn or_open(mut self, open: bool) -> Self {
        if open && self.holds.is_none() {
            self.open = Some(About::default());
        }
        self
    }

    fn finding(&self, rule: &'static Rule, open: bool) -> Option<Finding> {
        let about = if open { &self.open } else { &self.holds }.as_ref()?;
        let hard = if open { Verdict::Warn } else { rule.verdict };
        let verdict = if rule.confidence == Confidence::C { hard.min(Verdict::Warn) } else { hard };
        let mut clauses = BTreeSet::new();
        clauses.extend(rule.clauses);
        clauses.extend(&about.clauses);
        let clauses = clauses.into_iter().collect();
        Some(Finding { rule, verdict, clauses, subjects: about.subjects.clone(), open })
    }
}

fn about_clauses(clauses: Vec<ClauseId>) -> Option<About> {
    (!clauses.is_empty()).then(|| About { clauses, ..About::default() })
}

fn about_subjects(subjects: Vec<String>) -> Option<About> {
    (!subjects.is_empty()).then(|| About { subjects, ..About::default() })
}
