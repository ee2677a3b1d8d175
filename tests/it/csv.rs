//! The report as comma-separated values, read by the library's reader.

use csv::ReaderBuilder;
use scopecheck::{
    report::{document::Document, writers},
    session::example,
};

use super::{
    given::locale,
    xlsx::{document, noted},
};

fn written(document: &Document) -> Vec<u8> {
    writers::csv(document, &locale(&document.language)).unwrap()
}

/// Every row as text, that of the heads first.
fn rows(bytes: &[u8]) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = ReaderBuilder::new().has_headers(false).from_reader(bytes);
    let rows = reader.records().map(|row| row.unwrap().iter().map(ToOwned::to_owned).collect());
    rows.collect()
}

#[test]
fn columns_are_what_a_row_is_of() {
    let heads = |language| rows(&written(&document(&example(language), language)))[0].join(", ");
    assert_eq!(
        heads("en"),
        "Section, Topic, Clause, About, State, Range, Why, What to do, Can be shown, Note, Effort \
         and waiting time, When, Further, ID"
    );
    assert!(heads("de").starts_with("Teil des Berichts, Thema, Abschnitt, Worum es geht, Stand"));
}

#[test]
fn the_first_row_says_what_the_file_is() {
    let document = document(&example("en"), "en");
    let first = &rows(&written(&document))[1];
    assert_eq!(first[..2], [document.title.clone(), document.subject.clone()]);
    let said: Vec<_> = first[2..].iter().filter(|cell| !cell.is_empty()).collect();
    assert_eq!(said, [&document.disclaimer, &document.day, &document.ruleset]);
}

#[test]
fn every_cell_of_every_table_is_there() {
    for language in ["en", "de"] {
        let document = document(&example(language), language);
        let rows = rows(&written(&document));
        let mut read = rows.iter().skip(2);
        for section in &document.sections {
            for row in section.tables().flat_map(|table| &table.rows) {
                let own = read.next().unwrap();
                assert_eq!(own[0], section.title);
                for cell in row.cells.iter().map(scopecheck::report::document::Cell::text) {
                    assert!(own.iter().any(|it| it.contains(&cell)), "{cell} in {own:?}");
                }
            }
        }
        assert_eq!(read.next(), None);
    }
}

#[test]
fn lines_end_as_the_format_has_it() {
    let bytes = written(&document(&noted("one\ntwo, \"three\""), "en"));
    let text = String::from_utf8(bytes).unwrap();
    assert!(text.contains(",\"one\ntwo, \"\"three\"\"\","), "quoted");
    assert!(text.ends_with("\r\n") && !text.contains('\0'));
}

#[test]
fn no_cell_begins_as_a_formula() {
    for note in ["=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "＝1", "\r=1\r", "\0=1"] {
        let rows = rows(&written(&document(&noted(note), "en")));
        for cell in rows.iter().flatten() {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝']), "{cell:?}");
        }
        let own = note.trim_matches(['\0', '\r']);
        assert!(rows.iter().flatten().any(|cell| *cell == format!("'{own}")), "{note:?}");
    }
    let rows = rows(&written(&document(&noted("a=b, 3-1"), "en")));
    assert!(rows.iter().flatten().any(|cell| cell == "a=b, 3-1"), "left as it is elsewhere");
}

#[test]
fn any_script_and_any_length_survive() {
    let long = "ä😀".repeat(5_000);
    for note in ["Grüße, 👩‍👩‍👧 שלום مرحبا", &long] {
        let rows = rows(&written(&document(&noted(note), "en")));
        assert!(rows.iter().flatten().any(|cell| cell == note));
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    let document = document(&example("de"), "de");
    assert_eq!(written(&document), written(&document.clone()));
}
