//! The report for word processors: its words, read back.

use std::collections::BTreeSet;

use scopecheck::report::{
    document::{Block, Document, Inline},
    writers::docx,
};

use super::{
    docx_parts::{body, lines, note, of, part, parts, value, with_everything, words, xml},
    markup::Element,
};

/// Whatever the document says, in the order in which it says it.
fn said(document: &Document) -> Vec<String> {
    let line = |line: &[Inline]| line.iter().map(|it| it.text.as_str()).collect::<String>();
    let mut said = vec![];
    for section in &document.sections {
        said.push(section.title.clone());
        for block in &section.blocks {
            match block {
                Block::Heading(_, words) => said.push(words.clone()),
                Block::Paragraph(words) | Block::Callout(words) => said.push(line(words)),
                Block::List(items) => said.extend(items.iter().map(|it| line(it))),
                Block::Facts(facts) => {
                    said.extend(facts.iter().map(|(term, it)| [term, "\t", &line(it)].concat()));
                }
                Block::Quote { paragraphs, .. } => said.extend(paragraphs.clone()),
                Block::Table(table) => {
                    let table = table.on_paper();
                    said.extend(table.columns.iter().map(|it| it.title.clone()));
                    let cells = table.rows.into_iter().flat_map(|row| row.cells);
                    said.extend(cells.flat_map(|cell| cell.0).map(|it| line(&it)));
                }
                Block::Picture(picture) => said.push(picture.title.clone()),
            }
        }
    }
    said
}

#[test]
fn every_word_of_the_document_is_in_the_text_in_its_order() {
    for language in ["en", "de"] {
        let document = with_everything(language);
        let written = lines(&body(&document));
        let mut written = written.iter().map(|(_, words)| words);
        for expected in said(&document) {
            assert!(written.any(|it| *it == expected), "{expected}");
        }
    }
}

#[test]
fn the_title_page_says_what_it_is_about_whom_and_by_which_rules() {
    let document = with_everything("en");
    let written = lines(&body(&document));
    let first: Vec<_> = written.iter().take(6).map(|(style, _)| style.as_str()).collect();
    assert_eq!(first, ["Picture", "Title", "Subtitle", "About", "About", "Heading1"]);
    assert_eq!(written[1].1, document.title);
    assert_eq!(written[2].1, document.subject);
    for said in [&document.day, &document.disclaimer, &document.letterhead.assessor] {
        assert!(written[3].1.contains(said), "{said}");
    }
    assert_eq!(written[4].1, document.ruleset);
}

#[test]
fn sections_are_headings_that_the_contents_lead_to() {
    let document = with_everything("de");
    let text = body(&document);
    let lines = lines(&text);
    let of_style = |wanted: &str| {
        let of_style = lines.iter().filter(move |(style, _)| style == wanted);
        of_style.map(|(_, words)| words.as_str()).collect::<Vec<_>>()
    };
    let titles: Vec<_> = document.sections.iter().map(|it| it.title.as_str()).collect();
    assert_eq!(of_style("Heading1"), titles);
    assert_eq!(of_style("TOC1"), titles);
    let bookmarks = text.named("w:bookmarkStart");
    let marks: Vec<_> = bookmarks.iter().filter_map(|it| it.attribute("w:name")).collect();
    let links = text.named("w:hyperlink");
    let links: Vec<_> = links.iter().filter_map(|it| it.attribute("w:anchor")).collect();
    assert_eq!(links, marks);
    assert!(!of_style("Heading2").is_empty() && !of_style("Heading3").is_empty());
    // the summary ends its page, the contents come next
    let at = |style: &str| lines.iter().position(|(known, _)| known == style).unwrap();
    assert_eq!((at("PageBreak") + 1, at("PageBreak") + 2), (at("TOCHeading"), at("TOC1")));
    assert_eq!(of_style("TOCHeading"), [document.contents.as_str()]);
    let kinds = text.named("w:fldChar");
    let kinds: Vec<_> = kinds.iter().filter_map(|it| it.attribute("w:fldCharType")).collect();
    assert_eq!(kinds, ["begin", "separate", "end"]);
}

#[test]
fn a_long_note_is_whole_and_may_go_on_over_pages() {
    let words = "ü😀 ".repeat(3_333) + "z";
    assert_eq!(words.chars().count(), 10_000);
    let text = body(&of(vec![note(&words)]));
    assert!(lines(&text).iter().any(|(_, line)| *line == words));
    let rows = text.named("w:tr");
    assert_eq!(rows[1].named("w:cantSplit").len(), 0);
    assert_eq!(rows[0].named("w:cantSplit").len(), 1);
}

#[test]
fn hostile_words_stay_words() {
    for words in [
        "</w:t></w:r></w:p>",
        "<w:p/>&amp;&#x0;]]>\"'",
        "a\u{0}b\u{ffff}\u{fffe}\u{1b}[31m\u{b}\u{7f}",
        "{language}",
        "=HYPERLINK(\"x\")",
        "👩‍👩‍👧 ΐ e\u{301} 𝕏",
    ] {
        let seen =
            words.replace(['\u{0}', '\u{ffff}', '\u{fffe}', '\u{1b}', '\u{b}', '\u{7f}'], "");
        let line = || vec![Inline::foreign(words)];
        let mut document = of(vec![
            Block::Heading(2, words.into()),
            Block::Paragraph(line()),
            Block::Callout(line()),
            Block::List(vec![line()]),
            Block::Facts(vec![(words.into(), line())]),
            Block::Quote { language: words.into(), paragraphs: vec![words.into()] },
            note(words),
        ]);
        words.clone_into(&mut document.title);
        words.clone_into(&mut document.subject);
        words.clone_into(&mut document.language);
        words.clone_into(&mut document.letterhead.footer);
        words.clone_into(&mut document.letterhead.assessor);
        words.clone_into(&mut document.sections[0].title);
        let parts = parts(&docx(&document).unwrap());
        let read = |name: &str| xml(&parts[name]);
        let written = lines(&read("word/document.xml"));
        let times = written.iter().filter(|(_, line)| *line == seen).count();
        // title, subject, heading of the section, six blocks, the footer at the end
        assert_eq!(times, 10, "{words}: {written:?}");
        assert!(written.contains(&("Fact".into(), format!("{seen}\t{seen}"))));
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let footer = lines(&read("word/footer.xml"));
        let footer = footer.iter().any(|(_, line)| squeezed(line) == squeezed(&seen));
        assert!(footer, "{words}");
        assert_eq!(value(&read("word/styles.xml"), "w:lang"), Some(seen.as_str()));
        assert!(
            read("docProps/core.xml").named("dc:title")[0].text().contains('&')
                || !seen.contains('&')
        );
    }
}

#[test]
fn line_ends_and_tabs_are_kept() {
    let text = body(&of(vec![Block::Paragraph(vec![Inline::foreign(" a\r\nb\rc\n\td ")])]));
    assert!(lines(&text).contains(&("Normal".into(), " a\nb\nc\n\td ".into())));
}

#[test]
fn the_language_is_said_for_the_whole_and_for_what_has_another() {
    let document = with_everything("de");
    assert_eq!(value(&part(&document, "word/styles.xml"), "w:lang"), Some("de-DE"));
    assert_eq!(part(&document, "docProps/core.xml").named("dc:language")[0].text(), "de-DE");
    let text = body(&document);
    let quotes = text.named("w:p").into_iter().filter(|it| value(it, "w:pStyle") == Some("Quote"));
    let languages: BTreeSet<_> = quotes.map(|it| value(it, "w:lang").unwrap()).collect();
    assert_eq!(languages, BTreeSet::from(["de-DE", "en-US"]));
}

/// The runs of the first plain paragraph: a piece each, marked where they run from right to left.
fn directions(line: &[Inline]) -> String {
    let text = body(&of(vec![Block::Paragraph(line.to_vec())]));
    let paragraphs = text.named("w:p");
    let is_plain = |it: &&&Element| value(it, "w:pStyle") == Some("Normal");
    let paragraph = paragraphs.iter().find(is_plain).unwrap();
    let run = |run: &&Element| {
        let words = words(run);
        if run.named("w:rtl").is_empty() { words } else { format!("<{words}>") }
    };
    let runs: Vec<_> = paragraph.named("w:r").iter().map(run).collect();
    let turned = if paragraph.named("w:bidi").is_empty() { "" } else { "← " };
    [turned, &runs.join("|")].concat()
}

#[test]
fn each_run_says_which_way_it_goes() {
    let (plain, foreign) = (Inline::plain, Inline::foreign);
    for (line, expected) in [
        (vec![plain("abc 12")], "abc 12"),
        (vec![foreign("שלום 12!")], "← <שלום 12!>"),
        (vec![foreign("مرحبا بكم")], "← <مرحبا بكم>"),
        (vec![foreign("12 שלום")], "← <12 שלום>"),
        (vec![foreign("שלום ACME GmbH, תודה")], "← <שלום >|ACME GmbH|<, תודה>"),
        (vec![plain("Note: "), foreign("שלום (א)")], "Note: |<שלום (א)>"),
        (vec![plain("of שלום עולם, all")], "of |<שלום עולם>|, all"),
        (vec![foreign("12:30")], "12:30"),
        (vec![], ""),
    ] {
        assert_eq!(directions(&line), expected, "{line:?}");
    }
}

#[test]
fn few_sections_need_no_contents() {
    let written = lines(&body(&of(vec![])));
    assert!(!written.iter().any(|(style, _)| style == "TOC1" || style == "TOCHeading"));
}
