//! Rendered pages as tags. The renderer writes well-formed markup, so no parser for the wild is
//! needed; that tags are closed in order is checked on the way.

/// An element with what it holds.
#[derive(Clone, Debug, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub children: Vec<Node>,
}

#[derive(Clone, Debug)]
pub enum Node {
    Element(Element),
    Text(String),
}

const VOID: [&str; 4] = ["input", "br", "img", "hr"];

impl Element {
    /// The document in `html`, as one element without a name.
    pub fn parse(html: &str) -> Self {
        let mut open = vec![Self::default()];
        let mut rest = html;
        while let Some((text, tag)) = rest.split_once('<') {
            add_text(&mut open, text);
            let end = end_of_tag(tag);
            rest = &tag[end + 1..];
            let tag = &tag[..end];
            if let Some(name) = tag.strip_prefix('/') {
                let done = open.pop().unwrap();
                assert_eq!(done.name, name, "closed in another order");
                open.last_mut().unwrap().children.push(Node::Element(done));
            } else {
                let element = Self::of_tag(tag.trim_end_matches('/'));
                if VOID.contains(&element.name.as_str()) || tag.ends_with('/') {
                    open.last_mut().unwrap().children.push(Node::Element(element));
                } else {
                    open.push(element);
                }
            }
        }
        add_text(&mut open, rest);
        assert_eq!(open.len(), 1, "{} is not closed", open.last().unwrap().name);
        open.pop().unwrap()
    }

    fn of_tag(tag: &str) -> Self {
        let (name, mut rest) = tag.split_once(' ').unwrap_or((tag, ""));
        let mut attributes = Vec::new();
        while let Some((name, after)) = rest.split_once("=\"") {
            let (value, after) = after.split_once('"').unwrap();
            let mut names: Vec<_> = name.split_whitespace().collect();
            let last = names.pop().unwrap();
            attributes.extend(names.into_iter().map(|name| (name.to_owned(), String::new())));
            attributes.push((last.to_owned(), unescaped(value)));
            rest = after;
        }
        attributes.extend(rest.split_whitespace().map(|name| (name.to_owned(), String::new())));
        Self { name: name.to_owned(), attributes, children: vec![] }
    }

    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// This element and all below, from the top.
    pub fn all(&self) -> Vec<&Self> {
        let mut all = vec![self];
        for child in &self.children {
            if let Node::Element(child) = child {
                all.extend(child.all());
            }
        }
        all
    }

    pub fn named<'a>(&'a self, name: &str) -> Vec<&'a Self> {
        self.all().into_iter().filter(|element| element.name == name).collect()
    }

    /// The part that changes from page to page.
    pub fn main(&self) -> &Self {
        let is_main = |it: &&Self| it.attribute("class") == Some("main");
        self.all().into_iter().find(is_main).unwrap()
    }

    /// The words in it.
    pub fn text(&self) -> String {
        let child = |child: &Node| match child {
            Node::Element(element) => element.text(),
            Node::Text(text) => text.clone(),
        };
        self.children.iter().map(child).collect()
    }

    /// The page with a line for each element that holds more than words.
    pub fn outline(&self) -> String {
        let mut out = String::new();
        self.write(0, &mut out);
        out
    }

    fn write(&self, depth: usize, out: &mut String) {
        let only_text = self.all().len() == 1;
        if !self.name.is_empty() {
            out.push_str(&"  ".repeat(depth));
            out.push_str(&self.name);
            for (name, value) in &self.attributes {
                out.push_str(&format!(" {name}=\"{value}\""));
            }
            if only_text {
                out.push_str(&[": ", &self.text()].concat());
            }
            out.push('\n');
        }
        let below = depth + usize::from(!self.name.is_empty());
        for child in self.children.iter().filter(|_| !only_text) {
            match child {
                Node::Element(element) => element.write(below, out),
                Node::Text(text) => {
                    out.push_str(&[&"  ".repeat(below), "“", text, "”\n"].concat());
                }
            }
        }
    }
}

fn add_text(open: &mut [Element], text: &str) {
    if !text.is_empty() {
        open.last_mut().unwrap().children.push(Node::Text(unescaped(text)));
    }
}

/// A `>` inside quotes does not end a tag.
fn end_of_tag(tag: &str) -> usize {
    let mut quoted = false;
    tag.find(|c| {
        quoted ^= c == '"';
        c == '>' && !quoted
    })
    .unwrap()
}

fn unescaped(text: &str) -> String {
    let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.replace("&#x27;", "'").replace("&#39;", "'").replace("&#x2F;", "/").replace("&amp;", "&")
}
