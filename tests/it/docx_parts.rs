//! Reports for word processors: some to write, and what was written as parts and elements, by a reader that is not ours.

use std::{
    collections::BTreeMap,
    io::{Cursor, Read},
};

use quick_xml::{Reader, XmlVersion, escape::resolve_predefined_entity, events::Event};
use scopecheck::{
    domain::{Paper, ReportSection},
    report::{
        document::{Block, Cell, Column, Document, Letterhead, Role, Row, Section, Table},
        writers::docx,
    },
    session::example,
};

use super::{
    markup::{Element, Node},
    reported::reported,
};

/// A picture of one dot.
pub const DOT: &str = "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==";

pub fn with_everything(language: &str) -> Document {
    let mut assessment = example(language);
    assessment.report.assessor = "Ada Läufer".into();
    assessment.report.footer = "Läufer & Partner · שלום".into();
    assessment.report.logo = DOT.into();
    reported(&assessment, language, |reported| reported.document())
}

/// A report of these blocks.
pub fn of(blocks: Vec<Block>) -> Document {
    let letterhead =
        Letterhead { assessor: "".into(), footer: "".into(), logo: None, paper: Paper::A4 };
    Document {
        language: "en".into(),
        title: "Title".into(),
        subject: "".into(),
        date: None,
        day: "".into(),
        disclaimer: "Disclaimer".into(),
        contents: "Contents".into(),
        ruleset: "Rules".into(),
        letterhead,
        sections: vec![Section { id: ReportSection::Scope, title: "Scope".into(), blocks }],
    }
}

/// A table with a note.
pub fn note(words: &str) -> Block {
    let columns =
        vec![Column::new("Statement", Role::Subject, 3), Column::new("Note", Role::Note, 5)];
    let row = Row { cells: vec![Cell::plain("a"), Cell::foreign(words)] };
    Block::Table(Table { caption: "Notes".into(), columns, rows: vec![row] })
}

/// A part of the file that the document is written as.
pub fn part(document: &Document, name: &str) -> Element {
    xml(&parts(&docx(document).unwrap())[name])
}

pub fn body(document: &Document) -> Element {
    part(document, "word/document.xml")
}

/// The words of a paragraph, with the ends of lines that are in it.
pub fn words(paragraph: &Element) -> String {
    let all = paragraph.all();
    let word = |it: &&Element| match it.name.as_str() {
        "w:t" => it.text(),
        "w:br" => "\n".to_owned(),
        "w:tab" if it.attribute("w:pos").is_none() => "\t".to_owned(),
        _ => String::new(),
    };
    all.iter().map(word).collect()
}

pub fn value<'a>(element: &'a Element, name: &str) -> Option<&'a str> {
    element.named(name).first()?.attribute("w:val")
}

/// Every paragraph with its style.
pub fn lines(body: &Element) -> Vec<(String, String)> {
    let paragraphs = body.named("w:p").into_iter();
    paragraphs.map(|it| (value(it, "w:pStyle").unwrap().to_owned(), words(it))).collect()
}

/// The parts of a file by their names.
pub fn parts(file: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = BTreeMap::new();
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).unwrap();
        let mut bytes = vec![];
        part.read_to_end(&mut bytes).unwrap();
        let name = part.name().unwrap().into_owned();
        assert!(parts.insert(name, bytes).is_none());
    }
    parts
}

/// The XML of a part, as one element without a name. It has to be well-formed and without characters that XML
/// forbids.
pub fn xml(bytes: &[u8]) -> Element {
    let text = std::str::from_utf8(bytes).unwrap();
    let forbidden = |c: char| {
        c < ' ' && !matches!(c, '\t' | '\n' | '\r') || matches!(c, '\u{fffe}' | '\u{ffff}')
    };
    assert_eq!(text.chars().find(|c| forbidden(*c)), None);
    let mut reader = Reader::from_str(text);
    let mut open = vec![Element::default()];
    loop {
        match reader.read_event().unwrap() {
            Event::Start(start) => open.push(element(&start)),
            Event::Empty(start) => add(&mut open, Node::Element(element(&start))),
            Event::End(_) => {
                let done = open.pop().unwrap();
                add(&mut open, Node::Element(done));
            }
            Event::Text(text) => add(&mut open, Node::Text(text.xml10_content().into_owned())),
            Event::GeneralRef(reference) => {
                let character = reference.resolve_char_ref().unwrap().map(String::from);
                let named = || resolve_predefined_entity(&reference).unwrap().to_owned();
                add(&mut open, Node::Text(character.unwrap_or_else(named)));
            }
            Event::Decl(_) => {}
            Event::Eof => break,
            other => panic!("{other:?}"),
        }
    }
    assert_eq!(open.len(), 1, "{} is not closed", open.last().unwrap().name);
    open.pop().unwrap()
}

fn add(open: &mut [Element], node: Node) {
    open.last_mut().unwrap().children.push(node);
}

fn element(start: &quick_xml::events::BytesStart) -> Element {
    let attribute = |attribute: quick_xml::events::attributes::Attribute| {
        let value = attribute.normalized_value(XmlVersion::Explicit1_0).unwrap().into_owned();
        (attribute.key.as_ref().to_owned(), value)
    };
    Element {
        name: start.name().as_ref().to_owned(),
        attributes: start.attributes().map(|it| attribute(it.unwrap())).collect(),
        children: vec![],
    }
}
