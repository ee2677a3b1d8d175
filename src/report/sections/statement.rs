//! The scope statement in the languages that are wanted, with what is to be said against its wording.

use super::source::{Source, row};
use crate::{
    content::text,
    engine::{LintHit, StatementLanguage},
    report::{
        Statement,
        document::{Block, Cell, Inline, Role, Row},
    },
    session::select::verdict_label,
};

pub(super) fn statement(source: &Source) -> Vec<Block> {
    let own = source.locale.tag();
    let mut languages = StatementLanguage::own_first(own).to_vec();
    if source.assessment.report.own_language_only {
        languages.truncate(1);
    }
    let blocks: Vec<_> = languages.into_iter().flat_map(|it| of_language(source, it)).collect();
    if blocks.is_empty() { vec![source.paragraph(text::STATEMENT_MISSING)] } else { blocks }
}

fn of_language(source: &Source, language: StatementLanguage) -> Vec<Block> {
    let scope = &source.assessment.scope;
    let draft = source.evaluation.draft.as_ref();
    let words = source.locales.iter().find(|locale| locale.tag() == language.tag());
    let found = words.and_then(|words| {
        let statement = Statement::of(scope, draft, language, words)?;
        Some((words, statement))
    });
    let Some((words, statement)) = found else { return vec![] };
    let name = match language {
        StatementLanguage::En => text::REPORT_IN_ENGLISH,
        StatementLanguage::De => text::REPORT_IN_GERMAN,
    };
    let lines = statement.text();
    let lines = lines.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
    let mut blocks = vec![
        source.heading(name),
        Block::Quote {
            language: language.tag().to_owned(),
            paragraphs: lines.map(ToOwned::to_owned).collect(),
        },
    ];
    if !statement.annex.is_empty() {
        let annex = words.get(text::STATEMENT_DOCUMENT_ANNEX).to_owned();
        blocks.push(Block::Heading(3, annex));
        let entries = statement.annex.iter().map(|entry| vec![Inline::foreign(entry)]);
        blocks.push(Block::List(entries.collect()));
    }
    let lint = statement.lint(scope, source.assessment.edition);
    let columns = vec![
        source.column(text::REPORT_FINDING, Role::Subject, 5),
        source.column(text::REPORT_CONCERNS, Role::Other, 3).below(),
        source.column(text::REPORT_STATE, Role::State, 2),
        source.column(text::RESULT_REMEDY, Role::Remedy, 5),
        source.column(text::REPORT_ID, Role::Id, 1),
    ];
    let rows = lint.iter().map(|hit| line(source, hit)).collect();
    blocks.extend(source.table(text::REPORT_WORDING, columns, rows));
    blocks
}

fn line(source: &Source, hit: &LintHit) -> Row {
    row([
        Cell::plain(source.t(hit.lint.text)),
        Cell::lines(hit.subjects.iter().map(|subject| Inline::foreign(&*subject.text))),
        Cell::of(Inline::strong(source.t(verdict_label(hit.verdict)))),
        Cell::lines([hit.lint.remedy, hit.lint.better].map(|key| Inline::plain(source.t(key)))),
        Cell::plain(hit.id()),
    ])
}
