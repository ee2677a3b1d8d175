//! What was recognized, as a list to show.

use std::ops::Range;

use super::{LeftOut, Recognized};
use crate::domain::{Activity, Applicant, Customers};

/// One thing that was recognized.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// The question of the check that it answers.
    pub question: &'static str,
    /// What it says.
    pub value: PartValue,
    /// Where it stands, in bytes.
    pub range: Range<usize>,
}

/// What a part says; names stand as in the text, the others have their words in the interface.
#[derive(Clone, Debug, PartialEq)]
pub enum PartValue {
    /// A name, as in the text.
    Name(String),
    /// A kind of applicant.
    Applicant(Applicant),
    /// A number, of legal entities.
    Count(u32),
    /// An activity.
    Activity(Activity),
    /// A kind of customers.
    Customers(Customers),
    /// A requirement that is left out.
    LeftOut(LeftOut),
    /// Somebody else, by name, who leads.
    Leader(String),
}

impl Recognized {
    /// Everything that was recognized, in the order of the questions.
    #[must_use]
    pub fn parts(&self) -> Vec<Part> {
        let mut parts = Vec::new();
        let mut add = |question, value, range: &Range<usize>| {
            parts.push(Part { question, value, range: range.clone() });
        };
        if let Some(it) = &self.kind {
            add("scope.applicant", PartValue::Applicant(it.value), &it.range);
        }
        if let Some(it) = &self.organization {
            add("scope.organization", PartValue::Name(it.value.clone()), &it.range);
            let count = u32::try_from(self.entities.len()).unwrap_or(u32::MAX);
            if count > 1 {
                add("scope.legal_entities", PartValue::Count(count), &it.range);
            }
        }
        for it in &self.services {
            add("scope.services", PartValue::Name(it.value.clone()), &it.range);
        }
        for it in &self.activities {
            add("scope.activities", PartValue::Activity(it.value), &it.range);
        }
        if let Some(it) = &self.customers {
            add("scope.customers", PartValue::Customers(it.value), &it.range);
        }
        if let Some(it) = &self.customer_names {
            add("scope.customer_names", PartValue::Name(it.value.clone()), &it.range);
        }
        for it in &self.locations {
            add("scope.locations", PartValue::Name(it.value.clone()), &it.range);
        }
        if let Some(it) = &self.technology {
            add("scope.technology", PartValue::Name(it.value.clone()), &it.range);
        }
        if let Some(it) = self.catalogue.as_ref().filter(|it| !it.value.is_empty()) {
            add("scope.catalogue", PartValue::Name(it.value.clone()), &it.range);
        }
        for it in &self.outside {
            add("scope.outside.services", PartValue::Name(it.value.clone()), &it.range);
        }
        for it in &self.excluded {
            add("scope.excluded", PartValue::LeftOut(it.value), &it.range);
        }
        if let Some(it) = &self.leader {
            add("scope.parties", PartValue::Leader(it.value.clone()), &it.range);
        }
        parts
    }
}
