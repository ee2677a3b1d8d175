//! What must hold for any assessment: about the verdict, the file and the statement.

use proptest::prelude::*;
use scopecheck::{
    content::{ClauseRole, clauses_with},
    domain::{
        Agreement, Assessment, Choice, ClauseId, ControlElement, Edition, GovernanceProof,
        Operator, Party, Reply, Verdict,
    },
    engine::{evaluate, read_by, scope_check},
    session::snapshot::{Leftovers, read, write},
};
use serde_json::{Value, json};

use super::{
    given::{fired, locale, locales},
    strategies::{
        any_assessment, any_clause, any_edition, any_party, any_scope, clause_of, maybe_today,
        other_operator, plain_names, provider,
    },
};

fn verdict(assessment: &Assessment) -> Verdict {
    scope_check(assessment, None).verdict
}

/// `edit` applied to a copy.
fn with(assessment: &Assessment, edit: impl FnOnce(&mut Assessment)) -> Assessment {
    let mut copy = assessment.clone();
    edit(&mut copy);
    copy
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn evaluation_is_total_and_deterministic(assessment in any_assessment(), today in maybe_today()) {
        let first = evaluate(&assessment, today);
        prop_assert_eq!(&first, &evaluate(&assessment.clone(), today));
        for words in locales() {
            let json = scopecheck::report::evaluation_json(&assessment, &first, &words, &locales());
            let text = scopecheck::report::evaluation_text(&assessment, &first, &words, &locales());
            prop_assert!(json.is_object() && !text.is_empty());
        }
    }

    #[test]
    fn the_order_of_lists_does_not_matter(assessment in provider(), shift in 0_usize..5) {
        let turned = with(&assessment, |it| {
            let (services, locations) = (it.scope.services.len(), it.scope.locations.len());
            it.scope.services.rotate_left(shift % services);
            it.scope.locations.rotate_left(shift % locations.max(1));
            it.scope.services.reverse();
        });
        let (one, other) = (scope_check(&assessment, None), scope_check(&turned, None));
        prop_assert_eq!(one.verdict, other.verdict);
        prop_assert_eq!(fired(&one), fired(&other));
    }

    #[test]
    fn leaving_out_a_clause_always_blocks(
        (assessment, clause) in any_assessment().prop_flat_map(|it| (Just(it.clone()), clause_of(it.edition))),
    ) {
        let wished = with(&assessment, |it| { it.scope.excluded.insert(clause); });
        prop_assert_eq!(verdict(&wished), Verdict::Block);
    }

    #[test]
    fn handing_over_every_process_always_blocks(
        assessment in any_assessment(),
        party in any_party(),
        operators in proptest::collection::vec(other_operator(), 18),
    ) {
        let processes = clauses_with(assessment.edition, ClauseRole::Process).map(|clause| clause.id);
        let handed = with(&assessment, |it| {
            for (clause, by) in processes.zip(&operators) {
                it.scope.parties.insert(clause, Party { by: Some(*by), ..party });
            }
        });
        prop_assert_eq!(verdict(&handed), Verdict::Block);
    }

    #[test]
    fn handing_over_every_service_always_blocks(assessment in any_assessment()) {
        let handed = with(&assessment, |it| it.scope.all_services_by_others = Some(Reply::Yes));
        prop_assert_eq!(verdict(&handed), Verdict::Block);
    }

    #[test]
    fn handing_over_leadership_always_blocks(
        assessment in any_assessment(),
        party in any_party(),
        by in other_operator(),
        (edition, clause) in prop_oneof![
            Just((Edition::E2018, ClauseId::of(&[4, 1]))),
            Just((Edition::E2018, ClauseId::of(&[5, 1]))),
            Just((Edition::E2011, ClauseId::of(&[4, 1, 1]))),
        ],
    ) {
        let handed = with(&assessment, |it| {
            it.edition = edition;
            it.scope.parties.insert(clause, Party { by: Some(by), ..party });
        });
        prop_assert_eq!(verdict(&handed), Verdict::Block);
    }

    #[test]
    fn a_proof_never_makes_it_worse(
        assessment in any_assessment(),
        clause in any_clause(),
        party in any_party(),
        which in 0_usize..13,
    ) {
        let before = with(&assessment, |it| { it.scope.parties.insert(clause, party); });
        let after = with(&before, |it| {
            let party = it.scope.parties.get_mut(&clause).unwrap();
            match which {
                0 => party.listed = Some(Reply::Yes),
                1 => party.measured = Some(Reply::Yes),
                2 => party.criteria = Some(Reply::Yes),
                3 => party.agreement = Some(Agreement::Contract),
                4..=7 => {
                    let (proof, _) = GovernanceProof::ALL[which - 4];
                    *party.governance.reply(proof) = Some(Reply::Yes);
                }
                _ => {
                    let (element, _) = ControlElement::ALL[which - 8];
                    *party.management_control.reply(element) = Some(Reply::Yes);
                }
            }
        });
        prop_assert!(verdict(&after) <= verdict(&before));
    }

    #[test]
    fn a_party_that_nobody_knows_never_passes(
        (assessment, clause) in provider().prop_flat_map(|it| (Just(it.clone()), clause_of(it.edition))),
    ) {
        let unsure = with(&assessment, |it| {
            let party = Party { by: Some(Operator::Unknown), ..Party::default() };
            it.scope.parties = [(clause, party)].into();
        });
        prop_assert!(verdict(&unsure) >= Verdict::Warn);
    }

    #[test]
    fn limiting_the_scope_never_makes_it_worse(
        assessment in provider(),
        names in plain_names(1),
        which in 0_usize..8,
    ) {
        let limited = with(&assessment, |it| match which {
            0 => it.scope.services.truncate(1),
            1 => it.scope.locations = names,
            2 => it.scope.locations.truncate(1),
            3 => it.scope.customer_names = names.join(", "),
            4 => it.scope.outside.services = names,
            5 => it.scope.outside.locations = names,
            6 => it.scope.outside.units = names,
            _ => it.scope.technology = names.join(", "),
        });
        let (before, after) = (scope_check(&assessment, None), scope_check(&limited, None));
        prop_assert!(after.verdict <= before.verdict, "{:?} {:?}", fired(&before), fired(&after));
    }

    #[test]
    fn switching_editions_and_back_loses_nothing(
        assessment in any_assessment(),
        journey in proptest::collection::vec(any_edition(), 0..6),
    ) {
        let start = with(&assessment, |it| it.scope.other_editions.clear());
        let mut there = start.clone();
        for edition in journey {
            there = read_by(&there, edition);
        }
        let back = read_by(&there, start.edition);
        prop_assert_eq!(back.scope.clause_answers(), start.scope.clause_answers());
        let forget = |it: &Assessment| with(it, |it| {
            it.scope.other_editions.clear();
            it.variant = None;
        });
        prop_assert_eq!(forget(&back), forget(&start));
    }

    #[test]
    fn a_variant_does_not_speak_about_the_scope(assessment in any_assessment(), other in any_scope()) {
        let with_variant = with(&assessment, |it| it.variant = Some(other));
        prop_assert_eq!(evaluate(&assessment, None), evaluate(&with_variant, None));
    }

    #[test]
    fn a_file_holds_the_whole_assessment(assessment in any_assessment()) {
        let text = write(&assessment, &Leftovers::default());
        let opened = read(text.as_bytes()).unwrap();
        prop_assert_eq!(&opened.assessment, &assessment);
        prop_assert_eq!(opened.leftovers.count(), 0);
        prop_assert_eq!(write(&opened.assessment, &opened.leftovers), text);
    }

    #[test]
    fn what_is_not_known_is_kept(assessment in provider(), number in "-?[1-9][0-9]{0,40}(\\.[0-9]{1,9})?") {
        let text = write(&assessment, &Leftovers::default());
        let mut file: Value = serde_json::from_str(&text).unwrap();
        let number: Value = serde_json::from_str(&number).unwrap();
        file["x-own"] = json!({ "deep": [1, null, { "a": number }] });
        file["scope"]["x-own"] = json!("scope");
        file["scope"]["services"][0]["x-own"] = number;
        file["scope"]["parties"]["8.6.1"]["x-own"] = json!([true]);
        file["answers"]["from.another.world"] = json!({ "grade": "F", "x-own": {} });
        let opened = read(file.to_string().as_bytes()).unwrap();
        prop_assert_eq!(opened.leftovers.count(), 5);
        prop_assert!(!opened.unknown_questions.is_empty());
        let mut again: Value =
            serde_json::from_str(&write(&opened.assessment, &opened.leftovers)).unwrap();
        // what is kept counts in the checksum, too
        prop_assert!(opened.changed && again["checksum"].take() != file["checksum"].take());
        prop_assert_eq!(again, file);
    }

    #[test]
    fn bytes_of_any_kind_are_read_or_refused_with_a_reason(
        bytes in proptest::collection::vec(any::<u8>(), 0..200),
    ) {
        prop_assert!(!read(&bytes).unwrap_err().is_empty());
    }

    #[test]
    fn a_damaged_file_is_read_or_refused(assessment in any_assessment(), at in 0_usize..4000, byte: u8) {
        let mut bytes = write(&assessment, &Leftovers::default()).into_bytes();
        let at = at % bytes.len();
        bytes[at] = byte;
        if let Err(problems) = read(&bytes) {
            let words = locale("en");
            let silent = problems.iter().any(|problem| words.text(&problem.message()).is_empty());
            prop_assert!(!problems.is_empty() && problems.len() <= 20 && !silent);
        }
    }
}
