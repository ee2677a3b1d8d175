//! Other answers in words: what a change says, where its answer is given, what is offered.

use crate::{
    content::{DOCUMENTS, SECTIONS, clause, question, text},
    domain::{Assessment, Choice, ClauseId, DocumentState, Rating},
    engine::{Change, Point},
    i18n::{Message, TextKey},
    session::Page,
};

use super::{page_of_statement, rating_label};

/// What changes are grouped by, in the order of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChangeGroup {
    /// Gates, documents and records.
    Gates,
    /// The scope.
    Scope,
    /// Statements.
    Statements,
}

/// The group of a change.
#[must_use]
pub const fn change_group(change: Change) -> ChangeGroup {
    match change {
        Change::Grade(..) => ChangeGroup::Statements,
        Change::Document(..)
        | Change::RecordsMonths(_)
        | Change::Say(Point::Documents | Point::InternalAudit | Point::ManagementReview, _) => {
            ChangeGroup::Gates
        }
        _ => ChangeGroup::Scope,
    }
}

/// What can be ticked: what is offered, then what is supposed without being offered. A change that
/// is supposed stands in the place of another one of the same answer, so that no row moves.
#[must_use]
pub fn to_be_ticked(offered: &[Change], supposed: &[Change]) -> Vec<(Change, bool)> {
    let ticked = |change: Change| supposed.iter().copied().find(|it| it.is_same_answer(change));
    let first = offered.iter().map(|it| ticked(*it).map_or((*it, false), |it| (it, true)));
    let is_offered = |it: &Change| offered.iter().any(|known| known.is_same_answer(*it));
    let rest = supposed.iter().filter(|it| !is_offered(it)).map(|it| (*it, true));
    first.chain(rest).collect()
}

/// Where the answer is given: the page, and the question on it.
#[must_use]
pub fn change_place(change: Change) -> (Page, Option<&'static str>) {
    match change {
        Change::Say(point, _) => (point_page(point), Some(point.key())),
        Change::Apply(_) => (Page::Applicant, Some("scope.applicant")),
        Change::Serve(_) => (Page::Boundaries, Some("scope.customers")),
        Change::NameOrganization => (Page::Organization, Some("scope.organization")),
        Change::NameService => (Page::Services, Some("scope.services")),
        Change::InCatalogue => (Page::Services, Some("scope.in_catalogue")),
        Change::BackToDraft => (Page::Statement, None),
        Change::KeepIn(_) => (Page::LeaveOut, None),
        Change::Operate(..) | Change::OperateTheRest(_) => (Page::Operators, None),
        Change::Prove(..) => (Page::Control, None),
        Change::Grade(id, _) => {
            let page = question(id).and_then(page_of_statement);
            (page.unwrap_or(Page::Tasks), Some(id))
        }
        Change::Document(..) => (Page::Documents, None),
        Change::RecordsMonths(_) => (Page::Gates, Some("gates.records_months")),
    }
}

const fn point_page(point: Point) -> Page {
    match point {
        Point::UnitHasAuthority => Page::Applicant,
        Point::CommonTopManagement => Page::Organization,
        Point::AllServicesByOthers | Point::AllComponentsByOthers | Point::SiamIntegrator => {
            Page::Operators
        }
        Point::Documents | Point::InternalAudit | Point::ManagementReview => Page::Gates,
    }
}

/// What the change says.
#[must_use]
pub fn change_message(assessment: &Assessment, change: Change) -> Message {
    match change {
        Change::Say(point, reply) => answer(point.key(), reply.key()),
        Change::Apply(applicant) => answer("scope.applicant", applicant.key()),
        Change::Serve(customers) => answer("scope.customers", customers.key()),
        Change::NameOrganization => text::WHAT_IF_ORGANIZATION.into(),
        Change::NameService => text::WHAT_IF_SERVICE.into(),
        Change::InCatalogue => text::WHAT_IF_IN_CATALOGUE.into(),
        Change::BackToDraft => text::WHAT_IF_BACK_TO_DRAFT.into(),
        Change::KeepIn(id) => text::what_if_keep_in(named(assessment, id)),
        Change::Operate(id, by) => {
            text::what_if_state(label("scope.parties", by.key()), named(assessment, id))
        }
        Change::OperateTheRest(by) => text::what_if_rest(label("scope.parties", by.key())),
        Change::Prove(id, proof) => {
            let asked = ["scope.parties.", &proof.key()].concat();
            text::what_if_at(
                label(&asked, proof.said()),
                question_text(&asked),
                named(assessment, id),
            )
        }
        Change::Grade(id, grade) => {
            let section = question(id).and_then(|question| question.section);
            let section = section.and_then(|section| SECTIONS.get(usize::from(section)));
            let title = section.map_or(text::UI_NOT_ANSWERED, |section| section.title);
            text::what_if_at(rating_label(Rating::Graded(grade)), question_text(id), title)
        }
        Change::Document(id, state) => {
            let document = DOCUMENTS.iter().find(|document| document.id == id);
            let name = document.map_or(text::UI_NOT_ANSWERED, |document| document.name);
            text::what_if_state(document_state_label(state), name)
        }
        Change::RecordsMonths(months) => text::what_if_months(months),
    }
}

const fn document_state_label(state: DocumentState) -> TextKey {
    match state {
        DocumentState::There => text::DOCUMENTS_THERE,
        DocumentState::Missing => text::DOCUMENTS_MISSING,
        DocumentState::NoneYet => text::DOCUMENTS_NONE_YET,
        DocumentState::Unknown => text::DOCUMENTS_UNKNOWN,
    }
}

/// A question of the catalogue with one of its options.
fn answer(id: &str, option: &str) -> Message {
    text::what_if_answer(label(id, option), question_text(id))
}

fn question_text(id: &str) -> TextKey {
    question(id).map_or(text::UI_NOT_ANSWERED, |question| question.text)
}

fn label(id: &str, option: &str) -> TextKey {
    let options = question(id).map_or(&[][..], |question| question.options);
    let found = options.iter().find(|(key, _)| *key == option);
    found.map_or(text::UI_NOT_ANSWERED, |(_, label)| *label)
}

fn named(assessment: &Assessment, id: ClauseId) -> Message {
    match clause(assessment.edition, id) {
        Some(clause) => text::clause_named(clause.title, id.to_string()),
        None => text::clause_number(id.to_string()),
    }
}
