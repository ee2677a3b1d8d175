//! A thousand services at two hundred sites are judged as two at two are.

use std::collections::BTreeSet;

use scopecheck::{
    content::text,
    domain::{Assessment, ClauseId, Reply, Service, Verdict},
    engine::{ScopeVerdict, evaluate, scope_check},
    session::Page,
};
use serde_json::{Value, json};

use super::{
    given::{all_processes, assessment, locale, patched, sound, today},
    markup::Element,
    views::rendered,
};

const SMALL: (usize, usize) = (2, 2);
const LARGE: (usize, usize) = (1_000, 200);

/// The assessment with so many services, each second one with the other of the replies, and so many
/// sites.
fn of_size(
    fields: &Value,
    (services, sites): (usize, usize),
    replies: [Option<Reply>; 2],
) -> Assessment {
    let mut assessment = assessment(fields.clone());
    assessment.scope.services = (1..=services)
        .map(|number| Service {
            name: format!("managed service number {number}"),
            in_catalogue: replies[number % 2],
        })
        .collect();
    assessment.scope.locations = (1..=sites).map(|number| format!("Site {number}")).collect();
    assessment
}

/// Providers whose scopes are judged differently, from sound to impossible.
fn providers() -> Vec<Value> {
    let party = |party: Value| json!({ "scope": { "parties": { "8.6.1": party } } });
    let all = |by: &str| all_processes(&json!({ "by": by }));
    [
        json!({}),
        json!({ "scope": { "applicant": "person" } }),
        json!({ "scope": { "excluded": ["8.6.3"] } }),
        json!({ "scope": { "technology": "AlderStack", "catalogue": "3.1", "customers": "both" } }),
        json!({ "scope": { "outside": { "services": ["webshop"], "locations": ["Cork"] } } }),
        json!({ "scope": { "parties": all("own") } }),
        json!({ "scope": { "parties": all("external_supplier") } }),
        json!({ "edition": "2011", "scope": { "applicant": "unit" } }),
        party(json!({ "by": "external_supplier", "listed": "no" })),
        party(json!({ "by": "nobody" })),
    ]
    .iter()
    .map(|patch| patched(sound(), patch))
    .collect()
}

#[test]
fn a_thousand_services_at_two_hundred_sites_get_the_verdict_of_two_at_two() {
    let mut verdicts = BTreeSet::new();
    for fields in providers() {
        for replies in [[Some(Reply::Yes); 2], [Some(Reply::No); 2], [Some(Reply::Yes), None]] {
            let [small, large] = [SMALL, LARGE].map(|size| of_size(&fields, size, replies));
            let [one, other] = [&small, &large].map(|it| evaluate(it, Some(today())));
            assert_eq!(one.scope.verdict, other.scope.verdict, "{fields}");
            assert_eq!(said(&one.scope), said(&other.scope), "{fields}");
            assert_eq!((one.gates, one.findings), (other.gates, other.findings), "{fields}");
            assert_eq!((one.readiness, one.next), (other.readiness, other.next), "{fields}");
            verdicts.insert(one.scope.verdict);
        }
    }
    let expected = [Verdict::Pass, Verdict::Warn, Verdict::NonConformity, Verdict::Block];
    assert_eq!(verdicts, BTreeSet::from(expected));
}

/// Everything in the findings but the names of the services.
fn said(verdict: &ScopeVerdict) -> Vec<(&str, Verdict, &[ClauseId])> {
    let findings = verdict.findings.iter();
    findings.map(|it| (it.rule.id, it.verdict, it.clauses.as_slice())).collect()
}

#[test]
fn every_service_that_the_catalogue_lacks_is_named() {
    let large = of_size(&sound(), LARGE, [Some(Reply::No), Some(Reply::Unknown)]);
    let verdict = scope_check(&large, None);
    let named = verdict.findings.iter().filter(|finding| finding.rule.id == "R35");
    assert_eq!(named.map(|finding| finding.subjects.len()).collect::<Vec<_>>(), [500, 500]);
}

/// Nobody finds a service among a thousand boxes.
#[test]
fn many_services_are_named_in_a_field_and_few_are_ticked() {
    for tag in ["en", "de"] {
        let page = |services| {
            let mut assessment = of_size(&sound(), (services, 2), [Some(Reply::Yes); 2]);
            assessment.scope.services[3].in_catalogue = Some(Reply::No);
            Element::parse(&rendered(tag, Some((assessment, Page::Services))))
        };
        let fields = |page: &Element| page.named("textarea").len();
        let boxes = |page: &Element| {
            let inputs = page.named("input").into_iter();
            inputs.filter(|it| it.attribute("type") == Some("checkbox")).count()
        };
        let (few, many) = (page(20), page(1_000));
        assert_eq!((fields(&few), fields(&many)), (1, 2));
        assert_eq!(boxes(&few), boxes(&many) + 20);
        let missing = many.named("textarea")[1];
        assert_eq!(missing.text(), "managed service number 4");
        assert!(many.text().contains(&*locale(tag).text(&text::services_missing_count(1, 1_000))));
    }
}
