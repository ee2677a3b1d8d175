//! How two variants of the scope differ, and the page that shows it.

use proptest::prelude::*;
use scopecheck::{
    domain::{Assessment, Scope, Verdict},
    session::{Action, Page, State, reduce, select::variants},
};
use serde_json::{Value, json};

use super::{
    given::{assessment, fixture_assessment, patched, sound, today},
    markup::Element,
    sessions::after,
    strategies::{any_assessment, any_edition, any_scope},
    views::rendered,
};

/// The sound provider, and a variant of it with these differences.
fn with_variant(patch: &Value) -> Assessment {
    let mut assessment = assessment(sound());
    let variant = super::given::assessment(patched(sound(), patch)).scope;
    assessment.variant = Some(variant);
    assessment
}

/// The names of both and the rules that only one has.
fn difference(assessment: &Assessment) -> [Vec<String>; 2] {
    let comparison = variants(assessment, Some(today())).unwrap();
    [comparison.current, comparison.other].map(|variant| {
        variant.only.iter().map(|it| format!("{} {:?}", it.rule.id, it.verdict)).collect()
    })
}

#[test]
fn without_a_second_variant_there_is_nothing_to_compare() {
    assert_eq!(variants(&assessment(sound()), None), None);
}

#[test]
fn a_rule_differs_by_what_it_says_and_of_what() {
    let check = |patch: Value, current: &[&str], other: &[&str]| {
        let found = difference(&with_variant(&json!({ "scope": patch.clone() })));
        assert_eq!(found, [current.to_vec(), other.to_vec()], "{patch}");
    };
    check(json!({}), &[], &[]);
    check(json!({ "excluded": ["8.6.3"] }), &[], &["R10 Block"]);
    check(json!({ "customers": "none" }), &["R04 Pass"], &["R06 Block"]);
    let service = |reply: &str| json!({ "services": [{ "name": "x", "in_catalogue": reply }] });
    check(service("no"), &[], &["R35 Warn"]);
}

/// Two variants that both have the rule, of other clauses or services.
#[test]
fn the_same_rule_of_something_else_is_a_difference() {
    let pair = |current: Value, other: Value| {
        let mut both = assessment(patched(sound(), &json!({ "scope": current })));
        both.variant = Some(assessment(patched(sound(), &json!({ "scope": other }))).scope);
        difference(&both)
    };
    let excluded = |clause: &str| json!({ "excluded": [clause] });
    let differs = [vec!["R10 Block".to_owned()], vec!["R10 Block".to_owned()]];
    assert_eq!(pair(excluded("8.6.3"), excluded("8.6.1")), differs);
    let services = |reply: &str, names: &[&str]| {
        let service = |name: &&str| json!({ "name": name, "in_catalogue": reply });
        json!({ "services": names.iter().map(service).collect::<Vec<_>>() })
    };
    let differs = [vec!["R35 Warn".to_owned()], vec!["R35 Warn".to_owned()]];
    assert_eq!(pair(services("no", &["a", "b"]), services("no", &["a", "c"])), differs);
    assert_eq!(pair(services("no", &["a", "b"]), services("no", &["a"])), differs);
    // a rule that asks says something else than one that knows
    assert_eq!(pair(services("no", &["a"]), services("unknown", &["a"])), differs);
    // in another order they are the same services
    let none = [vec![], Vec::<String>::new()];
    assert_eq!(pair(services("no", &["a", "b"]), services("no", &["b", "a"])), none);
}

#[test]
fn figures_and_verdicts_are_those_of_each_variant() {
    let by_others = json!({ "scope": {
        "services": [{ "name": "hosting" }, { "name": " " }], "locations": ["Leeds", "York"],
        "parties": { "8.6": { "by": "external_supplier" }, "8.7.1": { "by": "own" } },
        "excluded": ["10.2"]
    } });
    let both = with_variant(&by_others);
    let comparison = variants(&both, Some(today())).unwrap();
    let [current, other] = [comparison.current, comparison.other]
        .map(|it| (it.verdict, it.services, it.sites, (it.by_others.n, it.by_others.of)));
    assert_eq!(current, (Verdict::Pass, 1, 0, (0, 18)));
    assert_eq!(other, (Verdict::Block, 1, 2, (3, 18)));
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(128) })]

    /// Whatever either variant says, the other side sees the same from its side.
    #[test]
    fn looking_from_the_other_side_swaps_the_comparison(
        mut assessment in any_assessment(), other in any_scope(),
    ) {
        assessment.scope.label = "one".into();
        assessment.variant = Some(Scope { label: "two".into(), ..other });
        let state = State::of(assessment.into());
        let swapped = after(&state, [Action::SwapVariants]);
        let here = variants(&state.assessment, None).unwrap();
        let there = variants(&swapped.assessment, None).unwrap();
        prop_assert_eq!(&here.current, &there.other);
        prop_assert_eq!(&here.other, &there.current);
        prop_assert_eq!(after(&swapped, [Action::SwapVariants]).assessment, state.assessment);
    }

    /// Also where something was said under other editions: to swap is not to answer.
    #[test]
    fn switching_the_edition_of_a_copy_changes_both_alike(
        assessment in any_assessment(), edition in any_edition(),
    ) {
        let assessment = Assessment { variant: None, ..assessment };
        let state = State::of(assessment.into());
        let copied = after(&state, [Action::CopyScope]);
        let key = scopecheck::domain::Choice::key(edition);
        let read = reduce(&copied, Action::Choose("scope.edition", key)).unwrap_or(copied);
        let label = |scope: &Scope| Scope { label: String::new(), ..scope.clone() };
        let other = read.assessment.variant.as_ref().map(label);
        prop_assert_eq!(Some(label(&read.assessment.scope)), other);
        prop_assert!(variants(&read.assessment, None).unwrap().rules_are_same());
    }
}

#[test]
fn the_page_shows_both_or_offers_a_copy() {
    let page = |assessment| Element::parse(&rendered("en", Some((assessment, Page::Variants))));
    let one = page(assessment(sound()));
    assert!(
        one.named("button").iter().any(|it| it.text() == "Copy this scope to a second variant")
    );
    assert!(one.named("h2").is_empty());
    let mut both = fixture_assessment("v1.json");
    both.scope.label = String::new();
    let two = page(both);
    let headings: Vec<_> = two.named("h2").iter().map(|it| it.text()).take(2).collect();
    assert_eq!(headings, ["A", "B"], "the fixture's variant is B");
    let table: Vec<_> = two.named("th").iter().map(|it| it.text()).take(2).collect();
    assert_eq!(table, headings);
    assert!(two.text().contains("this variant is called “A” here"));
    let buttons: Vec<_> = two.named("button").iter().map(|it| it.text()).collect();
    assert!(buttons.contains(&"Work on “B”".into()) && buttons.contains(&"Discard “B”".into()));
}
