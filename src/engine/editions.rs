//! The same answers read by another edition.
//!
//! What was said clause by clause belongs to an edition, because numbers do. Switching carries it over
//! by topic and keeps what was said under the edition that is left, so that switching back loses
//! nothing: where two processes of today were one, two different answers cannot become one, and stay
//! unanswered there. A change made under one edition is made under the kept ones at once.

use std::collections::BTreeSet;

use crate::{
    content::{Topic, clauses, counterparts, may_be_absent, topics_at},
    domain::{
        Assessment, ClauseAnswers, ClauseId, Edition, Governance, ManagementControl, Party, Scope,
    },
};

/// The assessment read by `edition`.
#[must_use]
pub fn read_by(assessment: &Assessment, edition: Edition) -> Assessment {
    let from = assessment.edition;
    let mut read = assessment.clone();
    if from != edition {
        read.edition = edition;
        switch(&mut read.scope, from, edition);
        if let Some(variant) = &mut read.variant {
            switch(variant, from, edition);
        }
    }
    read
}

fn switch(scope: &mut Scope, from: Edition, to: Edition) {
    let said = scope.clause_answers();
    if said != ClauseAnswers::default() {
        scope.other_editions.insert(from, said);
    }
    let kept = scope.other_editions.remove(&to);
    let answers = kept.unwrap_or_else(|| {
        // the newest edition has the finest grain
        let newest = scope.other_editions.first_key_value();
        newest.map(|(edition, said)| carried(said, *edition, to)).unwrap_or_default()
    });
    scope.set_clause_answers(answers);
}

/// What was said under `from`, as far as `to` has the same.
fn carried(said: &ClauseAnswers, from: Edition, to: Edition) -> ClauseAnswers {
    let mut there = ClauseAnswers::default();
    for clause in clauses(to).iter().filter(|clause| clause.role.is_some()) {
        if let Some(party) = carried_party(said, from, clause.id, to) {
            there.parties.insert(clause.id, party);
        }
    }
    for clause in &said.excluded {
        there.excluded.extend(counterparts(from, *clause, to).iter().map(|(id, _)| *id));
    }
    for (clause, reason) in &said.absent {
        for id in absent_counterparts(from, *clause, to) {
            there.absent.insert(id, reason.clone());
        }
    }
    there
}

/// Who operates `clause` of `to`, by what was said under `from`: `None` where nothing was said, or
/// not the same of all that the clause holds.
fn carried_party(
    said: &ClauseAnswers,
    from: Edition,
    clause: ClauseId,
    to: Edition,
) -> Option<Party> {
    let is_whole = |topic: &&Topic| topic.standing(to).is_some_and(|standing| standing.wholly);
    let topics: Vec<_> =
        topics_at(to, clause).filter(|topic| topic.standing(from).is_some()).collect();
    let whole: Vec<_> = topics.iter().copied().filter(is_whole).collect();
    // what is only a part of a clause does not speak for it where the main thing does
    let speaking = if whole.is_empty() { topics } else { whole };
    let sources: BTreeSet<ClauseId> = speaking
        .iter()
        .filter_map(|topic| topic.standing(from))
        .flat_map(|standing| standing.clauses)
        .copied()
        .collect();
    let parties: Option<Vec<&Party>> = sources.iter().map(|id| said.party(*id)).collect();
    let merged = merged(&parties?)?;
    merged.by.is_some().then_some(merged)
}

/// What several have in common.
fn merged(parties: &[&Party]) -> Option<Party> {
    fn same<T: Copy + PartialEq>(
        parties: &[&Party],
        field: impl Fn(&Party) -> Option<T>,
    ) -> Option<T> {
        let (first, rest) = parties.split_first()?;
        field(first).filter(|value| rest.iter().all(|party| field(party) == Some(*value)))
    }
    let (first, _) = parties.split_first()?;
    if parties.iter().all(|party| party == first) {
        return Some(**first);
    }
    Some(Party {
        by: same(parties, |it| it.by),
        listed: same(parties, |it| it.listed),
        measured: same(parties, |it| it.measured),
        criteria: same(parties, |it| it.criteria),
        agreement: same(parties, |it| it.agreement),
        governance: Governance {
            accountability: same(parties, |it| it.governance.accountability),
            interfaces: same(parties, |it| it.governance.interfaces),
            compliance: same(parties, |it| it.governance.compliance),
            improvement: same(parties, |it| it.governance.improvement),
        },
        management_control: ManagementControl {
            inputs: same(parties, |it| it.management_control.inputs),
            outputs: same(parties, |it| it.management_control.outputs),
            metrics: same(parties, |it| it.management_control.metrics),
            accountability: same(parties, |it| it.management_control.accountability),
            improvement: same(parties, |it| it.management_control.improvement),
        },
    })
}

/// Only the very same situation that may be absent there too.
fn absent_counterparts(from: Edition, clause: ClauseId, to: Edition) -> Vec<ClauseId> {
    let is_itself = |topic: &&Topic| {
        topic.standing(from).is_some_and(|standing| standing.clauses == [clause].as_slice())
    };
    topics_at(from, clause)
        .filter(is_itself)
        .filter_map(|topic| topic.standing(to))
        .flat_map(|standing| standing.clauses)
        .copied()
        .filter(|id| may_be_absent(to, *id))
        .collect()
}

/// Makes the change from `before` to `scope`, made under `edition`, under every edition kept.
pub fn keep_in_step(before: &Scope, scope: &mut Scope, edition: Edition) {
    if scope.other_editions.is_empty() {
        return;
    }
    let now = scope.clause_answers();
    for (other, kept) in &mut scope.other_editions {
        follow_parties(before, &now, edition, kept, *other);
        for clause in before.excluded.symmetric_difference(&now.excluded) {
            for (id, _) in counterparts(edition, *clause, *other) {
                if now.excluded.contains(clause) {
                    kept.excluded.insert(id);
                } else {
                    kept.excluded.retain(|known| !known.is_within(id));
                }
            }
        }
        let clauses: BTreeSet<_> = before.absent.keys().chain(now.absent.keys()).collect();
        for clause in clauses.into_iter().filter(|it| before.absent.get(it) != now.absent.get(it)) {
            for id in absent_counterparts(edition, *clause, *other) {
                match now.absent.get(clause) {
                    Some(reason) => kept.absent.insert(id, reason.clone()),
                    None => kept.absent.remove(&id),
                };
            }
        }
    }
}

fn follow_parties(
    before: &Scope,
    now: &ClauseAnswers,
    edition: Edition,
    kept: &mut ClauseAnswers,
    other: Edition,
) {
    let changed: BTreeSet<ClauseId> = before
        .parties
        .keys()
        .chain(now.parties.keys())
        .copied()
        .filter(|clause| before.parties.get(clause) != now.parties.get(clause))
        .collect();
    let is_role = |id: ClauseId| clauses(other).iter().any(|it| it.id == id && it.role.is_some());
    for clause in changed {
        for (mut id, _) in counterparts(edition, clause, other) {
            while let Some(above) = id.parent().filter(|_| !is_role(id)) {
                id = above;
            }
            // nothing said, or not the same of all, never overwrites something said
            if let Some(party) = carried_party(now, edition, id, other) {
                kept.parties.insert(id, party);
            }
        }
    }
}
