//! The blank questionnaire to be printed: statements with boxes to tick and room to write.

use crate::{
    content::{documents_of, text},
    domain::{Assessment, Choice, ClauseId, DocumentState, Rating, ReportSection, ReportSettings},
    engine::evaluate,
    i18n::{Locale, TextKey},
    report::{
        document::{Block, Cell, Column, Document, Inline, Role, Row, Section, Table},
        questionnaire_xlsx::{Asked, asked, clause_name},
        report,
    },
    session::select::{document_state_label, rating_label},
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
            section(ReportSection::Summary, text::QUESTIONNAIRE_HOW, how),
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
    let any_absent = asked.iter().any(|it| it.may_be_absent);
    let ratings = Rating::ALL.iter().map(|(rating, _)| *rating);
    let ratings: Vec<_> = ratings.filter(|it| *it != Rating::Absent || any_absent).collect();
    let mut columns = vec![
        column(text::REPORT_STATEMENT_GRADED, Role::Subject, 8),
        column(text::REPORT_CLAUSE, Role::Clause, 3).below(),
        column(text::UI_EVIDENCE, Role::Evidence, 4).below(),
    ];
    columns.extend(ratings.iter().map(|it| column(rating_label(*it), Role::State, 2)));
    columns.push(column(text::REPORT_NOTE, Role::Note, 5));
    let rows = asked.iter().map(|it| statement(assessment, it, &ratings, locale));
    Table { caption, columns, rows: rows.collect() }
}

fn statement(assessment: &Assessment, asked: &Asked, ratings: &[Rating], locale: &Locale) -> Row {
    let name = |id: &ClauseId| locale.text(&clause_name(assessment.edition, *id));
    let clauses: Vec<_> = asked.clauses.iter().map(name).collect();
    let evidence = asked.question.evidence.iter();
    let evidence = evidence.map(|(_, label)| [BOX, " ", locale.get(*label)].concat());
    let boxes = ratings.iter().map(|rating| {
        let may = *rating != Rating::Absent || asked.may_be_absent;
        Cell::plain(if may { BOX } else { "" })
    });
    let mut cells = vec![
        Cell::plain(locale.get(asked.question.text)),
        Cell::plain(clauses.join("; ")),
        Cell::lines(evidence.map(Inline::plain)),
    ];
    cells.extend(boxes);
    cells.push(Cell::default());
    Row { cells }
}

fn documents(assessment: &Assessment, locale: &Locale) -> Table {
    let states = || DocumentState::ALL.iter().map(|(state, _)| *state);
    let mut columns = vec![Column::new(locale.get(text::REPORT_DOCUMENT), Role::Subject, 8)];
    let state = |it| Column::new(locale.get(document_state_label(it)), Role::State, 2);
    columns.extend(states().map(state));
    columns.push(Column::new(locale.get(text::REPORT_NOTE), Role::Note, 5));
    let rows = documents_of(assessment.edition).map(|document| {
        let may = |it| it != DocumentState::NoneYet || document.may_be_none;
        let boxes = states().map(|it| Cell::plain(if may(it) { BOX } else { "" }));
        let name = [Cell::plain(locale.get(document.name))];
        Row { cells: name.into_iter().chain(boxes).chain([Cell::default()]).collect() }
    });
    Table {
        caption: locale.get(text::REPORT_DOCUMENTS_ALL).to_owned(),
        columns,
        rows: rows.collect(),
    }
}
