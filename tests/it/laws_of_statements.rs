//! What must hold for the draft of any scope.

use std::collections::BTreeSet;

use proptest::{prelude::*, sample};
use scopecheck::{
    domain::{Activity, Choice, Edition, Scope, Service, StatementForm},
    engine::{Draft, StatementLanguage, draft},
    report::Statement,
};

use super::{
    given::locale,
    strategies::{any_edition, any_scope, choice, provider},
};

fn texts(scope: &Scope, draft: &Draft) -> Vec<String> {
    let text = |language: StatementLanguage| {
        Statement::of(scope, Some(draft), language, &locale(language.tag())).unwrap().text()
    };
    StatementLanguage::ALL.map(text).to_vec()
}

fn drafted(scope: &Scope, edition: Edition, form: StatementForm) -> Option<(Draft, Vec<String>)> {
    let scope = Scope { own_wording: Default::default(), ..scope.clone() };
    let draft = draft(&scope, edition, form)?;
    let texts = texts(&scope, &draft);
    Some((draft, texts))
}

/// Services with names of which none is a part of another.
fn many_services() -> impl Strategy<Value = Vec<String>> {
    let kinds =
        vec!["hosting", "Cloud-Services", "backup services", "Archivdienst", "Auf- und Abbau"];
    proptest::collection::vec(sample::select(kinds), 1..40).prop_map(|kinds| {
        kinds.iter().enumerate().map(|(index, kind)| format!("N{index:03} {kind}")).collect()
    })
}

/// A scope all of whose names hold `mark`.
fn marked(mark: &str, scope: Scope) -> Scope {
    let mark_all = |names: &mut Vec<String>| names.iter_mut().for_each(|name| name.push_str(mark));
    let mut scope = scope;
    for text in [
        &mut scope.organization,
        &mut scope.customer_names,
        &mut scope.technology,
        &mut scope.catalogue,
    ] {
        text.push_str(mark);
    }
    scope.services.iter_mut().for_each(|service| service.name.push_str(mark));
    mark_all(&mut scope.locations);
    mark_all(&mut scope.outside.services);
    mark_all(&mut scope.outside.locations);
    mark_all(&mut scope.outside.units);
    scope
}

/// What would look like a slip of ours, and marks of direction that reach beyond a name.
fn assert_sound(text: &str) {
    for slip in ["  ", "..", " ,", " . ", "\n"] {
        assert!(!text.contains(slip), "{slip:?} in {text:?}");
    }
    assert!(!text.starts_with(' ') && !text.ends_with(' ') && !text.ends_with(" ."), "{text:?}");
    let mut open = 0_i32;
    for letter in text.chars() {
        match letter {
            '\u{2068}' => open += 1,
            '\u{2069}' => open -= 1,
            '\u{202a}'..='\u{202e}' | '\u{2066}' | '\u{2067}' => panic!("{text:?}"),
            _ => {}
        }
        assert!((0..=1).contains(&open), "{text:?}");
    }
    assert_eq!(open, 0, "{text:?}");
}

/// Signs that stand alone, before a name and behind it, as they do after words were deleted.
#[test]
fn signs_that_are_left_over_leave_no_slip() {
    let names = ["Elm ,.", "Elm .,", "Elm . ;", "Elm ,. Ash", "Elm .; Ash", ",. Elm", ".,; Elm"];
    for name in names.map(str::to_owned) {
        let mut scope = Scope::default();
        scope.organization.clone_from(&name);
        scope.customer_names.clone_from(&name);
        scope.technology.clone_from(&name);
        scope.catalogue.clone_from(&name);
        scope.services = vec![Service { name: name.clone(), in_catalogue: None }];
        scope.locations = vec![name.clone()];
        scope.outside.units = vec![name];
        for (form, _) in StatementForm::ALL {
            let (_, texts) = drafted(&scope, Edition::E2018, *form).unwrap();
            assert!(texts.iter().any(|text| text.contains("Elm")));
            texts.iter().for_each(|text| assert_sound(text));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn each_service_is_named_once_in_the_draft_or_its_annex(
        assessment in provider(),
        names in many_services(),
        edition in any_edition(),
        form in choice::<StatementForm>(),
    ) {
        let mut scope = assessment.scope;
        scope.outside = Default::default();
        scope.locations.clear();
        scope.customer_names.clear();
        scope.technology.clear();
        scope.catalogue.clear();
        scope.services = names
            .iter()
            .map(|name| Service { name: name.clone(), in_catalogue: None })
            .collect();
        let (draft, texts) = drafted(&scope, edition, form).unwrap();
        for text in texts {
            for name in &names {
                // what they share may be said once for all
                let own = name.strip_suffix(" services").unwrap_or(name);
                let in_annex = draft.annex.iter().filter(|it| *it == name).count();
                prop_assert_eq!(text.matches(own).count() + in_annex, 1, "{}: {}", name, text);
            }
        }
        // in the visitor's order
        prop_assert!(draft.annex.is_empty() || draft.annex == names);
    }

    #[test]
    fn names_stand_in_the_visitors_order(
        names in many_services(),
        edition in any_edition(),
        form in choice::<StatementForm>(),
    ) {
        let mut scope = Scope { organization: "Alder".into(), ..Scope::default() };
        scope.services = names
            .iter()
            .map(|name| Service { name: name.clone(), in_catalogue: None })
            .collect();
        let (draft, texts) = drafted(&scope, edition, form).unwrap();
        for text in texts.iter().filter(|_| draft.annex.is_empty()) {
            let places: Vec<_> = names.iter().map(|name| text.find(&name[..4]).unwrap()).collect();
            prop_assert!(places.is_sorted(), "{}", text);
        }
    }

    #[test]
    fn the_punctuation_is_sound_whatever_is_named(
        scope in any_scope(),
        edition in any_edition(),
        form in choice::<StatementForm>(),
    ) {
        let Some((_, texts)) = drafted(&scope, edition, form) else { return Ok(()) };
        for text in texts {
            assert_sound(&text);
        }
    }

    #[test]
    fn nothing_of_one_variant_is_said_of_the_other(
        one in any_scope(),
        other in any_scope(),
        edition in any_edition(),
        form in choice::<StatementForm>(),
    ) {
        let (one, other) = (marked("Ⅰone", one), marked("Ⅱother", other));
        for (scope, foreign) in [(&one, "Ⅱother"), (&other, "Ⅰone")] {
            if let Some((draft, texts)) = drafted(scope, edition, form) {
                let all = [texts, draft.annex].concat();
                prop_assert!(all.iter().all(|text| !text.contains(foreign)), "{:?}", all);
            }
        }
    }

    #[test]
    fn the_order_in_which_activities_were_ticked_is_not_seen(
        assessment in provider(),
        ticks in Just(Activity::ALL.to_vec()).prop_shuffle(),
        count in 1_usize..=5,
    ) {
        let mut scope = assessment.scope;
        scope.activities = ticks.iter().take(count).map(|(it, _)| *it).collect();
        let mut turned = scope.clone();
        turned.activities = ticks.iter().take(count).rev().map(|(it, _)| *it).collect::<BTreeSet<_>>();
        let form = StatementForm::Standard;
        prop_assert_eq!(draft(&scope, Edition::E2018, form), draft(&turned, Edition::E2018, form));
    }

    #[test]
    fn what_is_not_part_of_the_statement_does_not_change_it(
        assessment in provider(),
        other in any_scope(),
        form in choice::<StatementForm>(),
    ) {
        let scope = assessment.scope;
        let changed = Scope {
            label: other.label,
            unit_has_authority: other.unit_has_authority,
            legal_entities: other.legal_entities,
            parties: other.parties,
            excluded: other.excluded,
            absent: other.absent,
            own_wording: other.own_wording,
            ..scope.clone()
        };
        for (edition, _) in Edition::ALL {
            prop_assert_eq!(draft(&scope, *edition, form), draft(&changed, *edition, form));
        }
    }

    #[test]
    fn every_phrase_leads_to_its_question(
        scope in any_scope(),
        edition in any_edition(),
        form in choice::<StatementForm>(),
    ) {
        let Some((draft, _)) = drafted(&scope, edition, form) else { return Ok(()) };
        let sources: Vec<_> = draft.segments.iter().filter_map(|it| it.source).collect();
        let once: BTreeSet<_> = sources.iter().collect();
        prop_assert_eq!(once.len(), sources.len(), "{:?}", sources);
        for source in sources {
            prop_assert!(scopecheck::content::question(source).is_some(), "{}", source);
        }
    }
}
