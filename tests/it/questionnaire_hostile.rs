//! Files that are no questionnaire, are damaged, or want to cost more than they are: reading ends with an
//! answer.

use std::io::{Cursor, Write};

use proptest::{prelude::*, test_runner::Config};
use scopecheck::report::{CellReason, read_questionnaire};
use zip::{CompressionMethod, ZipArchive, ZipWriter, write::SimpleFileOptions};

use super::{
    given::{locale, locales},
    questionnaire_xlsx::{questionnaire, quick, saved},
    xlsx::part,
};

/// The parts of a workbook with one of them changed.
fn with_part(bytes: &[u8], name: &str, content: &[u8]) -> Vec<u8> {
    let names = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let names: Vec<_> = names.file_names().map(|it| it.unwrap().into_owned()).collect();
    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for own in names {
        zip.start_file(&*own, options).unwrap();
        let content = if own == name { content.to_vec() } else { part(bytes, &own).into_bytes() };
        zip.write_all(&content).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn reason(bytes: &[u8]) -> CellReason {
    let mut problems = read_questionnaire(bytes, &quick(), &locales()).unwrap_err();
    assert_eq!(problems.len(), 1);
    problems.remove(0).reason
}

#[test]
fn what_is_no_workbook_is_refused() {
    let blank = questionnaire(&quick(), "en");
    let docx_like = with_part(&blank, "xl/workbook.xml", b"<document/>");
    for bytes in [&b""[..], b"PK", b"{}", &[0; 1000], &blank[..blank.len() / 2], &docx_like] {
        assert!(matches!(reason(bytes), CellReason::NotAWorkbook | CellReason::NotAQuestionnaire));
    }
    let other = saved(&vec![("Budget".to_owned(), vec![vec!["1".to_owned()]])]);
    assert_eq!(reason(&other), CellReason::NotAQuestionnaire);
}

#[test]
fn files_that_unpack_to_much_are_refused() {
    let blank = questionnaire(&quick(), "en");
    assert_eq!(reason(&vec![0; 2 * 1024 * 1024 + 1]), CellReason::TooLarge);
    let bomb = with_part(&blank, "docProps/app.xml", &vec![b' '; 13 * 1024 * 1024]);
    assert!(bomb.len() < 100_000);
    assert_eq!(reason(&bomb), CellReason::TooLarge);

    // what is said of the size, in the list at the end and before the part, is not believed
    let (real, said) = ((13_u32 * 1024 * 1024).to_le_bytes(), 1_u32.to_le_bytes());
    let mut lying = bomb.clone();
    for at in 0..lying.len() - 4 {
        if lying[at..at + 4] == real {
            lying[at..at + 4].copy_from_slice(&said);
        }
    }
    assert!(lying != bomb);
    assert!(matches!(reason(&lying), CellReason::TooLarge | CellReason::NotAWorkbook));

    let mut zip = ZipWriter::new(Cursor::new(vec![]));
    for number in 0..201 {
        zip.start_file(number.to_string(), SimpleFileOptions::default()).unwrap();
    }
    assert_eq!(reason(&zip.finish().unwrap().into_inner()), CellReason::TooLarge);
}

/// Few bytes that would become a table of a billion cells, or the same long text a thousand times.
#[test]
fn sheets_that_claim_much_cost_nothing() {
    let blank = questionnaire(&quick(), "en");
    let xml = part(&blank, "xl/worksheets/sheet2.xml");
    let far = xml.replace(
        "</sheetData>",
        "<row r=\"1048576\"><c r=\"XFD1048576\" t=\"inlineStr\"><is><t>far</t></is></c></row></sheetData>",
    );
    let far = with_part(&blank, "xl/worksheets/sheet2.xml", far.as_bytes());
    assert!(read_questionnaire(&far, &quick(), &locales()).is_ok());

    let cells: String = (0..5_000)
        .map(|row| format!("<row r=\"{0}\"><c r=\"CC{0}\" t=\"s\"><v>0</v></c></row>", 1_000 + row))
        .collect();
    let repeated = xml.replace("</sheetData>", &(cells + "</sheetData>"));
    let strings = part(&blank, "xl/sharedStrings.xml");
    let (head, tail) = strings.split_once("<t>").unwrap();
    let long = [head, "<t>", &"x".repeat(30_000), tail].concat();
    let bytes = with_part(&blank, "xl/worksheets/sheet2.xml", repeated.as_bytes());
    let bytes = with_part(&bytes, "xl/sharedStrings.xml", long.as_bytes());
    assert_eq!(reason(&bytes), CellReason::TooLarge);
}

#[test]
fn a_formula_that_failed_is_named() {
    let blank = questionnaire(&quick(), "en");
    let xml = part(&blank, "xl/worksheets/sheet2.xml");
    let at = xml.find("<c r=\"J3\"").unwrap();
    let end = at + xml[at..].find("/>").unwrap() + 2;
    let failed = [&xml[..at], "<c r=\"J3\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", &xml[end..]];
    let bytes = with_part(&blank, "xl/worksheets/sheet2.xml", failed.concat().as_bytes());
    let problems = read_questionnaire(&bytes, &quick(), &locales()).unwrap_err();
    assert_eq!(
        locale("en").text(&problems[0].message()),
        "At Statements!J3: There is a formula here that results in #DIV/0!. Enter the answer itself."
    );
}

proptest! {
    #![proptest_config(Config::with_cases(48))]

    /// Whatever is in the parts, reading ends with an answer.
    #[test]
    fn damaged_parts_never_stop_the_program(
        name in proptest::sample::select(vec![
            "xl/workbook.xml", "xl/worksheets/sheet2.xml", "xl/sharedStrings.xml", "xl/styles.xml",
            "xl/_rels/workbook.xml.rels", "[Content_Types].xml", "_rels/.rels",
        ]),
        cuts in proptest::collection::vec((any::<u16>(), any::<u8>(), 0_usize..40), 1..6),
    ) {
        let blank = questionnaire(&quick(), "en");
        let mut content = part(&blank, name).into_bytes();
        for (at, byte, length) in cuts {
            let at = usize::from(at) % content.len().max(1);
            let end = (at + length).min(content.len());
            content.splice(at..end, [byte]);
        }
        let _ = read_questionnaire(&with_part(&blank, name, &content), &quick(), &locales());
    }

    #[test]
    fn damaged_bytes_never_stop_the_program(
        changes in proptest::collection::vec((any::<u16>(), any::<u8>()), 1..20),
        length in any::<u16>(),
    ) {
        let mut bytes = questionnaire(&quick(), "en");
        for (at, byte) in changes {
            let at = usize::from(at) % bytes.len();
            bytes[at] = byte;
        }
        let _ = read_questionnaire(&bytes, &quick(), &locales());
        bytes.truncate(usize::from(length));
        let _ = read_questionnaire(&bytes, &quick(), &locales());
    }
}
