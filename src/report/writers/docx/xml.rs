//! XML, written from the inside out. Whatever goes through here is escaped.

use crate::report::writers::escape::in_html;

/// Written XML.
#[derive(Clone, Debug)]
pub(super) struct Xml(String);

/// An element with these attributes and what is in it.
pub(super) fn element(
    tag: &str,
    attributes: &[(&str, &str)],
    children: impl IntoIterator<Item = Xml>,
) -> Xml {
    let mut xml = String::new();
    xml.extend(["<", tag]);
    for (name, value) in attributes {
        xml.extend([" ", name, "=\"", &in_html(&allowed(value)), "\""]);
    }
    let start = xml.len();
    xml.push('>');
    children.into_iter().for_each(|child| xml.push_str(&child.0));
    if xml.len() == start + 1 {
        xml.truncate(start);
        xml.push_str("/>");
    } else {
        xml.extend(["</", tag, ">"]);
    }
    Xml(xml)
}

/// An element without content.
pub(super) fn empty(tag: &str, attributes: &[(&str, &str)]) -> Xml {
    element(tag, attributes, [])
}

/// An element without content whose one attribute is its value.
pub(super) fn val(tag: &str, value: &str) -> Xml {
    empty(tag, &[("w:val", value)])
}

/// Words between tags.
pub(super) fn text(text: &str) -> Xml {
    Xml(in_html(&allowed(text)))
}

impl Xml {
    /// The file whose root element this is.
    pub fn file(self) -> Vec<u8> {
        let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        [declaration, &self.0].concat().into_bytes()
    }
}

/// Without what XML 1.0 has no place for (<https://www.w3.org/TR/xml/#charsets>), nor other controls that
/// nobody sees.
pub(super) fn allowed(text: &str) -> String {
    let seen = |c: &char| {
        let is_space = matches!(c, '\t' | '\n' | '\r');
        is_space || !(c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}'))
    };
    text.chars().filter(seen).collect()
}
