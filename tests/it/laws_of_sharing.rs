//! What must hold for any assessment that is shared by a link.

use proptest::prelude::*;
use scopecheck::{
    domain::Assessment,
    session::{
        share::{BEFORE_CODE, ShareProblem, going_along, pack, unpack},
        snapshot::{Leftovers, Shared, write},
    },
};

use super::{
    given::locale,
    strategies::{any_assessment, any_text},
};

fn shared() -> impl Strategy<Value = Shared> {
    (any::<bool>(), any::<bool>()).prop_map(|(names, notes)| Shared { names, notes })
}

fn code_of(assessment: &Assessment) -> String {
    pack(assessment, Shared { names: true, notes: true }, &locale("en")).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    #[test]
    fn what_goes_along_arrives(assessment in any_assessment(), shared in shared()) {
        let words = locale("de");
        let sent = going_along(&assessment, shared, &words);
        let code = pack(&assessment, shared, &words).unwrap();
        let received = unpack(&code).unwrap();
        prop_assert_eq!(&received.opened.assessment, &sent);
        prop_assert_eq!(received.shared, shared);
        prop_assert!(received.opened.remarks().is_empty());
        prop_assert!(code.bytes().all(|it| it.is_ascii_alphanumeric() || b"-_".contains(&it)));
        // what arrived goes on as it came, and the same answers give the same code
        prop_assert_eq!(going_along(&sent, Shared { names: true, notes: true }, &words), sent);
        prop_assert_eq!(pack(&assessment, shared, &words).unwrap(), code);
    }

    #[test]
    fn everything_known_arrives_where_all_is_ticked(assessment in any_assessment()) {
        let all = Shared { names: true, notes: true };
        let sent = going_along(&assessment, all, &locale("en"));
        prop_assert_eq!(&sent.name, &assessment.name);
        prop_assert_eq!(&sent.scope, &assessment.scope);
        prop_assert_eq!(&sent.variant, &assessment.variant);
    }

    #[test]
    fn the_link_the_code_and_what_mail_makes_of_them_are_the_same(
        assessment in any_assessment(),
        at in any::<prop::sample::Index>(),
    ) {
        let code = code_of(&assessment);
        let link = ["https://example.org/check/?a=b", BEFORE_CODE, &code].concat();
        let (left, right) = code.split_at(at.index(code.len()));
        let wrapped = format!("  {left}\r\n {right}\n");
        prop_assert_eq!(unpack(&link), unpack(&code));
        prop_assert_eq!(unpack(&wrapped), unpack(&code));
    }

    #[test]
    fn two_changed_characters_are_noticed(
        assessment in any_assessment(),
        places in any::<[prop::sample::Index; 2]>(),
    ) {
        let code = code_of(&assessment);
        let mut damaged: Vec<u8> = code.bytes().collect();
        for place in places {
            let place = place.index(damaged.len());
            damaged[place] = if damaged[place] == b'Q' { b'R' } else { b'Q' };
        }
        let damaged = String::from_utf8(damaged).unwrap();
        prop_assert!(damaged == code || unpack(&damaged).is_err());
    }

    #[test]
    fn whatever_is_pasted_is_answered(text in any_text(400), code in "1[A-Za-z0-9_-]{0,400}") {
        let words = locale("en");
        for text in [text, code.clone(), [BEFORE_CODE, &code].concat()] {
            let Err(problem) = unpack(&text) else { panic!("{text}") };
            let sentences: Vec<_> =
                problem.messages().iter().map(|it| words.text(it)).collect();
            prop_assert!(!sentences.is_empty() && sentences.iter().all(|it| it.ends_with('.')));
        }
    }
}

#[test]
fn any_one_character_changed_lost_doubled_or_swapped_is_noticed() {
    let code = code_of(&super::given::fixture_assessment("v1.json"));
    let at = |place: usize, with: &str| [&code[..place], with, &code[place + 1..]].concat();
    for (place, character) in code.char_indices() {
        let next = code[place + 1..].chars().next();
        let other = if character == 'x' { 'y' } else { 'x' };
        let mut tried = vec![
            at(place, &other.to_string()),
            at(place, "-"),
            at(place, "é"),
            at(place, ""),
            at(place, &[character, character].iter().collect::<String>()),
        ];
        if let Some(next) = next.filter(|next| *next != character) {
            let swapped = [&code[..place], &format!("{next}{character}"), &code[place + 2..]];
            tried.push(swapped.concat());
        }
        for damaged in tried.into_iter().filter(|it| *it != code) {
            let problem = unpack(&damaged).unwrap_err();
            assert!(!matches!(problem, ShareProblem::Refused(_)), "{place}: {damaged}");
        }
    }
    assert!(unpack(&code).is_ok());
}

#[test]
fn any_script_arrives() {
    let mut assessment = Assessment::default();
    assessment.scope.organization =
        "Grüße 👩‍👩‍👧 🇩🇪 שלום مرحبا 漢字 e\u{301}\u{327} \u{202e}x\u{0}".into();
    let opened = unpack(&code_of(&assessment)).unwrap().opened;
    assert_eq!(opened.assessment, assessment);
    assert_eq!(
        write(&opened.assessment, &opened.leftovers),
        write(&assessment, &Leftovers::default())
    );
}
