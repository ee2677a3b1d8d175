//! Elements and text as a tree, written as HTML or handed over as JSON for a page to make nodes of.

use serde_json::{Value, json};

use crate::report::writers::escape::in_html;

/// An element, or text.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Node {
    Element { tag: &'static str, attributes: Vec<(&'static str, String)>, children: Vec<Node> },
    Text(String),
}

/// Elements without content and end tag.
const VOID: [&str; 3] = ["col", "img", "meta"];
/// A line of its own for each of these keeps the file readable.
const LINES: [&str; 21] = [
    "figure",
    "figcaption",
    "svg",
    "header",
    "main",
    "footer",
    "section",
    "nav",
    "h1",
    "h2",
    "h3",
    "h4",
    "p",
    "ul",
    "li",
    "dl",
    "div",
    "table",
    "tr",
    "caption",
    "blockquote",
];

pub(super) fn text(text: impl Into<String>) -> Node {
    Node::Text(text.into())
}

pub(super) fn element(tag: &'static str, children: Vec<Node>) -> Node {
    Node::Element { tag, attributes: vec![], children }
}

/// An element with a class.
pub(super) fn of_class(tag: &'static str, class: &str, children: Vec<Node>) -> Node {
    element(tag, children).with("class", class)
}

impl Node {
    /// The element with one more attribute.
    pub fn with(self, name: &'static str, value: impl Into<String>) -> Self {
        match self {
            Self::Element { tag, mut attributes, children } => {
                attributes.push((name, value.into()));
                Self::Element { tag, attributes, children }
            }
            text @ Self::Text(_) => text,
        }
    }

    /// The node as HTML.
    pub fn write(&self, out: &mut String) {
        match self {
            Self::Text(text) => out.push_str(&in_html(&seen(text))),
            Self::Element { tag, attributes, children } => {
                out.push('<');
                out.push_str(tag);
                for (name, value) in attributes {
                    out.push_str(&[" ", *name, "=\"", &in_html(&seen(value)), "\""].concat());
                }
                out.push('>');
                children.iter().for_each(|child| child.write(out));
                if !VOID.contains(tag) {
                    out.push_str(&["</", *tag, ">"].concat());
                }
                if LINES.contains(tag) {
                    out.push('\n');
                }
            }
        }
    }

    /// The node as JSON: a text, or the tag, its attributes and what is in it.
    pub fn json(&self) -> Value {
        match self {
            Self::Text(text) => Value::from(seen(text)),
            Self::Element { tag, attributes, children } => {
                let attributes: serde_json::Map<String, Value> = attributes
                    .iter()
                    .map(|(name, value)| ((*name).to_owned(), Value::from(seen(value))))
                    .collect();
                let children: Vec<_> = children.iter().map(Self::json).collect();
                json!([tag, attributes, children])
            }
        }
    }
}

/// Without characters that HTML has no place for.
fn seen(text: &str) -> String {
    text.chars().filter(|c| !c.is_control() || c.is_whitespace()).collect()
}
