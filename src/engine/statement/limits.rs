//! What the long form says after its first sentence: what stays outside, and by which edition it is
//! drafted.
//!
//! Only services, sites and units may stay outside. An entry that is named like a process is left
//! out, because the sentence would read as if a process were excluded; the sentence about the edition
//! says in any case that its requirements apply in full.

use crate::{
    content::text,
    domain::{Edition, Scope},
    engine::wording::process_topic,
    i18n::{Arg, Message},
};

use super::{
    Segment, Sentence, StatementLanguage, names,
    services::{Kind, count, enumeration, kind},
};

/// Adds the sentences.
pub(super) fn add(sentence: &mut Sentence, scope: &Scope, edition: Edition) {
    let limits = limits(scope);
    let last = limits.len().saturating_sub(1);
    let total: u32 = limits.iter().map(|limit| limit.count).sum();
    for (index, Limit { source, message, .. }) in limits.into_iter().enumerate() {
        let message = match index {
            0 => text::statement_outside(total, message),
            index if index == last => text::statement_outside_last(message),
            _ => text::statement_outside_next(message),
        };
        sentence.add(source, message);
    }
    if total > 0 {
        sentence.end();
    }
    let standard = match edition {
        Edition::E2018 => text::EDITION_NAME_2018,
        Edition::E2011 => text::EDITION_NAME_2011,
        Edition::E2005 => text::EDITION_NAME_2005,
        Edition::Bs15000 => text::EDITION_NAME_BS15000,
    };
    sentence.add("scope.edition", text::statement_edition(Arg::from(standard)));
    sentence.0.push(Segment { message: text::STATEMENT_END.into(), source: None });
}

struct Limit {
    source: &'static str,
    message: Message,
    count: u32,
}

fn limits(scope: &Scope) -> Vec<Limit> {
    let outside = &scope.outside;
    let inside = names::listed(scope.services.iter().map(|service| &service.name));
    let services = named(&outside.services, &inside);
    let locations = named(&outside.locations, &names::listed(&scope.locations));
    let units = named(&outside.units, &[]);
    let said = |source, names: Vec<String>, say: fn(&[String]) -> Message| {
        let count = count(&names);
        (count > 0).then(|| Limit { source, message: say(&names), count })
    };
    [
        said("scope.outside.services", services, services_message),
        said("scope.outside.locations", locations, |names| {
            text::statement_outside_locations(count(names), names::enumeration(names))
        }),
        said("scope.outside.units", units, |names| {
            text::statement_outside_units(count(names), names::enumeration(names))
        }),
    ]
    .into_iter()
    .flatten()
    .collect()
}

/// What may be named: no process, and nothing that is inside as well.
fn named(outside: &[String], inside: &[String]) -> Vec<String> {
    let mut names = names::listed(outside);
    names.retain(|name| !is_process(name) && !inside.contains(name));
    names
}

fn is_process(name: &str) -> bool {
    StatementLanguage::ALL.iter().any(|it| process_topic(name, it.tag()).is_some())
}

fn services_message(names: &[String]) -> Message {
    match kind(names) {
        Kind::Service => text::statement_outside_services(count(names), enumeration(names)),
        Kind::Provision => text::statement_outside_provided(count(names), enumeration(names)),
        Kind::Either => text::statement_outside_of_any_kind(count(names), enumeration(names)),
    }
}
