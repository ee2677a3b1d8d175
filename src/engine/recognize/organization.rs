//! Who manages and delivers the services.

use std::ops::Range;

use super::{Found, Recognized, Text, found};
use crate::domain::Applicant;

/// The organization with its unit and its legal entities.
pub(super) fn read(text: &Text<'_>, words: &Range<usize>, into: &mut Recognized) {
    if into.organization.is_some() {
        return;
    }
    let named = without_apposition(text, &text.without_leading(words.clone(), "article"));
    let alone = text.starts(named.start, "organization_generic") == Some(named.end);
    let entities = entities(text, &named);
    let unit = unit(text, &named);
    let services_instead = entities.is_empty()
        && unit.is_none()
        && text.has(&named, "service")
        && into.services.is_empty();
    if named.is_empty() || alone {
        return;
    }
    if services_instead && !text.is_capital(named.start) {
        super::services::read(text, &named, into);
        return;
    }
    into.organization = found(text, &named);
    into.entities = entities.iter().filter_map(|words| found(text, words)).collect();
    if let Some(unit) = unit {
        into.unit = found(text, &unit);
        into.kind = Some(Found { value: Applicant::Unit, range: text.bytes(&unit) });
    }
}

/// Who else performs the duties of top management.
pub(super) fn leader(text: &Text<'_>, words: &Range<usize>, into: &mut Recognized) {
    let mut named = text.unbroken(&text.without_leading(words.clone(), "article"));
    // a German verb may follow the name
    let form = named.clone().find_map(|at| is_legal_form(text, at));
    named.end = form.filter(|end| *end <= named.end).unwrap_or(named.end);
    into.leader = into.leader.take().or_else(|| found(text, &named));
}

/// A product in the place of the organization; its name is the technology.
pub(super) fn product(text: &Text<'_>, words: &Range<usize>, into: &mut Recognized) {
    let named = text.without_leading(words.clone(), "lead");
    let named = text.without_leading(named, "article");
    let Some(end) = text.starts(named.start, "product") else { return };
    into.kind = Some(Found { value: Applicant::Product, range: text.bytes(&named) });
    into.technology = found(text, &text.unbroken(&(end..named.end.max(end))));
}

/// True if a name with a legal form begins at this word.
pub(super) fn named_at(text: &Text<'_>, at: usize, end: usize) -> bool {
    let start = text.without_leading(at..end.min(at + 3), "article").start;
    let few = text.unbroken(&(start..end.min(start + 8)));
    let run =
        few.clone().take_while(|it| text.is_capital(*it) || is_legal_form(text, *it).is_some());
    let run = few.start..few.start + run.count();
    run.clone().skip(1).any(|it| is_legal_form(text, it).is_some())
}

/// The end of a legal form at this word.
pub(in crate::engine) fn is_legal_form(text: &Text<'_>, at: usize) -> Option<usize> {
    let end = text.starts(at, "legal_form")?;
    let written = text.slice(&(at..end));
    // "as", "spa" and the like are also words; what cannot be spoken is not
    let capital = written.contains(char::is_uppercase);
    let word = written.contains(['a', 'e', 'i', 'o', 'u']);
    (capital || !word).then_some(end)
}

/// True if one of these words is a legal form.
pub(in crate::engine) fn has_legal_form(text: &Text<'_>, words: &Range<usize>) -> bool {
    words.clone().any(|at| is_legal_form(text, at).is_some_and(|end| end <= words.end))
}

/// Up to the first comma behind which no further entity follows: "…, a company of the Group".
fn without_apposition(text: &Text<'_>, words: &Range<usize>) -> Range<usize> {
    let mut end = words.end;
    for at in words.start + 1..words.end {
        let broken = text.gap(at).contains([',', '(', ')', '<', '[', '–']);
        if !broken {
            continue;
        }
        let next = text.unbroken(&(at..words.end));
        if !text.is_capital(at) || !has_legal_form(text, &next) {
            end = at;
            break;
        }
    }
    words.start..end
}

fn entities(text: &Text<'_>, words: &Range<usize>) -> Vec<Range<usize>> {
    let mut entities = text.entries(words);
    entities.retain(|entry| has_legal_form(text, entry));
    let apart = |entry: Range<usize>| {
        let end = entry.end;
        // of "the IT department of Cedar Bank plc" the entity is the bank
        let inner = (entry.start..end).rev().find_map(|at| text.starts(at, "of"));
        let start = inner.filter(|start| *start < end).unwrap_or(entry.start);
        text.without_leading(start..end, "article")
    };
    entities.into_iter().map(apart).collect()
}

/// The part before "of", where it has a noun for a part of an organization.
fn unit(text: &Text<'_>, words: &Range<usize>) -> Option<Range<usize>> {
    let noun = text.find(words, "unit").into_iter().next()?;
    let of = (noun.end..words.end).find(|at| text.starts(*at, "of").is_some());
    let unit = words.start..of.unwrap_or(words.end);
    // "Alder Amt GmbH" is a company
    (!has_legal_form(text, &unit)).then_some(unit)
}
