//! What of an assessment goes along.

use std::collections::BTreeMap;

use crate::{
    content::{DOCUMENTS, LANGUAGES, SECTIONS, question, text},
    domain::{Answer, Assessment},
    i18n::{Locale, Message},
    session::{
        own_set::is_stable_id,
        snapshot::{self, Shared},
    },
};

/// The assessment with the texts that `shared` lets through, and the logo never.
///
/// Without names, whatever has one is numbered in the words of `locale`: what the rules say depends on how many services
/// and sites there are, and on whether there is an organization at all. Ids that this program does not know stay behind, because anything may stand there.
#[must_use]
pub fn going_along(assessment: &Assessment, shared: Shared, locale: &Locale) -> Assessment {
    let mut going = assessment.clone();
    leave_out_unknown(&mut going);
    snapshot::shed(&mut going, shared);
    going.answers.retain(|_, answer| *answer != Answer::default());
    going.own_sets.retain(|_, set| {
        set.answers.retain(|_, answer| *answer != Answer::default());
        !set.answers.is_empty()
    });
    if !shared.names {
        number(&mut going, assessment, locale);
    }
    going
}

fn leave_out_unknown(going: &mut Assessment) {
    going.answers.retain(|id, answer| {
        let Some(question) = question(id) else { return false };
        answer.evidence.retain(|id| question.evidence.iter().any(|(known, _)| known == id));
        true
    });
    going.documents.retain(|id, _| DOCUMENTS.iter().any(|known| known.id == id));
    going.maturity.retain(|id, _| SECTIONS.iter().any(|known| known.id == id));
    going.own_sets.retain(|id, set| {
        set.answers.retain(|id, answer| {
            answer.evidence.clear();
            is_stable_id(id)
        });
        is_stable_id(id)
    });
    if LANGUAGES.iter().all(|known| known.tag != going.report.language) {
        going.report.language.clear();
    }
}

/// Calls what has a name in `named` by a number.
fn number(going: &mut Assessment, named: &Assessment, locale: &Locale) {
    let mut services = Numbers { locale, word: text::share_service, known: BTreeMap::new() };
    let mut sites = Numbers { word: text::share_site, ..services.clone() };
    let mut units = Numbers { word: text::share_unit, ..services.clone() };
    let scopes = [Some(&mut going.scope), going.variant.as_mut()];
    let named = [Some(&named.scope), named.variant.as_ref()];
    let mut others = [
        text::share_organization as fn(u32) -> Message,
        text::share_customers,
        text::share_technology,
    ]
    .map(|word| Numbers { word, ..services.clone() });
    for (scope, named) in scopes.into_iter().flatten().zip(named.into_iter().flatten()) {
        let [organizations, customers, technologies] = &mut others;
        scope.organization = organizations.call(&named.organization);
        scope.customer_names = customers.call(&named.customer_names);
        scope.technology = technologies.call(&named.technology);
        for (service, named) in scope.services.iter_mut().zip(&named.services) {
            service.name = services.call(&named.name);
        }
        let numbered = |numbers: &mut Numbers, names: &[String]| {
            names.iter().map(|name| numbers.call(name)).collect()
        };
        scope.locations = numbered(&mut sites, &named.locations);
        scope.outside.services = numbered(&mut services, &named.outside.services);
        scope.outside.locations = numbered(&mut sites, &named.outside.locations);
        scope.outside.units = numbered(&mut units, &named.outside.units);
    }
}

/// Numbers for names of one kind.
#[derive(Clone)]
struct Numbers<'a> {
    locale: &'a Locale,
    word: fn(u32) -> Message,
    known: BTreeMap<String, u32>,
}

impl Numbers<'_> {
    /// The same name has the same number wherever it stands; no name has none.
    fn call(&mut self, name: &str) -> String {
        if name.trim().is_empty() {
            return String::new();
        }
        let next = u32::try_from(self.known.len()).unwrap_or(u32::MAX).saturating_add(1);
        let number = *self.known.entry(name.to_owned()).or_insert(next);
        self.locale.text(&(self.word)(number))
    }
}
