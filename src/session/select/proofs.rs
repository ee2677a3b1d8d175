//! What has to be shown of what others do, edition by edition.

use crate::{
    content::{Kind, Question, asks, clauses, questions_of},
    domain::{Assessment, Choice, ClauseId, Edition, Operator, Party},
    engine::must_be_own,
    session::Proof,
};

/// The clauses that another party operates and whose control has to be shown.
pub fn controlled_clauses(assessment: &Assessment) -> impl Iterator<Item = ClauseId> {
    clauses(assessment.edition)
        .iter()
        .filter(|clause| clause.role.is_some())
        .map(|clause| clause.id)
        .filter(|id| !must_be_own(assessment.edition, *id))
        .filter(|id| {
            let by = assessment.scope.party(*id).and_then(|party| party.by);
            by.is_some_and(Operator::is_other)
        })
}

/// The proofs of control that an edition asks for.
pub fn proofs_of(edition: Edition) -> impl Iterator<Item = &'static Question> {
    let is_proof = |question: &&Question| question.id.starts_with("scope.parties.");
    questions_of(Kind::Scope).filter(is_proof).filter(move |question| asks(edition, question))
}

/// What was said of a proof, by the id of its question.
#[must_use]
pub fn proof_given(party: &Party, question: &str) -> Option<&'static str> {
    let (mut governance, mut control) = (party.governance, party.management_control);
    match question {
        "scope.parties.listed" => party.listed.map(Choice::key),
        "scope.parties.measured" => party.measured.map(Choice::key),
        "scope.parties.criteria" => party.criteria.map(Choice::key),
        "scope.parties.agreement" => party.agreement.map(Choice::key),
        _ => {
            let of_governance = question.strip_prefix("scope.parties.governance.");
            let of_control = question.strip_prefix("scope.parties.management_control.");
            let reply = match (of_governance, of_control) {
                (Some(key), _) => *governance.reply(Choice::from_key(key)?),
                (_, Some(key)) => *control.reply(Choice::from_key(key)?),
                _ => None,
            };
            reply.map(Choice::key)
        }
    }
}

/// The answer to a proof, by the id of its question and the key of the option.
#[must_use]
pub fn proof(question: &str, option: &str) -> Option<Proof> {
    Some(match question {
        "scope.parties.listed" => Proof::Listed(Choice::from_key(option)?),
        "scope.parties.measured" => Proof::Measured(Choice::from_key(option)?),
        "scope.parties.criteria" => Proof::Criteria(Choice::from_key(option)?),
        "scope.parties.agreement" => Proof::Agreement(Choice::from_key(option)?),
        _ => {
            let reply = Choice::from_key(option)?;
            if let Some(key) = question.strip_prefix("scope.parties.governance.") {
                Proof::Governance(Choice::from_key(key)?, reply)
            } else {
                let key = question.strip_prefix("scope.parties.management_control.")?;
                Proof::ManagementControl(Choice::from_key(key)?, reply)
            }
        }
    })
}
