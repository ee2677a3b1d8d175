//! The answers as they would be with some of them changed.

use super::{Change, Point};
use crate::{
    content::clauses,
    domain::{Assessment, ClauseId, Operator, Party, Rating, Reply, Service},
};

/// Stands for a name that nobody gave: no word, so that no rule and no word list can find one in it.
const SOME_NAME: &str = "…";

/// A copy with these answers changed, one after the other, and nothing else. What was said clause by
/// clause under other editions stays as it is: a game needs no way back to them.
#[must_use]
pub fn apply(assessment: &Assessment, changes: &[Change]) -> Assessment {
    let mut copy = assessment.clone();
    for change in changes {
        take_over(&mut copy, *change);
    }
    copy
}

fn take_over(assessment: &mut Assessment, change: Change) {
    let scope = &mut assessment.scope;
    match change {
        Change::Say(point, reply) => *said(assessment, point) = Some(reply),
        Change::Apply(applicant) => scope.applicant = Some(applicant),
        Change::Serve(customers) => scope.customers = Some(customers),
        Change::NameOrganization => {
            if scope.organization.trim().is_empty() {
                scope.organization = SOME_NAME.to_owned();
            }
        }
        Change::NameService => {
            scope.services.push(Service { name: SOME_NAME.to_owned(), in_catalogue: None });
        }
        Change::InCatalogue => {
            let unsure = |it: &&mut Service| it.in_catalogue == Some(Reply::Unknown);
            for service in scope.services.iter_mut().filter(unsure) {
                service.in_catalogue = Some(Reply::Yes);
            }
        }
        Change::BackToDraft => {
            scope.own_wording = Default::default();
            scope.wording_base = Default::default();
        }
        Change::KeepIn(clause) => {
            scope.excluded.remove(&clause);
        }
        Change::Operate(clause, by) => edit_party(assessment, clause, |party| party.by = Some(by)),
        Change::OperateTheRest(by) => operate_the_rest(assessment, by),
        Change::Prove(clause, proof) => edit_party(assessment, clause, |it| it.prove(proof)),
        Change::Grade(question, grade) => {
            let answer = assessment.answers.entry(question.to_owned()).or_default();
            answer.rating = Some(Rating::Graded(grade));
        }
        Change::Document(document, state) => {
            assessment.documents.insert(document.to_owned(), state);
        }
        Change::RecordsMonths(months) => assessment.gates.records_months = Some(months),
    }
}

fn said(assessment: &mut Assessment, point: Point) -> &mut Option<Reply> {
    let (scope, gates) = (&mut assessment.scope, &mut assessment.gates);
    match point {
        Point::UnitHasAuthority => &mut scope.unit_has_authority,
        Point::CommonTopManagement => &mut scope.common_top_management,
        Point::AllServicesByOthers => &mut scope.all_services_by_others,
        Point::AllComponentsByOthers => &mut scope.all_components_by_others,
        Point::SiamIntegrator => &mut scope.siam_integrator,
        Point::Documents => &mut gates.documents,
        Point::InternalAudit => &mut gates.internal_audit,
        Point::ManagementReview => &mut gates.management_review,
    }
}

fn operate_the_rest(assessment: &mut Assessment, by: Operator) {
    let asked = clauses(assessment.edition).iter().filter(|clause| clause.role.is_some());
    for clause in asked.map(|clause| clause.id) {
        let open = assessment.scope.party(clause).is_none_or(|party| party.by.is_none());
        if open {
            edit_party(assessment, clause, |party| party.by = Some(by));
        }
    }
}

/// An entry of its own begins as what the one above said of the clause.
fn edit_party(assessment: &mut Assessment, clause: ClauseId, edit: impl FnOnce(&mut Party)) {
    let said = assessment.scope.party(clause).copied().unwrap_or_default();
    edit(assessment.scope.parties.entry(clause).or_insert(said));
}
