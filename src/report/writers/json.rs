//! The report as JSON, for programs: its structure, and the evaluation that it was made from.

use serde_json::{Value, json};

use crate::{
    domain::{Assessment, Choice},
    engine::Evaluation,
    i18n::Locale,
    report::{
        document::{Block, Cell, Column, Document, Inline, Role, Section, Style, Table},
        evaluation_json,
    },
};

/// The report and the evaluation. Field names are part of the contract of files.
#[must_use]
pub fn json(
    document: &Document,
    assessment: &Assessment,
    evaluation: &Evaluation,
    locale: &Locale,
    locales: &[Locale],
) -> Value {
    json!({
        "format": "scopecheck-report",
        "version": 1,
        "document": self::document(document),
        "evaluation": evaluation_json(assessment, evaluation, locale, locales),
    })
}

/// A document alone.
#[must_use]
pub fn document(document: &Document) -> Value {
    json!({
        "language": document.language,
        "title": document.title,
        "subject": document.subject,
        "date": document.date.map(|date| date.to_string()),
        "disclaimer": document.disclaimer,
        "ruleset": document.ruleset,
        "assessor": document.letterhead.assessor,
        "footer": document.letterhead.footer,
        "sections": all(&document.sections, section),
    })
}

fn all<T>(items: &[T], write: impl Fn(&T) -> Value) -> Value {
    Value::Array(items.iter().map(write).collect())
}

fn section(section: &Section) -> Value {
    json!({
        "id": section.id.key(),
        "title": section.title,
        "blocks": all(&section.blocks, block),
    })
}

fn block(block: &Block) -> Value {
    match block {
        Block::Heading(level, text) => json!({ "heading": text, "level": level }),
        Block::Paragraph(line) => json!({ "paragraph": inlines(line) }),
        Block::Callout(line) => json!({ "callout": inlines(line) }),
        Block::List(items) => json!({ "list": all(items, |it| inlines(it)) }),
        Block::Facts(facts) => {
            let fact = |(term, value): &(String, Vec<Inline>)| json!({ "term": term, "value": inlines(value) });
            json!({ "facts": all(facts, fact) })
        }
        Block::Quote { language, paragraphs } => {
            json!({ "quote": paragraphs, "language": language })
        }
        Block::Table(table) => json!({ "table": self::table(table) }),
        Block::Picture(picture) => json!({
            "picture": picture.id, "title": picture.title, "description": picture.description
        }),
    }
}

fn inlines(line: &[Inline]) -> Value {
    let inline = |inline: &Inline| match (inline.style, inline.foreign) {
        (Style::Plain, false) => Value::from(inline.text.as_str()),
        (Style::Strong, _) => json!({ "text": inline.text, "strong": true }),
        (Style::Quiet, _) => json!({ "text": inline.text, "quiet": true }),
        (Style::Plain, true) => json!({ "text": inline.text, "own": true }),
    };
    all(line, inline)
}

fn table(table: &Table) -> Value {
    json!({
        "caption": table.caption,
        "columns": all(&table.columns, column),
        "rows": all(&table.rows, |row| all(&row.cells, |cell: &Cell| Value::from(cell.text()))),
    })
}

fn column(column: &Column) -> Value {
    let role = match column.role {
        Role::Clause => "clause",
        Role::Subject => "subject",
        Role::State => "state",
        Role::Band => "band",
        Role::Why => "why",
        Role::Remedy => "remedy",
        Role::Evidence => "evidence",
        Role::Note => "note",
        Role::Effort => "effort",
        Role::When => "when",
        Role::Id => "id",
        Role::Other => "other",
    };
    json!({ "title": column.title, "role": role })
}
