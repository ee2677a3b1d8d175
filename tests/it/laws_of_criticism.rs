//! What must hold for the criticism and the recognition of any text.

use proptest::{collection, prelude::*, sample};
use scopecheck::{
    content::WORDS,
    domain::{Choice, Edition, OwnWording, Scope, StatementForm, Verdict},
    engine::{StatementLanguage, draft, fill, lint, recognize, scope_check},
    report::Statement,
};

use super::{
    given::locale,
    strategies::{any_edition, any_scope, choice, provider},
};

/// Words of the lists, names and signs in any order: more telling than any characters.
fn prose() -> impl Strategy<Value = String> {
    let listed: Vec<&str> = WORDS.iter().flat_map(|list| list.words.iter().copied()).collect();
    let piece = prop_oneof![
        4 => sample::select(listed).prop_map(|word| word.replace('*', "")),
        2 => "[A-ZÄÖÜ][a-zäöüß]{0,6}",
        1 => "[0-9]{1,3}(\\.[0-9]){0,2}",
        1 => sample::select(vec!["<>", "…", "(", ")", "–", "\u{ad}", "\u{308}", "🌳", "م", "___"])
            .prop_map(str::to_owned),
    ];
    let gap = sample::select(vec![" ", " ", " ", ", ", ". ", "; ", ": ", "-", "- ", "", "\n"]);
    collection::vec((piece, gap), 0..40)
        .prop_map(|parts| parts.into_iter().map(|(piece, gap)| piece + gap).collect())
}

fn any_prose() -> impl Strategy<Value = String> {
    prop_oneof![3 => prose(), 1 => any::<String>()]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(256) })]

    #[test]
    fn places_hold_the_words_they_are_said_to_hold(
        text in any_prose(),
        tag in sample::select(vec!["en", "de", "de-AT", "fr", ""]),
        scope in any_scope(),
        edition in any_edition(),
    ) {
        for hit in lint(&text, tag, &scope, edition) {
            for subject in &hit.subjects {
                if let Some(range) = &subject.range {
                    prop_assert_eq!(text.get(range.clone()), Some(subject.text.as_str()));
                    prop_assert!(!subject.text.is_empty());
                }
            }
            let known = hit.rule.is_none_or(|rule| rule.clauses_in(edition).is_some());
            prop_assert!(known && hit.verdict >= Verdict::Info);
        }
        let recognized = recognize(&text, Some(tag));
        for part in recognized.parts() {
            prop_assert!(text.get(part.range.clone()).is_some());
            prop_assert!(scopecheck::content::question(part.question).is_some());
        }
        // what is taken over is an answer like any other
        let filled = fill(&scope, &recognized, edition);
        let again = fill(&filled, &recognized, edition);
        prop_assert_eq!(filled, again);
    }

    #[test]
    fn the_order_of_lists_does_not_change_the_criticism(
        text in any_prose(),
        assessment in provider(),
        shift in 0_usize..5,
    ) {
        let mut turned = assessment.scope.clone();
        let (services, locations) = (turned.services.len(), turned.locations.len());
        turned.services.rotate_left(shift % services);
        turned.locations.rotate_left(shift % locations.max(1));
        let told = |scope: &Scope| {
            let hits = lint(&text, "en", scope, Edition::E2018).into_iter();
            let told = hits.map(|hit| {
                let mut names: Vec<_> = hit.subjects.into_iter().map(|it| it.text).collect();
                names.sort();
                (hit.lint.id, hit.verdict, names)
            });
            told.collect::<Vec<_>>()
        };
        prop_assert_eq!(told(&assessment.scope), told(&turned));
    }

    /// A draft that criticizes itself would be no help.
    #[test]
    fn nothing_hard_is_said_against_a_draft(assessment in provider(), edition in choice::<Edition>()) {
        let plain = Scope {
            customer_names: String::new(),
            technology: String::new(),
            catalogue: String::new(),
            outside: scopecheck::domain::Outside::default(),
            ..assessment.scope
        };
        for language in StatementLanguage::ALL {
            let words = locale(language.tag());
            let draft = draft(&plain, edition, StatementForm::Standard);
            let statement = Statement::of(&plain, draft.as_ref(), language, &words).unwrap();
            for hit in statement.lint(&plain, edition) {
                let hard = hit.verdict >= Verdict::NonConformity;
                prop_assert!(!hard, "{}: {}", hit.lint.id, statement.text());
            }
        }
    }

    #[test]
    fn own_wording_of_any_kind_is_checked(text in any_prose(), assessment in provider()) {
        let mut written = assessment.clone();
        written.scope.own_wording = OwnWording { en: Some(text.clone()), de: Some(text) };
        let verdict = scope_check(&written, None).verdict;
        prop_assert!(verdict >= scope_check(&assessment, None).verdict, "{}", verdict.key());
    }
}

/// A pasted book is read in time that grows no faster than the book.
#[test]
fn long_texts_are_read_in_reasonable_time() {
    for piece in
        ["of ", "from Leeds, ", "the ", "for A and ", "Ltd, ", "excluding incident, ", "x. Y "]
    {
        let text = piece.repeat(5_000);
        let recognized = recognize(&text, Some("en"));
        assert!(recognized.services.len() <= 500);
        let _ = lint(&text, "en", &Scope::default(), Edition::E2018);
    }
}
