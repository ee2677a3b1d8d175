//! Words that are explained: on the pages that they belong to, and all of them on one page.

use std::collections::BTreeSet;

use scopecheck::{
    content::{TERMS, text},
    domain::{Assessment, Choice},
    i18n::Locale,
    session::{Page, select::all_words},
};

use super::{given::locales, markup::Element, views::rendered};

/// Pages that explain by themselves, or have to stay small.
const WITHOUT: [Page; 3] = [Page::Start, Page::Words, Page::Accessibility];

fn page(words: &Locale, page: Page) -> Element {
    Element::parse(&rendered(words.tag(), Some((Assessment::default(), page))))
}

/// What is folded up at the end of a page.
fn folded(page: &Element) -> Option<Element> {
    let is_it = |it: &&Element| it.attribute("class") == Some("help words-explained");
    page.named("details").into_iter().find(is_it).cloned()
}

/// The words of a list with what they mean.
fn listed(list: &Element) -> Vec<(String, String)> {
    let texts = |name| list.named(name).into_iter().map(Element::text);
    texts("dt").zip(texts("dd")).collect()
}

#[test]
fn every_page_that_a_word_is_on_exists() {
    let keys: BTreeSet<_> = Page::all().map(Choice::key).collect();
    for term in TERMS {
        for page in term.pages {
            let known = match page.strip_suffix('*') {
                Some(beginning) => keys.iter().any(|key| key.starts_with(beginning)),
                None => keys.contains(page),
            };
            assert!(known, "{}: {page}", term.id);
        }
        assert!(WITHOUT.iter().all(|page| !term.is_on(page.key())), "{}", term.id);
    }
}

#[test]
fn each_page_explains_its_own_words_at_its_end() {
    for words in locales() {
        for at in Page::all() {
            let html = page(&words, at);
            let expected: BTreeSet<_> = TERMS
                .iter()
                .filter(|term| term.is_on(at.key()))
                .map(|term| (words.get(term.name).to_owned(), words.get(term.means).to_owned()))
                .collect();
            let Some(folded) = folded(&html) else {
                assert!(expected.is_empty(), "{}", at.key());
                continue;
            };
            assert_eq!(listed(&folded).into_iter().collect::<BTreeSet<_>>(), expected);
            assert!(expected.len() <= 12, "{} has {} words", at.key(), expected.len());
            assert_eq!(folded.named("summary")[0].text(), words.get(text::WORDS_ON_PAGE));
            let ways = folded.named("a");
            let ways: Vec<_> = ways.iter().filter_map(|link| link.attribute("href")).collect();
            assert_eq!(ways, ["#/words"]);
            let inside = html.named("div");
            let inside = inside.iter().find(|it| it.attribute("class") == Some("page")).unwrap();
            let last = inside.all().into_iter().rev().find(|it| it.name == "details").unwrap();
            assert_eq!(last.text(), folded.text(), "{}", at.key());
        }
    }
}

#[test]
fn all_words_stand_on_one_page_in_the_order_of_the_alphabet() {
    for words in locales() {
        let html = page(&words, Page::Words);
        let list = html.named("dl").into_iter().find(|it| !it.named("dt").is_empty()).unwrap();
        let names: Vec<_> = listed(list).into_iter().map(|(name, _)| name).collect();
        let sorted = all_words(&words);
        let sorted: Vec<_> = sorted.iter().map(|term| words.get(term.name)).collect();
        assert_eq!(names, sorted);
        assert_eq!(names.len(), TERMS.len());
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{}", words.tag());
        let jumps: Vec<_> = html.named("nav").iter().flat_map(|nav| nav.named("a")).collect();
        assert_eq!(jumps.iter().map(|it| it.text()).collect::<Vec<_>>(), names);
        for link in jumps {
            let id = link.attribute("href").unwrap().strip_prefix('#');
            let there = html.named("dt").into_iter().find(|it| it.attribute("id") == id).unwrap();
            assert_eq!((there.attribute("tabindex"), there.text()), (Some("-1"), link.text()));
        }
    }
    let first = |tag| {
        let words = super::given::locale(tag);
        words.get(all_words(&words)[0].name).to_owned()
    };
    assert_eq!(first("en"), "Answered, met, sure");
    assert_eq!(first("de"), "Abschnitt");
}

/// The words of the law in the language of each: what must not blur is said to be different.
#[test]
fn words_that_must_not_blur_are_explained_side_by_side() {
    let words = super::given::locale("en");
    let means = |id: &str| {
        let term = TERMS.iter().find(|term| term.id == id).unwrap();
        [words.get(term.name), " ", words.get(term.means)].concat()
    };
    for (id, said) in [
        ("left-out", &["outside", "never be left out", "does not occur"][..]),
        ("no-answer", &["“No”", "“Don’t know”", "open question", "“Does not occur”"]),
        ("three-figures", &["how many", "how much", "how narrow"]),
        ("finding", &["estimate", "Advice"]),
        ("gate", &["without which an audit fails", "no good figure"]),
        ("control", &["others may do much", "nothing to certify"]),
    ] {
        for part in said {
            assert!(means(id).contains(part), "{id}: {part}");
        }
    }
}

#[test]
fn the_foot_is_the_same_on_every_page() {
    for words in locales() {
        let names = [text::FOOT_WORDS, text::FOOT_ACCESSIBILITY, text::FOOT_STANDARD];
        let expected: Vec<_> = ["#/words", "#/accessibility", "#/standard"]
            .into_iter()
            .zip(names.map(|name| words.get(name).to_owned()))
            .collect();
        for at in Page::all() {
            let html = page(&words, at);
            let lists = html.named("ul");
            let foot = lists.iter().find(|it| it.attribute("class") == Some("foot no-print"));
            let links = foot.unwrap().named("a");
            let links = links.iter().map(|it| (it.attribute("href").unwrap(), it.text()));
            assert_eq!(links.collect::<Vec<_>>(), expected, "{}", at.key());
        }
    }
}
