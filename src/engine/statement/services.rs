//! The services in the sentence, or in an annex where they are too many.

use crate::{
    content::{text, words},
    domain::{Scope, StatementForm},
    i18n::{Arg, Message},
};

use super::names;

/// What the sentence says of the services.
pub(super) struct Services {
    /// The phrase: in German with its article in the genitive.
    pub named: Message,
    /// All of them where the phrase refers to a list, none where it names them.
    pub annex: Vec<String>,
}

/// The services by name or by their annex, `None` if there are none.
pub(super) fn services(scope: &Scope, form: StatementForm) -> Option<Services> {
    let names = names::listed(scope.services.iter().map(|service| &service.name));
    if names.is_empty() {
        return None;
    }
    if names.len() > most(form) {
        return Some(Services { named: text::statement_annex(count(&names)), annex: names });
    }
    let named = match kind(&names) {
        Kind::Service => text::statement_services(count(&names), enumeration(&names)),
        Kind::Provision => text::statement_services_provided(count(&names), enumeration(&names)),
        Kind::Either => text::statement_services_of_any_kind(count(&names), enumeration(&names)),
    };
    Some(Services { named, annex: Vec::new() })
}

/// How many a sentence of this form can name and still be read.
const fn most(form: StatementForm) -> usize {
    match form {
        StatementForm::Short => 4,
        StatementForm::Standard => 7,
        StatementForm::Long => 12,
    }
}

/// The noun that German puts before the names, so that they need no inflection. It is the one that
/// the names do not hold themselves: no "Services Managed Services".
pub(super) enum Kind {
    /// "Service".
    Service,
    /// "Dienstleistung".
    Provision,
    /// "Leistung", where some names hold the one and some the other.
    Either,
}

pub(super) fn kind(names: &[String]) -> Kind {
    let holds = |id: &str| {
        let known = words(id, "de");
        names.iter().any(|name| known.iter().any(|word| name.to_lowercase().contains(word)))
    };
    match (holds("named_service"), holds("named_provision")) {
        (false, _) => Kind::Service,
        (true, false) => Kind::Provision,
        (true, true) => Kind::Either,
    }
}

/// The names as a list. Where each ends in the same plural noun it is said once: "managed hosting and
/// backup services". Names with capital letters keep it, because German would need hyphens there.
pub(super) fn enumeration(names: &[String]) -> Arg {
    let heads: Option<Vec<String>> = names.iter().map(|name| without_shared_noun(name)).collect();
    match heads {
        Some(heads) if heads.len() > 1 => {
            text::statement_services_grouped(names::enumeration(&heads)).into()
        }
        _ => names::enumeration(names),
    }
}

fn without_shared_noun(name: &str) -> Option<String> {
    let (head, noun) = name.rsplit_once(' ')?;
    let is_shared = words("shared_noun", "en").contains(&noun);
    (is_shared && !names::is_enumeration(head)).then(|| head.to_owned())
}

pub(super) fn count(names: &[String]) -> u32 {
    u32::try_from(names.len()).unwrap_or(u32::MAX)
}
