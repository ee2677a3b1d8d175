//! Files from the command line: reports, and the questionnaire out and in again.

use std::{fs, path::PathBuf};

use scopecheck::{
    domain::{Choice, Grade, Rating},
    report::{ReportFormat, Request, request},
    session::{
        example,
        snapshot::{self, Leftovers},
    },
};

use super::{
    command_line::{run, words},
    given::{locales, today},
    questionnaire_xlsx::{filled, say},
    read_back::{html, pieces},
};

/// A folder of the test's own, empty.
fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    folder
}

fn text_of(language: &str) -> String {
    snapshot::write(&example(language), &Leftovers::default())
}

fn succeeded(arguments: &[&str], input: &str) -> Vec<u8> {
    let output = run(arguments, input.as_bytes());
    assert_eq!(words(&output.stderr), "", "{arguments:?}");
    assert_eq!(output.status.code(), Some(0), "{arguments:?}");
    output.stdout
}

/// What the program says of a call that it refuses; nothing is printed then.
fn refused(arguments: &[&str], input: &str) -> String {
    let output = run(arguments, input.as_bytes());
    assert_eq!(output.status.code(), Some(3), "{arguments:?}");
    assert_eq!(output.stdout, b"", "{arguments:?}");
    words(&output.stderr)
}

const DATED: [&str; 4] = ["--lang", "de", "--today", "2026-11-22"];

#[test]
fn a_report_in_every_format_is_that_of_the_page_to_a_file_and_to_standard_output() {
    let (folder, all) = (folder("reports"), locales());
    let asked = request(&example("de"), &Leftovers::default(), "de", Some(today()));
    let asked = Request::parse(&asked, &all).unwrap();
    for (format, key) in ReportFormat::ALL {
        let path = folder.join(key);
        let path = path.to_str().unwrap();
        let call = [&["report", "-", "--as", key], &DATED[..]].concat();
        let expected = asked.file(key).unwrap().bytes;
        let printed = succeeded(&call, &text_of("de"));
        assert!(printed == expected, "{key} to standard output");
        // how it is written does not depend on what it is
        if matches!(format, ReportFormat::Markdown | ReportFormat::Xlsx) {
            let printed = succeeded(&[&call[..], &["--output", path]].concat(), &text_of("de"));
            assert_eq!(printed, b"");
            assert!(fs::read(path).unwrap() == expected, "{key} to a file");
        }
    }
}

#[test]
fn a_call_says_what_the_report_holds_and_looks_like() {
    let logo = folder("logo").join("dot.png");
    let dot = super::docx_parts::DOT;
    let dot = scopecheck::report::Logo::parse(dot).unwrap();
    fs::write(&logo, &dot.bytes).unwrap();
    let call = [
        "report",
        "-",
        "--as",
        "html",
        "--sections",
        "summary,gates",
        "--paper",
        "letter",
        "--assessor",
        "Ada Läufer",
        "--footer",
        "Läufer & Söhne",
        "--edition",
        "2011",
        "--logo",
        logo.to_str().unwrap(),
    ];
    let printed = words(&succeeded(&call, &text_of("en")));
    let page = html(&printed);
    let sections = page.named("section");
    let ids: Vec<_> = sections.iter().filter_map(|it| it.attribute("id")).collect();
    assert_eq!(ids, ["summary", "gates"]);
    assert_eq!(page.named("img")[0].attribute("src"), Some(&*dot.address()));
    assert!(page.text().contains("Ada Läufer") && page.text().contains("Läufer & Söhne"));
    assert!(printed.contains("@page { size: letter;"));
    // what the file says holds where the call says nothing
    let mut own = example("en");
    own.report.language = "de".to_owned();
    own.report.assessor = "Bea".to_owned();
    let own = snapshot::write(&own, &Leftovers::default());
    let printed = succeeded(&["report", "-", "--as", "md", "--sections", "summary"], &own);
    let pieces = pieces(ReportFormat::Markdown, &printed);
    assert!(pieces.iter().any(|it| it == "Zusammenfassung"), "{pieces:?}");
    assert!(pieces.iter().any(|it| it.contains("Bea")), "{pieces:?}");
}

#[test]
fn a_wrong_call_for_a_file_ends_with_2() {
    for call in [
        &["report", "-"][..],
        &["report", "-", "--as", "pdf"],
        &["report", "-", "--as", "html", "--sections", "summary,prices"],
        &["report", "-", "--as", "html", "--paper", "a5"],
        &["report", "-", "--as", "html", "--today", "22.11.2026"],
        &["questionnaire", "-", "--as", "csv"],
        &["fill-in", "-"],
    ] {
        let output = run(call, text_of("en").as_bytes());
        assert_eq!(output.status.code(), Some(2), "{call:?}");
        assert_eq!(output.stdout, b"");
    }
}

#[test]
fn what_is_refused_names_the_file_and_the_reason() {
    let folder = folder("refused");
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    fs::write(path("no.png"), "not a picture").unwrap();
    fs::write(path("no.xlsx"), "not a workbook").unwrap();
    let example = text_of("de");
    let (picture, book, lost) = (path("no.png"), path("no.xlsx"), path("nowhere/report.md"));
    for (call, named, reason) in [
        (&["report", "none.json", "--as", "md"][..], "none.json: ", ""),
        (&["report", "-", "--as", "ics", "--lang", "de"], "-: ", "braucht einen Tag"),
        (&["report", "-", "--as", "html", "--logo", &picture], &picture, "PNG"),
        (&["report", "-", "--as", "md", "-o", &lost], &lost, ""),
        (&["questionnaire", "none.json"], "none.json: ", ""),
        (&["fill-in", "-", &book], &book, "workbook"),
        (&["fill-in", "-", "none.xlsx"], "none.xlsx: ", ""),
    ] {
        let said = refused(call, &example);
        assert!(said.starts_with(named) && said.contains(reason), "{call:?}: {said}");
    }
    assert!(refused(&["report", "-", "--as", "md"], "{}").starts_with("-: "));
    assert_eq!(fs::read_dir(&folder).unwrap().count(), 2, "nothing half written");
}

#[test]
fn a_questionnaire_goes_out_and_comes_in_again() {
    let folder = folder("questionnaire");
    let path = |name: &str| folder.join(name).to_str().unwrap().to_owned();
    let (book, filled_in) = (path("a.xlsx"), path("b.json"));
    fs::write(path("a.json"), text_of("de")).unwrap();
    let file = path("a.json");
    succeeded(&["questionnaire", &file, "--lang", "de", "-o", &book], "");
    assert!(
        fs::read(&book).unwrap()
            == succeeded(&["questionnaire", "-", "--lang", "de"], &text_of("de"))
    );
    // nothing was filled in beyond what had been said
    let output = run(&["fill-in", &file, &book, "--output", &filled_in], b"");
    assert_eq!((output.status.code(), &output.stdout[..]), (Some(0), &b""[..]));
    assert!(words(&output.stderr).ends_with("0 new and 0 changed.\n"), "{output:?}");
    let read = snapshot::read(&fs::read(&filled_in).unwrap()).unwrap().assessment;
    assert_eq!(read, example("de"));

    let with = filled(|book| say(book, 1, 2, "grade", "Mostly"));
    fs::write(path("with.xlsx"), with).unwrap();
    let quick = r#"{"format":"scopecheck-assessment","version":1,"tier":"quick"}"#;
    let output = run(&["fill-in", "-", &path("with.xlsx")], quick.as_bytes());
    assert!(words(&output.stderr).ends_with("1 new and 0 changed.\n"), "{output:?}");
    let read = snapshot::read(&output.stdout).unwrap().assessment;
    let ratings: Vec<_> = read.answers.values().map(|it| it.rating).collect();
    assert_eq!(ratings, [Some(Rating::Graded(Grade::Largely))]);

    let wrong = filled(|book| {
        say(book, 1, 2, "grade", "Mostly");
        say(book, 1, 3, "grade", "Perhaps");
    });
    fs::write(path("wrong.xlsx"), wrong).unwrap();
    let said = refused(&["fill-in", "-", &path("wrong.xlsx"), "-o", &path("never.json")], quick);
    assert!(said.starts_with(&path("wrong.xlsx")) && said.contains("Perhaps"), "{said}");
    assert!(!folder.join("never.json").exists(), "nothing half taken over");
}

#[test]
fn a_printed_questionnaire_holds_no_answers() {
    let printed = succeeded(&["questionnaire", "-", "--as", "html"], &text_of("en"));
    let page = html(&words(&printed));
    assert!(page.named("table").len() > 3);
    assert!(!page.text().contains("Restore test in March"), "a note");
    let printed = succeeded(&["questionnaire", "-", "--as", "docx"], &text_of("en"));
    assert!(pieces(ReportFormat::Docx, &printed).iter().any(|it| it.contains('☐')));
}
