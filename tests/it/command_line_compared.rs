//! `compare` and `merge` on the command line.

use std::fs;

use serde_json::{Value, json};

use super::{
    command_line::{run, words},
    given::{file, patched, sound},
};

/// Two files of the test's own.
fn files(name: &str, patches: [Value; 2]) -> [String; 2] {
    let folder = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    let mut nth = ["spring.json", "autumn.json"].into_iter();
    patches.map(|patch| {
        let path = folder.join(nth.next().unwrap());
        fs::write(&path, file(patched(sound(), &patch))).unwrap();
        path.to_str().unwrap().to_owned()
    })
}

fn succeeded(arguments: &[&str]) -> String {
    let output = run(arguments, b"");
    assert_eq!(words(&output.stderr), "", "{arguments:?}");
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    words(&output.stdout)
}

fn answer(grade: &str, note: &str) -> Value {
    json!({ "answers": { "incident.quick": { "grade": grade, "note": note } } })
}

#[test]
fn compare_says_what_changed_for_programs_and_for_people() {
    let [before, now] = files("compared", [answer("P", ""), answer("F", "since May")]);
    let json: Value = serde_json::from_str(&succeeded(&["compare", &before, &now])).unwrap();
    assert_eq!(
        json["said"],
        json!([{ "at": "answers.incident.quick", "before": { "grade": "P" },
            "now": { "grade": "F", "note": "since May" } }])
    );
    assert_eq!(json["gates"].as_array().unwrap().len(), 7);
    let text = succeeded(&["compare", &before, &now, "--format", "text"]);
    for line in [
        "Since “spring”\nNo gate opened, none was lost.",
        "  Before: In parts\n  Now: Fully, and we can show it\n  Note: “since May”",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    let same = succeeded(&["compare", &now, &now, "--format", "text", "--lang", "de"]);
    assert!(same.contains("hat sich nichts geändert"), "{same}");
}

#[test]
fn merge_leaves_differences_open_unless_told_to_take_the_lower_grade() {
    let [one, other] = files("merged", [answer("P", "not at night"), answer("F", "")]);
    let out = [&one, ".merged"].concat();
    let by = ["--by", "Anna", "--by", "Bo"];
    let agenda = succeeded(&[&["merge", &one, &other], &by[..]].concat());
    for line in ["Anna: In parts", "Bo: Fully, and we can show it", "Anna: “not at night”"] {
        assert!(agenda.contains(line), "{line}\n{agenda}");
    }
    assert!(fs::metadata(&out).is_err(), "nothing is written unless asked for");
    let merged = || -> Value { serde_json::from_slice(&fs::read(&out).unwrap()).unwrap() };
    let call = [&["merge", &one, &other, "-o", &out], &by[..]].concat();
    let told = succeeded(&call);
    assert!(told.contains("One difference stays without an answer"), "{told}");
    let kept = merged()["answers"]["incident.quick"].clone();
    assert_eq!(kept.get("grade"), None);
    assert_eq!(kept["voices"][0], json!({ "by": "Anna", "grade": "P", "note": "not at night" }));
    let told = succeeded(&[&call[..], &["--take-lower"]].concat());
    assert!(told.contains("For one statement the lower grade was taken."), "{told}");
    assert_eq!(merged()["answers"]["incident.quick"]["grade"], "P");
    fs::remove_file(out).unwrap();
}

#[test]
fn a_file_that_cannot_be_read_is_refused_and_nothing_is_written() {
    let [one, _] = files("refused", [json!({}), json!({})]);
    for call in [&["compare", &one, "none.json"][..], &["merge", &one, "none.json"]] {
        let output = run(call, b"");
        assert_eq!(output.status.code(), Some(3), "{call:?}");
        assert_eq!(words(&output.stdout), "");
        assert!(words(&output.stderr).contains("none.json"));
    }
    assert_eq!(run(&["merge", &one], b"").status.code(), Some(2), "one file is nothing to merge");
}
