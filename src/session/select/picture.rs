//! The scope as a picture shows it: what is inside, what others do, what stays outside.

use crate::{
    content::{ClauseRole, text},
    domain::{Assessment, ClauseId, Customers, Operator},
    i18n::TextKey,
    session::select::{operated_clauses, operator_name},
};

/// Names of one kind.
#[derive(Clone, Debug, PartialEq)]
pub struct Names {
    /// What they are.
    pub title: TextKey,
    /// The names, as the visitor wrote them.
    pub names: Vec<String>,
    /// Names that the check has words for.
    pub words: Vec<TextKey>,
}

/// What one kind of other party does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Who.
    pub party: TextKey,
    /// The clauses.
    pub clauses: Vec<ClauseId>,
}

/// Everything in the picture.
#[derive(Clone, Debug, PartialEq)]
pub struct ScopePicture {
    /// Inside the boundary.
    pub inside: Vec<Names>,
    /// Done by others for it.
    pub others: Vec<Share>,
    /// Outside the boundary.
    pub outside: Vec<Names>,
}

/// What the picture shows; kinds of which nothing is named are left out.
#[must_use]
pub fn scope_picture(assessment: &Assessment) -> ScopePicture {
    let scope = &assessment.scope;
    let one = |text: &str| if text.trim().is_empty() { vec![] } else { vec![text.to_owned()] };
    let services = scope.services.iter().map(|service| service.name.clone()).collect();
    let customers = match scope.customers {
        Some(Customers::External) => vec![text::QUESTION_SCOPE_CUSTOMERS_OPTION_EXTERNAL],
        Some(Customers::Internal) => vec![text::QUESTION_SCOPE_CUSTOMERS_OPTION_INTERNAL],
        Some(Customers::Both) => vec![
            text::QUESTION_SCOPE_CUSTOMERS_OPTION_EXTERNAL,
            text::QUESTION_SCOPE_CUSTOMERS_OPTION_INTERNAL,
        ],
        Some(Customers::None | Customers::Unknown) | None => vec![],
    };
    let named = one(&scope.customer_names);
    let customers = if named.is_empty() { customers } else { vec![] };
    let names = |title, names: Vec<String>| Names { title, names, words: vec![] };
    let inside = vec![
        names(text::PICTURE_ORGANIZATION, one(&scope.organization)),
        names(text::PICTURE_SERVICES, services),
        names(text::PICTURE_SITES, scope.locations.clone()),
        Names { title: text::PICTURE_CUSTOMERS, names: named, words: customers },
        names(text::PICTURE_TECHNOLOGY, one(&scope.technology)),
    ];
    let outside = vec![
        names(text::PICTURE_SERVICES, scope.outside.services.clone()),
        names(text::PICTURE_SITES, scope.outside.locations.clone()),
        names(text::PICTURE_UNITS, scope.outside.units.clone()),
    ];
    ScopePicture { inside: there(inside), others: others(assessment), outside: there(outside) }
}

fn there(names: Vec<Names>) -> Vec<Names> {
    names.into_iter().filter(|it| !it.names.is_empty() || !it.words.is_empty()).collect()
}

fn others(assessment: &Assessment) -> Vec<Share> {
    let by = |clause: &ClauseId| assessment.scope.party(*clause).and_then(|party| party.by);
    let all = || {
        operated_clauses(assessment, ClauseRole::Process)
            .chain(operated_clauses(assessment, ClauseRole::System))
    };
    [Operator::InternalSupplier, Operator::ExternalSupplier, Operator::Customer]
        .into_iter()
        .map(|operator| Share {
            party: operator_name(operator),
            clauses: all().filter(|clause| by(clause) == Some(operator)).collect(),
        })
        .filter(|share| !share.clauses.is_empty())
        .collect()
}
