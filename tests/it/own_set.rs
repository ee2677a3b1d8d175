//! Question sets that somebody brings along: read, refused with place and remedy, described by a schema.

use std::fs;

use scopecheck::{
    domain::{Grade, OwnSet},
    session::{
        own_set::{SetProblem, is_stable_id, read, schema, write},
        snapshot::Place,
    },
};
use serde_json::{Value, json};

use super::{
    given::{locale, patched},
    schema::{collect, fits},
};

/// The text of a file beside the example set.
pub fn example_file(name: &str) -> Vec<u8> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/question-sets/");
    fs::read([folder, name].concat()).unwrap()
}

/// The example set.
pub fn example_set() -> OwnSet {
    read(&example_file("service-desk.json")).unwrap()
}

/// The same as JSON.
pub fn example_json() -> Value {
    serde_json::from_slice(&example_file("service-desk.json")).unwrap()
}

/// A set of one question.
fn small() -> Value {
    json!({
        "format": "scopecheck-questions", "version": 1, "id": "small", "revision": "1",
        "by": { "name": "Alder" }, "languages": ["en"], "title": { "en": "Small" },
        "sections": [{ "id": "one", "title": { "en": "One" } }],
        "questions": [{ "id": "first", "section": "one", "text": { "en": "It works." } }],
    })
}

/// Reads it as a file.
pub fn read_json(json: &Value) -> Result<OwnSet, Vec<SetProblem>> {
    read(json.to_string().as_bytes())
}

/// Each problem as its author reads it.
fn told(problems: &[SetProblem], tag: &str) -> Vec<String> {
    problems.iter().map(|problem| locale(tag).text(&problem.message())).collect()
}

fn places(json: &Value) -> Vec<String> {
    let problems = read_json(json).unwrap_err();
    let place = |problem: &SetProblem| match &problem.place {
        Place::Field(path) => path.clone(),
        other => format!("{other:?}"),
    };
    problems.iter().map(place).collect()
}

#[test]
fn the_example_is_whole_in_both_languages() {
    let set = example_set();
    assert_eq!(set.languages, ["de", "en"]);
    assert!((20..=30).contains(&set.questions.len()) && (4..=5).contains(&set.sections.len()));
    for goal in [Grade::Partially, Grade::Largely, Grade::Fully] {
        assert!(set.questions.iter().any(|it| it.goal == goal), "{goal:?}");
    }
    assert!(set.questions.iter().any(|it| it.may_be_absent));
    assert_eq!(read(write(&set).as_bytes()).unwrap(), set);
}

#[test]
fn what_may_be_left_out_has_its_usual_value() {
    let set = read_json(&small()).unwrap();
    let question = &set.questions[0];
    assert_eq!((question.goal, question.may_be_absent), (Grade::Largely, false));
    assert!(question.hint.is_empty() && question.options.is_empty() && set.intro.is_empty());
    assert_eq!(set.say(&set.title, "de"), "Small");
}

#[test]
fn each_problem_names_its_place() {
    let second = |question: Value| {
        let mut set = small();
        set["questions"].as_array_mut().unwrap().push(question);
        set
    };
    let text = json!({ "en": "Text" });
    for (patch, place) in [
        (json!({ "id": null }), "id"),
        (json!({ "id": "Small Set" }), "id"),
        (json!({ "id": "constructor" }), "id"),
        (json!({ "id": "__proto__" }), "id"),
        (json!({ "by": { "url": "javascript:alert(1)" } }), "by.url"),
        (json!({ "languages": [] }), "languages"),
        (json!({ "languages": ["en", "en"] }), "languages[1]"),
        (json!({ "languages": ["English"] }), "languages[0]"),
        (json!({ "title": { "fr": "Petit" } }), "title.fr"),
        (json!({ "intro": { "en": 7 } }), "intro.en"),
        (json!({ "intro": "Hello" }), "intro"),
        (json!({ "sections": {} }), "sections"),
        (json!({ "title": { "en": "a\u{0}b" } }), "title.en"),
        (json!({ "titel": {} }), "titel"),
    ] {
        let set = patched(small(), &patch);
        assert!(places(&set).contains(&place.to_owned()), "{patch}: {:?}", places(&set));
    }
    for (question, place) in [
        (json!({ "id": "first", "section": "one", "text": text }), "questions[1]"),
        (json!({ "id": "b", "section": "two", "text": text }), "questions[1].section"),
        (json!({ "id": "b", "section": "one", "text": {} }), "questions[1].text"),
        (json!({ "id": "b", "section": "one", "text": text, "goal": "X" }), "questions[1].goal"),
        (
            json!({ "id": "b", "section": "one", "text": text, "may_be_absent": "no" }),
            "questions[1].may_be_absent",
        ),
        (
            json!({ "id": "b", "section": "one", "text": text, "options": { "N": text } }),
            "questions[1].options.P",
        ),
        (
            json!({ "id": "b", "section": "one", "text": { "en": "x".repeat(1_001) } }),
            "questions[1].text.en",
        ),
        (json!([]), "questions[1]"),
    ] {
        assert_eq!(places(&second(question.clone()))[0], place, "{question}");
    }
    let empty = patched(
        small(),
        &json!({ "sections": [small()["sections"][0], { "id": "two", "title": { "en": "Two" } }] }),
    );
    assert_eq!(places(&empty), ["sections[1]"]);
}

#[test]
fn an_author_reads_place_reason_and_remedy_in_their_language() {
    let mut set = example_json();
    set["questions"][3]["goal"] = json!("G");
    set["questions"][4]["text"].as_object_mut().unwrap().remove("en");
    let problems = read_json(&set).unwrap_err();
    assert_eq!(
        told(&problems, "de"),
        [
            "Bei questions[3].goal: „G“ ist hier nicht möglich. Möglich: N, P, L und F.",
            "Bei questions[4].text: Der Text auf „en“ fehlt. Ergänzen Sie ihn, oder streichen Sie „en“ aus „languages“.",
        ]
    );
    assert_eq!(
        told(&problems, "en"),
        [
            "At questions[3].goal: “G” is not possible here. Possible: N, P, L and F.",
            "At questions[4].text: The text in “en” is missing. Add it, or take “en” out of “languages”.",
        ]
    );
}

#[test]
fn what_is_no_set_at_all_is_told_once() {
    let deep = ["[".repeat(40), "]".repeat(40)].concat();
    let large = " ".repeat(1024 * 1024 + 1);
    let newer = patched(small(), &json!({ "version": 2 })).to_string();
    for (bytes, begins) in [
        (&b"\xff\xfe"[..], "This is not a text file."),
        (b"{\n  \"id\": oops", "Line 2, column"),
        (b"[]", "This is not a question set."),
        (
            b"{ \"format\": \"scopecheck-assessment\", \"version\": 1 }",
            "This is not a question set.",
        ),
        (deep.as_bytes(), "Line 1, column 17: Too many brackets"),
        (large.as_bytes(), "The file is larger than 1 MB."),
        (newer.as_bytes(), "The question set is of version 2"),
    ] {
        let told = told(&read(bytes).unwrap_err(), "en");
        assert!(told.len() == 1 && told[0].starts_with(begins), "{told:?}");
    }
}

#[test]
fn no_more_than_20_problems_are_told_and_no_more_than_300_questions_taken() {
    let mut set = small();
    let question = |nth: usize, section: &str| json!({ "id": format!("q{nth}"), "section": section, "text": { "en": "Text" } });
    set["questions"] = (0..50).map(|nth| question(nth, "nowhere")).collect();
    assert_eq!(read_json(&set).unwrap_err().len(), 20);
    set["questions"] = (0..300).map(|nth| question(nth, "one")).collect();
    assert_eq!(read_json(&set).unwrap().questions.len(), 300);
    set["questions"] = (0..301).map(|nth| question(nth, "one")).collect();
    assert_eq!(places(&set), ["questions"]);
}

#[test]
fn ids_are_words() {
    for fine in ["a", "first-contact", "pa2_1", "incident.quick", "x9"] {
        assert!(is_stable_id(fine), "{fine}");
    }
    for wrong in ["", "A", "9a", "a b", "a--b", "-a", "a.", "ä", "prototype", &"a".repeat(61)] {
        assert!(!is_stable_id(wrong), "{wrong}");
    }
}

/// Markup is text like any other.
#[test]
fn words_that_would_be_markup_stay_words() {
    let set = patched(small(), &json!({ "title": { "en": "<script>alert(1)</script>" } }));
    assert_eq!(read_json(&set).unwrap().title["en"], "<script>alert(1)</script>");
}

/// The published schema.
pub fn published() -> Value {
    serde_json::from_str(&schema()).unwrap()
}

#[test]
fn the_schema_takes_the_example_and_refuses_what_reading_refuses_field_by_field() {
    let (schema, whole) = (published(), example_json());
    assert!(fits(&whole, &schema));
    let others = [json!(null), json!(7), json!(true), json!("x"), json!([]), json!([3]), json!({})];
    let mut pointers = vec![];
    collect(&whole, "", &mut pointers);
    for pointer in pointers {
        for other in &others {
            let mut changed = whole.clone();
            *changed.pointer_mut(&pointer).unwrap() = other.clone();
            if read_json(&changed).is_ok() {
                assert!(fits(&changed, &schema), "{pointer} = {other} is read");
            }
        }
    }
    for wrong in [
        json!({ "id": null }),
        json!({ "more": 1 }),
        json!({ "version": 2 }),
        json!({ "questions": [] }),
        json!({ "by": { "name": "" } }),
        json!({ "title": { "en": "x".repeat(201) } }),
    ] {
        let wrong = patched(small(), &wrong);
        assert!(!fits(&wrong, &schema) && read_json(&wrong).is_err(), "{wrong}");
    }
}
