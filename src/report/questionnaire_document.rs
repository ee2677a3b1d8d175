//! The blank questionnaire to be printed: statements with boxes to tick and room to write.

use crate::{
    content::{documents_of, text},
    domain::{Assessment, Choice, ClauseId, ReportSection, ReportSettings},
    engine::evaluate,
    i18n::{Locale, TextKey},
    report::{
        document::{Block, Cell, Column, Document, Inline, Role, Row, Section, Table},
        questionnaire_xlsx::{Asked, List, asked, clause_name},
        report,
    },
};

/// An empty box.
const BOX: &str = "☐";

/// The questionnaire of the edition and depth of the assessment without its answers.
#[must_use]
pub fn questionnaire_document(assessment: &Assessment, locale: &Locale) -> Document {
    let left_out = ReportSection::ALL.iter().map(|(section, _)| *section).collect();
    let settings = ReportSettings { left_out, ..assessment.report.clone() };
    // head and foot are those of a report that has nothing between them
    let bare = Assessment { report: settings, ..assessment.clone() };
    let own = std::slice::from_ref(locale);
    let asked = asked(assessment);
    let any_absent = asked.iter().any(|it| it.may_be_absent);
    let how = how_to_fill_in(locale, any_absent, false);
    let section = |id, title, blocks| Section { id, title: locale.get(title).to_owned(), blocks };
    Document {
        title: locale.get(text::QUESTIONNAIRE_TITLE).to_owned(),
        sections: vec![
            // no summary: on paper that has a page for itself
            section(ReportSection::Method, text::QUESTIONNAIRE_HOW, how),
            section(
                ReportSection::Answers,
                text::QUESTIONNAIRE_STATEMENTS,
                statements(assessment, &asked, locale),
            ),
            section(
                ReportSection::Documents,
                text::REPORT_DOCUMENTS,
                vec![Block::Table(documents(assessment, locale))],
            ),
        ],
        ..report(&bare, &evaluate(&bare, None), locale, own)
    }
}

/// What to do, on paper or in a workbook. `any_absent`: one of the statements speaks of something that need
/// not occur.
pub(super) fn how_to_fill_in(locale: &Locale, any_absent: bool, in_workbook: bool) -> Vec<Block> {
    let mut sentences = vec![text::QUESTIONNAIRE_HOW_ANSWER];
    if in_workbook {
        sentences.extend([text::QUESTIONNAIRE_HOW_FIELDS, text::QUESTIONNAIRE_HOW_NUMBERS]);
    }
    sentences.extend(any_absent.then_some(text::QUESTIONNAIRE_HOW_ABSENT));
    if in_workbook {
        sentences.extend([text::QUESTIONNAIRE_HOW_EMPTY, text::QUESTIONNAIRE_HOW_READ]);
    }
    let line = |key: TextKey| vec![Inline::plain(locale.get(key))];
    vec![Block::List(sentences.into_iter().map(line).collect())]
}

fn statements(assessment: &Assessment, asked: &[Asked], locale: &Locale) -> Vec<Block> {
    let mut blocks = vec![];
    for of_section in asked.chunk_by(|one, next| one.section == next.section) {
        let Some(first) = of_section.first() else { continue };
        let caption = locale.get(first.section.title).to_owned();
        blocks.push(Block::Heading(2, caption.clone()));
        blocks.push(Block::Table(table(assessment, caption, of_section, locale)));
    }
    blocks
}

fn table(assessment: &Assessment, caption: String, asked: &[Asked], locale: &Locale) -> Table {
    let column = |title, role, weight| Column::new(locale.get(title), role, weight);
    let columns = vec![
        column(text::REPORT_STATEMENT_GRADED, Role::Subject, 8),
        column(text::REPORT_CLAUSE, Role::Clause, 3).below(),
        column(text::UI_EVIDENCE, Role::Evidence, 4).below(),
        column(text::REPORT_ANSWER, Role::State, 5),
        column(text::REPORT_NOTE, Role::Note, 6),
    ];
    let rows = asked.iter().map(|it| statement(assessment, it, locale)).collect();
    Table { caption, columns, rows }
}

fn statement(assessment: &Assessment, asked: &Asked, locale: &Locale) -> Row {
    let name = |id: &ClauseId| locale.text(&clause_name(assessment.edition, *id));
    let clauses: Vec<_> = asked.clauses.iter().map(name).collect();
    let evidence = asked.question.evidence.iter().map(|(_, label)| *label);
    let grades = if asked.may_be_absent { List::GradesOrAbsent } else { List::Grades };
    let cells = vec![
        Cell::plain(locale.get(asked.question.text)),
        Cell::plain(clauses.join("; ")),
        boxes(evidence, locale),
        boxes(grades.words(), locale),
        Cell::default(),
    ];
    Row { cells }
}

/// A box for each, below one another: side by side the words would not fit on paper.
fn boxes(labels: impl IntoIterator<Item = TextKey>, locale: &Locale) -> Cell {
    let line = |label| Inline::plain([BOX, " ", locale.get(label)].concat());
    Cell::lines(labels.into_iter().map(line))
}

fn documents(assessment: &Assessment, locale: &Locale) -> Table {
    let column = |title, role, weight| Column::new(locale.get(title), role, weight);
    let columns = vec![
        column(text::REPORT_DOCUMENT, Role::Subject, 8),
        column(text::REPORT_STATE, Role::State, 5),
        column(text::REPORT_NOTE, Role::Note, 6),
    ];
    let rows = documents_of(assessment.edition).map(|document| {
        let states = if document.may_be_none { List::StatesOrNone } else { List::States };
        let name = Cell::plain(locale.get(document.name));
        Row { cells: vec![name, boxes(states.words(), locale), Cell::default()] }
    });
    Table {
        caption: locale.get(text::REPORT_DOCUMENTS_ALL).to_owned(),
        columns,
        rows: rows.collect(),
    }
}
