//! The text of the file: head, summary on a page of its own, contents, sections.

use super::{
    blocks::{blocks, heading, page_break},
    direction::Direction::LeftToRight,
    page,
    picture::logo,
    runs::{of_runs, paragraph, run},
    xml::{Xml, element, empty, text},
};
use crate::{
    domain::{Choice, ReportSection},
    report::document::{Document, Inline, Section},
};

/// So many numbers the drawings of a section have.
const NUMBERS: u32 = 1_000_000;

/// The body of the document; `end` is what the pages look like.
pub(super) fn body(document: &Document, logo_id: Option<&str>, end: Xml) -> Xml {
    let mut body = head(document, logo_id);
    let is_summary = |section: &&Section| section.id == ReportSection::Summary;
    let numbered = || (0u32..).zip(&document.sections);
    for (number, section) in numbered().filter(|(_, it)| is_summary(it)) {
        body.extend(self::section(document, section, number));
        body.push(page_break());
    }
    if document.has_contents() {
        body.push(paragraph("TOCHeading", &[Inline::plain(&document.contents)]));
        body.extend(contents(document));
    }
    for (number, section) in numbered().filter(|(_, it)| !is_summary(it)) {
        body.extend(self::section(document, section, number));
    }
    body.extend(foot(document));
    body.push(end);
    element("w:body", &[], body)
}

fn head(document: &Document, logo_id: Option<&str>) -> Vec<Xml> {
    let letterhead = &document.letterhead;
    let picture = letterhead.logo.as_ref().zip(logo_id);
    let picture = picture.map(|(logo, id)| {
        // without a name, the title is what it belongs to
        let named = [&letterhead.assessor, &letterhead.footer, &document.title];
        let words = named.into_iter().find(|it| !it.is_empty()).map_or("", String::as_str);
        self::logo(logo, id, words)
    });
    let about = [&document.day, &letterhead.assessor, &document.disclaimer];
    let about: Vec<_> = about.into_iter().filter(|it| !it.is_empty()).cloned().collect();
    let lines = [
        ("Title", Inline::plain(&document.title)),
        ("Subtitle", Inline::foreign(&document.subject)),
        ("About", Inline::foreign(about.join(" · "))),
        ("About", Inline::plain(&document.ruleset)),
    ];
    let lines = lines.into_iter().filter(|(_, it)| !it.text.is_empty());
    picture.into_iter().chain(lines.map(|(style, line)| paragraph(style, &[line]))).collect()
}

fn section(document: &Document, section: &Section, number: u32) -> Vec<Xml> {
    let starts_page = section.id == ReportSection::Answers;
    let heading = heading(&section.title, section.id.key(), number, starts_page);
    let width = page::text_width(document.letterhead.paper);
    let blocks = blocks(&section.blocks, width, (number + 1).saturating_mul(NUMBERS));
    [heading].into_iter().chain(blocks).collect()
}

/// The sections as links, inside the field that makes a table of contents: whoever wants page numbers in
/// it has it made anew. There are none here because only the program that shows the file knows them.
fn contents(document: &Document) -> Vec<Xml> {
    let last = document.sections.len().saturating_sub(1);
    let line = |(at, section): (usize, &Section)| {
        let words = run_of("Hyperlink", &section.title);
        let link = [("w:anchor", section.id.key()), ("w:history", "1")];
        let link = element("w:hyperlink", &link, words);
        let code = [("xml:space", "preserve")];
        let code = element("w:instrText", &code, [text(" TOC \\o \"1-1\" \\n \\h \\z ")]);
        let start = || [part("begin"), run(None, LeftToRight, None, [code]), part("separate")];
        let start = (at == 0).then(start).into_iter().flatten();
        let end = (at == last).then(|| part("end"));
        of_runs("TOC1", [], LeftToRight, start.chain([link]).chain(end))
    };
    document.sections.iter().enumerate().map(line).collect()
}

/// The beginning, the middle or the end of a field.
fn part(kind: &str) -> Xml {
    run(None, LeftToRight, None, [empty("w:fldChar", &[("w:fldCharType", kind)])])
}

fn run_of(style: &str, words: &str) -> Vec<Xml> {
    let words = element("w:t", &[("xml:space", "preserve")], [text(words)]);
    vec![run(Some(style), LeftToRight, None, [words])]
}

/// Whose report it is, what it is not, and by which rules, once more where it ends.
fn foot(document: &Document) -> impl Iterator<Item = Xml> {
    let lines = [&document.letterhead.footer, &document.disclaimer, &document.ruleset];
    let said = lines.into_iter().filter(|it| !it.is_empty());
    said.map(|line| paragraph("ClosingLines", &[Inline::foreign(line)]))
}
