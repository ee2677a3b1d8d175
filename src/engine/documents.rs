//! The documents and records that the edition asks for, and what is known of each.

use std::collections::BTreeMap;

use super::gates::GateId;
use crate::{
    content::{Document, DocumentKind, clauses_of_document, clauses_of_topic, documents_of},
    domain::{Answer, Assessment, ClauseId, DocumentState, Edition, QuestionId},
};

/// One of them and how it stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct DocumentStanding {
    /// Which.
    pub document: &'static Document,
    /// The clause of the edition that asks for it.
    pub clause: ClauseId,
    /// What is known, `None` for nothing.
    pub state: Option<DocumentState>,
    /// Nobody said so here: a statement has it ticked as evidence.
    pub by_evidence: bool,
}

/// All that the edition asks for, in the order of the standard. What cannot be there because its
/// situation does not occur, as the scope says, is left out: it is not asked twice.
#[must_use]
pub fn documents(assessment: &Assessment) -> Vec<DocumentStanding> {
    let edition = assessment.edition;
    let standings = documents_of(edition).filter_map(|document| {
        let clause = clauses_of_document(document, edition).first().copied()?;
        let absent = assessment.scope.absent.keys().any(|absent| clause.is_within(*absent));
        let said = assessment.documents.get(document.id).copied();
        let ticked = is_ticked(document, &assessment.answers);
        let known = said.filter(|state| *state != DocumentState::Unknown);
        (!absent || said.is_some()).then_some(DocumentStanding {
            document,
            clause,
            state: known.or(ticked.then_some(DocumentState::There)).or(said),
            by_evidence: known.is_none() && ticked,
        })
    });
    standings.collect()
}

/// True if a statement has the document ticked as its evidence.
fn is_ticked(document: &Document, answers: &BTreeMap<QuestionId, Answer>) -> bool {
    document.shown_by.iter().any(|(question, evidence)| {
        let answer = answers.get(*question);
        answer.is_some_and(|answer| answer.evidence.iter().any(|id| id == evidence))
    })
}

impl DocumentStanding {
    /// The gate that it feeds: records of audits and reviews feed the gates of their own.
    #[must_use]
    pub fn gate(&self) -> GateId {
        let about = |topic: &str| {
            let clauses = clauses_of_topic(topic, Edition::E2018);
            clauses.iter().any(|clause| self.document.clause.is_within(*clause))
        };
        match self.document.kind {
            DocumentKind::Document => GateId::Documents,
            DocumentKind::Record if about("internal_audit") => GateId::InternalAudit,
            DocumentKind::Record if about("management_review") => GateId::ManagementReview,
            DocumentKind::Record => GateId::Records,
        }
    }

    /// True if it is a document, false if it is a record.
    #[must_use]
    pub fn is_document(&self) -> bool {
        self.document.kind == DocumentKind::Document
    }

    /// True if it is known to be missing.
    #[must_use]
    pub fn is_missing(&self) -> bool {
        self.state == Some(DocumentState::Missing)
    }

    /// True if it is there, or there is nothing to show so far.
    #[must_use]
    pub fn is_fine(&self) -> bool {
        match self.state {
            Some(DocumentState::There) => true,
            Some(DocumentState::NoneYet) => self.document.may_be_none,
            Some(DocumentState::Missing | DocumentState::Unknown) | None => false,
        }
    }
}
