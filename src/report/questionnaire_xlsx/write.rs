//! Writing it: how to fill it in, the statements, the documents, and the hidden sheet.

use rust_xlsxwriter::{Workbook, Worksheet, XlsxError};

use super::{
    Asked, FORMAT, HIDDEN, VERSION, asked, clause_name,
    column::{Column, DOCUMENTS, STATEMENTS},
    list::List,
};
use crate::{
    content::{
        Document, DocumentKind, RULESET_HASH, RULESET_VERSION, Role, clauses_of_document,
        documents_of, text,
    },
    domain::{Answer, Assessment, Choice, ClauseId, DocumentState},
    i18n::Locale,
    report::{
        questionnaire_document::{how_to_fill_in, questionnaire_document},
        writers::{
            WriteProblem,
            xlsx::{Look, Names, Print, TextSheet, clean, fits, height, properties, write},
        },
    },
    session::select::{document_state_label, rating_label, role_name},
};

/// A workbook with every statement that the depth of the assessment asks in its edition, and the documents
/// and records, to be filled in and read by [`read_questionnaire`](super::read_questionnaire). What was
/// answered stands in it.
///
/// # Errors
/// If the format's library refuses.
pub fn questionnaire_xlsx(
    assessment: &Assessment,
    locale: &Locale,
) -> Result<Vec<u8>, WriteProblem> {
    let writing = Writing { assessment, locale, look: Look::new() };
    writing.book().map_err(|error| WriteProblem::Refused(error.to_string()))
}

struct Writing<'a> {
    assessment: &'a Assessment,
    locale: &'a Locale,
    look: Look,
}

/// A line: what stands in each column, and from which list the last word of it is chosen.
struct Line {
    cells: Vec<String>,
    lists: Vec<(Column, List)>,
}

impl Writing<'_> {
    fn book(&self) -> Result<Vec<u8>, XlsxError> {
        let document = questionnaire_document(self.assessment, self.locale);
        let (print, mut names) = (Print::of(&document), Names::default());
        let mut book = Workbook::new();
        book.set_properties(&properties(&document)?);
        let mut name = |key| names.unused(self.locale.get(key));

        let asked = asked(self.assessment);
        let sheet = book.add_worksheet();
        sheet.set_name(name(text::QUESTIONNAIRE_HOW))?;
        let mut how = TextSheet::new(sheet, &self.look)?;
        how.head(&document)?;
        let any_absent = asked.iter().any(|it| it.may_be_absent);
        how.blocks(&how_to_fill_in(self.locale, any_absent, true))?;
        print.set_up(sheet, 0)?;

        let statements: Vec<_> = asked.iter().map(|it| self.statement(it)).collect();
        let sheet = book.add_worksheet();
        sheet.set_name(name(text::QUESTIONNAIRE_STATEMENTS))?;
        self.sheet(sheet, &STATEMENTS, &statements)?;
        sheet.set_freeze_panes(2, 4)?;
        print.set_up(sheet, 2)?;

        let documents: Vec<_> =
            documents_of(self.assessment.edition).map(|it| self.document(it)).collect();
        let sheet = book.add_worksheet();
        sheet.set_name(name(text::SHEET_DOCUMENTS))?;
        self.sheet(sheet, &DOCUMENTS, &documents)?;
        sheet.set_freeze_panes(2, 0)?;
        print.set_up(sheet, 2)?;

        self.hidden(book.add_worksheet())?;
        book.save_to_buffer()
    }

    /// A hidden row with the keys of the columns, the heads, the lines.
    fn sheet(
        &self,
        sheet: &mut Worksheet,
        columns: &[Column],
        lines: &[Line],
    ) -> Result<(), XlsxError> {
        for (column, at) in columns.iter().zip(0..) {
            sheet.set_column_width(at, column.width())?;
            sheet.write_string(0, at, column.key())?;
            write(sheet, (1, at), self.locale.get(column.title()), &self.look.head)?;
        }
        sheet.set_row_hidden(0)?.set_column_hidden(0)?;
        let titles = columns.iter().map(|it| (self.locale.get(it.title()), it.width()));
        sheet.set_row_height(1, height(titles))?;
        let mut row = 2;
        for line in lines {
            for ((column, text), at) in columns.iter().zip(&line.cells).zip(0..) {
                let format = if column.is_field() { &self.look.field } else { &self.look.cell };
                write(sheet, (row, at), text, format)?;
                if let Some((_, list)) = line.lists.iter().find(|(own, _)| own == column) {
                    sheet.add_data_validation(row, at, row, at, &list.rule(self.locale)?)?;
                }
            }
            let cells = line.cells.iter().map(String::as_str);
            let widths = columns.iter().map(|column| column.width());
            sheet.set_row_height(row, height(cells.zip(widths)))?;
            row += 1;
        }
        let last = u16::try_from(columns.len()).unwrap_or(u16::MAX).saturating_sub(1);
        sheet.autofilter(1, 0, row.saturating_sub(1).max(1), last)?;
        Ok(())
    }

    fn statement(&self, asked: &Asked) -> Line {
        let (locale, question, nothing) = (self.locale, asked.question, Answer::default());
        let answer = self.assessment.answers.get(question.id).unwrap_or(&nothing);
        let evidence = || (1_u32..).zip(question.evidence);
        let to_show = evidence()
            .map(|(number, (_, label))| [&number.to_string(), ". ", locale.get(*label)].concat());
        let shown = evidence().filter(|(_, (id, _))| answer.evidence.iter().any(|it| it == id));
        let shown: Vec<_> = shown.map(|(number, _)| number.to_string()).collect();
        let cell = |column| match column {
            Column::Question => question.id.to_owned(),
            Column::Topic => locale.get(asked.section.title).to_owned(),
            Column::Clause => self.clauses(&asked.clauses),
            Column::Statement => locale.get(question.text).to_owned(),
            Column::Why => question.why.map(|why| locale.get(why).to_owned()).unwrap_or_default(),
            Column::Grade => {
                let rating = answer.rating.map(|rating| locale.get(rating_label(rating)));
                rating.unwrap_or_default().to_owned()
            }
            Column::ToShow => to_show.clone().collect::<Vec<_>>().join("\n"),
            Column::Evidence => shown.join(", "),
            Column::Reason => own(&answer.reason),
            Column::Note => own(&answer.note),
            Column::Later if answer.later => locale.get(text::REPORT_LATER_YES).to_owned(),
            Column::Role => self.role(question.role),
            _ => String::new(),
        };
        let grades = if asked.may_be_absent { List::GradesOrAbsent } else { List::Grades };
        Line {
            cells: STATEMENTS.map(cell).into(),
            lists: vec![(Column::Grade, grades), (Column::Later, List::Later)],
        }
    }

    fn document(&self, document: &Document) -> Line {
        let locale = self.locale;
        let kind = match document.kind {
            DocumentKind::Document => text::REPORT_A_DOCUMENT,
            DocumentKind::Record => text::REPORT_A_RECORD,
        };
        let state = self.assessment.documents.get(document.id);
        let said = |state: &DocumentState| locale.get(document_state_label(*state)).to_owned();
        let cell = |column| match column {
            Column::Document => document.id.to_owned(),
            Column::Clause => self.clauses(&clauses_of_document(document, self.assessment.edition)),
            Column::Name => locale.get(document.name).to_owned(),
            Column::Hint => locale.get(document.hint).to_owned(),
            Column::Kind => locale.get(kind).to_owned(),
            Column::State => state.map(said).unwrap_or_default(),
            Column::Role => self.role(Some(document.role)),
            _ => String::new(),
        };
        let states = if document.may_be_none { List::StatesOrNone } else { List::States };
        Line { cells: DOCUMENTS.map(cell).into(), lists: vec![(Column::State, states)] }
    }

    fn clauses(&self, clauses: &[ClauseId]) -> String {
        let name = |id: &ClauseId| self.locale.text(&clause_name(self.assessment.edition, *id));
        clauses.iter().map(name).collect::<Vec<_>>().join("\n")
    }

    fn role(&self, role: Option<Role>) -> String {
        role.map(|role| self.locale.get(role_name(role)).to_owned()).unwrap_or_default()
    }

    /// What the file is, for the program that reads it, and the words of the lists.
    fn hidden(&self, sheet: &mut Worksheet) -> Result<(), XlsxError> {
        let facts = [
            ("format", FORMAT),
            ("version", &VERSION.to_string()),
            ("edition", self.assessment.edition.key()),
            ("ruleset-version", RULESET_VERSION),
            ("ruleset-hash", RULESET_HASH),
            ("language", self.locale.tag()),
        ];
        sheet.set_name(HIDDEN)?.set_very_hidden(true);
        for ((name, value), row) in facts.into_iter().zip(0..) {
            sheet.write_string(row, 0, name)?.write_string(row, 1, value)?;
        }
        List::write_all(sheet, self.locale)
    }
}

/// The visitor's words. A text that no cell can hold stays where it is: an empty cell changes nothing.
fn own(text: &str) -> String {
    let text = clean(text);
    if fits(&text) { text } else { String::new() }
}
