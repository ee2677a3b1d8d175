//! Question sets as tables: made from what consultants keep, and back; what is wrong is told by cell.

use rust_xlsxwriter::Workbook;
use scopecheck::{
    domain::{Choice, Grade, OwnSet},
    report::{AboutSet, MadeSet, TableProblem, made_from_table, own_set_csv},
    session::own_set::{read, write},
};

use super::{
    given::{locale, locales},
    own_set::{example_file, example_set},
};

fn made(bytes: &[u8], about: &AboutSet) -> Result<MadeSet, Vec<TableProblem>> {
    made_from_table(bytes, about, &locale("de"), &locales())
}

fn made_alone(bytes: &[u8]) -> OwnSet {
    made(bytes, &AboutSet::default()).unwrap().set
}

/// What its author reads of a table that says of itself all that it has to.
fn refused(rows: &str) -> Vec<String> {
    let about = "id;probe\nby;Alder\ntitel_de;Probe\ntitel_en;Sample\n";
    let problems = made([about, rows].concat().as_bytes(), &AboutSet::default()).unwrap_err();
    problems.iter().map(|it| locale("en").text(&it.message())).collect()
}

/// The same cells as a workbook, a second sheet behind them.
fn workbook(csv: &[u8]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let text = std::str::from_utf8(csv).unwrap().trim_start_matches('\u{feff}');
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).from_reader(text.as_bytes());
    for (row, record) in (0..).zip(reader.records()) {
        for (column, cell) in (0..).zip(&record.unwrap()) {
            sheet.write_string(row, column, cell).unwrap();
        }
    }
    book.add_worksheet().write_string(0, 0, "notes").unwrap();
    book.save_to_buffer().unwrap()
}

#[test]
fn the_example_comes_back_from_a_table_and_from_a_workbook() {
    let set = example_set();
    let csv = own_set_csv(&set).unwrap();
    assert_eq!(made_alone(&csv), set);
    assert_eq!(made_alone(&workbook(&csv)), set);
    // the table beside the example is this one
    assert_eq!(csv, example_file("service-desk.csv"));
}

#[test]
fn words_of_its_own_and_cells_like_formulas_come_back_too() {
    let mut set = example_set();
    set.by.url.clear();
    for question in &mut set.questions {
        let words =
            |text: &str| set.languages.iter().map(|it| (it.clone(), text.to_owned())).collect();
        question.text = words("=1+1 \"quoted\"; and\nmore");
        question.options = Grade::ALL.iter().map(|(grade, key)| (*grade, words(key))).collect();
    }
    assert_eq!(read(write(&set).as_bytes()).unwrap(), set);
    assert_eq!(made_alone(&own_set_csv(&set).unwrap()), set);
}

#[test]
fn a_table_as_consultants_keep_theirs_is_understood() {
    let table = "Nr;Bereich;Frage;Frage (en);Ziel;Kann entfallen;Zuständig\n\
        a1;Annahme & Prüfung;Wir heben ab.;We pick up.;Weitgehend;;Ute\n\
        a2;Annahme & Prüfung;Wir melden uns.;We call back.;f;ja;Ute\n\
        b1;Größe;Es passt.;It fits.;;;\n";
    let about = AboutSet {
        id: Some("probe".into()),
        by: Some("Alder".into()),
        title: [("de".to_owned(), "Probe".to_owned()), ("en".to_owned(), "Sample".to_owned())]
            .into(),
        ..AboutSet::default()
    };
    // titles of sections in one language only would be refused, so the table has both or one language
    let one = table
        .replace(";Frage (en)", "")
        .replace(";We pick up.", "")
        .replace(";We call back.", "")
        .replace(";It fits.", "");
    let about_one =
        AboutSet { title: [("de".to_owned(), "Probe".to_owned())].into(), ..about.clone() };
    let MadeSet { set, passed_over } = made(one.as_bytes(), &about_one).unwrap();
    assert_eq!(passed_over, ["Zuständig"]);
    let ids: Vec<_> = set.sections.iter().map(|it| it.id.as_str()).collect();
    assert_eq!(ids, ["annahme-pruefung", "groesse"]);
    let asked: Vec<_> =
        set.questions.iter().map(|it| (it.id.as_str(), it.goal, it.may_be_absent)).collect();
    assert_eq!(
        asked,
        [("a1", Grade::Largely, false), ("a2", Grade::Fully, true), ("b1", Grade::Largely, false)]
    );
    assert_eq!((set.languages, set.revision.as_str()), (vec!["de".to_owned()], "1"));
    let problems = made(table.as_bytes(), &about).unwrap_err();
    let places: Vec<_> = problems.iter().map(|it| it.place.as_str()).collect();
    assert_eq!(places, ["B2", "B4"]);
}

#[test]
fn what_is_wrong_is_told_with_its_cell() {
    let head = "id;section_de;section_en;text_de;text_en;hint_de;hint_en;goal;may_be_absent\n";
    for (rows, told) in [
        ("a;S;S;T;T;;;X;", "At H6: “X” is not possible here. Possible: N, P, L and F."),
        ("a;S;S;T;T;;;;maybe", "At I6: There should be true or false here."),
        ("a;S;S;T;;;;;", "At E6: The text in “en” is missing."),
        ("a;S;;T;T;;;;", "At C6: The text in “en” is missing."),
        ("a;S;S;T;T;H;;;", "At G6: The text in “en” is missing."),
        ("A b;S;S;T;T;;;;", "At A6: “A b” cannot be an id."),
        ("a;S;S;T;T;;;;\na;S;S;U;U;;;;", "At A7: A6 already says the same."),
        ("a;S;S;T;T;;;;\nb;;;T;T;;;;", "At B7: This field is missing."),
    ] {
        let all = refused(&[head, rows, "\n"].concat());
        assert!(all[0].starts_with(told), "{rows}: {all:?}");
    }
    assert!(refused("a;b\n")[0].starts_with("There is no row with column names."));
    let unnamed = made(&[head, "a;S;S;T;T;;;;\n"].concat().into_bytes(), &AboutSet::default());
    let places: Vec<_> = unnamed.unwrap_err().into_iter().map(|it| it.place).collect();
    assert_eq!(places, ["--id", "--by", "--title-…"]);
}

#[test]
fn what_is_no_table_is_told_once() {
    for bytes in [&b"PK\x03\x04 nothing"[..], b"\xff\xfe\x00", b""] {
        assert_eq!(made(bytes, &AboutSet::default()).unwrap_err().len(), 1);
    }
}
