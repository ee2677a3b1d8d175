//! The report as a workbook: a sheet for each section, with its tables to filter and to sort.
//!
//! Every cell is text and none a formula, whatever it begins with. Tables come first on their sheet and
//! the section's sentences below them, so that the first row is the head row wherever one looks.

mod cell;
mod look;
mod merged;
mod name;
mod page;
mod table_sheet;
mod text_sheet;

use rust_xlsxwriter::{DocProperties, ExcelDateTime, Workbook, XlsxError};

pub(in crate::report) use cell::{clean, fits, height, write};
pub(in crate::report) use look::Look;
pub(in crate::report) use name::Names;
pub(in crate::report) use page::Print;
pub(in crate::report) use text_sheet::TextSheet;

use super::WriteProblem;
use crate::{
    content::text,
    domain::{Date, ReportSection},
    i18n::{Locale, TextKey},
    report::document::{Block, Document, Section},
};
use merged::Merged;

/// The report as a workbook with the names of its sheets in the language of `locale`.
///
/// # Errors
/// If the format's library refuses; more than a million rows are too many for it.
pub fn xlsx(document: &Document, locale: &Locale) -> Result<Vec<u8>, WriteProblem> {
    workbook(document, locale).map_err(|error| WriteProblem::Refused(error.to_string()))
}

fn workbook(document: &Document, locale: &Locale) -> Result<Vec<u8>, XlsxError> {
    let (look, print) = (Look::new(), Print::of(document));
    let (mut book, mut names) = (Workbook::new(), Names::default());
    book.set_properties(&properties(document)?);

    let sheet = book.add_worksheet();
    sheet.set_name(names.unused(locale.get(sheet_name(ReportSection::Summary))))?;
    let mut summary = TextSheet::new(sheet, &look)?;
    summary.head(document)?;
    if let Some(section) = document.section(ReportSection::Summary) {
        summary.blocks(&section.blocks)?;
    }
    print.set_up(sheet, 0)?;

    let others = document.sections.iter().filter(|it| it.id != ReportSection::Summary);
    for section in others {
        let name = locale.get(sheet_name(section.id));
        let merged = Merged::of(section, locale.get(text::FILES_TOPIC));
        if is_read_first(section) {
            let sheet = book.add_worksheet();
            sheet.set_name(names.unused(name))?;
            let mut page = TextSheet::new(sheet, &look)?;
            page.title(&section.title)?;
            page.blocks(&section.blocks)?;
            print.set_up(sheet, 0)?;
        }
        if !merged.rows.is_empty() {
            let caption = merged.caption.as_str();
            let sheet = book.add_worksheet();
            sheet.set_name(names.unused(if is_read_first(section) { caption } else { name }))?;
            let notes = if is_read_first(section) { &[] } else { section.blocks.as_slice() };
            table_sheet::fill(sheet, &merged, notes, &look)?;
            print.set_up(sheet, 1)?;
        }
    }
    book.save_to_buffer()
}

/// The words are what the section is about, or all that it has: they get a sheet of their own.
fn is_read_first(section: &Section) -> bool {
    section.id == ReportSection::Statement || section.tables().next().is_none()
}

/// What the file says about itself. Its day is that of the report: the time of day has no place in a file
/// that is to be the same whenever it is made.
pub(in crate::report) fn properties(document: &Document) -> Result<DocProperties, XlsxError> {
    let (year, month, day) = document.date.map_or((1980, 1, 1), Date::parts);
    let day = ExcelDateTime::from_ymd(year, month, day);
    let day = day.or_else(|_| ExcelDateTime::from_ymd(1980, 1, 1))?;
    let about = [document.disclaimer.as_str(), &document.ruleset].join("\n");
    Ok(DocProperties::new()
        .set_title(clean(&document.title))
        .set_subject(clean(&document.subject))
        .set_comment(clean(&about))
        .set_creation_datetime(&day))
}

/// Short enough for a tab.
const fn sheet_name(id: ReportSection) -> TextKey {
    match id {
        ReportSection::Summary => text::SHEET_SUMMARY,
        ReportSection::Scope => text::SHEET_SCOPE,
        ReportSection::Statement => text::SHEET_STATEMENT,
        ReportSection::Gates => text::SHEET_GATES,
        ReportSection::Readiness => text::SHEET_READINESS,
        ReportSection::Capability => text::SHEET_CAPABILITY,
        ReportSection::Findings => text::SHEET_FINDINGS,
        ReportSection::Documents => text::SHEET_DOCUMENTS,
        ReportSection::Steps => text::SHEET_STEPS,
        ReportSection::Timeline => text::SHEET_TIMELINE,
        ReportSection::Answers => text::SHEET_ANSWERS,
        ReportSection::Method => text::SHEET_METHOD,
    }
}

/// Without headings that stand above nothing but a table, and without tables and pictures: what is left
/// to say in words.
fn sentences(blocks: &[Block]) -> impl Iterator<Item = &Block> {
    let words = |block: &Block| !matches!(block, Block::Table(_) | Block::Picture(_));
    blocks
        .iter()
        .enumerate()
        .filter(move |(at, block)| {
            let next = blocks.get(at + 1);
            let heads_words = next.is_some_and(|it| words(it) && !matches!(it, Block::Heading(..)));
            words(block) && (heads_words || !matches!(block, Block::Heading(..)))
        })
        .map(|(_, block)| block)
}
