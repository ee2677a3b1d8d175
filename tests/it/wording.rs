//! Own wording: nothing but what is done to it changes it, and what differs by now is told.

use proptest::{prelude::*, sample};
use scopecheck::{
    domain::{Phrases, Scope},
    engine::StatementLanguage,
    session::{
        Action, Change, State, reduce,
        select::{Difference, Piece, differences, drafted, phrases, texts_of, word_diff},
        snapshot,
    },
};
use serde_json::{Value, json};

use super::{
    acts::{about_own_wording, answers, names},
    given::{assessment, locale},
    sessions::{after, assert_unchanged},
};

const EN: StatementLanguage = StatementLanguage::En;

/// A sitting with the draft of this scope.
pub fn sitting(fields: &Value) -> State {
    let scope = json!({ "organization": "Alder", "services": [{ "name": "mail" }],
        "locations": ["Leeds", "York"], "technology": "AlderStack" });
    let scope = super::given::patched(scope, fields);
    State::of(assessment(json!({ "scope": scope })).into())
}

fn base(state: &State, language: StatementLanguage) -> Phrases {
    let draft = drafted(&state.assessment).unwrap();
    texts_of(&phrases(&draft, &locale(language.tag())))
}

fn own(state: &State) -> &str {
    state.assessment.scope.own_wording.en.as_deref().unwrap()
}

/// Begins own wording with this text.
fn reworded(state: &State, text: &str) -> State {
    after(state, [Action::Reword(EN, text.into(), base(state, EN))])
}

fn told(state: &State) -> Vec<Difference> {
    let draft = drafted(&state.assessment);
    let phrases = draft.map(|draft| phrases(&draft, &locale("en"))).unwrap_or_default();
    differences(&state.assessment.scope, EN, &phrases)
}

fn told_of(state: &State, key: &str) -> Difference {
    let told = told(state);
    told.iter().find(|it| it.change.key == key).unwrap_or_else(|| panic!("{key}: {told:?}")).clone()
}

fn take(state: &State, key: &str) -> State {
    after(state, [Action::TakeOver(EN, told_of(state, key).change)])
}

const TEXT: &str =
    "The SMS of Alder supporting mail from Leeds and York on AlderStack, our platform.";

#[test]
fn what_it_began_from_is_remembered_with_the_first_letter_and_no_later_one() {
    let state = reworded(&sitting(&json!({})), "My words.");
    let began = base(&state, EN);
    assert_eq!(began["scope.locations"], "from Leeds and York");
    assert_eq!(began["scope.organization"], "The service management system of Alder");
    let moved = after(&state, [Action::List("scope.locations", names(&["Leeds"]))]);
    let typed = after(&moved, [Action::Reword(EN, "My own words.".into(), base(&moved, EN))]);
    assert_eq!(typed.assessment.scope.wording_base.en, began);
    // an emptied field begins again
    let emptied = after(&typed, [Action::Reword(EN, " ".into(), Phrases::new())]);
    let again = reworded(&emptied, "Again.");
    assert_eq!(again.assessment.scope.wording_base.en, base(&again, EN));
}

#[test]
fn nothing_is_told_while_nothing_differs() {
    let state = reworded(&sitting(&json!({})), TEXT);
    assert!(told(&state).is_empty());
    // not a word of a text of which nobody knows where it began, nor without a draft
    let unknown = sitting(&json!({ "statement": { "en": TEXT } }));
    assert!(told(&unknown).is_empty());
    assert!(told(&after(&state, [Action::List("scope.services", vec![])])).is_empty());
}

#[test]
fn a_changed_phrase_is_told_and_taken_over_where_it_stands() {
    let state = reworded(&sitting(&json!({})), TEXT);
    let moved = after(&state, [Action::List("scope.locations", names(&["Leeds", "Hull"]))]);
    assert_eq!(own(&moved), TEXT);
    let difference = told_of(&moved, "scope.locations");
    assert_eq!(difference.question.unwrap().id, "scope.locations");
    assert!(!difference.is_lost);
    assert_eq!(
        difference.words,
        [
            Piece::Kept("from Leeds and".into()),
            Piece::Removed(" York".into()),
            Piece::Added(" Hull".into())
        ]
    );
    let taken = take(&moved, "scope.locations");
    assert_eq!(own(&taken), TEXT.replace("York", "Hull"));
    assert!(told(&taken).is_empty());
    assert!(taken.is_unsaved());
    let back = after(&taken, [Action::Undo]);
    assert_eq!(back.assessment, moved.assessment);
}

#[test]
fn a_phrase_that_is_gone_is_taken_out() {
    let state = reworded(&sitting(&json!({})), TEXT);
    let less = after(&state, [Action::List("scope.locations", vec![])]);
    let taken = take(&less, "scope.locations");
    assert_eq!(own(&taken), TEXT.replace(" from Leeds and York", ""));
    assert!(told(&taken).is_empty());
}

#[test]
fn a_new_phrase_is_put_behind_the_one_before_it() {
    let state =
        reworded(&sitting(&json!({ "locations": null })), "Alder: mail on AlderStack. Really.");
    let more = after(&state, [Action::Write("scope.catalogue", "3.1".into())]);
    let taken = take(&more, "scope.catalogue");
    let expected = "Alder: mail on AlderStack, in accordance with version 3.1 of the service catalogue. Really.";
    assert_eq!(own(&taken), expected);
}

#[test]
fn where_the_earlier_words_are_gone_it_says_so_and_adds() {
    let state = reworded(&sitting(&json!({})), "Alder runs mail in Yorkshire.");
    let moved = after(&state, [Action::List("scope.locations", names(&["Leeds", "Hull"]))]);
    let difference = told_of(&moved, "scope.locations");
    assert!(difference.is_lost);
    let taken = take(&moved, "scope.locations");
    assert_eq!(own(&taken), "Alder runs mail in Yorkshire from Leeds and Hull.");
    // what one has written oneself is not told
    let written = "Alder runs mail from Leeds and Hull.".to_owned();
    let typed = after(&moved, [Action::Reword(EN, written, Phrases::new())]);
    assert!(told(&typed).is_empty());
}

#[test]
fn who_keeps_their_words_is_told_again_only_of_the_next_change() {
    let state = reworded(&sitting(&json!({})), TEXT);
    let moved = after(&state, [Action::Write("scope.technology", "OliveStack".into())]);
    let change = told_of(&moved, "scope.technology").change;
    let kept = after(&moved, [Action::KeepMine(EN, change)]);
    assert_eq!(own(&kept), TEXT);
    assert!(told(&kept).is_empty());
    let again = after(&kept, [Action::Write("scope.technology", "FigStack".into())]);
    assert!(told_of(&again, "scope.technology").is_lost);
}

#[test]
fn the_way_back_to_the_draft_can_be_gone_back() {
    let state = reworded(&sitting(&json!({})), TEXT);
    let discarded = after(&state, [Action::BackToDraft(EN)]);
    assert_eq!(discarded.assessment, sitting(&json!({})).assessment);
    assert!(discarded.is_unsaved());
    assert_eq!(after(&discarded, [Action::Undo]).assessment, state.assessment);
}

#[test]
fn without_own_wording_there_is_nothing_to_take_over_or_discard() {
    let state = sitting(&json!({}));
    let change = Change { key: "scope.locations".into(), now: "from Hull".into(), after: None };
    for action in [
        Action::TakeOver(EN, change.clone()),
        Action::KeepMine(EN, change),
        Action::BackToDraft(EN),
    ] {
        assert_unchanged(&state, action);
    }
}

/// Each language is worded by itself.
#[test]
fn the_other_language_keeps_its_draft() {
    let state = reworded(&sitting(&json!({})), TEXT);
    let scope: &Scope = &state.assessment.scope;
    assert_eq!(scope.own_wording.de, None);
    assert!(scope.wording_base.de.is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Whatever is answered, in whatever order, saved, opened, read by other editions, copied and
    /// swapped.
    #[test]
    fn edited_text_survives_every_other_action(
        acts in sample::subsequence(answers(), 0..=answers().len()).prop_shuffle(),
        text in "[A-Za-z ,.]{1,40}[a-z]",
        turns in proptest::collection::vec(0_usize..6, 0..40),
    ) {
        let own = |state: &State| {
            let scope = &state.assessment.scope;
            (scope.own_wording.clone(), scope.wording_base.clone())
        };
        let mut state = State::default();
        for action in about_own_wording().into_iter().take(3) {
            state = reduce(&state, action).unwrap();
        }
        state = reduce(&state, Action::Reword(EN, text, Phrases::new())).unwrap();
        let written = own(&state);
        let mut turns = turns.into_iter();
        for action in acts {
            let between = match turns.next() {
                Some(0) => Some(Action::CopyScope),
                Some(1) => Some(Action::SwapVariants),
                Some(2) => Some(Action::DropVariant),
                Some(3) => Some(Action::Choose("scope.edition", "2005")),
                Some(4) => {
                    let kept = snapshot::write(&state.assessment, &state.leftovers);
                    let opened = snapshot::read(kept.as_bytes()).unwrap();
                    prop_assert_eq!(&opened.assessment, &*state.assessment);
                    Some(Action::Open(Box::new(opened)))
                }
                _ => None,
            };
            for action in between.into_iter().chain([action]) {
                let name = format!("{action:?}");
                state = reduce(&state, action).unwrap_or(state);
                prop_assert_eq!(&own(&state), &written, "{}", name);
            }
        }
    }

    /// The pieces are the texts.
    #[test]
    fn a_difference_tells_both_texts_whole(before in "[a-c ,.]{0,30}", now in "[a-c ,.]{0,30}") {
        let pieces = word_diff(&before, &now);
        let whole = |with: fn(&Piece) -> Option<&String>| -> String {
            pieces.iter().filter_map(with).cloned().collect()
        };
        prop_assert_eq!(whole(|piece| match piece {
            Piece::Kept(text) | Piece::Removed(text) => Some(text),
            Piece::Added(_) => None,
        }), before);
        prop_assert_eq!(whole(|piece| match piece {
            Piece::Kept(text) | Piece::Added(text) => Some(text),
            Piece::Removed(_) => None,
        }), now);
    }
}
