//! Files of the report, read by readers that are not ours, as the pieces that belong together in them: the
//! rows of tables, and every line outside of them.

use html5gum::{DefaultEmitter, Token, Tokenizer};
use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};
use scopecheck::report::ReportFormat;
use serde_json::Value;

use super::{
    docx_parts::{parts, words, xml},
    markup::{Element, Node},
    xlsx::sheets,
};

/// White space as one space each: how long lines are is the format's affair.
pub fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The rows and lines of a file.
pub fn pieces(format: ReportFormat, bytes: &[u8]) -> Vec<String> {
    let text = || std::str::from_utf8(bytes).unwrap();
    let pieces = match format {
        ReportFormat::Html => of_html(&html(text())),
        ReportFormat::Markdown => of_markdown(text()),
        ReportFormat::Docx => of_docx(bytes),
        ReportFormat::Xlsx => {
            sheets(bytes).into_iter().flat_map(|(_, rows)| rows).map(|row| row.join(" ")).collect()
        }
        ReportFormat::Csv => records(bytes).into_iter().map(|row| row.join(" ")).collect(),
        ReportFormat::Json => of_json(&serde_json::from_slice(bytes).unwrap()),
        ReportFormat::Calendar | ReportFormat::Pack => panic!("no full report"),
    };
    pieces.iter().map(|piece| squeezed(piece)).collect()
}

const VOID: [&str; 4] = ["meta", "col", "img", "br"];

/// A page by the tokens that a browser sees. What a browser would have to mend is a mistake of ours.
pub fn html(text: &str) -> Element {
    let mut emitter = DefaultEmitter::default();
    emitter.naively_switch_states(true);
    let mut open = vec![Element::default()];
    let string = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let add = |open: &mut Vec<Element>, node| open.last_mut().unwrap().children.push(node);
    for token in Tokenizer::new_with_emitter(text, emitter) {
        let Ok(token) = token;
        match token {
            Token::StartTag(tag) => {
                let attributes = tag.attributes.iter();
                let attributes = attributes.map(|(name, value)| (string(name), string(value)));
                let name = string(&tag.name);
                let is_void = VOID.contains(&name.as_str());
                open.push(Element { name, attributes: attributes.collect(), children: vec![] });
                if is_void {
                    let done = open.pop().unwrap();
                    add(&mut open, Node::Element(done));
                }
            }
            Token::EndTag(tag) => {
                let done = open.pop().unwrap();
                assert_eq!(done.name, string(&tag.name), "closed in another order");
                add(&mut open, Node::Element(done));
            }
            Token::String(text) => add(&mut open, Node::Text(string(&text))),
            Token::Doctype(doctype) => assert_eq!(string(&doctype.name), "html"),
            Token::Comment(comment) => panic!("a comment: {}", string(&comment)),
            Token::Error(error) => panic!("{:?}", error.value),
        }
    }
    assert_eq!(open.len(), 1, "{} is not closed", open.last().unwrap().name);
    open.pop().unwrap()
}

/// What stands on lines of their own.
const LINES: [&str; 13] = [
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "li",
    "div",
    "caption",
    "figcaption",
    "blockquote",
    "th",
    "td",
    "tr",
];

fn of_html(page: &Element) -> Vec<String> {
    let spaced = |line: &Element| {
        let mut out = String::new();
        spell(line, &mut out);
        out
    };
    let lines = page.all().into_iter().filter(|it| LINES.contains(&it.name.as_str()));
    lines.map(spaced).collect()
}

/// The words, with a space where a line begins or ends.
fn spell(element: &Element, out: &mut String) {
    let is_line = LINES.contains(&element.name.as_str()) || element.name == "dd";
    if is_line {
        out.push(' ');
    }
    for child in &element.children {
        match child {
            Node::Element(child) => spell(child, out),
            Node::Text(text) => out.push_str(text),
        }
    }
    if is_line {
        out.push(' ');
    }
}

/// Whatever a dialect may know: what is text for all of them is text for each.
pub fn markdown(text: &str) -> Vec<Event<'_>> {
    let mut options = Options::all();
    // it would print other quotation marks
    options.remove(Options::ENABLE_SMART_PUNCTUATION);
    Parser::new_ext(text, options).collect()
}

fn of_markdown(text: &str) -> Vec<String> {
    let (mut pieces, mut piece) = (vec![], String::new());
    for event in markdown(text) {
        match event {
            Event::Text(text) => piece.push_str(&text),
            Event::Html(_) | Event::InlineHtml(_) | Event::SoftBreak | Event::HardBreak => {
                piece.push(' ');
            }
            Event::End(TagEnd::TableCell) => piece.push(' '),
            Event::Start(Tag::Paragraph | Tag::Item | Tag::Heading { .. } | Tag::Table(_))
            | Event::End(
                TagEnd::TableHead
                | TagEnd::TableRow
                | TagEnd::Paragraph
                | TagEnd::Item
                | TagEnd::Heading(_),
            ) => pieces.push(std::mem::take(&mut piece)),
            _ => {}
        }
    }
    pieces.push(piece);
    pieces
}

fn of_docx(bytes: &[u8]) -> Vec<String> {
    let body = xml(&parts(bytes)["word/document.xml"]);
    let lines = |of: &Element| of.named("w:p").into_iter().map(words).collect::<Vec<_>>();
    let rows = body.named("w:tr").into_iter().map(|row| lines(row).join(" "));
    rows.chain(lines(&body)).collect()
}

/// The rows of comma-separated values, that of the heads first.
pub fn records(bytes: &[u8]) -> Vec<Vec<String>> {
    let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap();
    let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(bytes);
    reader.records().map(|row| row.unwrap().iter().map(ToOwned::to_owned).collect()).collect()
}

fn of_json(report: &Value) -> Vec<String> {
    let document = &report["document"];
    let head = ["title", "subject", "disclaimer", "ruleset", "assessor", "footer"];
    let mut pieces: Vec<_> = head.iter().map(|name| all_words(&document[*name])).collect();
    for section in document["sections"].as_array().unwrap() {
        pieces.push(all_words(&section["title"]));
        for block in section["blocks"].as_array().unwrap() {
            let rows = block["table"]["rows"].as_array().into_iter().flatten();
            let items = ["list", "facts", "quote"].into_iter();
            let items = items.filter_map(|name| block[name].as_array()).flatten();
            pieces.extend(rows.chain(items).map(all_words));
            pieces.push(all_words(block));
        }
    }
    pieces
}

/// Every text in a value; the pieces of a line are parted nowhere.
fn all_words(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(items) => {
            let is_line = items.iter().any(Value::is_object);
            let items: Vec<_> = items.iter().map(all_words).collect();
            items.join(if is_line { "" } else { " " })
        }
        Value::Object(fields) => {
            let fields: Vec<_> = fields.values().map(all_words).collect();
            fields.join(" ")
        }
        _ => String::new(),
    }
}
