//! The page "What if", and its changes in words.

use scopecheck::{
    app::gallery::states::blocked,
    domain::{Assessment, Choice},
    engine::{Change, candidates, smallest_set, suppose},
    session::{
        Page,
        select::{ChangeGroup, change_group, change_message, change_place, to_be_ticked},
    },
};

use super::{
    given::{fixture_assessment, locales},
    markup::Element,
    views::rendered,
};

fn page(tag: &str, assessment: Assessment) -> Element {
    Element::parse(&rendered(tag, Some((assessment, Page::WhatIf))))
}

#[test]
fn without_answers_it_leads_to_the_tasks() {
    let html = page("en", Assessment::default());
    let main = html.main().clone();
    assert!(main.named("input").is_empty());
    assert!(main.named("a").iter().any(|it| it.attribute("href") == Some("#/tasks")));
}

#[test]
fn each_change_is_offered_once_as_a_checkbox_with_its_words() {
    for words in locales() {
        for assessment in [blocked(), fixture_assessment("v1.json")] {
            let html = page(words.tag(), assessment.clone());
            let labels: Vec<_> = html.named("label").iter().map(|label| label.text()).collect();
            for change in candidates(&assessment, None) {
                let said = words.text(&change_message(&assessment, change));
                assert!(!said.is_empty());
                assert_eq!(labels.iter().filter(|it| **it == said).count(), 1, "{said}");
            }
            let boxes = html.named("input").into_iter();
            assert!(boxes.clone().all(|it| it.attribute("type") == Some("checkbox")));
            assert!(boxes.clone().all(|it| it.attribute("checked").is_none()));
            assert!(boxes.count() > 0);
        }
    }
}

#[test]
fn the_shortest_way_leads_to_where_the_answers_are_given() {
    for words in locales() {
        let assessment = blocked();
        let set = smallest_set(&assessment, None).unwrap();
        let html = page(words.tag(), assessment.clone());
        for change in set.changes {
            let said = words.text(&change_message(&assessment, change));
            let (to, _) = change_place(change);
            let href = ["#/", to.key()].concat();
            let links = html.named("a");
            let found = links.iter().find(|it| it.text() == said);
            assert_eq!(found.unwrap().attribute("href"), Some(&*href), "{said}");
        }
    }
}

#[test]
fn every_change_belongs_to_a_page_that_asks() {
    for change in candidates(&blocked(), None) {
        let (page, question) = change_place(change);
        assert_ne!(page, Page::Tasks, "{change:?}");
        assert!(question.is_none_or(|id| scopecheck::content::question(id).is_some()));
    }
}

#[test]
fn what_is_ticked_takes_the_place_of_what_is_offered() {
    use scopecheck::domain::Grade::{Fully, Largely};
    let offered = candidates(&blocked(), None);
    let (at, question) = offered
        .iter()
        .enumerate()
        .find_map(|(at, change)| match change {
            Change::Grade(question, Largely) => Some((at, *question)),
            _ => None,
        })
        .unwrap();
    let supposed = suppose(&[], Change::Grade(question, Fully), true);
    let rows = to_be_ticked(&offered, &supposed);
    assert_eq!(rows.len(), offered.len());
    assert_eq!(rows[at], (Change::Grade(question, Fully), true));
    let months = suppose(&supposed, Change::RecordsMonths(5), true);
    assert_eq!(change_group(Change::RecordsMonths(5)), ChangeGroup::Gates);
    assert!(to_be_ticked(&[], &months).iter().all(|(_, on)| *on));
}

#[test]
fn the_evaluation_names_the_changes_that_open_the_next_gate() {
    let words = locales();
    let assessment = blocked();
    let evaluation = scopecheck::engine::evaluate(&assessment, None);
    let json = scopecheck::report::evaluation_json(&assessment, &evaluation, &words[0], &words);
    let set = smallest_set(&assessment, None).unwrap();
    assert_eq!(json["next_gate"]["gate"], set.gate.key());
    assert_eq!(json["next_gate"]["exact"], true);
    let keys: Vec<_> = set.changes.iter().map(|change| change.key()).collect();
    let answers = json["next_gate"]["changes"].as_array().unwrap().iter();
    assert_eq!(answers.map(|it| it["answer"].as_str().unwrap()).collect::<Vec<_>>(), keys);
}
