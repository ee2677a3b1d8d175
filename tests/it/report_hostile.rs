//! Whatever somebody types stays words in every format, wherever it stands.

use std::collections::BTreeSet;

use pulldown_cmark::{Event, Tag};
use scopecheck::{domain::Choice, engine::evaluate, report::ReportFormat};

use super::{
    docx_parts::{parts, xml},
    given::{locale, locales, today},
    hostile_words::{HTML, bare, everywhere, hostile, seen, text, written},
    read_back::{html, markdown, pieces, records},
    reported::FULL,
};

#[test]
fn every_hostile_word_stays_a_word_in_every_full_report() {
    let words = hostile();
    let assessment = everywhere(&words);
    for format in FULL {
        let pieces = pieces(format, &written(&assessment, format));
        let pieces: Vec<_> = pieces.iter().map(|it| seen(it)).collect();
        for word in &words {
            let said = seen(word);
            let times = pieces.iter().filter(|piece| piece.contains(&said)).count();
            assert!(times >= 5, "{}: {said} stands there {times} times", format.key());
        }
    }
}

/// Nothing but what the report itself has: headings, lists, quotes, tables and words in bold.
fn assert_plain_markdown(source: &str) -> (usize, usize) {
    let (mut headings, mut cells) = (0, 0);
    for event in markdown(source) {
        match event {
            Event::Text(_) | Event::SoftBreak | Event::Rule | Event::End(_) => {}
            Event::InlineHtml(tag) => assert_eq!(&*tag, "<br>"),
            Event::Start(Tag::Heading { id, classes, attrs, .. }) => {
                headings += 1;
                assert!(id.is_none() && classes.is_empty() && attrs.is_empty());
            }
            Event::Start(Tag::TableCell) => cells += 1,
            Event::Start(
                Tag::Paragraph
                | Tag::List(None)
                | Tag::Item
                | Tag::BlockQuote(None)
                | Tag::Table(_)
                | Tag::TableHead
                | Tag::TableRow
                | Tag::Strong
                | Tag::Emphasis,
            ) => {}
            other => panic!("{other:?}"),
        }
    }
    (headings, cells)
}

#[test]
fn markdown_has_the_structure_of_the_report_and_no_other() {
    use scopecheck::report::{document::Block, report};
    let assessment = everywhere(&hostile());
    let evaluation = evaluate(&assessment, Some(today()));
    let document = report(&assessment, &evaluation, &locale("en"), &locales());
    let source = text(written(&assessment, ReportFormat::Markdown));
    let (headings, cells) = assert_plain_markdown(&source);
    let blocks = || document.sections.iter().flat_map(|section| &section.blocks);
    let within = blocks().filter(|block| matches!(block, Block::Heading(..))).count();
    assert_eq!(headings, 1 + document.sections.len() + within);
    let tables = document.sections.iter().flat_map(|section| section.tables());
    let expected = tables.map(|table| table.on_paper());
    assert_eq!(cells, expected.map(|it| it.columns.len() * (1 + it.rows.len())).sum::<usize>());
    // some dialects make links of bare addresses
    for address in ["http://", "https://", "www.", "l@e"] {
        assert!(!source.contains(address), "{address}");
    }
    for word in hostile() {
        let source = text(written(&bare(word), ReportFormat::Markdown));
        assert_eq!(assert_plain_markdown(&source), (1, 0), "{source}");
    }
}

#[test]
fn no_cell_computes() {
    let assessment = everywhere(&hostile());
    let rows = records(&written(&assessment, ReportFormat::Csv));
    assert!(rows.iter().all(|row| row.len() == rows[0].len()));
    let signs = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];
    let computing: Vec<_> = rows.iter().flatten().filter(|it| it.starts_with(signs)).collect();
    assert!(computing.is_empty(), "{computing:?}");
    for (name, bytes) in parts(&written(&assessment, ReportFormat::Xlsx)) {
        let part = text(bytes);
        for sign in ["<f>", "<f ", "hyperlink", "TargetMode", "<extLst"] {
            assert!(!part.contains(sign), "{sign} in {name}");
        }
    }
}

#[test]
fn word_processors_are_led_nowhere() {
    let hostile = parts(&written(&everywhere(&hostile()), ReportFormat::Docx));
    let plain = parts(&written(&everywhere(&["word"]), ReportFormat::Docx));
    assert!(hostile.keys().eq(plain.keys()));
    for (name, bytes) in &hostile {
        if name.ends_with(".rels") {
            assert_eq!(text(bytes.clone()), text(plain[name].clone()), "{name}");
        } else if name.ends_with(".xml") {
            let names = |bytes| {
                let all = xml(bytes);
                all.all().into_iter().map(|it| it.name.clone()).collect::<BTreeSet<_>>()
            };
            let (own, known) = (names(bytes), names(&plain[name]));
            // which way words run is said where they run the other way
            let new: Vec<_> = own.difference(&known).filter(|it| *it != "w:bidi").collect();
            assert!(new.iter().all(|it| *it == "w:rtl" || *it == "w:br"), "{new:?} in {name}");
        }
    }
}

#[test]
fn calendars_have_no_further_lines() {
    let names = |words: &[&str]| {
        let calendar = text(written(&everywhere(words), ReportFormat::Calendar));
        let lines = calendar.replace("\r\n ", "");
        let name = |line: &str| line.split([':', ';']).next().unwrap().to_owned();
        lines.split("\r\n").map(name).collect::<Vec<_>>()
    };
    let words = ["a\r\nEND:VEVENT\r\nBEGIN:VALARM", "x\nATTACH:https://evil.example", "\"; X=\""];
    let plain = names(&["word"]);
    for word in words.into_iter().chain(HTML) {
        assert_eq!(names(&[word]), plain, "{word:?}");
    }
}

#[test]
fn files_of_the_pack_stay_in_their_folder_and_its_pages_are_plain() {
    for word in ["../../etc/passwd", "C:\\a\\..b", "\u{202e}fdp.exe"] {
        let entries = parts(&written(&everywhere(&[word]), ReportFormat::Pack));
        for (name, bytes) in entries {
            let (folder, file) = name.split_once('/').unwrap();
            let fine = |c: char| c.is_ascii_alphanumeric() || "-_.".contains(c);
            assert!(folder.chars().chain(file.chars()).all(fine), "{name}");
            assert!(!folder.starts_with('.') && !file.starts_with('.'), "{name}");
            if file.ends_with(".html") {
                assert!(html(&text(bytes)).named("script").is_empty());
            }
        }
    }
}
