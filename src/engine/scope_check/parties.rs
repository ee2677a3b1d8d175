//! R20 to R29, R43, R44: who operates what, and whether the others are under control.
//!
//! Clauses 4 and 5 cannot be handed over whatever the proofs, so proofs are asked for the rest only.
//! Where another party is named, a proof that was not answered is as open as "don't know": naming
//! the party put the question. The criteria are asked later in an audit and are open only where the
//! visitor said "don't know".

use std::collections::BTreeSet;

use super::Outcome;
use crate::{
    content::{ClauseRole, clauses, clauses_with},
    domain::{Agreement, Assessment, ClauseId, Operator, Party, Reply, Scope},
};

const CONTROL_OF_PARTIES: ClauseId = ClauseId::of(&[8, 2, 3]);
const INTERNAL_AUDIT: ClauseId = ClauseId::of(&[9, 2]);
const BUSINESS_RELATIONSHIP: ClauseId = ClauseId::of(&[8, 3, 2]);
const SERVICE_DESK: [ClauseId; 2] = [ClauseId::of(&[8, 6, 1]), ClauseId::of(&[8, 6, 2])];

/// Every clause that somebody operates, with what was said of it. What was said of a clause holds
/// for those below it; an entry for a detail stands beside that of its process.
fn operated(assessment: &Assessment) -> Vec<(ClauseId, &Party)> {
    let scope = &assessment.scope;
    let asked: Vec<_> = clauses(assessment.edition)
        .iter()
        .filter(|clause| clause.role.is_some())
        .map(|clause| clause.id)
        .collect();
    let covers_asked = |entry: ClauseId| asked.iter().any(|clause| clause.is_within(entry));
    let details = scope.parties.keys().copied().filter(|entry| !covers_asked(*entry));
    let mut all = BTreeSet::new();
    all.extend(asked.iter().copied().chain(details));
    all.into_iter().filter_map(|clause| Some((clause, scope.party(clause)?))).collect()
}

fn operated_where(
    assessment: &Assessment,
    test: impl Fn(ClauseId, &Party) -> bool,
) -> Vec<ClauseId> {
    let all = operated(assessment).into_iter();
    all.filter(|(clause, party)| test(*clause, party)).map(|(clause, _)| clause).collect()
}

fn is_leadership(clause: ClauseId) -> bool {
    matches!(clause.chapter(), 4 | 5)
}

fn is_other(party: &Party) -> bool {
    party.by.is_some_and(Operator::is_other)
}

/// Another party operates it, and proofs of control can make that right.
fn needs_control(clause: ClauseId, party: &Party) -> bool {
    is_other(party) && !is_leadership(clause) && clause != CONTROL_OF_PARTIES
}

fn is_controlled(party: &Party) -> bool {
    party.listed == Some(Reply::Yes)
        && party.measured == Some(Reply::Yes)
        && matches!(party.agreement, Some(Agreement::Contract | Agreement::Documented))
}

pub(super) fn leadership_by_others(assessment: &Assessment) -> Outcome {
    Outcome::at(operated_where(assessment, |clause, party| {
        is_leadership(clause) && is_other(party)
    }))
}

pub(super) fn leadership_supported_by_others(assessment: &Assessment) -> Outcome {
    Outcome::at(operated_where(assessment, |clause, party| {
        party.by == Some(Operator::OwnWithSupport)
            && (is_leadership(clause) || clause.is_within(INTERNAL_AUDIT))
    }))
}

pub(super) fn control_of_parties_by_others(scope: &Scope) -> Outcome {
    Outcome::when(scope.party(CONTROL_OF_PARTIES).is_some_and(is_other))
}

/// Who operates each of the 18 processes; `None` where nobody said.
fn processes(assessment: &Assessment) -> impl Iterator<Item = (ClauseId, Option<Operator>)> {
    clauses_with(assessment.edition, ClauseRole::Process)
        .map(|clause| (clause.id, assessment.scope.party(clause.id).and_then(|party| party.by)))
}

pub(super) fn all_processes_by_others(assessment: &Assessment) -> Outcome {
    Outcome::when(processes(assessment).all(|(_, by)| by.is_some_and(Operator::is_other)))
}

/// All but the customer relationship is run by external suppliers.
pub(super) fn reseller_only(assessment: &Assessment) -> Outcome {
    Outcome::when(processes(assessment).all(|(clause, by)| {
        clause == BUSINESS_RELATIONSHIP || by == Some(Operator::ExternalSupplier)
    }))
}

pub(super) fn controlled(assessment: &Assessment) -> Outcome {
    Outcome::at(operated_where(assessment, |clause, party| {
        needs_control(clause, party) && is_controlled(party)
    }))
}

pub(super) fn service_desk_controlled(assessment: &Assessment) -> Outcome {
    Outcome::at(operated_where(assessment, |clause, party| {
        SERVICE_DESK.contains(&clause) && is_other(party) && is_controlled(party)
    }))
}

pub(super) fn not_listed(assessment: &Assessment) -> Outcome {
    proof(assessment, |party| party.listed)
}

pub(super) fn not_measured(assessment: &Assessment) -> Outcome {
    proof(assessment, |party| party.measured)
}

fn proof(assessment: &Assessment, reply: impl Fn(&Party) -> Option<Reply>) -> Outcome {
    Outcome::at(operated_where(assessment, |clause, party| {
        needs_control(clause, party) && reply(party) == Some(Reply::No)
    }))
    .or_open_at(operated_where(assessment, |clause, party| {
        needs_control(clause, party) && matches!(reply(party), None | Some(Reply::Unknown))
    }))
}

pub(super) fn without_criteria(assessment: &Assessment) -> Outcome {
    let said = |reply: Reply| {
        operated_where(assessment, |clause, party| {
            needs_control(clause, party) && party.criteria == Some(reply)
        })
    };
    Outcome::at(said(Reply::No)).or_open_at(said(Reply::Unknown))
}

pub(super) fn external_without_contract(assessment: &Assessment) -> Outcome {
    agreement(
        assessment,
        |by| by == Operator::ExternalSupplier,
        &[Agreement::Documented, Agreement::None],
    )
}

pub(super) fn internal_without_agreement(assessment: &Assessment) -> Outcome {
    agreement(
        assessment,
        |by| matches!(by, Operator::InternalSupplier | Operator::Customer),
        &[Agreement::None],
    )
}

fn agreement(
    assessment: &Assessment,
    party_is: impl Fn(Operator) -> bool,
    too_little: &[Agreement],
) -> Outcome {
    let concerned =
        |clause, party: &Party| needs_control(clause, party) && party.by.is_some_and(&party_is);
    Outcome::at(operated_where(assessment, |clause, party| {
        concerned(clause, party)
            && party.agreement.is_some_and(|agreement| too_little.contains(&agreement))
    }))
    .or_open_at(operated_where(assessment, |clause, party| {
        concerned(clause, party) && matches!(party.agreement, None | Some(Agreement::Unknown))
    }))
}

pub(super) fn operated_by_nobody(assessment: &Assessment) -> Outcome {
    let by = |operator: Operator| operated_where(assessment, |_, party| party.by == Some(operator));
    Outcome::at(by(Operator::Nobody)).or_open_at(by(Operator::Unknown))
}
