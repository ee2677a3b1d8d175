//! `scopecheck own-set`: checked, made from tables and back, evaluated.

use std::{fs, path::PathBuf};

use serde_json::Value;

use super::{
    command_line::{run, words},
    given::fixture_path,
    own_set::{example_file, published},
};

fn example(name: &str) -> String {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/question-sets/");
    [folder, name].concat()
}

fn printed(arguments: &[&str]) -> String {
    let output = run(arguments, b"");
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    words(&output.stdout)
}

#[test]
fn a_set_is_checked_in_the_language_of_its_author() {
    let set = example("service-desk.json");
    assert_eq!(
        printed(&["own-set", "check", &set, "--lang", "de"]),
        "„Service Desk im Check“ von Alder Advisory, Stand 1: alles in Ordnung. Fragen: 24, Abschnitte: 5, Sprachen: de und en.\n"
    );
    let wrong = words(&example_file("service-desk.json")).replace("\"pressure\"", "\"stress\"");
    let wrong = wrong.replacen("\"stress\"", "\"pressure\"", 1);
    let output = run(&["own-set", "check", "-"], wrong.as_bytes());
    assert_eq!((output.status.code(), words(&output.stdout)), (Some(3), String::new()));
    let told = words(&output.stderr);
    assert!(told.starts_with("-: At questions["), "{told}");
    assert!(told.contains("There is no section “stress”. Possible: "), "{told}");
}

#[test]
fn a_table_becomes_a_set_and_a_set_a_table() {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("own-sets");
    fs::create_dir_all(&folder).unwrap();
    let (made, back) = (folder.join("made.json"), folder.join("back.csv"));
    let (made, back) = (made.to_str().unwrap(), back.to_str().unwrap());
    printed(&["own-set", "convert", &example("service-desk.csv"), "-o", made]);
    printed(&["own-set", "convert", made, "-o", back]);
    assert_eq!(fs::read(back).unwrap(), example_file("service-desk.csv"));
    let output = run(&["own-set", "convert", "-", "--lang", "de"], b"id;text_de\na;\n");
    assert_eq!(output.status.code(), Some(3));
    assert!(words(&output.stderr).contains("-: Bei B2: Der Text auf „de“ fehlt."));
}

#[test]
fn answers_are_evaluated_for_programs_and_for_people() {
    let (check, set) = (fixture_path("v1.json"), example("service-desk.json"));
    let check = check.to_str().unwrap();
    let json: Value =
        serde_json::from_str(&printed(&["own-set", "evaluate", check, &set])).unwrap();
    assert_eq!(json["set"]["by"], "Alder Advisory");
    assert_eq!(json["answered"], serde_json::json!({ "n": 3, "of": 24 }));
    assert_eq!(json["goal"], "not_met");
    assert_eq!(json["sections"][1]["gaps"][0], "priority");
    let text = printed(&["own-set", "evaluate", check, &set, "--lang", "de", "--format", "text"]);
    assert!(text.contains("Fragen von Alder Advisory: „Service Desk im Check“, Stand 1"), "{text}");
    assert!(text.contains("Erreichbarkeit und Annahme: "), "{text}");
}

#[test]
fn the_schema_is_printed() {
    let printed: Value = serde_json::from_str(&printed(&["own-set", "schema"])).unwrap();
    assert_eq!(printed, published());
}
