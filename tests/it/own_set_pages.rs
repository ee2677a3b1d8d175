//! The pages of a question set that somebody brought along: cards like those of the check, and a result that
//! says whose questions they were.

use scopecheck::{
    app::gallery::states::{OWN_SET, own_set_answered as answered, strange_set},
    domain::{Assessment, Choice},
    session::Page,
};

use super::{compare_page::rendered_with_files, markup::Element, views::rendered};

fn shown_with(set: &str, tag: &str, assessment: Assessment, page: Page) -> Element {
    let files = vec![("set.questions.json".to_owned(), set.as_bytes().to_vec())];
    Element::parse(&rendered_with_files(tag, (assessment, page), files))
}

/// A page with the example set.
fn shown(tag: &str, assessment: Assessment, page: Page) -> Element {
    shown_with(OWN_SET, tag, assessment, page)
}

fn text(html: &Element) -> String {
    html.text().split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn each_section_is_a_page_that_leads_to_the_next() {
    for (tag, title, grade) in
        [("en", "Access and logging", "Mostly"), ("de", "Erreichbarkeit und Annahme", "Weitgehend")]
    {
        let html = shown(tag, Assessment::default(), Page::Own(0));
        assert_eq!(html.named("h1")[0].text(), title);
        assert_eq!(html.named("fieldset").len(), 5);
        assert_eq!(
            html.named("input").iter().filter(|it| it.attribute("value") == Some("L")).count(),
            5
        );
        assert!(text(&html).contains(grade) && text(&html).contains("Alder Advisory"));
    }
    assert_eq!(Page::from_key("own-1"), Some(Page::Own(0)));
    assert_eq!(Page::Own(19).key(), "own-20");
    assert_eq!(Page::from_key("own-21"), None);
}

#[test]
fn an_answer_stands_where_it_was_given() {
    let html = shown("en", answered(), Page::Own(0));
    let checked: Vec<_> = html
        .named("input")
        .into_iter()
        .filter(|input| input.attribute("checked").is_some())
        .filter_map(|input| input.attribute("id"))
        .collect();
    assert_eq!(
        checked,
        ["own-q0-F", "own-q1-P", "own-q2-unknown", "own-q3-L", "own-q3-later", "own-q4-absent"]
    );
    let notes: Vec<_> = html.named("textarea").iter().map(|it| it.text()).collect();
    assert!(
        notes.contains(&"since May".into()) && notes.contains(&"staffed around the clock".into())
    );
}

#[test]
fn the_result_says_whose_questions_they_were_and_what_is_open() {
    let html = shown("en", answered(), Page::OwnResult);
    let text = text(&html);
    for sentence in [
        "Questions by Alder Advisory: “Service desk check”, revision 1",
        "Your result for ISO/IEC 20000-1 stays the same.",
        "In 1 of 5 sections each question is at its goal.",
        "to come back to",
    ] {
        assert!(text.contains(sentence), "{sentence} is not in {text}");
    }
}

#[test]
fn words_of_its_own_stand_for_grades_and_are_marked_as_foreign() {
    let html = shown_with(&strange_set(), "en", Assessment::default(), Page::Own(0));
    let labels: Vec<_> = html.named("label").into_iter().filter(|it| it.text() == "<b>L").collect();
    assert_eq!(labels.len(), 5);
    assert!(labels.iter().all(|label| label.attribute("lang") == Some("nl")));
}

#[test]
fn the_list_of_all_sections_has_a_group_for_it_when_there_is_one() {
    let html = shown("de", answered(), Page::Tasks);
    assert!(text(&html).contains("Service Desk im Check"));
    let ways: Vec<_> = html.named("a").iter().filter_map(|it| it.attribute("href")).collect();
    assert!(ways.contains(&"#/own-5") && ways.contains(&"#/own-result"));
    let without = Element::parse(&rendered("de", Some((Assessment::default(), Page::Tasks))));
    assert!(without.named("a").iter().all(|it| it.attribute("href") != Some("#/own-result")));
}

#[test]
fn without_the_set_it_says_what_is_kept_of_it() {
    let html = Element::parse(&rendered("en", Some((answered(), Page::OwnResult))));
    assert!(text(&html).contains(
        "This check holds 9 answers to “Service Desk im Check” by Alder Advisory, revision 1. They stay."
    ));
}

#[test]
fn what_a_link_brought_without_names_is_told_by_its_id() {
    let mut assessment = answered();
    assessment.own_sets.values_mut().for_each(|kept| {
        (kept.title, kept.by, kept.revision) = Default::default();
    });
    let html = Element::parse(&rendered("en", Some((assessment, Page::OwnResult))));
    assert!(text(&html).contains("This check holds 9 answers to “service-desk”. They stay."));
}

#[test]
fn a_set_that_is_refused_is_told_with_its_problems() {
    let html = shown_with("{", "en", Assessment::default(), Page::Tasks);
    let text = text(&html);
    assert!(text.contains("The additional questions cannot be asked."), "{text}");
    assert!(text.contains("This is not valid JSON. Often a comma"), "{text}");
}
