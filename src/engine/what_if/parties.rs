//! What could be changed about who operates what, so that the scope may be limited like that.
//!
//! Where proofs of control make it right, the missing proofs are offered and not that the
//! organization does the work itself: on paper that would be fewer changes, in life it is another
//! company. Own work is offered where no proof helps: for what must not be handed over, for what nobody
//! does or nobody knows of, and, where everything is handed over, for one process: the one whose
//! proofs would be the most work.

use crate::{
    content::{ClauseRole, clauses, clauses_of_topic, clauses_with},
    domain::{
        Agreement, Assessment, Choice, ClauseId, ControlElement, Edition, GovernanceProof,
        Operator, Party, Proof, Reply,
    },
    engine::scope_check::must_be_own,
};

use super::Change;

/// What was said of a clause, and the clauses that it speaks for.
struct Entry {
    clause: ClauseId,
    party: Party,
    covers: Vec<ClauseId>,
}

impl Entry {
    fn is_other(&self) -> bool {
        self.party.by.is_some_and(Operator::is_other)
    }

    fn must_be_own(&self, edition: Edition) -> bool {
        self.covers.iter().any(|clause| must_be_own(edition, *clause))
    }

    /// What it can be made right by on its own.
    fn ways(&self, edition: Edition) -> Vec<Change> {
        let own = || vec![Change::Operate(self.clause, Operator::Own)];
        match self.party.by {
            Some(Operator::Nobody | Operator::Unknown) => own(),
            Some(by) if by.is_other() && self.must_be_own(edition) => own(),
            Some(by) if by.is_other() => {
                let missing = missing(edition, by, &self.party).into_iter();
                missing.map(|proof| Change::Prove(self.clause, proof)).collect()
            }
            _ => vec![],
        }
    }
}

/// The changes, in the order of the standard.
pub(super) fn ways(assessment: &Assessment) -> Vec<Change> {
    let edition = assessment.edition;
    let entries = entries(assessment);
    let one_own = process_to_keep(assessment, &entries);
    let mut ways = Vec::new();
    for entry in &entries {
        if one_own == Some(entry.clause) {
            ways.push(Change::Operate(entry.clause, Operator::Own));
        } else {
            ways.extend(entry.ways(edition));
        }
    }
    let asked = clauses(edition).iter().filter(|clause| clause.role.is_some());
    let mut said = asked.map(|clause| assessment.scope.party(clause.id).and_then(|it| it.by));
    if said.any(|by| by.is_none()) {
        ways.push(Change::OperateTheRest(Operator::Own));
    }
    ways
}

/// As the rules see it: an entry speaks for the clauses below that have none of their own.
fn entries(assessment: &Assessment) -> Vec<Entry> {
    let parties = &assessment.scope.parties;
    let asked: Vec<_> = clauses(assessment.edition)
        .iter()
        .filter(|clause| clause.role.is_some())
        .map(|clause| clause.id)
        .collect();
    let speaks_for = |clause: ClauseId| {
        let mut current = Some(clause);
        while let Some(above) = current.filter(|it| !parties.contains_key(it)) {
            current = above.parent();
        }
        current
    };
    let entry = |(clause, party): (&ClauseId, &Party)| {
        let (clause, party) = (*clause, *party);
        let mut covers: Vec<_> =
            asked.iter().copied().filter(|it| speaks_for(*it) == Some(clause)).collect();
        // a detail that is asked of nobody stands for itself
        if !asked.iter().any(|it| it.is_within(clause)) {
            covers.push(clause);
        }
        (!covers.is_empty()).then_some(Entry { clause, party, covers })
    };
    parties.iter().filter_map(entry).collect()
}

/// Where all processes, or all but the customer relationship, are handed over: the one to keep.
fn process_to_keep(assessment: &Assessment, entries: &[Entry]) -> Option<ClauseId> {
    let edition = assessment.edition;
    let customers = clauses_of_topic("business_relationship", edition);
    let processes: Vec<_> =
        clauses_with(edition, ClauseRole::Process).map(|clause| clause.id).collect();
    let by = |clause: ClauseId| assessment.scope.party(clause).and_then(|party| party.by);
    let all = processes.iter().all(|it| by(*it).is_some_and(Operator::is_other));
    let resold = processes
        .iter()
        .all(|it| customers.contains(it) || by(*it) == Some(Operator::ExternalSupplier));
    if !all && !resold {
        return None;
    }
    let helps =
        |clause: &ClauseId| processes.contains(clause) && !(resold && customers.contains(clause));
    let helping = || entries.iter().filter(|it| it.is_other() && it.covers.iter().any(helps));
    if helping().any(|entry| entry.must_be_own(edition)) {
        return None;
    }
    let work = |entry: &Entry| entry.ways(edition).len();
    let most = helping().map(work).max()?;
    helping().find(|entry| work(entry) == most).map(|entry| entry.clause)
}

/// The proofs that the edition wants to see of such a party and that nobody has shown.
fn missing(edition: Edition, by: Operator, party: &Party) -> Vec<Proof> {
    let mut missing = Vec::new();
    let not_shown = |reply: Option<Reply>| reply != Some(Reply::Yes);
    // what is asked later in an audit is missing only where it was said so
    let denied = |reply| matches!(reply, Some(Reply::No | Reply::Unknown));
    let (mut governance, mut control) = (party.governance, party.management_control);
    match edition {
        Edition::E2018 => {
            missing.extend(not_shown(party.listed).then_some(Proof::Listed(Reply::Yes)));
            missing.extend(not_shown(party.measured).then_some(Proof::Measured(Reply::Yes)));
            missing.extend(denied(party.criteria).then_some(Proof::Criteria(Reply::Yes)));
            missing.extend(agreement(by, party));
        }
        Edition::E2011 => {
            for (proof, _) in GovernanceProof::ALL {
                let open = not_shown(*governance.reply(*proof));
                missing.extend(open.then_some(Proof::Governance(*proof, Reply::Yes)));
            }
            missing.extend(denied(party.measured).then_some(Proof::Measured(Reply::Yes)));
            missing.extend(agreement(by, party));
        }
        Edition::E2005 | Edition::Bs15000 => {
            for (element, _) in ControlElement::ALL {
                let open = not_shown(*control.reply(*element));
                missing.extend(open.then_some(Proof::ManagementControl(*element, Reply::Yes)));
            }
        }
    }
    missing
}

/// An external supplier has a contract; with others an agreement in writing is enough.
fn agreement(by: Operator, party: &Party) -> Option<Proof> {
    let wanted = match by {
        Operator::ExternalSupplier => Agreement::Contract,
        _ => Agreement::Documented,
    };
    let enough = match party.agreement {
        Some(Agreement::Contract) => true,
        Some(Agreement::Documented) => wanted == Agreement::Documented,
        Some(Agreement::None | Agreement::Unknown) | None => false,
    };
    (!enough).then_some(Proof::Agreement(wanted))
}
