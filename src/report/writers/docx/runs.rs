//! Paragraphs and the runs in them. Nothing but runs holds words.

use super::{
    direction::{Direction, first_strong, pieces},
    xml::{Xml, element, empty, text, val},
};
use crate::report::document::{Inline, Style};

/// A paragraph of a style.
pub(super) fn paragraph(style: &str, line: &[Inline]) -> Xml {
    spoken(style, line, None)
}

/// A paragraph in a language of its own, if it has one.
pub(super) fn spoken(style: &str, line: &[Inline], language: Option<&str>) -> Xml {
    let direction = direction(line);
    let runs = line.iter().flat_map(|inline| runs(inline, direction, language));
    of_runs(style, [], direction, runs)
}

/// A paragraph of runs, with properties that the schema has before its direction.
pub(super) fn of_runs(
    style: &str,
    properties: impl IntoIterator<Item = Xml>,
    direction: Direction,
    runs: impl IntoIterator<Item = Xml>,
) -> Xml {
    let own = (direction == Direction::RightToLeft).then(|| empty("w:bidi", &[]));
    let properties = [val("w:pStyle", style)].into_iter().chain(properties).chain(own);
    let properties = element("w:pPr", &[], properties);
    element("w:p", &[], [properties].into_iter().chain(runs))
}

/// That of the first letter in it.
pub(super) fn direction(line: &[Inline]) -> Direction {
    let first = line.iter().find_map(|inline| first_strong(&inline.text));
    first.unwrap_or(Direction::LeftToRight)
}

/// The runs of a piece of a line: one for each change of direction.
pub(super) fn runs(inline: &Inline, around: Direction, language: Option<&str>) -> Vec<Xml> {
    // words of the visitor's are a whole of their own; those of the report belong to the line
    let own = first_strong(&inline.text).filter(|_| inline.foreign);
    let name = match inline.style {
        Style::Plain => None,
        Style::Strong => Some("Strong"),
        Style::Quiet => Some("Quiet"),
    };
    let pieces = pieces(&inline.text, own.unwrap_or(around)).into_iter();
    pieces.map(|(direction, words)| run(name, direction, language, content(&words))).collect()
}

/// A run of a character style.
pub(super) fn run(
    style: Option<&str>,
    direction: Direction,
    language: Option<&str>,
    content: impl IntoIterator<Item = Xml>,
) -> Xml {
    let is_turned = direction == Direction::RightToLeft;
    let properties = [
        style.map(|style| val("w:rStyle", style)),
        is_turned.then(|| empty("w:rtl", &[])),
        language.map(|language| val("w:lang", &tag(language))),
    ];
    let properties: Vec<_> = properties.into_iter().flatten().collect();
    let properties = (!properties.is_empty()).then(|| element("w:rPr", &[], properties));
    element("w:r", &[], properties.into_iter().chain(content))
}

/// Words with their line ends and tabs, which are elements here.
fn content(words: &str) -> Vec<Xml> {
    let mut content = Vec::new();
    let lines = words.replace("\r\n", "\n").replace('\r', "\n");
    for (at, line) in lines.split('\n').enumerate() {
        if at > 0 {
            content.push(empty("w:br", &[]));
        }
        for (at, words) in line.split('\t').enumerate() {
            if at > 0 {
                content.push(empty("w:tab", &[]));
            }
            if !words.is_empty() {
                content.push(element("w:t", &[("xml:space", "preserve")], [text(words)]));
            }
        }
    }
    content
}

/// The tag by which word processors know a language: they expect the region with it.
pub(super) fn tag(language: &str) -> String {
    match language {
        "en" => "en-US".to_owned(),
        "de" => "de-DE".to_owned(),
        other => other.to_owned(),
    }
}
