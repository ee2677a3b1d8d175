//! The draft of the scope statement: segments, each with the answer that made it.
//!
//! A draft is the same list of segments in every language; the wording of each language stands in
//! `content/text/<language>/statement.ftl`. Nothing is drafted without an organization and a service.

use crate::{
    content::{text, words},
    domain::{Activity, Customers, Scope},
    i18n::{Arg, Message, TextKey},
};

/// A language in which the statement is drafted, whatever the language of the interface.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StatementLanguage {
    /// English.
    En,
    /// German.
    De,
}

impl StatementLanguage {
    /// All, in the order of the files.
    pub const ALL: [Self; 2] = [Self::En, Self::De];

    /// The BCP 47 tag.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        match self {
            Self::En => "en",
            Self::De => "de",
        }
    }

    /// The visitor's own wording in this language, unless it is empty.
    #[must_use]
    pub fn own_wording(self, scope: &Scope) -> Option<&str> {
        let text = match self {
            Self::En => &scope.own_wording.en,
            Self::De => &scope.own_wording.de,
        };
        text.as_deref().filter(|text| !text.trim().is_empty())
    }
}

/// A piece of the statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Segment {
    /// What it says.
    pub message: Message,
    /// The id of the question whose answer made it, `None` for mere punctuation.
    pub source: Option<&'static str>,
}

/// The statement as the answers make it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft {
    /// In the order of the sentence.
    pub segments: Vec<Segment>,
}

/// Drafts the statement, or `None` while the organization or every service is missing (R30, R31).
#[must_use]
pub fn draft(scope: &Scope) -> Option<Draft> {
    let organization = scope.organization.trim();
    let services: Vec<Arg> = names(scope.services.iter().map(|service| service.name.as_str()));
    if organization.is_empty() || services.is_empty() {
        return None;
    }
    let mut segments =
        vec![Segment { message: lead(organization), source: Some("scope.organization") }];
    let mut add = |source, message| segments.push(Segment { message, source: Some(source) });
    if scope.activities.is_empty() {
        add("scope.services", text::statement_services(services));
    } else {
        let activities: Vec<Arg> =
            scope.activities.iter().map(|activity| Arg::from(activity_noun(*activity))).collect();
        add("scope.activities", text::statement_activities(activities));
        add("scope.services", text::statement_of_services(services));
    }
    if let Some(message) = customers(scope) {
        add(message.0, message.1);
    }
    let locations = names(scope.locations.iter().map(String::as_str));
    match locations.len() {
        0 => {}
        1 => add("scope.locations", text::statement_location(locations)),
        _ => add("scope.locations", text::statement_locations(locations)),
    }
    if !scope.technology.trim().is_empty() {
        add("scope.technology", text::statement_technology(scope.technology.trim()));
    }
    if !scope.catalogue.trim().is_empty() {
        add("scope.catalogue", text::statement_catalogue(scope.catalogue.trim()));
    }
    segments.push(Segment { message: text::STATEMENT_END.into(), source: None });
    Some(Draft { segments })
}

fn names<'a>(names: impl Iterator<Item = &'a str>) -> Vec<Arg> {
    names.map(str::trim).filter(|name| !name.is_empty()).map(Arg::from).collect()
}

/// German says "der" before a name that is feminine by its legal form or its noun, "von" otherwise.
fn lead(organization: &str) -> Message {
    if has_feminine_form(organization) || begins_or_ends_feminine(organization) {
        text::statement_company(organization)
    } else {
        text::statement_organization(organization)
    }
}

fn has_feminine_form(organization: &str) -> bool {
    let last = organization.rsplit([' ', ',']).next().unwrap_or_default().to_lowercase();
    words("feminine_legal_form", "de").contains(&last.as_str())
}

/// What is named ends before the first word in small letters: an "Institut für Verwaltung" is an
/// institute.
fn begins_or_ends_feminine(organization: &str) -> bool {
    let mut named = organization
        .split_whitespace()
        .take_while(|word| !word.starts_with(char::is_lowercase))
        .map(str::to_lowercase);
    let feminine = |word: String| words("feminine_noun", "de").iter().any(|it| word.ends_with(it));
    named.next().is_some_and(feminine) || named.last().is_some_and(feminine)
}

fn activity_noun(activity: Activity) -> TextKey {
    match activity {
        Activity::Plan => text::STATEMENT_ACTIVITY_PLAN,
        Activity::Design => text::STATEMENT_ACTIVITY_DESIGN,
        Activity::Transition => text::STATEMENT_ACTIVITY_TRANSITION,
        Activity::Deliver => text::STATEMENT_ACTIVITY_DELIVER,
        Activity::Improve => text::STATEMENT_ACTIVITY_IMPROVE,
    }
}

fn customers(scope: &Scope) -> Option<(&'static str, Message)> {
    let named = scope.customer_names.trim();
    if !named.is_empty() {
        return Some(("scope.customer_names", text::statement_customer_names(named)));
    }
    let key = match scope.customers? {
        Customers::External => text::STATEMENT_CUSTOMERS_EXTERNAL,
        Customers::Internal => text::STATEMENT_CUSTOMERS_INTERNAL,
        Customers::Both => text::STATEMENT_CUSTOMERS_BOTH,
        Customers::None | Customers::Unknown => return None,
    };
    Some(("scope.customers", key.into()))
}
