//! The page with the statement: where each phrase comes from, and what stands at the questions.

use scopecheck::{
    domain::{Assessment, Choice, OwnWording, WordingBase},
    engine::StatementLanguage,
    report::Statement,
    session::{Page, select},
};
use serde_json::{Value, json};

use super::{
    given::{assessment, fixture_assessment, locale, patched, sound},
    markup::Element,
    views::rendered,
};

/// With an answer to everything that makes a phrase, and no own wording.
fn whole() -> Assessment {
    let mut whole = fixture_assessment("v1.json");
    whole.scope.own_wording = OwnWording::default();
    whole.scope.wording_base = WordingBase::default();
    whole
}

fn page(tag: &str, assessment: &Assessment, page: Page) -> Element {
    Element::parse(&rendered(tag, Some((assessment.clone(), page))))
}

fn classed<'a>(element: &'a Element, class: &str) -> Vec<&'a Element> {
    let has = |it: &&Element| {
        it.attribute("class").is_some_and(|classes| classes.split(' ').any(|it| it == class))
    };
    element.all().into_iter().filter(has).collect()
}

/// What is shown in the language of the interface: the other one is fetched by a browser only.
fn shown(tag: &str, assessment: &Assessment) -> Element {
    let page = page(tag, assessment, Page::Statement);
    let section =
        classed(&page, "wording").into_iter().find(|it| !it.named("blockquote").is_empty());
    section.unwrap().clone()
}

fn scope(fields: &Value) -> Assessment {
    assessment(patched(sound(), &json!({ "scope": fields })))
}

#[test]
fn each_phrase_is_a_link_in_the_sentence_and_an_entry_of_the_list() {
    for language in StatementLanguage::ALL {
        let (whole, words) = (whole(), locale(language.tag()));
        let drafted = select::drafted(&whole);
        let statement = Statement::of(&whole.scope, drafted.as_ref(), language, &words).unwrap();
        let section = shown(language.tag(), &whole);
        let sentence = section.named("blockquote")[0];
        assert_eq!(sentence.text(), statement.text());
        assert_eq!(sentence.attribute("lang"), Some(language.tag()));
        let phrases: Vec<_> = sentence.named("a").iter().map(|it| it.text()).collect();
        let made = drafted.unwrap().segments.iter().filter(|it| it.source.is_some()).count();
        assert_eq!(phrases.len(), made);
        let list = classed(&section, "made")[0];
        let listed: Vec<_> = list.named("q").iter().map(|it| it.text()).collect();
        assert_eq!(listed, phrases);
        let panel = classed(&section, "behind")[0];
        let id = format!("#{}", panel.attribute("id").unwrap());
        assert!(sentence.named("a").iter().all(|it| it.attribute("href") == Some(&*id)));
        assert!(panel.text().contains(words.get(scopecheck::content::text::STATEMENT_BEHIND_HINT)));
    }
}

#[test]
fn the_list_says_question_answer_and_where_to_change_it() {
    let section = shown("en", &whole());
    let list = classed(&section, "made")[0];
    for (phrase, answer, href) in [
        ("of Alder Hosting Ltd", "Alder Hosting Ltd", "#/organization"),
        ("managed hosting", "backup", "#/services"),
        ("from Leeds and York", "York", "#/boundaries"),
        ("on AlderStack", "AlderStack", "#/boundaries"),
    ] {
        let items = list.named("li");
        let found = items.iter().find(|it| it.named("q").iter().any(|q| q.text().contains(phrase)));
        let item = found.unwrap_or_else(|| panic!("{phrase}"));
        assert!(item.text().contains(answer), "{phrase}");
        assert_eq!(item.named("a")[0].attribute("href"), Some(href), "{phrase}");
    }
}

#[test]
fn own_wording_stands_as_it_is_written_with_what_differs_by_now() {
    let written = fixture_assessment("v1.json");
    let section = shown("en", &written);
    let own = written.scope.own_wording.en.clone().unwrap();
    assert_eq!(section.named("blockquote")[0].text(), own);
    assert!(section.named("blockquote")[0].named("a").is_empty());
    assert_eq!(section.named("textarea")[0].attribute("lang"), Some("en"));
    let changed = classed(&section, "changed")[0];
    let diffs = classed(changed, "diff");
    assert!(!diffs.is_empty());
    assert!(diffs.iter().all(|it| it.attribute("lang") == Some("en")));
    assert!(!changed.named("ins").is_empty());
    // what did not change is not told
    assert!(!changed.text().contains("AlderStack"));
    // nobody has to see colors or lines
    for (mark, word) in [("del", "no longer:"), ("ins", "new:")] {
        assert!(changed.named(mark).iter().all(|it| it.text().contains(word)), "{mark}");
    }
    // the way back is there, the note is not where nothing differs
    assert!(section.text().contains("Back to the draft"));
    assert!(classed(&shown("en", &whole()), "changed").is_empty());
}

#[test]
fn the_field_for_own_wording_begins_with_the_draft() {
    for language in StatementLanguage::ALL {
        let whole = whole();
        let section = shown(language.tag(), &whole);
        let field = section.named("textarea")[0];
        assert_eq!(field.text(), section.named("blockquote")[0].text());
    }
}

#[test]
fn at_each_question_stands_the_phrase_that_its_answer_makes() {
    let whole = whole();
    for (at, tag, expected) in [
        (Page::Organization, "en", vec!["The service management system of Alder Hosting Ltd"]),
        (
            Page::Services,
            "de",
            vec![
                "der Services managed hosting, backup und Überwachung «24/7»",
                "für die Planung, Gestaltung, Überführung, Erbringung und Verbesserung",
            ],
        ),
        (
            Page::Boundaries,
            "en",
            vec![
                "to the members of the Alder group",
                "from Leeds and York",
                "on AlderStack",
                "in accordance with version 3.1 of the service catalogue",
            ],
        ),
        (
            Page::LeaveOut,
            "en",
            vec![
                "Outside the scope are the service webshop",
                "the site Cork",
                "and the unit Software development",
            ],
        ),
    ] {
        let html = page(tag, &whole, at);
        let lines = classed(&html, "made-phrase");
        let quotes: Vec<_> = lines.iter().flat_map(|line| line.named("span")).collect();
        let said: Vec<_> = quotes.iter().map(|quote| quote.text()).collect();
        assert_eq!(said, expected, "{}", at.key());
        assert!(quotes.iter().all(|quote| quote.attribute("lang") == Some(tag)));
    }
}

#[test]
fn at_the_questions_nothing_is_claimed_of_words_that_are_ones_own() {
    let line = |assessment: &Assessment| {
        let html = page("en", assessment, Page::Organization);
        classed(&html, "made-phrase")[0].text()
    };
    assert!(line(&whole()).starts_with("In your statement: "));
    assert!(line(&fixture_assessment("v1.json")).starts_with("In the draft: "));
    assert_eq!(line(&Assessment::default()), "");
    let many: Vec<_> = (0..90).map(|n| json!({ "name": format!("service number {n}") })).collect();
    let html = page("en", &scope(&json!({ "services": many })), Page::Services);
    assert!(classed(&html, "made-phrase")[0].text().chars().count() < 200);
}

#[test]
fn the_copy_of_each_format_is_offered_by_name() {
    let section = shown("en", &whole());
    let buttons: Vec<_> = section.named("button").iter().map(|it| it.text()).collect();
    for name in ["Plain text", "Markdown", "HTML"] {
        let of_format = buttons.iter().filter(|button| button.contains(name)).count();
        assert_eq!(of_format, 2, "{name}: {buttons:?}");
    }
}
