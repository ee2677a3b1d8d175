//! Who operates what (R20 to R20d, R29), and what the editions let others do.
//!
//! Some clauses cannot be handed over whatever the proofs: 4 and 5 in 2018, 4 in 2011. For the rest
//! the edition asks for proofs of control (`control`). How much has to stay is in `shares`.

use std::collections::BTreeSet;

use super::Outcome;
use crate::{
    content::{ClauseRole, clauses, clauses_of_topic, clauses_with},
    domain::{Assessment, ClauseId, Edition, Operator, Party},
};

/// Every clause that somebody operates, gathered once for all rules.
pub(super) struct Parties {
    pub edition: Edition,
    /// The clauses of which something was said.
    operated: Vec<(ClauseId, Party)>,
    /// Who operates each named process; `None` where nobody said.
    pub processes: Vec<(ClauseId, Option<Party>)>,
}

impl Parties {
    /// What was said of a clause holds for those below it; an entry for a detail stands beside that of
    /// its process.
    pub fn of(assessment: &Assessment) -> Self {
        let (scope, edition) = (&assessment.scope, assessment.edition);
        let asked: Vec<_> = clauses(edition)
            .iter()
            .filter(|clause| clause.role.is_some())
            .map(|clause| clause.id)
            .collect();
        let covers_asked = |entry: ClauseId| asked.iter().any(|clause| clause.is_within(entry));
        let details = scope.parties.keys().copied().filter(|entry| !covers_asked(*entry));
        let mut all = BTreeSet::new();
        all.extend(asked.iter().copied().chain(details));
        let said = |clause| scope.party(clause).copied();
        Self {
            edition,
            operated: all.into_iter().filter_map(|id| Some((id, said(id)?))).collect(),
            processes: clauses_with(edition, ClauseRole::Process)
                .map(|clause| (clause.id, said(clause.id)))
                .collect(),
        }
    }

    /// The clauses of which `test` is true.
    pub fn at(&self, test: impl Fn(ClauseId, &Party) -> bool) -> Vec<ClauseId> {
        let all = self.operated.iter().filter(|(clause, party)| test(*clause, party));
        all.map(|(clause, _)| *clause).collect()
    }

    /// True if no other party may do this, whatever the proofs.
    pub fn must_be_own(&self, clause: ClauseId) -> bool {
        must_be_own(self.edition, clause)
    }

    /// Another party operates it, and proofs of control can make that right.
    pub fn needs_control(&self, clause: ClauseId, party: &Party) -> bool {
        is_other(party) && !self.must_be_own(clause)
    }

    /// R20, R20b.
    pub fn leadership_by_others(&self) -> Outcome {
        Outcome::at(self.at(|clause, party| leads(self.edition, clause) && is_other(party)))
    }

    /// R20c: also an audit by a hired auditor.
    pub fn leadership_supported_by_others(&self) -> Outcome {
        let audit = clauses_of_topic("internal_audit", self.edition);
        Outcome::at(self.at(|clause, party| {
            party.by == Some(Operator::OwnWithSupport)
                && (leads(self.edition, clause) || audit.iter().any(|it| clause.is_within(*it)))
        }))
    }

    /// R20d.
    pub fn control_of_parties_by_others(&self) -> Outcome {
        let control = clauses_of_topic(CONTROL_OF_PARTIES, self.edition);
        let found = self.at(|clause, party| control.contains(&clause) && is_other(party));
        Outcome::when(!found.is_empty())
    }

    /// R29.
    pub fn operated_by_nobody(&self) -> Outcome {
        let by = |operator| self.at(|_, party| party.by == Some(operator));
        Outcome::at(by(Operator::Nobody)).or_open_at(by(Operator::Unknown))
    }
}

/// The topic of showing that others are under control.
const CONTROL_OF_PARTIES: &str = "other_parties";

/// Leadership and the foundations of the system, which the organization shows itself.
fn leads(edition: Edition, clause: ClauseId) -> bool {
    match edition {
        Edition::E2018 => matches!(clause.chapter(), 4 | 5),
        Edition::E2011 => clause.chapter() == 4,
        Edition::E2005 | Edition::Bs15000 => false,
    }
}

/// True if `edition` lets no other party operate `clause`, whatever the proofs of control.
#[must_use]
pub fn must_be_own(edition: Edition, clause: ClauseId) -> bool {
    leads(edition, clause) || clauses_of_topic(CONTROL_OF_PARTIES, edition).contains(&clause)
}

/// True if another party operates it.
pub(super) fn is_other(party: &Party) -> bool {
    party.by.is_some_and(Operator::is_other)
}
