//! A picture as an SVG file of its own.

use super::{
    Picture,
    marks::{MARGIN, Mark, marks, sheet},
};
use crate::report::writers::escape::in_html;

/// The picture as an SVG 1.1 file that needs nothing else: title, description, style, shapes.
#[must_use]
pub fn svg(picture: &Picture) -> String {
    let (width, height) = (picture.width + 2 * MARGIN, picture.height + 2 * MARGIN);
    let size = format!("width=\"{width}\" height=\"{height}\"");
    let from = format!("x=\"-{MARGIN}\" y=\"-{MARGIN}\"");
    let mut svg = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" \
         version=\"1.1\" role=\"img\" aria-labelledby=\"title desc\" {size} \
         viewBox=\"-{MARGIN} -{MARGIN} {width} {height}\">\n<title id=\"title\">{}</title>\n\
         <desc id=\"desc\">{}</desc>\n<style type=\"text/css\">\n{}</style>\n\
         <rect class=\"paper\" {from} {size}/>\n",
        in_xml(&picture.title),
        in_xml(&picture.description),
        sheet(),
    );
    for mark in marks(picture) {
        write(&mark, &mut svg);
    }
    svg + "</svg>\n"
}

fn write(mark: &Mark, out: &mut String) {
    out.push_str(&["<", mark.tag].concat());
    for (name, value) in &mark.attributes {
        out.push_str(&[" ", *name, "=\"", &in_xml(value), "\""].concat());
    }
    if mark.text.is_empty() {
        out.push_str("/>\n");
    } else {
        out.push_str(&[">", &in_xml(&mark.text), "</", mark.tag, ">\n"].concat());
    }
}

/// Escaped, and without what XML has no place for.
fn in_xml(text: &str) -> String {
    let is_character = |c: &char| !c.is_control() && !matches!(c, '\u{fffe}' | '\u{ffff}');
    let text: String = text.chars().map(|c| if c.is_whitespace() { blank(c) } else { c }).collect();
    in_html(&text.chars().filter(is_character).collect::<String>())
}

/// Line ends and tabs are spaces here.
fn blank(c: char) -> char {
    if c.is_control() { ' ' } else { c }
}
