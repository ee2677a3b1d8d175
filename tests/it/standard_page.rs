//! The page about the standard: it leaves out nothing that the content knows, and what it says of
//! old clauses is right in both directions.

use std::collections::BTreeSet;

use scopecheck::{
    content::{
        ClauseRole, DEADLINES, EVENTS, MYTHS, PARTS, PRACTICES, RELATIVES, TOPICS, clause, clauses,
        clauses_with, counterparts, text,
    },
    domain::{Assessment, Choice, ClauseId, Edition},
    i18n::Locale,
    session::{
        Page,
        select::{edition_name, moment_message, moves},
    },
};

use super::{given::locales, markup::Element, views::rendered};

const OLDER: [Edition; 3] = [Edition::E2011, Edition::E2005, Edition::Bs15000];
const ROLES: [ClauseRole; 2] = [ClauseRole::Process, ClauseRole::System];

fn page(words: &Locale, assessment: Assessment) -> Element {
    Element::parse(&rendered(words.tag(), Some((assessment, Page::Standard))))
}

/// The text of one section.
fn section(page: &Element, title: &str) -> String {
    let of_title = |section: &&Element| section.named("h2").iter().any(|it| it.text() == title);
    page.named("section").into_iter().find(of_title).unwrap().text()
}

fn read_by(edition: Edition) -> Assessment {
    Assessment { edition, ..Assessment::default() }
}

#[test]
fn the_page_names_everything_that_the_content_knows() {
    for words in locales() {
        let page = page(&words, Assessment::default());
        let check = |title, texts: Vec<String>| {
            let section = section(&page, words.get(title));
            for text in texts {
                assert!(section.contains(&text), "{}: {text} is missing", words.tag());
            }
        };
        let t = |key| words.get(key).to_owned();
        let events = EVENTS.iter().flat_map(|it| {
            let edition = it.edition.map(|edition| t(edition_name(edition)));
            edition.into_iter().chain([t(it.text), words.text(&moment_message(it.date))])
        });
        check(text::STANDARD_TIMELINE, events.collect());
        let parts = PARTS.iter().flat_map(|it| [Some(it.title), it.note]).flatten().map(t);
        check(text::STANDARD_PARTS, parts.collect());
        let deadlines = DEADLINES.iter().map(|it| t(it.text));
        check(text::STANDARD_DEADLINES, deadlines.collect());
        let relatives = RELATIVES.iter().flat_map(|it| [it.name, it.text]).map(t);
        check(text::STANDARD_RELATIVES, relatives.collect());
        let myths = MYTHS.iter().flat_map(|it| [it.name, it.text]).map(t);
        check(text::STANDARD_MYTHS, myths.collect());
        let practices = PRACTICES.iter().flat_map(|(process, practices)| {
            let process = clause(Edition::E2018, *process).unwrap().title;
            [process].into_iter().chain(practices.iter().copied())
        });
        let itil = practices.chain([text::STANDARD_ITIL_TEXT]).map(t);
        check(text::STANDARD_ITIL, itil.collect());
    }
}

#[test]
fn the_parts_stand_in_their_tables_with_year_and_status() {
    for words in locales() {
        let page = page(&words, Assessment::default());
        let rows_of = |title| {
            let name = words.get(title);
            let frames = page.named("div");
            let frame = frames.iter().find(|it| it.attribute("aria-label") == Some(name)).unwrap();
            frame.named("tr").iter().skip(1).map(|row| row.text()).collect::<Vec<_>>()
        };
        let today = rows_of(text::STANDARD_PARTS);
        assert_eq!(today.len(), PARTS.len());
        for (row, part) in today.iter().zip(PARTS) {
            assert!(row.contains(&part.number.to_string()), "{row}");
            assert!(part.year == 0 || row.contains(&part.year.to_string()), "{row}");
            let marked = row.contains(words.get(text::STANDARD_UNVERIFIED));
            assert_eq!(marked, !part.verified, "{row}");
        }
        let then = rows_of(text::STANDARD_PARTS_2010);
        assert_eq!(then.len(), 5);
        for (row, part) in then.iter().zip(PARTS) {
            let (_, year) = part.in_2010.unwrap();
            assert!(row.ends_with(&year.to_string()), "{row}");
        }
    }
}

/// Each entry of the table of contents leads to a heading that can take focus.
#[test]
fn the_table_of_contents_leads_to_every_section() {
    for words in locales() {
        let page = page(&words, Assessment::default());
        let titles: Vec<_> = page.named("h2").iter().map(|it| it.text()).collect();
        let contents: Vec<_> = page.named("nav").iter().flat_map(|nav| nav.named("a")).collect();
        assert_eq!(contents.iter().map(|it| it.text()).collect::<Vec<_>>(), titles);
        for link in contents {
            let id = link.attribute("href").unwrap().strip_prefix('#');
            let headings = page.named("h2");
            let heading = headings.iter().find(|it| it.attribute("id") == id).unwrap();
            assert_eq!(heading.attribute("tabindex"), Some("-1"));
            assert_eq!(heading.text(), link.text());
        }
    }
}

#[test]
fn the_comparison_begins_with_the_visitors_edition_and_names_each_clause() {
    let mut by_certificate = Assessment::default();
    by_certificate.certificate.edition = Some(Edition::E2005);
    let cases = OLDER.map(|edition| (edition, read_by(edition)));
    let others = [(Edition::E2005, by_certificate), (Edition::E2011, Assessment::default())];
    for (edition, assessment) in cases.into_iter().chain(others) {
        for words in locales() {
            let page = page(&words, assessment.clone());
            let checked: Vec<_> = page
                .named("input")
                .into_iter()
                .filter(|input| input.attribute("checked").is_some())
                .filter_map(|input| input.attribute("value"))
                .collect();
            assert_eq!(checked, [edition.key(), "forth"]);
            let section = section(&page, words.get(text::STANDARD_MOVES));
            for known in clauses(edition).iter().filter(|clause| clause.role.is_some()) {
                let name = text::clause_named(known.title, known.id.to_string());
                assert!(section.contains(&words.text(&name)), "{name:?}");
            }
        }
    }
}

#[test]
fn rows_of_the_comparison_say_what_is_unsure_and_what_is_a_part() {
    let words = super::given::locale("en");
    let page = page(&words, read_by(Edition::E2005));
    let rows = page.named("tr");
    let row = |start: &str| rows.iter().map(|row| row.text()).find(|it| it.starts_with(start));
    let unsure = words.get(text::STANDARD_UNVERIFIED);
    let incident = row("8.2 Incident").unwrap();
    assert!(incident.contains(unsure) && incident.contains("partly 8.6.2"), "{incident}");
    assert!(!incident.contains("partly 8.6.1"), "{incident}");
    assert!(!row("3.2 ").unwrap().contains(unsure));
}

#[test]
fn every_clause_with_a_role_has_one_row_in_either_direction() {
    for older in OLDER {
        for (from, to) in [(older, Edition::E2018), (Edition::E2018, older)] {
            let rows = ROLES.into_iter().flat_map(|role| moves(from, to, role));
            let rows: Vec<_> = rows.map(|it| (it.clause.id, it.places)).collect();
            let expected = ROLES.into_iter().flat_map(|role| clauses_with(from, role));
            let expected: Vec<_> = expected.map(|clause| clause.id).collect();
            assert_eq!(rows.iter().map(|(id, _)| *id).collect::<Vec<_>>(), expected);
            for (id, places) in rows {
                let shown: BTreeSet<_> =
                    places.iter().map(|place| (place.clause.id, place.wholly)).collect();
                assert_eq!(
                    shown,
                    counterparts(from, id, to).into_iter().collect(),
                    "{from:?} {id}"
                );
                let wholly: Vec<_> = places.iter().map(|place| !place.wholly).collect();
                assert!(wholly.is_sorted(), "{from:?} {id}: in part before wholly");
            }
        }
    }
}

/// Where a number alone leads astray. A star stands for "in part".
#[test]
fn counterparts_are_right_where_numbers_mislead() {
    use Edition::{Bs15000, E2005, E2011, E2018};
    for (from, id, to, expected) in [
        (E2005, "6.2", E2018, "9.4"),
        (E2005, "7.2", E2018, "8.3.2"),
        (E2005, "8.2", E2018, "8.6.1 8.6.2*"),
        (E2005, "10.1", E2018, "8.5.3"),
        (E2005, "10.1", E2011, "9.3"),
        (E2011, "6.1", E2018, "8.2.4* 8.3.3 8.3.4.2*"),
        (E2011, "7.1", E2018, "8.3.2"),
        (E2011, "8.1", E2018, "8.6.1 8.6.2"),
        (E2011, "8.2", E2018, "8.6.3"),
        (E2011, "8.2", E2005, "8.3"),
        (E2018, "8.2.4", E2011, "6.1*"),
        (E2018, "9.4", E2011, "6.2"),
        (E2018, "9.4", Bs15000, "6"),
        (E2018, "7.6", E2011, ""),
        (E2018, "7.6", E2005, ""),
        (E2018, "7.6", Bs15000, ""),
        (E2018, "8.2.3", E2011, "4.2"),
        (E2018, "8.2.3", E2005, ""),
        (Bs15000, "10", E2018, "8.5.3"),
    ] {
        let found = counterparts(from, ClauseId::parse(id).unwrap(), to);
        let found =
            found.iter().map(|(id, wholly)| format!("{id}{}", if *wholly { "" } else { "*" }));
        assert_eq!(found.collect::<Vec<_>>().join(" "), expected, "{from:?} {id} in {to:?}");
    }
}

fn touch(one: ClauseId, other: ClauseId) -> bool {
    one.is_within(other) || other.is_within(one)
}

/// A topic may be a chapter in one edition and a detail in another, so the way back may lead to the
/// clause above or below; never elsewhere, and never to nothing.
#[test]
fn every_way_to_another_edition_leads_back() {
    for (from, _) in Edition::ALL {
        for (to, _) in Edition::ALL.iter().filter(|(to, _)| to != from) {
            for known in clauses(*from) {
                for (there, _) in counterparts(*from, known.id, *to) {
                    let back = counterparts(*to, there, *from);
                    let returns = back.iter().any(|(id, _)| touch(*id, known.id));
                    assert!(returns, "{from:?} {} is {there} in {to:?}, not back", known.id);
                }
            }
        }
    }
}

/// Where neither of two clauses has details, each is among the other's counterparts, or neither is.
#[test]
fn between_single_clauses_the_comparison_is_mutual() {
    let single = |edition: Edition| {
        let named = TOPICS.iter().filter_map(move |topic| topic.standing(edition));
        let named: BTreeSet<ClauseId> = named.flat_map(|it| it.clauses.iter().copied()).collect();
        let alone = |id: &ClauseId| named.iter().all(|it| it == id || !touch(*it, *id));
        named.iter().copied().filter(alone).collect::<Vec<_>>()
    };
    for (from, _) in Edition::ALL {
        for (to, _) in Edition::ALL.iter().filter(|(to, _)| to != from) {
            for here in single(*from) {
                for there in single(*to) {
                    let find = |list: Vec<(ClauseId, bool)>, id| {
                        list.into_iter().find(|(known, _)| *known == id).map(|(_, wholly)| wholly)
                    };
                    let forth = find(counterparts(*from, here, *to), there);
                    let back = find(counterparts(*to, there, *from), here);
                    assert_eq!(forth, back, "{from:?} {here}, {to:?} {there}");
                }
            }
        }
    }
}

/// The words "partly" and "part of" rest on this: the edition of today splits, it does not merge.
#[test]
fn only_old_clauses_hold_a_topic_as_a_part() {
    for topic in TOPICS {
        assert!(topic.partly.iter().all(|(edition, _)| *edition != Edition::E2018), "{}", topic.id);
    }
}

#[test]
fn the_clause_trees_are_whole() {
    for (edition, count) in
        [(Edition::E2018, 77), (Edition::E2011, 53), (Edition::E2005, 33), (Edition::Bs15000, 10)]
    {
        let ids: BTreeSet<_> = clauses(edition).iter().map(|clause| clause.id).collect();
        assert_eq!((ids.len(), clauses(edition).len()), (count, count), "{edition:?}");
        assert!(clauses(edition).is_sorted_by_key(|clause| clause.id), "{edition:?}");
        for parent in ids.iter().filter_map(|id| id.parent()) {
            assert!(ids.contains(&parent), "{edition:?} has no {parent}");
        }
    }
}
