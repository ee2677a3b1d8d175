//! The words of every language: there, different, and without promises.

use std::collections::{BTreeMap, BTreeSet};

use scopecheck::{
    content::{
        FORMAT_KEYS, Kind, LANGUAGES, PACKS, QUESTIONS, RULES, RULESET_HASH, WORDS, clauses,
        question, text, words,
    },
    domain::{
        Activity, Agreement, Applicant, Choice, Customers, Edition, Operator, OrganizationArticle,
        Reply, StatementForm, Tier, Verdict,
    },
    engine::{Gate, GateId, GateState, Headline, StatementLanguage},
    i18n::{Locale, PackProblem, TextKey},
    session::{Page, select},
};

use super::given::{locale, locales};

fn keys() -> impl Iterator<Item = TextKey> {
    (0..u16::try_from(FORMAT_KEYS.texts).unwrap()).map(TextKey)
}

#[test]
fn every_language_has_a_pack_with_every_text() {
    assert_eq!(PACKS.len(), LANGUAGES.len());
    for (language, (tag, ..)) in LANGUAGES.iter().zip(PACKS) {
        let words = locale(tag);
        assert_eq!((language.tag, words.tag()), (*tag, *tag));
        // what is said of a draft goes when the language is none any more
        for key in keys().filter(|key| *key != text::LANGUAGE_DRAFT) {
            assert!(!words.get(key).is_empty(), "{tag}: text {key:?} is empty");
        }
    }
}

#[test]
fn a_pack_of_other_rules_is_refused() {
    let (_, pack, _) = PACKS[0];
    let other = pack.replacen(RULESET_HASH, "sha256-other", 1);
    assert_eq!(
        Locale::parse(&other, RULESET_HASH, FORMAT_KEYS).unwrap_err(),
        PackProblem::OtherRuleset
    );
}

#[test]
fn german_is_not_english() {
    let (en, de) = (locale("en"), locale("de"));
    // Formats, frameworks and loan words are the same in both.
    let same: Vec<_> = keys()
        .map(|key| en.get(key))
        .zip(keys().map(|key| de.get(key)))
        .filter(|(en, de)| en == de)
        .map(|(en, _)| en)
        .collect();
    assert!(same.len() * 20 < FORMAT_KEYS.texts, "{} texts: {same:?}", same.len());
    let sentence = same.iter().find(|text| text.split(' ').count() > 3);
    assert_eq!(sentence, None, "a whole sentence is the same in both languages");
}

/// Words that a check must not say: it measures, it does not promise.
#[test]
fn no_text_promises_a_certificate() {
    let promises = [
        "you will pass",
        "you are certified",
        "guarantee",
        "you will be certified",
        "certain to",
        "you are compliant",
        "is compliant",
        "officially",
        "maturity level to iso",
        "sie bestehen",
        "garantiert",
        "sie sind zertifiziert",
        "werden sie zertifiziert",
        "amtlich",
        "konform mit iso",
        "offizielle reife",
        "sicher bestehen",
    ];
    for words in locales() {
        for key in keys() {
            let text = words.get(key).to_lowercase();
            let promise = promises.iter().find(|promise| text.contains(**promise));
            assert_eq!(promise, None, "{}: {text}", words.tag());
        }
    }
}

#[test]
fn no_text_holds_what_only_its_author_should_see() {
    for words in locales() {
        for key in keys() {
            let text = words.get(key);
            for foreign in ["TODO", "FIXME", "{ $", "\"", "<", "...", "xxx", "Lorem"] {
                assert!(!text.contains(foreign), "{}: {foreign} in {text}", words.tag());
            }
            let statement = text.starts_with(' ') || text.starts_with(',');
            // what stands between thousands may be a space, and one follows a colon
            let joins = statement || [FORMAT_KEYS.number_group, text::UI_COLON].contains(&key);
            assert!(joins || text.trim() == text, "{}: {text:?}", words.tag());
        }
    }
}

fn all<T: Choice>() -> Vec<&'static str> {
    T::ALL.iter().map(|(_, key)| *key).collect()
}

#[test]
fn the_options_of_a_question_are_the_values_of_the_domain() {
    let mut values = BTreeMap::from([
        ("scope.applicant", all::<Applicant>()),
        ("scope.edition", all::<Edition>()),
        ("certificate.edition", all::<Edition>()),
        ("scope.customers", all::<Customers>()),
        ("scope.activities", all::<Activity>()),
        ("scope.organization_article", all::<OrganizationArticle>()),
        ("assessment.tier", all::<Tier>()),
        ("scope.statement_form", all::<StatementForm>()),
        ("scope.parties", all::<Operator>()),
        ("scope.parties.agreement", all::<Agreement>()),
    ]);
    for reply in [
        "scope.unit_has_authority",
        "scope.common_top_management",
        "scope.in_catalogue",
        "scope.parties.listed",
        "scope.parties.measured",
        "scope.parties.criteria",
        "scope.parties.governance.accountability",
        "scope.parties.governance.interfaces",
        "scope.parties.governance.compliance",
        "scope.parties.governance.improvement",
        "scope.parties.management_control.inputs",
        "scope.parties.management_control.outputs",
        "scope.parties.management_control.metrics",
        "scope.parties.management_control.accountability",
        "scope.parties.management_control.improvement",
        "scope.all_services_by_others",
        "scope.all_components_by_others",
        "scope.siam_integrator",
        "gates.documents",
        "gates.internal_audit",
        "gates.management_review",
        "gates.climate_considered",
    ] {
        values.insert(reply, all::<Reply>());
    }
    for question in QUESTIONS.iter().filter(|question| !question.options.is_empty()) {
        let options: Vec<_> = question.options.iter().map(|(key, _)| *key).collect();
        let values = values.remove(question.id);
        assert_eq!(Some(options), values, "{}", question.id);
    }
    assert!(values.is_empty(), "no such questions: {values:?}");
}

#[test]
fn options_of_a_question_read_differently() {
    for words in locales() {
        for question in QUESTIONS {
            let labels: BTreeSet<_> =
                question.options.iter().map(|(_, key)| words.get(*key)).collect();
            assert_eq!(labels.len(), question.options.len(), "{}: {labels:?}", question.id);
        }
    }
}

#[test]
fn rules_say_what_to_do_where_something_is_to_be_done() {
    for rule in RULES {
        let grave = rule.verdict >= Verdict::Warn;
        assert!(!grave || rule.remedy.is_some(), "{} has no remedy", rule.id);
        assert_eq!(rule.asks, rule.question.is_some(), "{}", rule.id);
        assert!(!rule.sources.is_empty(), "{} has no source", rule.id);
    }
    for words in locales() {
        let texts: BTreeSet<_> = RULES.iter().map(|rule| words.get(rule.text)).collect();
        assert_eq!(texts.len(), RULES.len(), "two rules read the same in {}", words.tag());
        for rule in RULES {
            if let Some(question) = rule.question {
                assert!(words.get(question).ends_with('?'), "{}: {}", rule.id, words.get(question));
            }
        }
    }
}

#[test]
fn every_page_gate_and_verdict_has_its_own_words() {
    for words in locales() {
        let mut headlines =
            BTreeSet::from([words.text(&select::headline_message(Headline::NothingAgainst))]);
        for (id, _) in GateId::ALL {
            let texts: BTreeSet<_> = GateState::ALL
                .iter()
                .map(|(state, _)| words.get(Gate { id: *id, state: *state }.text()))
                .collect();
            assert_eq!(texts.len(), GateState::ALL.len(), "{}: {texts:?}", id.key());
            for headline in [Headline::Closed(*id), Headline::Unknown(*id)] {
                headlines.insert(words.text(&select::headline_message(headline)));
            }
        }
        assert_eq!(headlines.len(), 2 * GateId::ALL.len() + 1, "{headlines:?}");
        let verdicts: BTreeSet<_> = Verdict::ALL
            .iter()
            .map(|(verdict, _)| words.get(select::verdict_label(*verdict)))
            .collect();
        assert_eq!(verdicts.len(), Verdict::ALL.len(), "{verdicts:?}");
        let titles: BTreeSet<_> =
            Page::all().map(|page| words.text(&select::page_title(page))).collect();
        assert_eq!(
            titles.len(),
            Page::all().count(),
            "two pages have one title in {}",
            words.tag()
        );
    }
}

#[test]
fn there_are_18_processes_each_with_a_statement() {
    let processes = super::given::processes();
    assert_eq!(processes.len(), 18);
    for process in &processes {
        let asked = QUESTIONS.iter().filter(|question| question.kind == Kind::Grade);
        let count = asked
            .filter(|question| question.clauses.iter().any(|clause| clause.to_string() == *process))
            .count();
        assert!(count > 0, "{process} is not asked about");
    }
    assert!(clauses(Edition::E2018).iter().all(|clause| (4..=10).contains(&clause.id.chapter())));
}

#[test]
fn ids_are_stable_words() {
    let mut seen = BTreeSet::new();
    for id in QUESTIONS.iter().map(|question| question.id) {
        let fine = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_' || c == '.';
        assert!(id.chars().all(fine) && seen.insert(id), "{id}");
        assert!(question(id).is_some());
    }
}

#[test]
fn criticism_knows_the_words_of_both_languages() {
    // what the grammar of one language needs, another does not have
    const GRAMMAR: [&str; 8] = [
        "_form",
        "_first_word",
        "_noun",
        "adjective_",
        "name_article",
        "takes_the",
        "named_",
        "belonging",
    ];
    let is_grammar = |id: &str| GRAMMAR.iter().any(|part| id.contains(part));
    for list in WORDS.iter().filter(|list| !is_grammar(list.id)) {
        for language in StatementLanguage::ALL.map(StatementLanguage::tag) {
            assert!(!words(list.id, language).is_empty(), "{} in {language}", list.id);
        }
    }
}
