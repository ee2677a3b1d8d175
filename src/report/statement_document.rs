//! The statement as a small document of its own: as text, Markdown or HTML.
//!
//! Whatever stands in a name stays a name: each writer escapes it in its own way.

use super::{
    Statement,
    writers::escape::{in_html, in_markdown, one_line},
};
use crate::{
    content::text,
    domain::choice,
    engine::{Draft, StatementLanguage},
    i18n::Locale,
};

choice! {
    /// How a statement can be taken along; the key is the ending of the file's name.
    pub enum StatementFormat {
        /// Text without structure.
        Plain = "txt",
        /// CommonMark.
        Markdown = "md",
        /// A whole HTML document.
        Html = "html",
    }
}

impl StatementFormat {
    /// The media type.
    #[must_use]
    pub const fn media_type(self) -> &'static str {
        match self {
            Self::Plain => "text/plain",
            Self::Markdown => "text/markdown",
            Self::Html => "text/html",
        }
    }
}

/// A statement with what belongs to it: text with structure, which a writer prints.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StatementDocument {
    /// The BCP 47 tag of its language.
    pub language: &'static str,
    /// Its heading.
    pub title: String,
    /// Its paragraphs, each of one or more lines.
    pub paragraphs: Vec<Vec<String>>,
    /// The heading of the annex.
    pub annex_title: String,
    /// The entries of the annex, empty if there is none.
    pub annex: Vec<String>,
}

impl StatementDocument {
    /// A statement as a document; `locale` has the words of `language`.
    #[must_use]
    pub fn of(
        statement: &Statement,
        draft: Option<&Draft>,
        language: StatementLanguage,
        locale: &Locale,
    ) -> Self {
        Self {
            language: language.tag(),
            title: locale.get(text::STATEMENT_DOCUMENT_TITLE).to_owned(),
            paragraphs: paragraphs(&statement.text()),
            annex_title: locale.get(text::STATEMENT_DOCUMENT_ANNEX).to_owned(),
            annex: annex(draft),
        }
    }

    /// The document in a format.
    #[must_use]
    pub fn written(&self, format: StatementFormat) -> String {
        match format {
            StatementFormat::Plain => self.plain(),
            StatementFormat::Markdown => self.markdown(),
            StatementFormat::Html => self.html(),
        }
    }

    fn plain(&self) -> String {
        let mut blocks: Vec<String> =
            self.paragraphs.iter().map(|lines| lines.join("\n")).collect();
        if !self.annex.is_empty() {
            blocks.push(self.annex_title.clone());
            blocks.push(listed(&self.annex, "", |entry| ["- ", entry].concat()));
        }
        blocks.join("\n\n") + "\n"
    }

    fn markdown(&self) -> String {
        let mut blocks = vec![["# ", &in_markdown(&self.title)].concat()];
        // two spaces at the end of a line break it
        let lines = |lines: &Vec<String>| listed(lines, "  ", in_markdown);
        blocks.extend(self.paragraphs.iter().map(lines));
        if !self.annex.is_empty() {
            blocks.push(["## ", &in_markdown(&self.annex_title)].concat());
            blocks.push(listed(&self.annex, "", |entry| ["- ", &in_markdown(entry)].concat()));
        }
        blocks.join("\n\n") + "\n"
    }

    fn html(&self) -> String {
        let title = in_html(&self.title);
        let mut html = [
            "<!doctype html>\n<html lang=\"",
            self.language,
            "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n<title>",
            &title,
            "</title>\n</head>\n<body>\n<main>\n<h1>",
            &title,
            "</h1>\n",
        ]
        .concat();
        for lines in &self.paragraphs {
            html += &["<p>", &listed(lines, "<br>", in_html), "</p>\n"].concat();
        }
        if !self.annex.is_empty() {
            let item = |entry: &str| ["<li dir=\"auto\">", &in_html(entry), "</li>"].concat();
            html += &["<h2>", &in_html(&self.annex_title), "</h2>\n<ul>\n"].concat();
            html += &[&*listed(&self.annex, "", item), "\n</ul>\n"].concat();
        }
        html + "</main>\n</body>\n</html>\n"
    }
}

/// The list that a draft refers to instead of naming everything.
fn annex(draft: Option<&Draft>) -> Vec<String> {
    draft.map(|draft| draft.annex.clone()).unwrap_or_default()
}

fn listed(lines: &[String], end: &str, write: impl Fn(&str) -> String) -> String {
    let lines: Vec<String> = lines.iter().map(|line| write(&one_line(line))).collect();
    lines.join(&[end, "\n"].concat())
}

/// Paragraphs are parted by empty lines.
fn paragraphs(text: &str) -> Vec<Vec<String>> {
    let mut paragraphs = vec![vec![]];
    for line in text.split(['\n', '\r']).map(one_line) {
        if line.is_empty() {
            paragraphs.push(vec![]);
        } else if let Some(paragraph) = paragraphs.last_mut() {
            paragraph.push(line);
        }
    }
    paragraphs.retain(|paragraph| !paragraph.is_empty());
    paragraphs
}
