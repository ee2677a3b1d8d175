//! Several assessments in one file.

use scopecheck::session::{
    keeping::{archive, copied, open_archive},
    snapshot,
};
use serde_json::json;

use super::given::{assessment, file, fixture_assessment, sentences};

fn named(name: &str) -> String {
    file(json!({ "name": name }))
}

#[test]
fn several_assessments_go_into_one_file_and_come_back() {
    let files = ["eins", "zwei"].map(named).to_vec();
    let whole = archive(&files);
    let opened = open_archive(whole.as_bytes()).unwrap();
    let names: Vec<_> = opened.iter().map(|(it, _)| it.assessment.name.as_str()).collect();
    assert_eq!(names, ["eins", "zwei"]);
    let again: Vec<_> = opened.into_iter().map(|(_, file)| file).collect();
    assert_eq!(archive(&again), whole);
    let refused = |bytes: &[u8]| sentences(&open_archive(bytes).unwrap_err());
    assert_eq!(refused(named("one").as_bytes()), "This is not a file with several checks.");
    assert_eq!(refused(b"{"), "This is not valid JSON.");
    let newer = whole.trim_end().strip_suffix("\"version\": 1\n}").unwrap();
    let newer = [newer, "\"version\": 2\n}"].concat();
    assert!(refused(newer.as_bytes()).starts_with("The file is of version 2"));
    // one that is refused leaves all out and is named
    let wrong = whole.replace("\"zwei\"", "7");
    assert_eq!(refused(wrong.as_bytes()), "At assessments.1.name: There should be text here.");
    // who opens it as one check is told where it belongs
    let problems = snapshot::read(whole.as_bytes()).unwrap_err();
    assert!(sentences(&problems).contains("Your checks"));
}

#[test]
fn a_new_check_begins_with_the_old_answers_to_be_looked_at_again() {
    let old = fixture_assessment("v1.json");
    let copy = copied(&old, "2027".to_owned());
    assert_eq!(copy.name, "2027");
    assert_eq!(copy.scope, old.scope);
    assert!(!copy.answers.is_empty() && copy.answers.values().all(|answer| answer.later));
    let grades = |it: &scopecheck::domain::Assessment| -> Vec<_> {
        it.answers
            .iter()
            .map(|(id, answer)| (id.clone(), answer.rating, answer.note.clone()))
            .collect()
    };
    assert_eq!(grades(&copy), grades(&old));
    assert_ne!(old.gates, copy.gates);
    assert_eq!(copy.gates, assessment(json!({})).gates);
    assert_eq!(copy.plan.certificate_by, None);
}
