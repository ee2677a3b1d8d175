//! The whole page: head, sections, foot, and the style sheet with what stands at the edge of paper.

use serde_json::{Value, json};

use super::{
    blocks::{block, foreign, inlines},
    node::{Node, element, of_class, text},
};
use crate::{
    domain::{Choice, Paper, ReportSection},
    report::{
        document::{Document, Inline, Section},
        picture::sheet as drawings,
        writers::escape::{in_css, in_html, one_line, shortened},
    },
};

const SHEET: &str = include_str!("../../../../style/report.css");

/// The report as one HTML file that needs nothing else. Word processors open it too.
#[must_use]
pub fn html(document: &Document) -> String {
    let mut html = [
        "<!DOCTYPE html>\n<html lang=\"",
        &in_html(&document.language),
        "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>",
        &in_html(&one_line(&title(document))),
        "</title>\n<style>\n",
        &sheet(document),
        "</style>\n</head>\n<body>\n",
    ]
    .concat();
    body(document).iter().for_each(|node| node.write(&mut html));
    html + "</body>\n</html>\n"
}

/// The report for a page that prints it: language, title, style sheet and nodes as JSON.
#[must_use]
pub fn printable(document: &Document) -> Value {
    let nodes: Vec<_> = body(document).iter().map(Node::json).collect();
    json!({
        "language": document.language,
        "title": one_line(&title(document)),
        "sheet": sheet(document),
        "nodes": nodes,
    })
}

fn title(document: &Document) -> String {
    let parts = [document.title.as_str(), document.subject.as_str()];
    let said: Vec<_> = parts.into_iter().filter(|part| !part.is_empty()).collect();
    said.join(" · ")
}

fn sheet(document: &Document) -> String {
    [SHEET, &drawings(), &paper(document)].concat()
}

/// Size of the paper, running head, page numbers.
fn paper(document: &Document) -> String {
    const LONGEST: usize = 70;
    let string = |text: &str| ["\"", &in_css(&shortened(&one_line(text), LONGEST)), "\""].concat();
    let size = match document.letterhead.paper {
        Paper::A4 => "A4",
        Paper::Letter => "letter",
    };
    let foot = match document.letterhead.footer.as_str() {
        "" => document.disclaimer.clone(),
        footer => [footer, " · ", &document.disclaimer].concat(),
    };
    [
        "@page { size: ",
        size,
        "; margin: 20mm 17mm 19mm;\n  @top-left { content: ",
        &string(&document.title),
        "; }\n  @top-right { content: ",
        &string(&document.subject),
        "; }\n  @bottom-left { content: ",
        &string(&foot),
        "; }\n  @bottom-right { content: counter(page) \" / \" counter(pages); }\n}\n",
        // the first page has all of this in large
        "@page :first { @top-left { content: \"\"; } @top-right { content: \"\"; } }\n",
    ]
    .concat()
}

fn body(document: &Document) -> Vec<Node> {
    let mut sections: Vec<_> = document.sections.iter().map(section).collect();
    // the summary stays on the first page, the table of contents follows it
    let summary = document.sections.first().is_some_and(|it| it.id == ReportSection::Summary);
    if document.has_contents() {
        sections.insert(usize::from(summary), contents(document));
    }
    vec![head(document), element("main", sections), foot(document)]
}

fn head(document: &Document) -> Node {
    let letterhead = &document.letterhead;
    let mut children = vec![];
    if let Some(logo) = &letterhead.logo {
        let (width, height) = logo.fitted(220, 64);
        children.push(
            of_class("img", "logo", vec![])
                .with("src", logo.address())
                .with("alt", "")
                .with("width", width.to_string())
                .with("height", height.to_string()),
        );
    }
    children.push(element("h1", vec![text(&document.title)]));
    if !document.subject.is_empty() {
        children.push(of_class("p", "subject", vec![foreign(&document.subject)]));
    }
    let about = [document.day.as_str(), letterhead.assessor.as_str(), document.disclaimer.as_str()];
    let about: Vec<_> = about.into_iter().filter(|it| !it.is_empty()).collect();
    children.push(of_class("p", "about", inlines(&[Inline::foreign(about.join(" · "))])));
    element("header", children)
}

fn contents(document: &Document) -> Node {
    let entry = |section: &Section| {
        let link =
            element("a", vec![text(&section.title)]).with("href", ["#", section.id.key()].concat());
        element("li", vec![link])
    };
    let list = element("ul", document.sections.iter().map(entry).collect());
    element("nav", vec![element("h2", vec![text(&document.contents)]), list])
        .with("aria-label", &document.contents)
}

fn section(section: &Section) -> Node {
    let mut children = vec![element("h2", vec![text(&section.title)])];
    children.extend(section.blocks.iter().map(block));
    element("section", children).with("id", section.id.key())
}

fn foot(document: &Document) -> Node {
    let line = |words: &str| of_class("p", "quiet", vec![foreign(words)]);
    let lines = [document.letterhead.footer.as_str(), &document.disclaimer, &document.ruleset];
    let lines = lines.into_iter().filter(|it| !it.is_empty());
    element("footer", lines.map(line).collect())
}
