//! The rows of every table as comma-separated values, one flat file, for whoever counts or filters them.
//!
//! Lines end as RFC 4180 has it; the file begins with a byte order mark, without which spreadsheets take
//! umlauts for something else. A cell whose first character makes a spreadsheet compute or call something
//! (`=`, `+`, `-`, `@`, their wide forms, a tab or a line end) gets an apostrophe before it: CSV knows no
//! other way to say that a cell is text.

use csv::{QuoteStyle, Terminator, WriterBuilder};

use super::{
    WriteProblem,
    topics::{Topic, topics},
};
use crate::{
    content::text,
    i18n::{Locale, TextKey},
    report::document::{Column, Document, Role, Row},
};

/// The columns behind the section and the topic: every role once.
const COLUMNS: [(Role, TextKey); 12] = [
    (Role::Clause, text::REPORT_CLAUSE),
    (Role::Subject, text::FILES_SUBJECT),
    (Role::State, text::REPORT_STATE),
    (Role::Band, text::RESULT_BAND),
    (Role::Why, text::REPORT_WHY),
    (Role::Remedy, text::RESULT_REMEDY),
    (Role::Evidence, text::REPORT_EVIDENCE),
    (Role::Note, text::REPORT_NOTE),
    (Role::Effort, text::REPORT_EFFORT),
    (Role::When, text::REPORT_WHEN),
    (Role::Other, text::FILES_OTHER),
    (Role::Id, text::REPORT_ID),
];

/// The rows of every table of the report, its heads in the language of `locale`.
///
/// # Errors
/// If the format's library refuses.
pub fn csv(document: &Document, locale: &Locale) -> Result<Vec<u8>, WriteProblem> {
    let refused = |error: &dyn ToString| WriteProblem::Refused(error.to_string());
    let mut writer = WriterBuilder::new()
        .terminator(Terminator::CRLF)
        .quote_style(QuoteStyle::Necessary)
        .from_writer("\u{feff}".as_bytes().to_vec());
    let heads = [text::FILES_SECTION, text::FILES_TOPIC].into_iter();
    let heads = heads.chain(COLUMNS.map(|(_, title)| title)).map(|title| locale.get(title));
    writer.write_record(heads).map_err(|error| refused(&error))?;
    writer.write_record(about(document)).map_err(|error| refused(&error))?;
    for section in &document.sections {
        for Topic { name, table } in topics(section) {
            for row in &table.rows {
                let place = [section.title.clone(), name.clone()];
                let cells = COLUMNS.map(|(role, _)| of_role(role, &table.columns, row));
                let record = place.into_iter().chain(cells).map(|cell| harmless(&cell));
                writer.write_record(record).map_err(|error| refused(&error))?;
            }
        }
    }
    writer.into_inner().map_err(|error| refused(&error))
}

/// What the report says of itself: a file of nothing but rows has no other place for it.
fn about(document: &Document) -> impl Iterator<Item = String> {
    let of = |role| match role {
        Role::Subject => document.disclaimer.as_str(),
        Role::When => &document.day,
        Role::Other => &document.letterhead.assessor,
        Role::Id => &document.ruleset,
        _ => "",
    };
    let cells = COLUMNS.map(|(role, _)| of(role));
    let record = [document.title.as_str(), &document.subject].into_iter().chain(cells);
    record.map(harmless).collect::<Vec<_>>().into_iter()
}

/// What a row holds of a role. Several cells, and those of no role, stand behind their headings.
fn of_role(role: Role, columns: &[Column], row: &Row) -> String {
    let own = columns.iter().filter(|column| column.role == role).count();
    let cells = columns.iter().zip(&row.cells).filter(|(column, _)| column.role == role);
    let cells = cells.map(|(column, cell)| (column, cell.text())).filter(|(_, it)| !it.is_empty());
    let cells = cells.map(|(column, words)| {
        if own > 1 || role == Role::Other { [&column.title, ": ", &words].concat() } else { words }
    });
    cells.collect::<Vec<_>>().join("\n")
}

fn harmless(cell: &str) -> String {
    const SIGNS: [char; 11] = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '\t', '\r', '\n'];
    let seen: String = cell.chars().filter(|c| *c != '\0').collect();
    if seen.starts_with(SIGNS) { ["'", &seen].concat() } else { seen }
}
