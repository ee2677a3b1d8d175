//! What must hold for merging any assessments: order and repetition change nothing, nobody's word is lost.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use proptest::{prelude::*, sample};
use scopecheck::{
    domain::{Answer, Assessment, Scope, Voice},
    session::{
        merge::{Decision, Item, ItemState, Merged, Part, merge},
        said::{assembled, said},
        snapshot,
    },
};

use super::strategies::any_assessment;

pub fn part(by: &str, assessment: &Assessment) -> Part {
    Part { by: by.to_owned(), own: false, assessment: Rc::new(assessment.clone()) }
}

fn preselected(item: &Item) -> Decision {
    Decision::Take(item.preselected)
}

fn settled(merged: &Merged) -> Assessment {
    merged.settled(preselected).expect("small enough for a file")
}

/// All answers, those to somebody's own questions under the set's id before theirs.
fn answers(assessment: &Assessment) -> BTreeMap<String, Answer> {
    let mut all = assessment.answers.clone();
    for (set, kept) in &assessment.own_sets {
        let own = kept.answers.iter();
        all.extend(own.map(|(id, answer)| ([set, "/", id].concat(), answer.clone())));
    }
    all
}

/// Everything said, in an order that does not depend on lists.
fn things(assessment: &Assessment) -> BTreeSet<String> {
    said(assessment).into_iter().map(|(thing, said)| format!("{thing:?} {said:?}")).collect()
}

fn text(assessment: &Assessment) -> String {
    snapshot::write(assessment, &Default::default())
}

/// Lists name nothing twice, as people write them.
fn once(mut assessment: Assessment) -> Assessment {
    let clean = |scope: &mut Scope| {
        let mut seen = BTreeSet::new();
        scope.services.retain(|service| seen.insert(service.name.clone()));
        let outside = &mut scope.outside;
        for names in [
            &mut scope.locations,
            &mut outside.services,
            &mut outside.locations,
            &mut outside.units,
        ] {
            let mut seen = BTreeSet::new();
            names.retain(|name| seen.insert(name.clone()));
        }
    };
    clean(&mut assessment.scope);
    if let Some(variant) = &mut assessment.variant {
        clean(variant);
    }
    assessment
}

fn assessments() -> impl Strategy<Value = Vec<Assessment>> {
    proptest::collection::vec(any_assessment().prop_map(once), 2..4)
}

fn parts(assessments: &[Assessment]) -> Vec<Part> {
    assessments.iter().zip(["Anna", "Bo", "Cem"]).map(|(it, by)| part(by, it)).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(64) })]

    #[test]
    fn everything_said_is_in_the_list_of_things(assessment in any_assessment().prop_map(once)) {
        let again = assembled(said(&assessment)).unwrap();
        prop_assert_eq!(text(&again), text(&assessment));
    }

    #[test]
    fn the_order_of_the_parts_changes_nothing(all in assessments(), order in any::<sample::Index>()) {
        let given = parts(&all);
        let mut turned = given.clone();
        turned.rotate_left(order.index(given.len()));
        turned.swap(0, 1);
        let (one, other) = (merge(&given), merge(&turned));
        prop_assert_eq!(&one, &other);
        prop_assert_eq!(settled(&one), settled(&other));
    }

    #[test]
    fn a_part_that_comes_twice_changes_nothing(all in assessments()) {
        let given = parts(&all);
        let mut twice = given.clone();
        twice.extend(given.clone());
        prop_assert_eq!(merge(&given), merge(&twice));
    }

    /// Read again beside the parts that it came from, the result asks nothing about statements and changes nothing.
    #[test]
    fn what_was_merged_is_not_asked_again(all in assessments()) {
        let given = parts(&all);
        let merged = merge(&given);
        let result = settled(&merged);
        let mut again = given.clone();
        again.push(Part { own: true, ..part("Team", &result) });
        let again = merge(&again);
        for item in again.agenda() {
            prop_assert!(item.thing.asked().is_none(), "{:?}", item);
        }
        prop_assert_eq!(things(&settled(&again)), things(&result));
    }

    #[test]
    fn nobodys_grade_and_nobodys_note_is_lost(all in assessments()) {
        let given = parts(&all);
        let merged = merge(&given);
        let result = settled(&merged);
        for part in &merged.parts {
            for (id, answer) in answers(&part.assessment) {
                let Some(voice) = Voice::of(&part.by, &answer) else { continue };
                let kept = &answers(&result)[&id];
                let stands = (voice.rating.is_none() || kept.rating == voice.rating)
                    && (voice.note.is_empty() || kept.note == voice.note);
                prop_assert!(stands || kept.voices.contains(&voice), "{id}: {voice:?} in {kept:?}");
                for voice in &answer.voices {
                    prop_assert!(kept.voices.contains(voice), "{id}: {voice:?} in {kept:?}");
                }
            }
        }
    }

    /// Whatever is decided, it stands there afterwards, and what nobody disputes is as everybody said.
    #[test]
    fn what_is_decided_stands_there(all in assessments(), place in any::<sample::Index>()) {
        let merged = merge(&parts(&all));
        let choose = |item: &Item| Decision::Take(place.index(item.said.len()));
        let result = merged.settled(choose).unwrap();
        let now: Vec<_> = said(&result);
        for item in merged.items.iter().filter(|item| item.thing.asked().is_none()) {
            let expected = match item.state() {
                ItemState::Differing => item.taken(choose(item)).unwrap(),
                ItemState::Same | ItemState::OnlyOne => &item.said[0].0,
            };
            // an entry that is named says so by what is said of it
            let found = now.iter().any(|(thing, said)| *thing == item.thing && said == expected);
            prop_assert!(found || expected.is_bare(), "{item:?}");
        }
        let left_out = merged.settled(|_| Decision::LeaveOut).unwrap();
        for item in merged.agenda() {
            match item.thing.asked() {
                Some(asked) => prop_assert_eq!(asked.answer(&left_out).unwrap().rating, None),
                None => prop_assert!(said(&left_out).iter().all(|(it, _)| *it != item.thing)),
            }
        }
    }

    /// Parts of which no two speak of the same thing combine in any grouping.
    #[test]
    fn parts_without_a_dispute_combine_in_any_grouping(
        all in any_assessment().prop_map(once),
        places in proptest::collection::vec(0_usize..3, 400),
    ) {
        let mut split: Vec<Vec<_>> = vec![vec![]; 3];
        for ((thing, said), place) in said(&all).into_iter().zip(places.into_iter().cycle()) {
            // the edition is always said
            if thing.key() == "edition" {
                split.iter_mut().for_each(|part| part.push((thing.clone(), said.clone())));
            } else {
                split[place].push((thing, said));
            }
        }
        let parts: Vec<_> = split.into_iter().map(|part| assembled(part).unwrap()).collect();
        let [a, b, c] = [0, 1, 2].map(|it| part(["Anna", "Bo", "Cem"][it], &parts[it]));
        prop_assert_eq!(merge(&[a.clone(), b.clone(), c.clone()]).agenda().count(), 0);
        let left = settled(&merge(&[part("Anna, Bo", &settled(&merge(&[a.clone(), b.clone()]))), c.clone()]));
        let right = settled(&merge(&[a, part("Bo, Cem", &settled(&merge(&[b, c])))]));
        prop_assert_eq!(things(&left), things(&right));
    }
}
