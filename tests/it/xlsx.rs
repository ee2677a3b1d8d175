//! The report as a workbook, read by another library than the one that wrote it.

use std::{
    collections::BTreeSet,
    io::{Cursor, Read},
};

use calamine::{Reader, Xlsx};
use proptest::{prelude::*, test_runner::Config};
use scopecheck::{
    domain::{Assessment, Choice, Paper, ReportSection},
    engine::evaluate,
    report::{
        document::{Block, Document},
        report, writers,
    },
    session::example,
};

use super::{
    given::{locale, locales, today},
    strategies::any_assessment,
};

/// The report on an assessment.
pub fn document(assessment: &Assessment, language: &str) -> Document {
    let evaluation = evaluate(assessment, Some(today()));
    report(assessment, &evaluation, &locale(language), &locales())
}

fn written(document: &Document) -> Vec<u8> {
    writers::xlsx(document, &locale(&document.language)).unwrap()
}

/// Every sheet with its rows as text.
pub fn sheets(bytes: &[u8]) -> Vec<(String, Vec<Vec<String>>)> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes)).unwrap();
    let names = book.sheet_names();
    let rows = names.into_iter().map(|name| {
        let range = book.worksheet_range(&name).unwrap();
        let rows = range.rows().map(|row| row.iter().map(ToString::to_string).collect());
        (name, rows.collect())
    });
    rows.collect()
}

/// A part of the file as it stands in it.
pub fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

fn parts(bytes: &[u8]) -> Vec<String> {
    let zip = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    zip.file_names().map(|name| name.unwrap().into_owned()).collect()
}

/// All cells of all sheets.
fn cells(bytes: &[u8]) -> BTreeSet<String> {
    sheets(bytes).into_iter().flat_map(|(_, rows)| rows.into_iter().flatten()).collect()
}

/// The example with a note.
pub fn noted(note: &str) -> Assessment {
    let mut assessment = example("en");
    assessment.answers.values_mut().next().unwrap().note = note.to_owned();
    assessment
}

#[test]
fn every_section_has_its_sheet_in_the_language_of_the_report() {
    let names = |language| {
        let sheets = sheets(&written(&document(&example(language), language)));
        sheets.into_iter().map(|(name, _)| name).collect::<Vec<_>>().join(", ")
    };
    assert_eq!(
        names("en"),
        "Summary, Scope, Scope statement, Gates, Readiness, Capability, Findings, \
         Documents, Steps, Timeline, Answers, Method"
    );
    assert_eq!(
        names("de"),
        "Zusammenfassung, Anwendungsbereich, Scope-Statement, Tore, Stand der \
         Vorbereitung, Fähigkeit und Reife, Feststellungen, Dokumente, Schritte, Zeitplan, \
         Antworten, Berechnung"
    );
}

#[test]
fn criticism_of_the_statement_has_a_sheet_beside_it() {
    let mut assessment = example("en");
    assessment.scope.own_wording.en = Some("All services except the best ones.".to_owned());
    let sheets = sheets(&written(&document(&assessment, "en")));
    let names: Vec<_> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names[2..4], ["Scope statement", "On the wording"]);
    let is_said = |rows: &[Vec<String>]| {
        rows.iter().flatten().any(|cell| cell == "All services except the best ones.")
    };
    assert!(is_said(&sheets[2].1));
    assert_eq!(sheets[3].1[0][0], "What was found");
}

#[test]
fn what_is_left_out_has_no_sheet() {
    let mut assessment = example("en");
    assessment.report.left_out = ReportSection::ALL.iter().map(|(id, _)| *id).collect();
    let sheets = sheets(&written(&document(&assessment, "en")));
    assert_eq!(sheets.len(), 1, "only what the report says of itself");
    let disclaimer = locale("en").get(scopecheck::content::text::REPORT_DISCLAIMER).to_owned();
    assert!(sheets[0].1.iter().flatten().any(|cell| *cell == disclaimer));
}

/// Each cell of each table and each sentence, in both languages.
#[test]
fn nothing_of_the_report_is_missing() {
    for language in ["en", "de"] {
        let document = document(&example(language), language);
        let cells = cells(&written(&document));
        let all: Vec<_> = cells.iter().map(String::as_str).collect();
        let all = all.join("\n");
        for section in &document.sections {
            for table in section.tables() {
                for cell in table.rows.iter().flat_map(|row| &row.cells) {
                    assert!(cell.is_empty() || cells.contains(&cell.text()), "{}", cell.text());
                }
                for column in &table.columns {
                    assert!(all.contains(&column.title), "{}", column.title);
                }
            }
            for block in &section.blocks {
                let lines: Vec<Vec<_>> = match block {
                    Block::Paragraph(line) | Block::Callout(line) => vec![line.clone()],
                    Block::List(items) => items.clone(),
                    Block::Facts(facts) => facts.iter().map(|(_, value)| value.clone()).collect(),
                    _ => vec![],
                };
                for line in lines {
                    let line: String = line.iter().map(|it| it.text.as_str()).collect();
                    assert!(all.contains(&line), "{}: {line}", section.title);
                }
            }
        }
    }
}

#[test]
fn tables_begin_with_their_heads_and_can_be_filtered() {
    let document = document(&example("en"), "en");
    let bytes = written(&document);
    let sheets = sheets(&bytes);
    let position = |name| sheets.iter().position(|(known, _)| known == name).unwrap();
    let answers = &sheets[position("Answers")].1;
    assert_eq!(
        answers[0],
        [
            "Topic",
            "Statement / Question",
            "Clause",
            "Answer / Operated by",
            "Can be shown / What is known of control",
            "Why it does not occur",
            "Note",
            "Reminder",
            "ID"
        ]
    );
    let rows: usize =
        document.section(ReportSection::Answers).unwrap().tables().map(|it| it.rows.len()).sum();
    let xml = part(&bytes, &format!("xl/worksheets/sheet{}.xml", position("Answers") + 1));
    assert!(xml.contains(&format!("<autoFilter ref=\"A1:I{}\"/>", rows + 1)));
    assert!(xml.contains("<pane ySplit=\"1\" topLeftCell=\"A2\""), "frozen");
    assert!(xml.contains("fitToHeight=\"0\"") && xml.contains("orientation=\"landscape\""));
    let names = part(&bytes, "xl/workbook.xml");
    assert!(names.contains("Answers!$1:$1"), "repeated: {names}");
    assert!(names.contains("Answers!$A$1:$H$"), "ids are not printed: {names}");
    assert_eq!(answers[1][8], "scope.applicant");
}

#[test]
fn rows_of_long_texts_are_high_enough() {
    let bytes = written(&document(&noted(&"word ".repeat(300)), "en"));
    let at = sheets(&bytes).iter().position(|(name, _)| name == "Answers").unwrap();
    let xml = part(&bytes, &format!("xl/worksheets/sheet{}.xml", at + 1));
    let heights = xml.split(" ht=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let heights: Vec<f64> = heights.filter_map(|height| height.parse().ok()).collect();
    assert!(heights.iter().any(|height| *height > 300.0), "{heights:?}");
    assert!(heights.iter().all(|height| *height <= 409.0));
}

#[test]
fn the_paper_is_that_of_the_settings() {
    let paper = |paper| {
        let mut assessment = example("en");
        assessment.report.paper = Some(paper);
        assessment.report.footer = "A & B &[Page] &A".to_owned();
        written(&document(&assessment, "en"))
    };
    let a4 = part(&paper(Paper::A4), "xl/worksheets/sheet1.xml");
    assert!(a4.contains("paperSize=\"9\""));
    assert!(a4.contains("A &amp;&amp; B &amp;&amp; [Page] &amp;&amp;A"), "{a4}");
    assert!(!part(&paper(Paper::Letter), "xl/worksheets/sheet1.xml").contains("paperSize=\"9\""));
}

#[test]
fn no_text_becomes_a_formula_or_a_link() {
    for text in
        ["=cmd|' /C calc'!A0", "+1+1", "-1", "@SUM(A1)", "\t=1", "https://evil.example", "{=1}"]
    {
        let bytes = written(&document(&noted(text), "en"));
        assert!(cells(&bytes).contains(text), "{text}");
        for name in parts(&bytes).iter().filter(|name| name.ends_with(".xml")) {
            let xml = part(&bytes, name);
            assert!(!xml.contains("<f>") && !xml.contains("<f "), "{name}");
            assert!(!xml.contains("hyperlink"), "{name}");
        }
    }
    let style = part(&written(&document(&noted("=1"), "en")), "xl/styles.xml");
    assert!(style.contains("quotePrefix=\"1\""), "stays text when edited");
}

#[test]
fn any_script_survives_and_control_characters_are_dropped() {
    for (text, read) in [
        ("Grüße, 👩‍👩‍👧 שלום مرحبا", "Grüße, 👩‍👩‍👧 שלום مرحبا"),
        ("a\0\u{1b}[31mb\u{ffff}", "a[31mb"),
        ("_x0041_ & <b> ]]>", "_x0041_ & <b> ]]>"),
    ] {
        assert!(cells(&written(&document(&noted(text), "en"))).contains(read), "{text}");
    }
}

#[test]
fn long_notes_go_on_in_further_rows() {
    for (note, rows) in [
        ("wörter ".repeat(1_500), 1),
        ("long words ".repeat(4_000), 2),
        ("😀".repeat(20_000), 2),
        ("x".repeat(70_000), 3),
    ] {
        let note = note.trim().to_owned();
        let bytes = written(&document(&noted(&note), "en"));
        let (_, answers) = sheets(&bytes).into_iter().find(|(name, _)| name == "Answers").unwrap();
        let own = answers.iter().position(|row| note.starts_with(&row[6]) && row[6].len() > 100);
        let own: Vec<_> = answers[own.unwrap()..].iter().take(rows).collect();
        let together: String = own.iter().map(|row| row[6].as_str()).collect();
        assert!(together == note, "{} of {}", together.len(), note.len());
        for row in &own {
            for named in [0, 1, 2, 8] {
                assert_eq!(row[named], own[0][named], "a filter keeps them together");
            }
        }
    }
}

#[test]
fn the_same_report_gives_the_same_bytes() {
    for language in ["en", "de"] {
        let document = document(&example(language), language);
        assert!(written(&document) == written(&document.clone()));
        let core = part(&written(&document), "docProps/core.xml");
        assert!(core.contains("2026-11-22T00:00:00Z"), "{core}");
    }
    let undated = Document { date: None, ..document(&example("en"), "en") };
    assert!(written(&undated) == written(&undated));
}

proptest! {
    #![proptest_config(Config::with_cases(24))]

    #[test]
    fn any_assessment_can_be_written_and_read(assessment in any_assessment()) {
        let document = document(&assessment, "de");
        let bytes = written(&document);
        let rows: usize =
            document.sections.iter().flat_map(|it| it.tables()).map(|it| it.rows.len()).sum();
        let read: usize = sheets(&bytes).iter().map(|(_, rows)| rows.len()).sum();
        prop_assert!(read >= rows);
    }
}
