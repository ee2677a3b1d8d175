//! Which services are named, and whether they are any.

use std::ops::Range;

use super::{Case, Seen, Subject, about, about_nothing};
use crate::{
    content::words,
    engine::{
        recognize::{is_advice, only_advises},
        wording::Text,
    },
};

impl Case<'_> {
    fn entries(&self) -> Vec<Range<usize>> {
        self.read.services.iter().map(|it| self.words(it)).collect()
    }

    pub(super) fn service_missing(&self) -> Option<Seen> {
        let of_scope = || self.scope.services.iter().any(|it| self.position(&it.name).is_some());
        let product = self.read.services.is_empty() && self.read.technology.is_some();
        about_nothing((self.read.services.is_empty() && !of_scope()) || (product && !of_scope()))
    }

    /// "IT services", where no catalogue says which.
    pub(super) fn service_unspecific(&self) -> Option<Seen> {
        if self.read.catalogue.is_some() {
            return None;
        }
        let mut entries = self.entries();
        for entry in &mut entries {
            while self.is_service_word(entry.end) {
                entry.end += 1;
            }
        }
        entries.retain(|entry| self.text.starts(entry.start, "unspecific") == Some(entry.end));
        about(entries.iter().map(|entry| self.subject(entry)).collect())
    }

    /// Graver where nothing but processes is named.
    pub(super) fn process_as_service(&self) -> Option<Seen> {
        let entries = self.entries();
        let is_process = |index: usize, entry: &Range<usize>| {
            let next = entries.get(index + 1);
            let completed = next.filter(|next| self.text.process_at_end(next).is_some());
            self.text.process_at_end(entry).is_some()
                || completed.is_some_and(|next| self.text.process_completed(entry, next).is_some())
        };
        let numbered = entries.iter().enumerate();
        let found: Vec<Subject> = numbered
            .filter(|(index, entry)| is_process(*index, entry))
            .map(|(_, entry)| self.subject(entry))
            .collect();
        let graver = found.len() == entries.len();
        about(found).map(|seen| Seen { graver, ..seen })
    }

    /// Graver where the organization does nothing else and advises on service management.
    pub(super) fn advice_as_service(&self) -> Option<Seen> {
        let entries = self.entries().into_iter();
        let advice = entries.filter(|entry| is_advice(self.text, entry));
        let found = advice.map(|entry| self.subject(&entry)).collect();
        let graver = only_advises(self.text, &self.read.services);
        about(found).map(|seen| Seen { graver, ..seen })
    }

    /// A reference to the catalogue stands for the services that are in it.
    pub(super) fn service_not_named(&self) -> Option<Seen> {
        if self.read.catalogue.is_some() {
            return None;
        }
        let names = self.scope.services.iter().map(|service| service.name.trim());
        let lacking = names.filter(|name| !name.is_empty() && !self.names(name));
        about(lacking.map(|name| Subject { text: name.to_owned(), range: None }).collect())
    }

    /// True if the text names the service, as it is, without "services", or in a compound.
    fn names(&self, name: &str) -> bool {
        let name = Text::of(name, self.text.language());
        let bare = bare(&name);
        let compound = |at: usize| {
            let rest = self.text.lower(at).strip_prefix(name.lower(0));
            rest.is_some_and(|rest| words("service_ending", self.text.language()).contains(&rest))
        };
        self.text.position(&name).is_some()
            || self.text.position(&Text::of(name.slice(&bare), self.text.language())).is_some()
            || (bare.len() == 1 && (0..self.text.len()).any(compound))
            || name.len() == 0
    }

    /// Only where the scope lists services to compare with.
    pub(super) fn service_not_listed(&self) -> Option<Seen> {
        let language = self.text.language();
        // each name is taken apart once, not once for every service of the text
        let names = self.scope.services.iter().map(|service| with_bare(&service.name, language));
        let listed: Vec<_> = names.filter(|(name, _)| name.len() > 0).collect();
        if listed.is_empty() || self.read.services.is_empty() {
            return None;
        }
        let is_listed = |value: &str| {
            let (value, bare_value) = with_bare(value, language);
            listed.iter().any(|(name, bare_name)| {
                name.position(&bare_value).is_some()
                    || value.position(bare_name).is_some()
                    || value.lower(0).starts_with(bare_name.lower(0))
                    || name.lower(0).starts_with(bare_value.lower(0))
            })
        };
        let foreign = self.read.services.iter().filter(|service| !is_listed(&service.value));
        about(foreign.map(|service| self.subject(&self.words(service))).collect())
    }

    /// Processes and clauses behind "excluding" or "without".
    pub(super) fn requirement_left_out(&self) -> Option<Seen> {
        let found = self.read.excluded.iter().map(|it| self.subject(&self.words(it)));
        about(found.collect())
    }
}

/// A name, and the same without "service" or "services" at the end.
fn with_bare<'a>(name: &'a str, language: &str) -> (Text<'a>, Text<'a>) {
    let name = Text::of(name, language);
    let bare = Text::of(name.slice(&bare(&name)), language);
    (name, bare)
}

/// Without "service" or "services" at the end.
fn bare(name: &Text<'_>) -> Range<usize> {
    let mut end = name.len();
    while end > 1 && name.starts(end - 1, "service_word") == Some(end) {
        end -= 1;
    }
    0..end
}
