//! What the state is after something was done.

use std::rc::Rc;

use super::{
    Action, Proof, State, fields,
    snapshot::limits::{ENTRIES, LINE, NAME, NOTE},
};
use crate::domain::{Assessment, Choice, ClauseId, Party, Service};

/// The state after `action`, `None` if nothing changed.
#[must_use]
pub fn reduce(state: &State, action: Action) -> Option<State> {
    match action {
        Action::Undo => state.before.as_deref().cloned(),
        Action::Save => state.unsaved.then(|| State { unsaved: false, ..state.clone() }),
        Action::StartOver => replaced(state, Assessment::default(), State::default().leftovers),
        Action::Open(opened) => replaced(state, opened.assessment, Rc::new(opened.leftovers)),
        answer => {
            let mut assessment = (*state.assessment).clone();
            apply(&mut assessment, answer);
            (assessment != *state.assessment).then(|| State {
                assessment: Rc::new(assessment),
                unsaved: true,
                ..state.clone()
            })
        }
    }
}

/// Puts another assessment in the place of this one, with a way back.
fn replaced(
    state: &State,
    assessment: Assessment,
    leftovers: Rc<super::snapshot::Leftovers>,
) -> Option<State> {
    (assessment != *state.assessment || leftovers != state.leftovers).then(|| State {
        assessment: Rc::new(assessment),
        leftovers,
        unsaved: false,
        before: Some(Rc::new(State { before: None, ..state.clone() })),
    })
}

fn apply(assessment: &mut Assessment, action: Action) {
    let scope = &mut assessment.scope;
    match action {
        Action::Choose(question, option) => fields::choose(assessment, question, option),
        Action::Write(question, text) => fields::write(assessment, question, text),
        Action::List("scope.services", names) => {
            relist_services(&mut scope.services, fitting(names))
        }
        Action::List("scope.locations", names) => scope.locations = fitting(names),
        Action::ToggleActivity(key) => {
            if let Some(activity) = Choice::from_key(key)
                && !scope.activities.remove(&activity)
            {
                scope.activities.insert(activity);
            }
        }
        Action::MarkInCatalogue(name, reply) => {
            for service in scope.services.iter_mut().filter(|service| service.name == name) {
                service.in_catalogue = Some(reply);
            }
        }
        Action::MarkAllInCatalogue(reply) => {
            for service in &mut scope.services {
                service.in_catalogue = Some(reply);
            }
        }
        Action::Operate(clause, by) => {
            edit_party(assessment, clause, |party| party.by = by);
        }
        Action::OperateTheRest(clauses, by) => {
            for clause in clauses {
                let open = assessment.scope.party(clause).is_none_or(|party| party.by.is_none());
                if open {
                    edit_party(assessment, clause, |party| party.by = Some(by));
                }
            }
        }
        Action::Prove(clause, proof) => edit_party(assessment, clause, |party| match proof {
            Proof::Listed(reply) => party.listed = Some(reply),
            Proof::Measured(reply) => party.measured = Some(reply),
            Proof::Criteria(reply) => party.criteria = Some(reply),
            Proof::Agreement(agreement) => party.agreement = Some(agreement),
        }),
        Action::Exclude(clause, on) => {
            if on {
                scope.excluded.insert(clause)
            } else {
                scope.excluded.remove(&clause)
            };
        }
        Action::DeclareAbsent(clause, true) => {
            scope.absent.entry(clause).or_default();
        }
        Action::DeclareAbsent(clause, false) => {
            scope.absent.remove(&clause);
        }
        Action::ExplainAbsence(clause, reason) => {
            if let Some(kept) = scope.absent.get_mut(&clause) {
                *kept = fields::cut(reason, LINE);
            }
        }
        Action::Rate(question, rating) => {
            edit_answer(assessment, question, |answer| answer.rating = rating);
        }
        Action::Note(question, note) => {
            edit_answer(assessment, question, |answer| answer.note = fields::cut(note, NOTE));
        }
        Action::ComeBack(question, later) => {
            edit_answer(assessment, question, |answer| answer.later = later);
        }
        Action::List(..) | Action::Open(_) | Action::Save | Action::StartOver | Action::Undo => {}
    }
}

/// The names as far as a file may hold them.
fn fitting(names: Vec<String>) -> Vec<String> {
    names.into_iter().take(ENTRIES).map(|name| fields::cut(name, NAME)).collect()
}

/// Takes a new list over; what was said of a service stays with its name.
fn relist_services(services: &mut Vec<Service>, names: Vec<String>) {
    let known = |name: &str| services.iter().find(|service| service.name == name);
    *services = names
        .into_iter()
        .map(|name| {
            let in_catalogue = known(&name).and_then(|service| service.in_catalogue);
            Service { name, in_catalogue }
        })
        .collect();
}

fn edit_party(assessment: &mut Assessment, clause: ClauseId, edit: impl FnOnce(&mut Party)) {
    let mut party = assessment.scope.party(clause).copied().unwrap_or_default();
    edit(&mut party);
    // An empty entry stays where it keeps the one above from speaking for this clause.
    let is_covered = clause.parent().is_some_and(|above| assessment.scope.party(above).is_some());
    if party == Party::default() && !is_covered {
        assessment.scope.parties.remove(&clause);
    } else {
        assessment.scope.parties.insert(clause, party);
    }
}

fn edit_answer(
    assessment: &mut Assessment,
    question: &str,
    edit: impl FnOnce(&mut crate::domain::Answer),
) {
    let answer = assessment.answers.entry(question.to_owned()).or_default();
    edit(answer);
    if answer.is_empty() {
        assessment.answers.remove(question);
    }
}
