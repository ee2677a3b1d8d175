//! The accessibility statement: no criterion is forgotten, figures are counted, what is missing is said.

use std::collections::BTreeSet;

use scopecheck::{
    content::{ACCESSIBILITY_ASSESSED, BARRIERS, CRITERIA, CriterionState, text},
    domain::Assessment,
    i18n::Locale,
    session::{
        Page,
        select::{COUNTED_STATES, criteria_in, criterion_state_label, day_message, way_to_check},
    },
};

use super::{
    given::{locale, locales},
    markup::Element,
    views::rendered,
};

/// The success criteria of WCAG 2.2, written down a second time on purpose.
const LEVEL_A: [&str; 31] = [
    "1.1.1", "1.2.1", "1.2.2", "1.2.3", "1.3.1", "1.3.2", "1.3.3", "1.4.1", "1.4.2", "2.1.1",
    "2.1.2", "2.1.4", "2.2.1", "2.2.2", "2.3.1", "2.4.1", "2.4.2", "2.4.3", "2.4.4", "2.5.1",
    "2.5.2", "2.5.3", "2.5.4", "3.1.1", "3.2.1", "3.2.2", "3.2.6", "3.3.1", "3.3.2", "3.3.7",
    "4.1.2",
];
const LEVEL_AA: [&str; 24] = [
    "1.2.4", "1.2.5", "1.3.4", "1.3.5", "1.4.3", "1.4.4", "1.4.5", "1.4.10", "1.4.11", "1.4.12",
    "1.4.13", "2.4.5", "2.4.6", "2.4.7", "2.4.11", "2.5.7", "2.5.8", "3.1.2", "3.2.3", "3.2.4",
    "3.3.3", "3.3.4", "3.3.8", "4.1.3",
];
const REMOVED: &str = "4.1.1";

fn page(words: &Locale) -> Element {
    let first = Some((Assessment::default(), Page::Accessibility));
    Element::parse(&rendered(words.tag(), first))
}

#[test]
fn every_criterion_is_there_once_at_its_level() {
    let of = |level: &str| {
        let counts = |state| state != CriterionState::Removed;
        let at_level = CRITERIA.iter().filter(|it| it.level == level && counts(it.state));
        at_level.map(|it| it.number).collect::<Vec<_>>()
    };
    assert_eq!((of("A"), of("AA")), (LEVEL_A.to_vec(), LEVEL_AA.to_vec()));
    let removed: Vec<_> =
        CRITERIA.iter().filter(|it| it.state == CriterionState::Removed).collect();
    assert_eq!(removed.iter().map(|it| it.number).collect::<Vec<_>>(), [REMOVED]);
}

/// What is met says how that is known; what is not wholly met says what is missing.
#[test]
fn states_with_gaps_have_words_and_others_none() {
    for criterion in CRITERIA {
        let is_partly = criterion.state == CriterionState::Partly;
        assert_eq!(criterion.missing.is_some(), is_partly, "{}", criterion.number);
        let checked = !criterion.checked_by.is_empty();
        let is_kept = matches!(criterion.state, CriterionState::Met | CriterionState::Partly);
        assert_eq!(checked, is_kept, "{}", criterion.number);
        for words in locales() {
            for key in [criterion.title, criterion.how].into_iter().chain(criterion.missing) {
                let said = words.get(key);
                assert!(said.chars().count() < 400, "{}: {said}", words.tag());
            }
        }
    }
    assert!(BARRIERS.len() >= 4);
}

#[test]
fn the_page_shows_each_criterion_in_the_table_of_its_principle() {
    for words in locales() {
        let page = page(&words);
        let tables = page.named("table");
        assert_eq!(tables.len(), 4, "one for each principle");
        for (table, digit) in tables.iter().zip(["1", "2", "3", "4"]) {
            let rows = table.named("tr").into_iter().skip(1);
            let of_principle = CRITERIA.iter().filter(|it| it.principle() == digit);
            for (row, criterion) in rows.zip(of_principle.clone()) {
                let head = row.named("th")[0].text();
                let name = [criterion.number, words.get(criterion.title)].join(" ");
                assert!(head.starts_with(&name), "{head}");
                assert!(head.ends_with(&[" ", criterion.level].concat()), "{head}");
                let state = row.named("td")[0].text();
                assert_eq!(state, words.get(criterion_state_label(criterion.state)));
                let said = row.named("td")[1].text();
                let ways = criterion.checked_by.iter().map(|way| way_to_check(*way).0);
                for key in [criterion.how].into_iter().chain(criterion.missing).chain(ways) {
                    assert!(said.contains(words.get(key)), "{}: {said}", criterion.number);
                }
            }
            assert_eq!(table.named("tr").len(), of_principle.count() + 1);
        }
    }
}

#[test]
fn the_figures_are_those_of_the_criteria() {
    assert_eq!(COUNTED_STATES.into_iter().map(criteria_in).sum::<u32>(), 55);
    for words in locales() {
        let page = page(&words);
        let lists = page.named("dl");
        let figures = lists.iter().find(|it| it.attribute("class") == Some("figures")).unwrap();
        let shown: Vec<_> = figures.named("dd").iter().map(|it| it.text()).collect();
        let expected = COUNTED_STATES.map(|state| words.number(criteria_in(state)));
        assert_eq!(shown, expected);
        let whole = page.text();
        assert!(whole.contains(&words.text(&text::accessibility_counted(55u32))));
        let partly = criteria_in(CriterionState::Partly) > 0;
        assert_eq!(whole.contains(words.get(text::ACCESSIBILITY_PARTLY)), partly);
        assert_eq!(whole.contains(words.get(text::ACCESSIBILITY_FULLY)), !partly);
    }
}

#[test]
fn the_page_says_what_is_missing_whom_to_tell_and_when_it_was_assessed() {
    for words in locales() {
        let page = page(&words);
        let whole = page.text();
        let partly = CRITERIA.iter().filter_map(|it| it.missing);
        for key in BARRIERS.iter().copied().chain(partly) {
            assert!(whole.contains(words.get(key)), "{}", words.get(key));
        }
        let day = words.text(&day_message(ACCESSIBILITY_ASSESSED.unwrap()));
        assert!(whole.contains(&day), "{day}");
        assert!(whole.contains(env!("CARGO_PKG_VERSION")));
        assert!(whole.contains(words.get(text::ACCESSIBILITY_TELL_TEXT)));
        let titles: Vec<_> = page.named("h2").iter().map(|it| it.text()).collect();
        let jumps: Vec<_> = page.named("nav").iter().flat_map(|nav| nav.named("a")).collect();
        assert_eq!(jumps.iter().map(|it| it.text()).collect::<Vec<_>>(), titles);
    }
}

/// A self-assessment must not sound like a seal.
#[test]
fn the_statement_claims_no_more_than_it_shows() {
    let said = page(&locale("en")).text();
    for claim in ["fully accessible", "fully conforms", "certified as", "accessible to everyone"] {
        assert!(!said.contains(claim), "{claim}");
    }
    let numbers: BTreeSet<_> = CRITERIA.iter().map(|criterion| criterion.number).collect();
    assert_eq!(numbers.len(), LEVEL_A.len() + LEVEL_AA.len() + 1);
}

#[test]
fn the_page_looks_as_it_did() {
    let outline = page(&locale("en")).main().outline();
    let outline = outline.replace(env!("CARGO_PKG_VERSION"), "[version]");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("accessibility.en", outline);
    });
}
