//! The pages as a browser gets them: held to rules of sound markup, and some kept as snapshots.

use std::{collections::BTreeSet, rc::Rc, sync::OnceLock};

use scopecheck::{
    app::{First, Printed, Root, RootProps, gallery, printed},
    content::{RULESET_HASH, RULESET_VERSION, clause},
    domain::{Assessment, Choice, Verdict},
    engine::scope_check,
    session::{Page, State},
};
use yew::{AttrValue, Callback};

use super::{
    given::{assessment, first_words, locale, locales, patched, sound},
    markup::Element,
    rule_table::table,
};

pub(super) fn rendered(tag: &str, first: Option<(Assessment, Page)>) -> String {
    render(props(tag, first))
}

pub(super) fn props(tag: &str, first: Option<(Assessment, Page)>) -> RootProps {
    let state = |assessment| State::of(Rc::new(assessment));
    RootProps {
        locale: locale(tag),
        assets: AttrValue::default(),
        modules: Default::default(),
        early: Rc::default(),
        requests: Rc::default(),
        first: first.map(|(assessment, page)| First::new(state(assessment), page, vec![])),
        on_event: Callback::noop(),
    }
}

pub(super) fn render(props: RootProps) -> String {
    printed::<Root>(props, Printed::ToBeSeen)
}

/// An example of the gallery in a language that people speak.
struct Shown {
    /// Its name and the language.
    name: String,
    is_page: bool,
    html: Element,
}

/// Printed once for all tests.
fn shown() -> &'static [Shown] {
    static SHOWN: OnceLock<Vec<Shown>> = OnceLock::new();
    SHOWN.get_or_init(|| {
        let examples = gallery::examples();
        let in_words = |words: &scopecheck::i18n::Locale| {
            let of = |it: &gallery::Example| Shown {
                name: format!("{}, {}", it.id, words.tag()),
                is_page: it.is_page(),
                html: Element::parse(&it.html(words)),
            };
            examples.iter().map(of).collect::<Vec<_>>()
        };
        locales().iter().flat_map(in_words).collect()
    })
}

/// Every part and every page in every state and language.
fn each_example(mut check: impl FnMut(&str, &Element)) {
    shown().iter().for_each(|it| check(&it.name, &it.html));
}

/// Every page in every state and language.
fn each_page(mut check: impl FnMut(&str, &Element)) {
    let pages = shown().iter().filter(|it| it.is_page);
    pages.for_each(|it| check(&it.name, &it.html));
}

/// An example of the gallery.
pub(super) fn example(id: &str, tag: &str) -> Element {
    let example = gallery::example(id).unwrap_or_else(|| panic!("there is no example {id}"));
    Element::parse(&example.html(&locale(tag)))
}

fn hidden(element: &Element) -> bool {
    element.attribute("hidden").is_some() || element.attribute("aria-hidden") == Some("true")
}

#[test]
fn every_control_has_a_name() {
    each_example(|page, html| {
        let labels: BTreeSet<_> =
            html.named("label").iter().filter_map(|label| label.attribute("for")).collect();
        let inside: Vec<_> = html.named("label").into_iter().flat_map(Element::all).collect();
        let mut words = html.all();
        words.retain(|it| !it.text().trim().is_empty());
        let words: BTreeSet<_> = words.iter().filter_map(|it| it.attribute("id")).collect();
        for control in ["input", "select", "textarea"].iter().flat_map(|name| html.named(name)) {
            let has = |name, good: &dyn Fn(&str) -> bool| control.attribute(name).is_some_and(good);
            let named = has("id", &|id| labels.contains(id))
                || has("aria-label", &|label| !label.is_empty())
                || has("aria-labelledby", &|ids| ids.split(' ').all(|id| words.contains(id)))
                || inside.iter().any(|element| std::ptr::eq(*element, control));
            assert!(named, "{page}: {control:?} has no label");
        }
        for label in html.named("label") {
            assert!(!label.text().trim().is_empty(), "{page}: a label is empty");
        }
        for button in html.named("button").into_iter().chain(html.named("a")) {
            assert!(!button.text().trim().is_empty(), "{page}: {button:?} has no words");
        }
    });
}

#[test]
fn every_group_and_section_says_what_it_is() {
    each_example(|page, html| {
        for group in html.named("fieldset") {
            let legends = group.named("legend");
            assert_eq!(legends.len(), 1, "{page}");
            assert!(!legends[0].text().trim().is_empty(), "{page}: a legend is empty");
        }
        for details in html.named("details") {
            assert!(!details.named("summary")[0].text().trim().is_empty(), "{page}");
        }
        for table in html.named("table") {
            assert!(!table.named("th").is_empty(), "{page}: a table without headers");
        }
    });
}

#[test]
fn headings_are_there_and_skip_no_level() {
    each_page(|page, html| {
        let mut above = 0;
        for element in html.all() {
            let Some(level) = element.name.strip_prefix('h').and_then(|it| it.parse::<u8>().ok())
            else {
                continue;
            };
            assert!(!element.text().trim().is_empty(), "{page}: {element:?} is empty");
            assert!(level <= above + 1, "{page}: h{level} after h{above}: {}", element.text());
            above = level;
        }
        assert_eq!(html.named("h1").len(), 1, "{page}");
    });
}

#[test]
fn ids_are_there_once_and_what_is_referred_to_is_there() {
    each_example(|page, html| {
        let mut ids = BTreeSet::new();
        for id in html.all().iter().filter_map(|element| element.attribute("id")) {
            assert!(ids.insert(id), "{page}: id {id} stands twice");
        }
        for element in html.all() {
            for attribute in ["for", "aria-describedby", "aria-labelledby", "aria-controls"] {
                for id in element.attribute(attribute).unwrap_or_default().split_whitespace() {
                    assert!(ids.contains(id), "{page}: {attribute}={id} leads nowhere");
                }
            }
        }
    });
}

#[test]
fn nothing_is_styled_or_scripted_in_the_markup() {
    each_example(|page, html| {
        for element in html.all() {
            let names = element.attributes.iter().map(|(name, _)| name.as_str());
            let own = names.filter(|name| *name == "style" || name.starts_with("on"));
            assert_eq!(own.count(), 0, "{page}: {element:?}");
            assert!(!matches!(element.name.as_str(), "script" | "style" | "iframe"), "{page}");
        }
    });
}

#[test]
fn lists_hold_items_and_nothing_else() {
    each_example(|page, html| {
        for list in ["ul", "ol"].iter().flat_map(|name| html.named(name)) {
            for child in &list.children {
                let item = matches!(child, super::markup::Node::Element(it) if it.name == "li");
                assert!(item, "{page}: {child:?} in a list");
            }
        }
    });
}

/// Without a look at the standard: what happened, by which clause (with its title), what to do.
#[test]
fn the_result_says_of_every_hard_finding_what_by_which_clause_and_what_to_do() {
    let words = locale("en");
    for row in table().iter().filter(|row| ["BLOCK", "NC"].contains(&row.verdict)) {
        let assessment = assessment(patched(sound(), &row.fires));
        let findings = scope_check(&assessment, None).findings;
        let edition = assessment.edition;
        let page = Element::parse(&rendered("en", Some((assessment, Page::Result)))).text();
        let hard = findings.iter().filter(|it| it.verdict >= Verdict::NonConformity);
        for finding in hard {
            let remedy = finding.remedy().map(|key| words.get(key)).unwrap_or_default();
            let known = finding.clauses.iter().filter_map(|id| clause(edition, *id));
            let clauses = known.map(|it| format!("{} {}", it.id, words.get(it.title)));
            let mut said = vec![words.get(finding.text()).to_owned(), remedy.to_owned()];
            said.extend(clauses);
            for sentence in said {
                assert!(page.contains(&sentence), "{}: {sentence}", finding.rule.id);
            }
        }
    }
}

#[test]
fn what_visitors_write_stays_text() {
    each_example(|page, html| {
        for foreign in ["b", "i"] {
            assert!(html.named(foreign).is_empty(), "{page}: <{foreign}> became markup");
        }
    });
    let html = example("page/statement/strange", "en");
    assert!(html.text().contains("<b>\"Alder\"</b> & Söhne"));
}

#[test]
fn pages_have_different_titles_and_words_to_go_on() {
    for words in locales() {
        let mut titles = BTreeSet::new();
        for page in Page::all() {
            let key = page.key();
            let html = example(&format!("page/{key}/full"), words.tag());
            assert!(titles.insert(html.named("h1")[0].text()), "{key}");
            let main = html.main();
            let ways = [main.named("a"), main.named("button")].concat();
            assert!(ways.iter().any(|way| !hidden(way)), "{key}: no way on");
        }
    }
}

#[test]
fn without_a_first_page_it_begins_at_the_start_with_nothing_chosen() {
    for words in locales() {
        let start = rendered(words.tag(), None);
        let empty = gallery::example("page/start/empty").unwrap();
        assert_eq!(start, empty.html(&words));
        let html = Element::parse(&start);
        assert!(html.named("input").iter().all(|input| input.attribute("checked").is_none()));
    }
}

/// What travels before the first question is enough for it, in every state it can have.
#[test]
fn the_first_pack_has_all_words_of_the_first_screen() {
    for words in locales() {
        let with = |locale| render(RootProps { locale, ..props(words.tag(), None) });
        assert!(!first_words(words.tag()).is_whole());
        // as soon as the rest is here, where the answers stay unfolds to more, and there is a foot
        let whole = with(words.clone()).replace("<div class=\"no-print\"></div>", "");
        let (whole, foot) = whole.split_once("<ul class=\"foot").unwrap();
        let (start, rest) = whole.split_once("<details").unwrap();
        let (privacy, rest) = rest.split_once("</details>").unwrap();
        let (_, end) = foot.split_once("</ul>").unwrap();
        let paragraphs: Vec<_> = privacy.split_inclusive("</p>").take(2).collect();
        let expected = [start, "<details", &paragraphs.concat(), "</details>", rest, end].concat();
        assert_eq!(with(first_words(words.tag())), expected);
    }
}

#[test]
fn answers_are_shown_where_they_were_given() {
    for (page, checked) in
        [(Page::Start, 1), (Page::Services, 7), (Page::Portfolio, 6), (Page::Gates, 4)]
    {
        let html = example(&format!("page/{}/full", page.key()), "en");
        let inputs = html.named("input");
        let count = inputs.iter().filter(|input| input.attribute("checked").is_some()).count();
        assert_eq!(count, checked, "{}", page.key());
    }
}

/// What every release changes stays out of the snapshots.
fn snapshot(name: &str, tag: &str, id: &str) {
    let outline = example(id, tag).outline();
    let hash: String = RULESET_HASH.chars().take(15).collect();
    let outline = outline.replace(&hash, "[hash]").replace(RULESET_VERSION, "[version]");
    insta::with_settings!({ prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!(name, outline);
    });
}

#[test]
fn the_pages_look_as_they_did() {
    snapshot("start.en", "en", "page/start/empty");
    snapshot("start.de", "de", "page/start/empty");
    for state in ["empty", "full"] {
        for page in ["tasks", "check", "result"] {
            snapshot(&format!("{page}.{state}"), "en", &format!("page/{page}/{state}"));
        }
    }
    snapshot("own-1.de", "de", "page/own-1/own-set");
    snapshot("own-result.en", "en", "page/own-result/own-set");
}
