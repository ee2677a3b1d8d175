//! The examples of parts and pages.

use std::collections::BTreeSet;

use scopecheck::{
    app::gallery::{example, examples, languages, locale},
    content::{FORMAT_KEYS, LANGUAGES},
    domain::Choice,
    i18n::{Pseudo, TextKey},
    session::Page,
};

use super::markup::Element;

#[test]
fn each_example_has_a_name_of_its_own_that_is_a_path() {
    let mut ids = BTreeSet::new();
    for example in examples() {
        let fine = |it: char| it.is_ascii_lowercase() || it.is_ascii_digit() || "-/".contains(it);
        assert!(example.id.chars().all(fine), "{}", example.id);
        assert!(ids.insert(example.id.clone()), "{} is there twice", example.id);
        assert_eq!(example.is_page(), example.id.starts_with("page/"), "{}", example.id);
    }
}

#[test]
fn each_page_is_there_with_nothing_said_and_with_much() {
    for page in Page::all() {
        for state in ["empty", "half-way", "full", "strange"] {
            let id = format!("page/{}/{state}", page.key());
            assert!(example(&id).is_some(), "{id}");
        }
    }
}

/// What a state shows depends on the rules: when they change, an example may lose what it was made for.
#[test]
fn each_example_shows_something() {
    let words = locale("en").unwrap();
    for example in examples() {
        let html = Element::parse(&example.html(&words));
        let main = html.main();
        let shows = !main.text().trim().is_empty() || !main.named("svg").is_empty();
        assert!(shows || example.id == "phrase/none", "{} is empty", example.id);
    }
}

#[test]
fn the_element_has_the_direction_of_its_language() {
    let example = example("page/start/empty").unwrap();
    for tag in languages() {
        let html = Element::parse(&example.html(&locale(tag).unwrap()));
        let shell = html.named("div")[0].clone();
        assert_eq!(shell.attribute("class"), Some("shell"));
        assert_eq!(shell.attribute("lang"), Some(tag));
        let rtl = (tag == Pseudo::FromRight.tag()).then_some("rtl");
        assert_eq!(shell.attribute("dir"), rtl, "{tag}");
    }
}

/// Nothing is lost on the way to a language that nobody speaks: what stands in braces in one stands in the other.
#[test]
fn languages_that_nobody_speaks_say_the_same() {
    let marks = |text: &str| -> String { text.chars().filter(|it| *it < '\u{5}').collect() };
    let english = locale("en").unwrap();
    for pseudo in Pseudo::ALL {
        let words = locale(pseudo.tag()).unwrap();
        assert!(words.is_whole());
        let keys = u16::try_from(FORMAT_KEYS.texts).unwrap();
        for key in (0..keys).map(TextKey) {
            assert_eq!(marks(words.get(key)), marks(english.get(key)), "{}", english.get(key));
        }
    }
    assert!(LANGUAGES.iter().all(|language| locale(language.tag).is_some()));
}

/// A text of the pages that has no frame was put together or forgotten to be translated.
#[test]
fn each_word_of_the_list_of_sections_is_translated() {
    let words = locale(Pseudo::Accented.tag()).unwrap();
    let html = Element::parse(&example("page/tasks/empty").unwrap().html(&words));
    for name in ["h1", "h2", "button", "a"] {
        for element in html.main().named(name) {
            assert!(element.text().starts_with('⟦'), "{element:?}");
        }
    }
}
