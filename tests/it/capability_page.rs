//! What the result page shows of capability, maturity and goals.

use scopecheck::{
    content::text,
    domain::{Assessment, Choice, MaturityLevel, Tier},
    engine::{Capability, evaluate},
    session::{
        Page, example,
        select::{LevelCell, level_cells},
    },
};
use serde_json::json;

use super::{
    given::{assessment, locale, locales, sound},
    markup::Element,
    views::rendered,
};

fn page(tag: &str, assessment: &Assessment, page: Page) -> Element {
    Element::parse(&rendered(tag, Some((assessment.clone(), page))))
}

fn classed<'a>(element: &'a Element, class: &str) -> Vec<&'a Element> {
    let has = |it: &&Element| {
        it.attribute("class").is_some_and(|classes| classes.split(' ').any(|it| it == class))
    };
    element.all().into_iter().filter(has).collect()
}

/// The answers of the example, as if they were the visitor's.
fn deep() -> Assessment {
    example("en")
}

fn quick() -> Assessment {
    let mut fields = sound();
    fields["answers"] = json!({
        "incident.quick": { "grade": "F" }, "problem.quick": { "grade": "P" },
    });
    assessment(fields)
}

fn section(html: &Element) -> Element {
    let title = |it: &&Element| it.named("h2").iter().any(|h2| h2.text().starts_with("Capability"));
    (*html.named("section").iter().find(|it| title(it)).unwrap()).clone()
}

#[test]
fn each_process_has_its_level_in_the_picture() {
    for (kind, assessment) in [("deep", deep()), ("quick", quick())] {
        let section = section(&page("en", &assessment, Page::Result));
        let processes = evaluate(&assessment, None).readiness.processes;
        let pictures = section.named("svg");
        // for a page and for a phone
        assert_eq!(pictures.len(), 2, "{kind}");
        for picture in pictures {
            assert_eq!(picture.attribute("role"), Some("img"));
            let spoken = picture.named("desc")[0].text();
            for process in &processes {
                let level = process.capability.level;
                let expected =
                    level.map_or("not rated".to_owned(), |it| format!("level {it} of 5"));
                assert!(spoken.contains(&expected), "{kind}: {spoken}");
            }
            let levels = processes.iter().filter_map(|it| it.capability.level);
            let reached: usize = levels.map(usize::from).sum();
            // one more in the legend
            assert_eq!(classed(picture, "ink-known").len(), reached + 1, "{kind}: {spoken}");
            let cells =
                ["ink-known", "ink-hollow", "ink-unknown"].map(|ink| classed(picture, ink).len());
            assert_eq!(cells.iter().sum::<usize>(), processes.len() * 5 + 3);
        }
        assert!(section.all().iter().all(|it| it.name != "pattern" && it.name != "defs"));
    }
}

#[test]
fn the_same_stands_in_a_table_with_names_and_letters() {
    let section = section(&page("en", &deep(), Page::Result));
    let table = section.named("table")[0];
    let rows = table.named("tr");
    let row = |name: &str| rows.iter().find(|it| it.text().contains(name)).unwrap().text();
    for said in ["2 – Managed", "PA1.1 F", "PA2.2 F", "PA3.1 P"] {
        assert!(row("request").contains(said), "{said}: {}", row("request"));
    }
    assert!(row("Capacity").contains("not rated"));
    assert!(!row("Problem").contains("PA2.1"), "{}", row("Problem"));
    // a level that has two names says both
    assert!(section.text().contains("5 – Innovating (Optimizing in ISO/IEC 15504-2)"));
}

#[test]
fn the_way_to_the_levels_is_there_where_they_are_asked() {
    let links = |html: &Element| -> Vec<String> {
        let section = section(html);
        let href = |it: &&Element| it.attribute("href").unwrap().to_owned();
        section.named("table")[0].named("a").iter().map(href).collect()
    };
    let asked = links(&page("en", &deep(), Page::Result));
    assert_eq!(asked.len(), 18);
    for href in asked {
        let target = Page::from_key(href.trim_start_matches("#/")).unwrap();
        assert!(matches!(target, Page::Levels(_)), "{href}");
    }
    let full = Assessment { tier: Some(Tier::Full), ..deep() };
    assert_eq!(links(&page("en", &full, Page::Result)), [""; 0]);
    // the example leads nowhere
    let shown = page("en", &Assessment::default(), Page::Example);
    assert_eq!(links(&shown), [""; 0]);
    let shown = section(&shown);
    assert!(shown.named("select").is_empty() && shown.named("button").is_empty());
}

#[test]
fn a_cell_without_a_rating_is_not_one_that_fell_short() {
    use LevelCell::{NotRated, Reached, Short};
    let processes = evaluate(&deep(), None).readiness.processes;
    let of = |id: &str| -> &Capability {
        &processes.iter().find(|it| it.section.id == id).unwrap().capability
    };
    let rows = [
        ("service_request", [Reached, Reached, Short, NotRated, NotRated]),
        ("incident", [Reached, Reached, NotRated, NotRated, NotRated]),
        ("problem", [Short, NotRated, NotRated, NotRated, NotRated]),
        ("capacity", [NotRated; 5]),
    ];
    for (id, cells) in rows {
        assert_eq!(level_cells(of(id)), cells, "{id}");
    }
}

#[test]
fn maturity_is_always_named_as_our_own_assignment_and_says_what_was_changed() {
    for words in locales() {
        let html = page(words.tag(), &deep(), Page::Result);
        let own = classed(&html, "maturity")[0];
        assert!(own.text().contains(words.get(text::MATURITY_BY)));
        assert!(own.text().contains(words.get(text::MATURITY_SOURCE)));
        assert!(!own.text().contains(words.get(text::MATURITY_RESET)));
        assert_eq!(own.named("select").len(), 18);
        let mut changed = deep();
        changed.maturity.insert("demand".to_owned(), MaturityLevel::One);
        // the same as the assignment is no change
        changed.maturity.insert("incident".to_owned(), MaturityLevel::One);
        let html = page(words.tag(), &changed, Page::Result);
        let own = classed(&html, "maturity")[0];
        assert!(own.text().contains(words.get(text::MATURITY_BY_CHANGED)));
        assert!(own.text().contains(words.get(text::MATURITY_RESET)));
        let before = words.text(&text::maturity_changed("3".to_owned()));
        assert_eq!(own.text().matches(&before).count(), 1);
        let select = own
            .named("select")
            .into_iter()
            .find(|it| it.attribute("id") == Some("maturity-demand"));
        let chosen = select.unwrap().named("option").into_iter();
        let chosen: Vec<_> = chosen.filter(|it| it.attribute("selected").is_some()).collect();
        assert_eq!(chosen[0].attribute("value"), Some("1"));
    }
}

#[test]
fn maturity_says_what_the_next_level_lacks() {
    let html = page("en", &deep(), Page::Result);
    let own = classed(&html, "maturity")[0].text();
    assert!(own.contains("Level 1: Basic"), "{own}");
    assert!(own.contains("For level 2, these show too little so far"), "{own}");
    let html = page("en", &quick(), Page::Result);
    let own = classed(&html, "maturity")[0].text();
    assert!(own.contains("Not known yet"), "{own}");
}

#[test]
fn every_statement_is_held_against_the_goal() {
    let words = locale("en");
    let html = page("en", &quick(), Page::Result);
    let goal = classed(&html, "goal")[0];
    let chosen: Vec<_> =
        goal.named("input").into_iter().filter(|it| it.attribute("checked").is_some()).collect();
    assert_eq!(chosen.len(), 1);
    assert_eq!(chosen[0].attribute("value"), Some("L"));
    let rows = classed(goal, "goals")[0].children.len();
    assert_eq!(rows, 18, "the quick check asks about processes only");
    let row = |name: &str| {
        let list = classed(goal, "goals")[0];
        list.named("li").into_iter().find(|it| it.text().contains(name)).unwrap().clone()
    };
    assert!(row("8.6.1").text().contains(words.get(text::GOAL_MET)), "{}", row("8.6.1").text());
    assert!(row("8.6.1").named("details").is_empty());
    assert!(row("8.6.3").text().contains(words.get(text::GOAL_NOT_MET)));
    assert_eq!(row("8.6.3").named("a")[0].attribute("href"), Some("#/resolution"));
    assert!(row("8.4.2").text().contains(words.get(text::GOAL_UNKNOWN)));
    assert!(goal.text().contains("What FitSM covers is not what ISO/IEC 20000-1 covers"));
    // deeper, the management system stands there too
    let html = page("en", &deep(), Page::Result);
    assert!(classed(classed(&html, "goal")[0], "goals")[0].children.len() > 18);
}
