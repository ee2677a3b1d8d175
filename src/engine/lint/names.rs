//! Who is named: the organization, suppliers, customers, products.

use std::ops::Range;

use super::{Case, Seen, Subject, about, about_nothing};
use crate::{
    domain::Applicant,
    engine::recognize::{has_legal_form, is_legal_form},
};

impl Case<'_> {
    pub(super) fn organization_missing(&self) -> Option<Seen> {
        let of_scope = self.position(&self.scope.organization);
        about_nothing(self.read.organization.is_none() && of_scope.is_none())
    }

    /// The words of the organization's name, as recognized or as the scope has it.
    fn organization(&self) -> Option<Range<usize>> {
        let read = self.read.organization.as_ref().map(|it| self.words(it));
        read.or_else(|| self.position(&self.scope.organization))
    }

    /// A group is no legal entity. A company called "Alder Group plc" is one, and the "Network Group
    /// of Alder Ltd" is a unit.
    pub(super) fn group_named(&self) -> Option<Seen> {
        let organization = self.organization()?;
        let mut groups = self.text.find(&organization, "group");
        groups.retain(|group| {
            let ends_name = is_legal_form(self.text, group.end).is_some();
            let is_unit =
                self.text.starts(group.end, "of").is_some() && group.end < organization.end;
            !ends_name && !is_unit
        });
        about(groups.iter().map(|group| self.subject(group)).collect())
    }

    /// A product stands where the organization or the service should stand.
    pub(super) fn product_as_subject(&self) -> Option<Seen> {
        if let Some(kind) = self.read.kind.as_ref().filter(|kind| kind.value == Applicant::Product)
        {
            return about(vec![self.subject(&self.words(kind))]);
        }
        let technology = self.position(&self.scope.technology);
        let mut subjects = Vec::new();
        if let Some(words) = technology
            && !self.text.has(&(0..self.text.len()), "service")
            && self.read.services.iter().all(|it| within(&self.words(it), &words))
        {
            subjects.push(self.subject(&words));
        }
        let entries: Vec<_> = self.read.services.iter().map(|it| self.words(it)).collect();
        let shared = entries.last().is_some_and(|last| self.is_service_word(last.end));
        if !shared {
            subjects
                .extend(entries.iter().filter(|it| self.is_product(it)).map(|it| self.subject(it)));
        }
        about(subjects)
    }

    /// "the software Alder 4": an article, a noun for products, a name or nothing.
    fn is_product(&self, entry: &Range<usize>) -> bool {
        let article = entry.start.checked_sub(1).and_then(|at| self.text.starts(at, "article"));
        let product = self.text.starts(entry.start, "product").filter(|end| *end <= entry.end);
        let named =
            |end: usize| end == entry.end || (end..entry.end).all(|at| self.text.is_capital(at));
        article == Some(entry.start)
            && product.is_some_and(named)
            && !self.text.has(entry, "service")
    }

    pub(super) fn is_service_word(&self, at: usize) -> bool {
        self.text.starts(at, "service_word").is_some()
    }

    /// The name of a platform; neutral words ("its private cloud") are none.
    pub(super) fn product_as_boundary(&self) -> Option<Seen> {
        if self.product_as_subject().is_some() {
            return None;
        }
        let of_scope = self.position(&self.scope.technology);
        let read = || self.read.technology.as_ref().map(|it| self.words(it));
        let words = of_scope.or_else(read)?;
        let neutral = |at: usize| {
            self.text.starts(at, "neutral_technology").is_some()
                || self.text.starts(at, "product").is_some()
        };
        let named =
            |at: usize| !neutral(at) && (self.text.is_coined(at) || self.text.is_capital(at));
        about(words.clone().any(named).then(|| self.subject(&words)).into_iter().collect())
    }

    /// Wordings from the list, and sites with the name of another company. Who is named as customer
    /// is none of them.
    pub(super) fn supplier_seems_certified(&self) -> Option<Seen> {
        let customers = self.read.customer_names.as_ref().map(|it| self.words(it));
        let mut found = self.text.find_all("supplier_certified");
        found.retain(|it| customers.as_ref().is_none_or(|customers| !within(it, customers)));
        let own = self.organization().map(|words| self.text.slice(&words)).unwrap_or_default();
        let sites = self.read.locations.iter().filter(|site| !own.contains(&site.value));
        let sites = sites.map(|site| self.words(site));
        let foreign = sites.filter(|site| has_legal_form(self.text, site));
        found.extend(foreign);
        about(found.iter().map(|words| self.subject(words)).collect())
    }

    /// Customers whose names show a legal form.
    pub(super) fn customer_named(&self) -> Option<Seen> {
        let read = self.read.customer_names.as_ref().map(|it| self.words(it));
        let words = read.or_else(|| self.position(&self.scope.customer_names))?;
        let entries = self.text.entries(&words).into_iter();
        let named = entries.filter(|entry| has_legal_form(self.text, entry));
        about(
            named.map(|entry| self.subject(&self.text.without_leading(entry, "article"))).collect(),
        )
    }

    /// The words of a list, except in the name of the organization, which is as it is.
    pub(super) fn phrases(&self, list: &str) -> Option<Seen> {
        let organization = self.organization().unwrap_or(0..0);
        let found = self.text.find_all(list).into_iter();
        let outside = found.filter(|words| !within(words, &organization));
        let subjects: Vec<Subject> = outside.map(|words| self.subject(&words)).collect();
        about(subjects)
    }
}

/// True if all of `inner` lies in `outer`.
pub(super) fn within(inner: &Range<usize>, outer: &Range<usize>) -> bool {
    inner.start >= outer.start && inner.end <= outer.end
}
