//! Two variants of the scope, side by side: what is different, as values.

use std::collections::BTreeSet;

use crate::{
    content::{ClauseRole, clauses_with},
    domain::{Assessment, Date, Operator, Scope, Verdict},
    engine::{Count, Finding, scope_check},
};

/// Both variants.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison<'a> {
    /// The one that the visitor works on.
    pub current: Variant<'a>,
    /// The other one.
    pub other: Variant<'a>,
}

impl Comparison<'_> {
    /// True if no rule tells the variants apart.
    #[must_use]
    pub fn rules_are_same(&self) -> bool {
        self.current.only.is_empty() && self.other.only.is_empty()
    }
}

/// One of two variants.
#[derive(Clone, Debug, PartialEq)]
pub struct Variant<'a> {
    /// Its name, never empty and never that of the other.
    pub name: String,
    /// What was said of it.
    pub scope: &'a Scope,
    /// What the rules say of it.
    pub verdict: Verdict,
    /// The findings that the other one does not have.
    pub only: Vec<Finding>,
    /// How many services it names.
    pub services: u32,
    /// How many sites it names.
    pub sites: u32,
    /// The processes that others operate, of all.
    pub by_others: Count,
}

/// Compares the variants; `None` while there is only one.
#[must_use]
pub fn variants(assessment: &Assessment, today: Option<Date>) -> Option<Comparison<'_>> {
    let scopes = (&assessment.scope, assessment.variant.as_ref()?);
    let names = variant_names(scopes.0, scopes.1);
    let checked = |scope: &Scope| {
        let assessment = Assessment { scope: scope.clone(), variant: None, ..assessment.clone() };
        scope_check(&assessment, today)
    };
    let verdicts = (checked(scopes.0), checked(scopes.1));
    let variant = |name, scope, verdict, only| Variant {
        name,
        scope,
        verdict,
        only,
        services: named(scope.services.iter().map(|service| &service.name)),
        sites: named(scope.locations.iter()),
        by_others: by_others(assessment, scope),
    };
    let (mine, others) = (&verdicts.0.findings, &verdicts.1.findings);
    Some(Comparison {
        current: variant(names.0, scopes.0, verdicts.0.verdict, lacking(mine, others)),
        other: variant(names.1, scopes.1, verdicts.1.verdict, lacking(others, mine)),
    })
}

/// The names of two variants. One without a name, or with that of the other, is called A or B until
/// it has one; the visitor can only rename the current one, so that is the one that gives way.
#[must_use]
pub fn variant_names(current: &Scope, other: &Scope) -> (String, String) {
    let (own, other) = (current.label.trim(), other.label.trim());
    let other = match (other, own) {
        ("", "A") => "B",
        ("", _) => "A",
        (other, _) => other,
    };
    let own = match own {
        own if !own.is_empty() && own != other => own,
        _ if other == "B" => "A",
        _ => "B",
    };
    (own.to_owned(), other.to_owned())
}

/// The findings of which the others have none the same.
fn lacking(findings: &[Finding], others: &[Finding]) -> Vec<Finding> {
    let is_lacking = |finding: &&Finding| !others.iter().any(|other| is_same(finding, other));
    findings.iter().filter(is_lacking).cloned().collect()
}

/// Says the same of the same. Services listed in another order are the same services.
fn is_same(one: &Finding, other: &Finding) -> bool {
    let subjects =
        |finding: &Finding| -> BTreeSet<String> { finding.subjects.iter().cloned().collect() };
    one.rule.id == other.rule.id
        && (one.verdict, one.open) == (other.verdict, other.open)
        && one.clauses == other.clauses
        && (one.subjects == other.subjects || subjects(one) == subjects(other))
}

fn named<'a>(names: impl Iterator<Item = &'a String>) -> u32 {
    u32::try_from(names.filter(|name| !name.trim().is_empty()).count()).unwrap_or(u32::MAX)
}

fn by_others(assessment: &Assessment, scope: &Scope) -> Count {
    let mut count = Count { n: 0, of: 0 };
    for process in clauses_with(assessment.edition, ClauseRole::Process) {
        let by = scope.party(process.id).and_then(|party| party.by);
        count.n += u32::from(by.is_some_and(Operator::is_other));
        count.of += 1;
    }
    count
}
