//! The parts of the file and how they hang together, packed.

use std::io::{Cursor, Write};

use zip::{CompressionMethod, DateTime, ZipWriter, result::ZipError, write::SimpleFileOptions};

use super::{
    runs::tag,
    xml::{Xml, allowed, element, empty, text},
};
use crate::report::{
    document::{Document, Logo},
    writers::{
        WriteProblem,
        escape::{in_html, one_line},
    },
};

/// A part of the package: its name, and its bytes.
pub(super) type Part = (String, Vec<u8>);

const TYPES: &str = "http://schemas.openxmlformats.org/package/2006/content-types";
const RELATIONS: &str = "http://schemas.openxmlformats.org/package/2006/relationships";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/";
const WORD: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

/// What the text refers to: the id of the relation, its kind, and the part. The ids of header, footers and
/// logo are named where they are used.
const RELATED: [(&str, &str, &str); 6] = [
    ("styles", "styles", "styles.xml"),
    ("numbering", "numbering", "numbering.xml"),
    ("settings", "settings", "settings.xml"),
    (HEADER, "header", "header.xml"),
    (FOOTER, "footer", "footer.xml"),
    (FIRST_FOOTER, "footer", "first_footer.xml"),
];
pub(super) const HEADER: &str = "header";
pub(super) const FOOTER: &str = "footer";
pub(super) const FIRST_FOOTER: &str = "firstFooter";
pub(super) const LOGO: &str = "logo";

/// The parts that are the same in every report but for its language.
pub(super) fn fixed(language: &str) -> Vec<Part> {
    let language = in_html(&allowed(&tag(language)));
    let part = |name: &str, xml: &str| {
        (["word/", name].concat(), xml.replace("{language}", &language).into_bytes())
    };
    vec![
        part("styles.xml", include_str!("../../../../style/word/styles.xml")),
        part("numbering.xml", include_str!("../../../../style/word/numbering.xml")),
        part("settings.xml", include_str!("../../../../style/word/settings.xml")),
    ]
}

/// What kind of thing each part is.
pub(super) fn content_types() -> Part {
    let by_ending = [
        ("rels", "application/vnd.openxmlformats-package.relationships+xml"),
        ("xml", "application/xml"),
        ("png", "image/png"),
        ("jpeg", "image/jpeg"),
    ];
    let by_ending = by_ending
        .into_iter()
        .map(|(ending, kind)| empty("Default", &[("Extension", ending), ("ContentType", kind)]));
    let word = |name: &str, kind: &str| {
        let kind = [WORD, kind, "+xml"].concat();
        empty("Override", &[("PartName", &["/word/", name].concat()), ("ContentType", &kind)])
    };
    let related = RELATED.iter().map(|(_, kind, name)| word(name, kind));
    let properties = [
        ("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"),
        (
            "/docProps/app.xml",
            "application/vnd.openxmlformats-officedocument.extended-properties+xml",
        ),
    ];
    let properties = properties
        .into_iter()
        .map(|(name, kind)| empty("Override", &[("PartName", name), ("ContentType", kind)]));
    let text = [word("document.xml", "document.main")];
    let all = by_ending.chain(text).chain(related).chain(properties);
    ("[Content_Types].xml".to_owned(), element("Types", &[("xmlns", TYPES)], all).file())
}

/// From the package to its text and properties.
pub(super) fn root_relations() -> Part {
    let core =
        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";
    let relations = [
        relation("text", &[OFFICE, "relationships/officeDocument"].concat(), "word/document.xml"),
        relation("core", core, "docProps/core.xml"),
        relation(
            "app",
            &[OFFICE, "relationships/extended-properties"].concat(),
            "docProps/app.xml",
        ),
    ];
    relations_part("_rels/.rels", relations)
}

/// From the text to what it refers to.
pub(super) fn text_relations(logo: Option<&Logo>) -> Part {
    let of_kind = |kind: &str| [OFFICE, "relationships/", kind].concat();
    let related = RELATED.iter().map(|(id, kind, name)| relation(id, &of_kind(kind), name));
    let logo = logo.map(|it| relation(LOGO, &of_kind("image"), logo_name(it)));
    relations_part("word/_rels/document.xml.rels", related.chain(logo))
}

/// The name of the part that is the logo, beside the text.
pub(super) fn logo_name(logo: &Logo) -> &'static str {
    if logo.media_type == "image/png" { "media/logo.png" } else { "media/logo.jpeg" }
}

fn relation(id: &str, kind: &str, target: &str) -> Xml {
    empty("Relationship", &[("Id", id), ("Type", kind), ("Target", target)])
}

fn relations_part(name: &str, relations: impl IntoIterator<Item = Xml>) -> Part {
    (name.to_owned(), element("Relationships", &[("xmlns", RELATIONS)], relations).file())
}

/// What is said about the file. Nobody made it but whoever is named as having assessed, and it was made on the day
/// of the report: the file knows no other.
pub(super) fn properties(document: &Document) -> [Part; 2] {
    let names = [
        ("xmlns:cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
        ("xmlns:dc", "http://purl.org/dc/elements/1.1/"),
        ("xmlns:dcterms", "http://purl.org/dc/terms/"),
        ("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance"),
    ];
    let said = [
        ("dc:title", document.title.as_str()),
        ("dc:subject", &document.subject),
        ("dc:creator", &document.letterhead.assessor),
        ("dc:language", &tag(&document.language)),
    ];
    let said = said.into_iter().filter(|(_, words)| !words.is_empty());
    let said = said.map(|(name, words)| element(name, &[], [text(&one_line(words))]));
    let created = document.date.map(|day| {
        let moment = [&day.to_string(), "T00:00:00Z"].concat();
        element("dcterms:created", &[("xsi:type", "dcterms:W3CDTF")], [text(&moment)])
    });
    let core = element("cp:coreProperties", &names, said.chain(created));
    let app = [OFFICE, "extended-properties"].concat();
    let program = element("Application", &[], [text("Scopecheck")]);
    let app = element("Properties", &[("xmlns", &app)], [program]);
    [("docProps/core.xml".to_owned(), core.file()), ("docProps/app.xml".to_owned(), app.file())]
}

/// The parts in one file, without the time at which that happens.
pub(super) fn packed(parts: &[Part]) -> Result<Vec<u8>, WriteProblem> {
    let write = || {
        let mut file = ZipWriter::new(Cursor::new(Vec::new()));
        let options = SimpleFileOptions::default()
            .compression_method(CompressionMethod::Deflated)
            .last_modified_time(DateTime::default());
        for (name, bytes) in parts {
            file.start_file(name.as_str(), options)?;
            file.write_all(bytes)?;
        }
        Ok(file.finish()?.into_inner())
    };
    write().map_err(|problem: ZipError| WriteProblem::Refused(problem.to_string()))
}
