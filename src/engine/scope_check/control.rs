//! R22 to R25b, R27, R28, R43: whether the others are under control. Each edition asks for its own
//! proofs.
//!
//! Where another party is named, a proof that was not answered is as open as "don't know": naming
//! the party put the question. The criteria are asked later in an audit and are open only where the
//! visitor said "don't know".

use super::{
    Outcome,
    parties::{Parties, is_other},
};
use crate::{
    content::clauses_of_topic,
    domain::{Agreement, ClauseId, Edition, Operator, Party, Reply},
};

fn all_shown(proofs: &[Option<Reply>]) -> bool {
    proofs.iter().all(|proof| *proof == Some(Reply::Yes))
}

/// All proofs of the edition are there, and what binds the party is in writing where it asks for that.
fn is_controlled(edition: Edition, party: &Party) -> bool {
    let agreed = matches!(party.agreement, Some(Agreement::Contract | Agreement::Documented));
    match edition {
        Edition::E2018 => agreed && all_shown(&[party.listed, party.measured]),
        Edition::E2011 => agreed && all_shown(&party.governance.proofs()),
        Edition::E2005 | Edition::Bs15000 => all_shown(&party.management_control.proofs()),
    }
}

pub(super) fn controlled(parties: &Parties) -> Outcome {
    Outcome::at(parties.at(|clause, party| {
        parties.needs_control(clause, party) && is_controlled(parties.edition, party)
    }))
}

pub(super) fn service_desk_controlled(parties: &Parties) -> Outcome {
    let edition = parties.edition;
    let desk = ["incident", "service_request"].map(|topic| clauses_of_topic(topic, edition));
    Outcome::at(parties.at(|clause, party| {
        let is_desk = desk.iter().any(|clauses| clauses.contains(&clause));
        is_desk && is_other(party) && is_controlled(edition, party)
    }))
}

pub(super) fn not_listed(parties: &Parties) -> Outcome {
    proof(parties, |party| party.listed)
}

/// In 2011 this is one of the four proofs of governance, so only what was said counts.
pub(super) fn not_measured(parties: &Parties) -> Outcome {
    if parties.edition == Edition::E2018 {
        proof(parties, |party| party.measured)
    } else {
        said(parties, |party| party.measured)
    }
}

pub(super) fn without_criteria(parties: &Parties) -> Outcome {
    said(parties, |party| party.criteria)
}

fn replied(
    parties: &Parties,
    reply: impl Fn(&Party) -> Option<Reply>,
    wanted: &[Option<Reply>],
) -> Vec<ClauseId> {
    parties
        .at(|clause, party| parties.needs_control(clause, party) && wanted.contains(&reply(party)))
}

fn proof(parties: &Parties, reply: impl Fn(&Party) -> Option<Reply>) -> Outcome {
    Outcome::at(replied(parties, &reply, &[Some(Reply::No)])).or_open_at(replied(
        parties,
        &reply,
        &[None, Some(Reply::Unknown)],
    ))
}

fn said(parties: &Parties, reply: impl Fn(&Party) -> Option<Reply>) -> Outcome {
    Outcome::at(replied(parties, &reply, &[Some(Reply::No)])).or_open_at(replied(
        parties,
        &reply,
        &[Some(Reply::Unknown)],
    ))
}

pub(super) fn governance_not_shown(parties: &Parties) -> Outcome {
    not_all_shown(parties, |party| party.governance.proofs())
}

pub(super) fn management_control_not_shown(parties: &Parties) -> Outcome {
    not_all_shown(parties, |party| party.management_control.proofs())
}

/// Holds where one is denied, is open where one is not known and none denied.
fn not_all_shown<const N: usize>(
    parties: &Parties,
    proofs: impl Fn(&Party) -> [Option<Reply>; N],
) -> Outcome {
    let denied = |party: &Party| proofs(party).contains(&Some(Reply::No));
    let at = |test: &dyn Fn(&Party) -> bool| {
        parties.at(|clause, party| parties.needs_control(clause, party) && test(party))
    };
    Outcome::at(at(&denied)).or_open_at(at(&|party| !denied(party) && !all_shown(&proofs(party))))
}

pub(super) fn external_without_contract(parties: &Parties) -> Outcome {
    agreement(
        parties,
        |by| by == Operator::ExternalSupplier,
        &[Agreement::Documented, Agreement::None],
    )
}

pub(super) fn internal_without_agreement(parties: &Parties) -> Outcome {
    agreement(
        parties,
        |by| matches!(by, Operator::InternalSupplier | Operator::Customer),
        &[Agreement::None],
    )
}

fn agreement(
    parties: &Parties,
    party_is: impl Fn(Operator) -> bool,
    too_little: &[Agreement],
) -> Outcome {
    let concerned = |clause, party: &Party| {
        parties.needs_control(clause, party) && party.by.is_some_and(&party_is)
    };
    Outcome::at(parties.at(|clause, party| {
        concerned(clause, party)
            && party.agreement.is_some_and(|agreement| too_little.contains(&agreement))
    }))
    .or_open_at(parties.at(|clause, party| {
        concerned(clause, party) && matches!(party.agreement, None | Some(Agreement::Unknown))
    }))
}
