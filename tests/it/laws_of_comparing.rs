//! What must hold for comparing any two assessments.

use std::collections::BTreeSet;

use proptest::prelude::*;
use scopecheck::{
    domain::Answer,
    session::{
        compare::{alike, compare},
        said::Thing,
    },
};

use super::strategies::{any_assessment, maybe_today};

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn nothing_changed_against_itself(one in any_assessment(), day in maybe_today()) {
        prop_assert!(compare(&one, &one, day).is_empty());
    }

    #[test]
    fn the_other_way_round_is_the_mirror(
        one in any_assessment(),
        other in any_assessment(),
        day in maybe_today(),
    ) {
        prop_assert_eq!(compare(&one, &other, day).mirrored(), compare(&other, &one, day));
    }

    #[test]
    fn every_changed_answer_is_told_once(one in any_assessment(), other in any_assessment()) {
        let changes = compare(&one, &other, None);
        let told: Vec<_> = changes.said.iter().map(|it| &it.thing).collect();
        prop_assert_eq!(told.iter().collect::<BTreeSet<_>>().len(), told.len());
        let [one, other] = alike([&one, &other]);
        let ids: BTreeSet<_> = one.answers.keys().chain(other.answers.keys()).collect();
        for id in ids {
            let said = |answers: &std::collections::BTreeMap<String, Answer>| {
                let answer = answers.get(id).cloned().unwrap_or_default();
                let mut evidence = answer.evidence;
                evidence.sort();
                (answer.rating, answer.reason, evidence, answer.note)
            };
            let changed = said(&one.answers) != said(&other.answers);
            prop_assert_eq!(told.contains(&&Thing::answer(id)), changed, "{}", id);
        }
    }
}
