//! Which part of the assessment a question's id stands for: the one place that says so.

use super::snapshot::limits::{LINE, NAME};
use crate::{
    content::question,
    domain::{Assessment, Choice, Date},
};

/// The key of the option that was chosen, `None` while not answered.
#[must_use]
pub fn chosen(assessment: &Assessment, question: &str) -> Option<&'static str> {
    let (scope, gates) = (&assessment.scope, &assessment.gates);
    match question {
        "scope.applicant" => scope.applicant.map(Choice::key),
        "scope.edition" => Some(assessment.edition.key()),
        "scope.organization_article" => scope.organization_article.map(Choice::key),
        "scope.statement_form" => scope.statement_form.map(Choice::key),
        "scope.unit_has_authority" => scope.unit_has_authority.map(Choice::key),
        "scope.common_top_management" => scope.common_top_management.map(Choice::key),
        "scope.customers" => scope.customers.map(Choice::key),
        "scope.all_services_by_others" => scope.all_services_by_others.map(Choice::key),
        "scope.all_components_by_others" => scope.all_components_by_others.map(Choice::key),
        "scope.siam_integrator" => scope.siam_integrator.map(Choice::key),
        "certificate.edition" => assessment.certificate.edition.map(Choice::key),
        "assessment.tier" => assessment.tier.map(Choice::key),
        "gates.documents" => gates.documents.map(Choice::key),
        "gates.internal_audit" => gates.internal_audit.map(Choice::key),
        "gates.management_review" => gates.management_review.map(Choice::key),
        "gates.climate_considered" => gates.climate_considered.map(Choice::key),
        _ => None,
    }
}

/// Takes an option over. An id or a key that does not exist changes nothing.
pub(super) fn choose(assessment: &mut Assessment, question: &str, option: &str) {
    let (scope, gates) = (&mut assessment.scope, &mut assessment.gates);
    match question {
        "scope.applicant" => set(&mut scope.applicant, option),
        "scope.organization_article" => set(&mut scope.organization_article, option),
        "scope.statement_form" => set(&mut scope.statement_form, option),
        "scope.unit_has_authority" => set(&mut scope.unit_has_authority, option),
        "scope.common_top_management" => set(&mut scope.common_top_management, option),
        "scope.customers" => set(&mut scope.customers, option),
        "scope.all_services_by_others" => set(&mut scope.all_services_by_others, option),
        "scope.all_components_by_others" => set(&mut scope.all_components_by_others, option),
        "scope.siam_integrator" => set(&mut scope.siam_integrator, option),
        "certificate.edition" => set(&mut assessment.certificate.edition, option),
        "assessment.tier" => set(&mut assessment.tier, option),
        "gates.documents" => set(&mut gates.documents, option),
        "gates.internal_audit" => set(&mut gates.internal_audit, option),
        "gates.management_review" => set(&mut gates.management_review, option),
        "gates.climate_considered" => set(&mut gates.climate_considered, option),
        _ => {}
    }
}

fn set<T: Choice>(field: &mut Option<T>, option: &str) {
    if let Some(value) = T::from_key(option) {
        *field = Some(value);
    }
}

/// What was written, empty while nothing was. Numbers are written in digits, days as 2026-11-22.
#[must_use]
pub fn written(assessment: &Assessment, question: &str) -> String {
    let scope = &assessment.scope;
    let number = |number: Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
    let day = |day: Option<Date>| day.map(|day| day.to_string()).unwrap_or_default();
    match question {
        "assessment.name" => assessment.name.clone(),
        "scope.label" => scope.label.clone(),
        "scope.organization" => scope.organization.clone(),
        "scope.customer_names" => scope.customer_names.clone(),
        "scope.technology" => scope.technology.clone(),
        "scope.catalogue" => scope.catalogue.clone(),
        "scope.legal_entities" => number(scope.legal_entities),
        "gates.records_months" => number(assessment.gates.records_months),
        "certificate.issued" => day(assessment.certificate.issued),
        "certificate.last_surveillance" => day(assessment.certificate.last_surveillance),
        "plan.certificate_by" => day(assessment.plan.certificate_by),
        "plan.people" => number(assessment.plan.people),
        "plan.services" => number(assessment.plan.services),
        _ => String::new(),
    }
}

/// The greatest number that the question takes, `None` if it takes text.
#[must_use]
pub fn largest_number(question: &str) -> Option<u32> {
    match question {
        "scope.legal_entities" => Some(10_000),
        "gates.records_months" => Some(1_200),
        "plan.people" => Some(1_000_000),
        "plan.services" => Some(10_000),
        _ => None,
    }
}

/// True if the question takes a day.
#[must_use]
pub fn takes_day(question: &str) -> bool {
    matches!(
        question,
        "certificate.issued" | "certificate.last_surveillance" | "plan.certificate_by"
    )
}

/// True if the question takes what was written; text is taken as it is.
#[must_use]
pub fn takes(question: &str, text: &str) -> bool {
    if takes_day(question) {
        text.trim().is_empty() || Date::parse(text.trim()).is_some()
    } else {
        largest_number(question).is_none() || parse_number(question, text).is_ok()
    }
}

/// Takes text over. What is no number or day where one belongs is not taken over.
pub(super) fn write(assessment: &mut Assessment, question: &str, text: String) {
    let scope = &mut assessment.scope;
    match question {
        "assessment.name" => assessment.name = cut(text, NAME),
        "scope.label" => scope.label = cut(text, NAME),
        "scope.organization" => scope.organization = cut(text, NAME),
        "scope.customer_names" => scope.customer_names = cut(text, LINE),
        "scope.technology" => scope.technology = cut(text, LINE),
        "scope.catalogue" => scope.catalogue = cut(text, LINE),
        "scope.legal_entities" => set_number(&mut scope.legal_entities, question, &text),
        "gates.records_months" => {
            set_number(&mut assessment.gates.records_months, question, &text);
        }
        "plan.people" => set_number(&mut assessment.plan.people, question, &text),
        "plan.services" => set_number(&mut assessment.plan.services, question, &text),
        "plan.certificate_by" => set_day(&mut assessment.plan.certificate_by, &text),
        "certificate.issued" => set_day(&mut assessment.certificate.issued, &text),
        "certificate.last_surveillance" => {
            set_day(&mut assessment.certificate.last_surveillance, &text);
        }
        _ => {}
    }
}

/// The text as far as a file may hold it: what cannot be opened again must not be saved.
pub(super) fn cut(mut text: String, longest: usize) -> String {
    if let Some((end, _)) = text.char_indices().nth(longest) {
        text.truncate(end);
    }
    text
}

fn set_number(field: &mut Option<u32>, question: &str, text: &str) {
    if let Ok(number) = parse_number(question, text) {
        *field = number;
    }
}

fn set_day(field: &mut Option<Date>, text: &str) {
    let text = text.trim();
    let day = Date::parse(text);
    if day.is_some() || text.is_empty() {
        *field = day;
    }
}

/// What was written is no whole number in the range of the question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotANumber;

/// Reads a whole number; nothing written is `None`.
///
/// # Errors
/// If it is anything else, or more than the question takes.
pub fn parse_number(question: &str, text: &str) -> Result<Option<u32>, NotANumber> {
    let text = text.trim();
    if text.is_empty() {
        return Ok(None);
    }
    let number = text.parse().map_err(|_| NotANumber)?;
    let largest = largest_number(question).unwrap_or(u32::MAX);
    if number > largest { Err(NotANumber) } else { Ok(Some(number)) }
}

/// The stable key of an option as the catalogue has it, so that keys from the page are `'static`.
#[must_use]
pub fn option_key(question_id: &str, key: &str) -> Option<&'static str> {
    let options = question(question_id)?.options;
    options.iter().find(|(known, _)| *known == key).map(|(known, _)| *known)
}
