//! For whom, where, on what, by which catalogue: each phrase with the question behind it.

use crate::{
    content::{month_name, text},
    domain::{Customers, Date, Scope},
    i18n::{Arg, Message},
};

use super::names;

type Phrase = Option<(&'static str, Message)>;

/// Customers by name where they are named, else by kind. Who they are is never invented.
pub(super) fn customers(scope: &Scope) -> Phrase {
    let named = names::cleaned(&scope.customer_names);
    if !named.is_empty() {
        let message = text::statement_customer_names(names::arg(&named));
        return Some(("scope.customer_names", message));
    }
    let key = match scope.customers? {
        Customers::External => text::STATEMENT_CUSTOMERS_EXTERNAL,
        Customers::Internal => text::STATEMENT_CUSTOMERS_INTERNAL,
        Customers::Both => text::STATEMENT_CUSTOMERS_BOTH,
        Customers::None | Customers::Unknown => return None,
    };
    Some(("scope.customers", key.into()))
}

/// The sites. Addresses hold commas, so semicolons stand between them.
pub(super) fn locations(scope: &Scope) -> Phrase {
    let sites = names::listed(&scope.locations);
    let message = match sites.as_slice() {
        [] => return None,
        [site] => text::statement_location(names::arg(site)),
        sites if sites.iter().any(|site| site.contains([',', ';'])) => {
            text::statement_locations(apart(sites)?)
        }
        sites => text::statement_locations(names::enumeration(sites)),
    };
    Some(("scope.locations", message))
}

fn apart(sites: &[String]) -> Option<Arg> {
    let pair = |one, other| Arg::from(text::statement_apart(one, other));
    sites.iter().map(|site| names::arg(site)).reduce(pair)
}

/// A platform as boundary.
pub(super) fn technology(scope: &Scope) -> Phrase {
    let technology = names::cleaned(&scope.technology);
    (!technology.is_empty())
        .then(|| ("scope.technology", text::statement_technology(names::arg(&technology))))
}

/// The catalogue in the version or of the day that was given. In German the boundary of technology
/// is put between commas, and the second of them stands here.
pub(super) fn catalogue(scope: &Scope, names_technology: bool) -> Phrase {
    let given = names::cleaned(&scope.catalogue);
    if given.is_empty() {
        return None;
    }
    let catalogue = if let Some(day) = Date::parse(&given) {
        text::statement_catalogue_day(day_message(day)?)
    } else if is_day(&given) {
        text::statement_catalogue_day(given)
    } else if is_version(&given) {
        text::statement_catalogue_version(given)
    } else {
        text::statement_catalogue_other(names::arg(&given))
    };
    let follows = names_technology && technology(scope).is_some();
    let message = if follows {
        text::statement_catalogue_after(catalogue)
    } else {
        text::statement_catalogue(catalogue)
    };
    Some(("scope.catalogue", message))
}

fn is_version(text: &str) -> bool {
    text.starts_with(|c: char| c.is_ascii_digit())
        && text.chars().all(|c| c.is_ascii_digit() || c == '.')
}

/// "31.12.2026", and a month such as "12.2026".
fn is_day(text: &str) -> bool {
    let year = text.rsplit('.').next().unwrap_or_default();
    is_version(text) && text.contains('.') && year.len() == 4
}

fn day_message(day: Date) -> Option<Message> {
    let (year, month, day) = day.parts();
    Some(text::date_day(day.to_string(), month_name(month)?, year.to_string()))
}
