//! The findings to be expected as a list to be worked off: one gap a row, with room for who and when.

use super::HandOver;
use crate::{
    content::{Question, Role, STEPS, text},
    domain::ReportSection,
    engine::{self, LikelyFinding, Reason},
    i18n::TextKey,
    report::document::{Cell, Column, Document, Inline, Role as Holds, Row},
    session::select::likely_label,
};

impl HandOver<'_> {
    /// Every reason of every likely finding, the gravest findings first.
    #[must_use]
    pub fn gap_list(&self) -> Document {
        let findings = &self.evaluation.findings;
        let mut blocks = vec![self.paragraph(if findings.is_empty() {
            text::RESULT_FINDINGS_NONE
        } else {
            text::HAND_OVER_GAPS_LEAD
        })];
        let rows = findings.iter().flat_map(|it| it.reasons.iter().map(move |why| (it, why)));
        let rows = rows.map(|(finding, (likely, reason))| self.gap(finding, *likely, reason));
        blocks.extend(self.table(text::HAND_OVER_GAPS, self.gap_columns(), rows.collect()));
        if !findings.is_empty() {
            blocks.push(self.paragraph(text::RESULT_FINDINGS_RULE));
        }
        let id = ReportSection::Findings;
        self.document(text::HAND_OVER_GAPS, vec![self.section(id, text::REPORT_FINDINGS, blocks)])
    }

    fn gap_columns(&self) -> Vec<Column> {
        let column = |title, holds, weight| Column::new(self.locale.get(title), holds, weight);
        vec![
            column(text::HAND_OVER_GAP, Holds::Why, 8),
            column(text::REPORT_CONCERNS, Holds::Other, 3).below(),
            column(text::RESULT_REMEDY, Holds::Remedy, 5).below(),
            column(text::REPORT_NOTE, Holds::Note, 4).below(),
            column(text::HAND_OVER_WHO, Holds::Other, 3).below(),
            column(text::REPORT_CLAUSE, Holds::Clause, 4),
            column(text::REPORT_LIKELY, Holds::State, 4),
            column(text::HAND_OVER_RESPONSIBLE, Holds::Other, 2),
            column(text::HAND_OVER_UNTIL, Holds::When, 2),
            column(text::REPORT_ID, Holds::Id, 2),
        ]
    }

    fn gap(&self, finding: &LikelyFinding, likely: engine::Likely, reason: &Reason) -> Row {
        let Gap { id, remedy, subjects, role, note } = self.about(reason);
        let cells = vec![
            self.cell(reason.message()),
            Cell::lines(subjects.iter().map(|it| Inline::foreign(it.as_str()))),
            remedy.map(|remedy| self.cell(remedy)).unwrap_or_default(),
            Cell::foreign(note),
            self.role(role),
            self.clause(finding.clause),
            self.strong(likely_label(likely)),
            Cell::default(),
            Cell::default(),
            Cell::plain(id),
        ];
        Row { cells }
    }

    /// What is known beside the reason itself.
    fn about(&self, reason: &Reason) -> Gap<'_> {
        match reason {
            Reason::Rule(words) => {
                let mut findings = self.evaluation.scope.findings.iter();
                let rule = findings.find(|finding| finding.text() == *words);
                Gap {
                    id: rule.map_or("", |it| it.rule.id),
                    remedy: rule.and_then(engine::Finding::remedy).map(Into::into),
                    subjects: rule.map_or(&[], |it| it.subjects.as_slice()),
                    ..Gap::default()
                }
            }
            Reason::Statement(question, _) => Gap {
                id: question.id,
                remedy: step(question).map(Into::into),
                role: question.role,
                note: self.assessment.answers.get(question.id).map_or("", |it| it.note.as_str()),
                ..Gap::default()
            },
            Reason::Document(document) => Gap {
                id: document.id,
                remedy: Some(document.hint.into()),
                role: Some(document.role),
                ..Gap::default()
            },
        }
    }
}

#[derive(Default)]
struct Gap<'a> {
    id: &'static str,
    remedy: Option<crate::i18n::Message>,
    /// The names that it is about.
    subjects: &'a [String],
    role: Option<Role>,
    note: &'a str,
}

/// The step that closes the gaps of the section that asks the question.
fn step(question: &Question) -> Option<TextKey> {
    let section = question.section?;
    STEPS.iter().find(|step| step.sections.contains(&section)).map(|step| step.name)
}
