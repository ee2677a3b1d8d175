//! The report for word processors (ISO/IEC 29500, transitional). The parts are written here rather than by a library: headings
//! of tables that come again on each page, the language, the direction of words and descriptions of
//! pictures all have to be said. What never changes stands in `style/word/`.

mod blocks;
mod body;
mod direction;
mod drawing;
mod package;
mod page;
mod picture;
mod runs;
mod table;
mod xml;

use package::Part;

use self::xml::{Xml, element};
use super::WriteProblem;
use crate::report::document::Document;

/// The report as a DOCX file. The same document gives the same bytes.
///
/// # Errors
/// If the parts can't be packed.
pub fn docx(document: &Document) -> Result<Vec<u8>, WriteProblem> {
    let logo = document.letterhead.logo.as_ref();
    let word = |name: &str, xml: Xml| -> Part { (["word/", name].concat(), xml.file()) };
    let end = page::pages(
        document.letterhead.paper,
        package::HEADER,
        package::FOOTER,
        package::FIRST_FOOTER,
    );
    let text = body::body(document, logo.map(|_| package::LOGO), end);
    let footer = || page::footer(document, &NAMES);
    // the first two say what the rest is
    let mut parts = vec![package::content_types(), package::root_relations()];
    parts.push(word("document.xml", element("w:document", &NAMES, [text])));
    parts.push(package::text_relations(logo));
    parts.extend(package::fixed(&document.language));
    parts.push(word("header.xml", page::header(document, &NAMES)));
    parts.push(word("footer.xml", footer()));
    parts.push(word("first_footer.xml", footer()));
    parts.extend(package::properties(document));
    if let Some(logo) = logo {
        parts.push((["word/", package::logo_name(logo)].concat(), logo.bytes.clone()));
    }
    package::packed(&parts)
}

/// The name spaces of text, headers and footers.
const NAMES: [(&str, &str); 8] = [
    ("xmlns:w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    ("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("xmlns:wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("xmlns:a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("xmlns:pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("xmlns:wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
    ("xmlns:wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
];
