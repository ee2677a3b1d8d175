//! The columns of the two sheets that are filled in.

use crate::{content::text, domain::choice, i18n::TextKey};

choice! {
    /// A column; its key stands in the hidden row and is part of the contract of files.
    pub enum Column {
        /// The id of the statement.
        Question = "scopecheck.question",
        /// The id of the document or record.
        Document = "scopecheck.document",
        /// The section that it is asked in.
        Topic = "scopecheck.topic",
        /// Its clause.
        Clause = "scopecheck.clause",
        /// The statement.
        Statement = "scopecheck.statement",
        /// Why it is asked.
        Why = "scopecheck.why",
        /// The grade.
        Grade = "scopecheck.grade",
        /// What could show it, numbered.
        ToShow = "scopecheck.to-show",
        /// The numbers of what can be shown.
        Evidence = "scopecheck.evidence",
        /// Why it does not occur.
        Reason = "scopecheck.reason",
        /// The note.
        Note = "scopecheck.note",
        /// The flag.
        Later = "scopecheck.later",
        /// Who can answer best.
        Role = "scopecheck.role",
        /// The name of the document or record.
        Name = "scopecheck.name",
        /// What counts as it.
        Hint = "scopecheck.hint",
        /// Document or record.
        Kind = "scopecheck.kind",
        /// Whether it is there.
        State = "scopecheck.state",
    }
}

/// The columns of the statements, that of the ids first.
pub(super) const STATEMENTS: [Column; 12] = [
    Column::Question,
    Column::Topic,
    Column::Clause,
    Column::Statement,
    Column::Why,
    Column::Grade,
    Column::ToShow,
    Column::Evidence,
    Column::Reason,
    Column::Note,
    Column::Later,
    Column::Role,
];

/// The columns of the documents and records, that of the ids first.
pub(super) const DOCUMENTS: [Column; 7] = [
    Column::Document,
    Column::Clause,
    Column::Name,
    Column::Hint,
    Column::Kind,
    Column::State,
    Column::Role,
];

impl Column {
    /// Its heading.
    pub(super) const fn title(self) -> TextKey {
        match self {
            Self::Question | Self::Document => text::REPORT_ID,
            Self::Topic => text::FILES_TOPIC,
            Self::Clause => text::REPORT_CLAUSE,
            Self::Statement => text::REPORT_STATEMENT_GRADED,
            Self::Why => text::UI_WHY,
            Self::Grade => text::REPORT_ANSWER,
            Self::ToShow => text::UI_EVIDENCE,
            Self::Evidence => text::QUESTIONNAIRE_NUMBERS,
            Self::Reason => text::REPORT_REASON,
            Self::Note => text::REPORT_NOTE,
            Self::Later => text::REPORT_LATER,
            Self::Role => text::QUESTIONNAIRE_ROLE,
            Self::Name => text::REPORT_DOCUMENT,
            Self::Hint => text::QUESTIONNAIRE_HINT,
            Self::Kind => text::REPORT_KIND,
            Self::State => text::REPORT_STATE,
        }
    }

    /// Its width in characters.
    pub(super) const fn width(self) -> u32 {
        match self {
            Self::Statement => 46,
            Self::Note | Self::Hint | Self::Name => 40,
            Self::Why | Self::ToShow => 34,
            Self::Grade | Self::Reason | Self::State | Self::Clause => 26,
            Self::Question | Self::Document => 22,
            Self::Topic | Self::Later | Self::Role => 18,
            Self::Evidence | Self::Kind => 15,
        }
    }

    /// Somebody is to write in it.
    pub(super) const fn is_field(self) -> bool {
        matches!(
            self,
            Self::Grade | Self::Evidence | Self::Reason | Self::Note | Self::Later | Self::State
        )
    }
}
