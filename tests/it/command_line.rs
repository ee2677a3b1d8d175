//! The program on the command line, run as a portal runs it.

use std::{
    io::Write,
    process::{Command, Output, Stdio},
};

use scopecheck::{
    content::{self, QUESTIONS, asks},
    domain::Edition,
};
use serde_json::{Value, json};

use super::given::{file, fixture, fixture_path, patched, sound};

/// Runs the program with this on its standard input.
pub fn run(arguments: &[&str], input: &[u8]) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_scopecheck"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    // A wrong call ends without reading; then nobody is there to write to.
    let _ = program.stdin.take().unwrap().write_all(input);
    program.wait_with_output().unwrap()
}

pub fn words(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).unwrap()
}

/// What `evaluate` prints about a fixture.
pub fn evaluated(fixture: &str, language: &str) -> Value {
    let path = fixture_path(fixture);
    let output = run(&["evaluate", path.to_str().unwrap(), "--lang", language], b"");
    assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
    assert_eq!(words(&output.stderr), "");
    serde_json::from_slice(&output.stdout).unwrap()
}

#[test]
fn a_wrong_call_ends_with_2_and_prints_nothing() {
    for arguments in [
        &[][..],
        &["evaluate"],
        &["certify", "-"],
        &["evaluate", "-", "--lang", "tlh"],
        &["evaluate", "-", "--edition", "2017"],
        &["evaluate", "-", "--today", "2026-02-30"],
        &["evaluate", "-", "--format", "pdf"],
        &["questions", "--lang"],
        &["statement", "-", "--as", "docx"],
        &["validate"],
    ] {
        let output = run(arguments, file(sound()).as_bytes());
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert_eq!(words(&output.stdout), "", "{arguments:?}");
        assert_ne!(words(&output.stderr), "", "{arguments:?}");
    }
}

#[test]
fn a_refused_file_ends_with_3_and_names_place_and_reason() {
    for (input, place, reason) in [
        (r#"{"format":"scopecheck-assessment","version":1,"#, "Line 1, column 46", "JSON"),
        (
            r#"{"format":"scopecheck-assessment","version":1,"scope":{"customers":"all"}}"#,
            "scope.customers",
            "“all” is not possible here",
        ),
        (r#"{"format":"scopecheck-assessment","version":9}"#, "version 9", "newer"),
        ("{}", "", "not a Scopecheck file"),
    ] {
        for command in ["evaluate", "validate"] {
            let output = run(&[command, "-"], input.as_bytes());
            let message = words(&output.stderr);
            assert_eq!(output.status.code(), Some(3), "{input}");
            assert_eq!(words(&output.stdout), "", "{input}");
            assert!(message.contains(place) && message.contains(reason), "{input}: {message}");
            assert!(message.starts_with("-: "), "the file is not named: {message}");
        }
    }
}

#[test]
fn a_file_that_is_not_there_ends_with_3_and_is_named() {
    let output = run(&["evaluate", "no-such-file.json"], b"");
    assert_eq!(output.status.code(), Some(3));
    assert_eq!(words(&output.stdout), "");
    assert!(words(&output.stderr).contains("no-such-file.json"));
}

#[test]
fn reasons_come_in_the_language_asked_for() {
    let output = run(&["validate", "-", "--lang", "de"], b"{}");
    assert!(
        words(&output.stderr).contains("keine Datei von Scopecheck"),
        "{}",
        words(&output.stderr)
    );
}

#[test]
fn a_file_is_validated_with_remarks_about_what_is_unknown() {
    let input = r#"{"format":"scopecheck-assessment","version":1,"mood":"good",
        "answers":{"some.other.question":{"grade":"F"}}}"#;
    let output = run(&["validate", "-"], input.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    assert_eq!(words(&output.stdout).trim_end().lines().count(), 3, "{}", words(&output.stdout));
}

#[test]
fn the_day_decides_about_an_earlier_certificate_and_nothing_else_does() {
    let input = fixture("v1.json");
    let rules = |arguments: &[&str]| -> Vec<String> {
        let output = run(&[&["evaluate", "-"], arguments].concat(), input.as_bytes());
        let json: Value = serde_json::from_slice(&output.stdout).unwrap();
        let findings = json["scope"]["findings"].as_array().unwrap();
        findings.iter().map(|finding| finding["rule"].as_str().unwrap().to_owned()).collect()
    };
    let silent = rules(&[]);
    let dated = rules(&["--today", "2026-11-22"]);
    for rule in ["R54", "R55", "R56"] {
        assert!(!silent.contains(&rule.to_owned()), "{rule} spoke without a day");
        assert!(dated.contains(&rule.to_owned()), "{rule} is silent");
    }
}

#[test]
fn the_same_is_said_to_people() {
    let output = run(&["evaluate", "-", "--format", "text"], fixture("v1.json").as_bytes());
    let text = words(&output.stdout);
    assert_eq!(output.status.code(), Some(0));
    for words in ["R10 – ", "8.6.3", "Alder Hosting Ltd", "%"] {
        assert!(text.contains(words), "{words} is missing in:\n{text}");
    }
}

#[test]
fn the_statement_is_printed_as_a_document_in_its_language() {
    let check = patched(sound(), &json!({ "scope": { "organization": "Alder & <Söhne>" } }));
    let print = |arguments: &[&str]| {
        let output =
            run(&[&["statement", "-"], arguments].concat(), file(check.clone()).as_bytes());
        assert_eq!(output.status.code(), Some(0), "{}", words(&output.stderr));
        words(&output.stdout)
    };
    assert!(print(&[]).starts_with("The service management system of Alder & <Söhne> "));
    let german = print(&["--lang", "de", "--as", "text"]);
    assert!(german.starts_with("Das Servicemanagementsystem von Alder & <Söhne> "), "{german}");
    let markdown = print(&["--as", "md"]);
    assert!(markdown.contains(r"Alder \& \<Söhne\>"), "{markdown}");
    let html = print(&["--lang", "de", "--as", "html"]);
    assert!(html.contains("<html lang=\"de\">") && html.contains("Alder &amp; &lt;Söhne&gt;"));
    // nothing to print is no success
    let empty = run(&["statement", "-"], file(json!({})).as_bytes());
    assert_eq!((empty.status.code(), words(&empty.stdout)), (Some(3), String::new()));
    assert!(words(&empty.stderr).contains("the organization and at least one service"));
}

/// What an edition does not have it does not ask, and it asks by its own numbers.
#[test]
fn questions_are_those_of_the_edition() {
    let clauses = |edition: &str, id: &str| {
        let output = run(&["questions", "--edition", edition], b"");
        let json: Value = serde_json::from_slice(&output.stdout).unwrap();
        let questions = json["questions"].as_array().unwrap().clone();
        questions.into_iter().find(|it| it["id"] == id).map(|it| it["clauses"].clone())
    };
    for (id, of_2018, of_2011, of_2005) in [
        ("incident.quick", Some("8.6.1"), Some("8.1"), Some("8.2")),
        ("service_request.quick", Some("8.6.2"), Some("8.1"), None),
        ("demand.quick", Some("8.4.2"), None, None),
        ("gates.internal_audit", Some("9.2"), Some("4.5.4.2"), Some("4.3")),
        ("gates.climate_considered", Some("4.1"), None, None),
        ("scope.parties.governance.compliance", None, Some("4.2"), None),
    ] {
        for (edition, expected) in [("2018", of_2018), ("2011", of_2011), ("2005", of_2005)] {
            let expected = expected.map(|clause| json!([clause]));
            assert_eq!(clauses(edition, id), expected, "{id} in {edition}");
        }
    }
}

/// Read by another edition the same answers are about its clauses.
#[test]
fn an_assessment_is_read_by_another_edition() {
    let incidents = json!({ "by": "external_supplier", "agreement": "contract" });
    let check = patched(sound(), &json!({ "scope": { "parties": { "8.6": incidents } } }));
    let fired = |edition: &str| {
        let output = run(&["evaluate", "-", "--edition", edition], file(check.clone()).as_bytes());
        let json: Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(json["edition"], edition);
        let findings = json["scope"]["findings"].as_array().unwrap().clone();
        let about = |rule: &str| {
            let found = findings.iter().find(|finding| finding["rule"] == rule);
            found.map(|finding| finding["clauses"].clone())
        };
        (about("R23"), about("R27"))
    };
    assert_eq!(fired("2018"), (Some(json!(["8.2.3", "8.6.1", "8.6.2", "8.6.3"])), None));
    assert_eq!(fired("2011"), (None, Some(json!(["4.2", "8.1", "8.2"]))));
}

#[test]
fn questions_are_printed_for_programs_and_for_people() {
    for language in ["en", "de"] {
        let output = run(&["questions", "--lang", language, "--format", "json"], b"");
        let json: Value = serde_json::from_slice(&output.stdout).unwrap();
        let questions = json["questions"].as_array().unwrap();
        let text = words(&run(&["questions", "--lang", language, "--format", "text"], b"").stdout);
        let asked = |question: &&content::Question| asks(Edition::E2018, question);
        assert_eq!(questions.len(), QUESTIONS.iter().filter(asked).count());
        for question in questions {
            for field in ["id", "text"] {
                assert!(text.contains(question[field].as_str().unwrap()), "{question}");
            }
        }
    }
}
