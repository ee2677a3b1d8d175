//! What the state is after something was done.

use std::{
    collections::{BTreeMap, BTreeSet},
    rc::Rc,
};

use super::{
    Action, IN_CATALOGUE, State, answering, fields,
    keeping::copied,
    snapshot::{
        Leftovers,
        limits::{ENTRIES, LINE, LOGO, NAME},
    },
    wording,
};
use crate::{
    content::{clauses, question},
    domain::{
        Assessment, Certificate, Choice, ClauseId, Party, Reply, ReportSettings, Scope, Service,
    },
    engine::{fill, keep_in_step, read_by},
    session::select::{controlled_clauses, variant_names},
};

/// The state after `action`, `None` if nothing changed.
#[must_use]
pub fn reduce(state: &State, action: Action) -> Option<State> {
    match action {
        Action::Undo => state.undone(),
        Action::Redo => state.redone(),
        Action::Save => state.is_unsaved().then(|| {
            let mut saved = state.clone();
            saved.mark_saved();
            saved
        }),
        Action::StartOver => {
            replaced(state, (*state.beginning).clone(), State::default().leftovers)
        }
        Action::Open(opened) => {
            let assessment = with_tier(opened.assessment);
            replaced(state, assessment, Rc::new(opened.leftovers))
        }
        Action::Copy(name) => {
            let copy = copied(&state.assessment, fields::cut(name, NAME));
            Some(state.replaced_by(copy, state.leftovers.clone(), false))
        }
        answer => {
            let field = answer.field();
            let assessment = answered(&state.assessment, answer);
            (assessment != *state.assessment).then(|| state.followed_by(assessment, field))
        }
    }
}

/// The assessment after `action`.
fn answered(before: &Rc<Assessment>, action: Action) -> Assessment {
    let mut assessment = (**before).clone();
    let scope = &mut assessment.scope;
    match action {
        Action::TakeOverFilledIn(read_for, filled) => {
            return answering::taken_over(before, &read_for, *filled);
        }
        Action::TakeOverMerged(merged) => return *merged,
        Action::DropVariant => assessment.variant = None,
        // Words that the visitor wrote or had say nothing about what others operate.
        Action::TakeOver(language, change) => wording::take_over(scope, language, &change),
        Action::BackToDraft(language) => wording::discard(scope, language),
        Action::TakeOverRead(read) => {
            *scope = fill(&before.scope, &read, before.edition);
            limit(scope);
            keep_in_step(&before.scope, scope, before.edition);
        }
        // Each variant was in step already; how they differ is no change of either.
        Action::SwapVariants => apply(&mut assessment, Action::SwapVariants),
        answer => {
            apply(&mut assessment, answer);
            if assessment.edition == before.edition {
                keep_in_step(&before.scope, &mut assessment.scope, assessment.edition);
            }
        }
    }
    assessment
}

/// A file that does not say how deep it goes is shown as deep as it was answered.
#[must_use]
pub fn with_tier(assessment: Assessment) -> Assessment {
    let deepest = || {
        let answered = assessment.answers.keys().filter_map(|id| question(id));
        answered.map(|question| question.tier).max()
    };
    Assessment { tier: assessment.tier.or_else(deepest), ..assessment }
}

/// Puts another assessment, which a file holds, in the place of this one.
fn replaced(state: &State, assessment: Assessment, leftovers: Rc<Leftovers>) -> Option<State> {
    let is_other = assessment != *state.assessment || leftovers != state.leftovers;
    is_other.then(|| state.replaced_by(assessment, leftovers, true))
}

fn apply(assessment: &mut Assessment, action: Action) {
    let scope = &mut assessment.scope;
    match action {
        Action::Choose("scope.edition", option) => {
            if let Some(edition) = Choice::from_key(option) {
                *assessment = read_by(assessment, edition);
            }
        }
        Action::Choose(question, option) => fields::choose(assessment, question, option),
        Action::Write(question, text) => fields::write(assessment, question, text),
        Action::List("scope.services", names) => {
            relist_services(&mut scope.services, fitting(names))
        }
        Action::List(IN_CATALOGUE, names) => mark_missing(&mut scope.services, &names),
        Action::List("scope.locations", names) => scope.locations = fitting(names),
        Action::List("scope.outside.services", names) => scope.outside.services = fitting(names),
        Action::List("scope.outside.locations", names) => scope.outside.locations = fitting(names),
        Action::List("scope.outside.units", names) => scope.outside.units = fitting(names),
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
        Action::OperateTheRest(by) => {
            let asked = clauses(assessment.edition).iter().filter(|clause| clause.role.is_some());
            for clause in asked.map(|clause| clause.id) {
                let open = assessment.scope.party(clause).is_none_or(|party| party.by.is_none());
                if open {
                    edit_party(assessment, clause, |party| party.by = Some(by));
                }
            }
        }
        Action::Prove(clause, proof) => {
            edit_party(assessment, clause, |party| party.prove(proof));
        }
        Action::ProveAlike(clause) => prove_alike(assessment, clause),
        Action::NoCertificate => assessment.certificate = Certificate::default(),
        Action::SetReport(settings) => assessment.report = within_limits(*settings),
        Action::SetLogo(logo) => {
            let settings = core::mem::take(&mut assessment.report);
            assessment.report = within_limits(ReportSettings { logo, ..settings });
        }
        Action::CopyScope => {
            if assessment.variant.is_none() {
                let copy = scope.clone();
                // a copy has no name of its own yet
                let (name, original) = variant_names(&copy, &copy);
                scope.label = name;
                assessment.variant = Some(Scope { label: original, ..copy });
            }
        }
        Action::SwapVariants => {
            if let Some(variant) = &mut assessment.variant {
                // the names that were seen stay with their variants
                (scope.label, variant.label) = variant_names(scope, variant);
                core::mem::swap(scope, variant);
            }
        }
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
        answer @ (Action::Rate(..)
        | Action::TickEvidence(..)
        | Action::ExplainAnswer(..)
        | Action::Note(..)
        | Action::ComeBack(..)
        | Action::Own(_)
        | Action::SayOfDocument(..)
        | Action::CountFrom(..)) => answering::apply(assessment, answer),
        Action::Reword(language, text, base) => wording::reword(scope, language, text, base),
        Action::KeepMine(language, change) => wording::keep(scope, language, &change),
        Action::List(..)
        | Action::DropVariant
        | Action::TakeOver(..)
        | Action::BackToDraft(_)
        | Action::TakeOverRead(_)
        | Action::TakeOverFilledIn(..)
        | Action::TakeOverMerged(_)
        | Action::Open(_)
        | Action::Copy(_)
        | Action::Save
        | Action::StartOver
        | Action::Redo
        | Action::Undo => {}
    }
}

/// What a text may say, as far as a file may hold it.
fn limit(scope: &mut Scope) {
    scope.organization = fields::cut(core::mem::take(&mut scope.organization), NAME);
    for line in [&mut scope.customer_names, &mut scope.technology, &mut scope.catalogue] {
        *line = fields::cut(core::mem::take(line), LINE);
    }
    let names = scope.services.iter().map(|service| service.name.clone()).collect();
    relist_services(&mut scope.services, fitting(names));
    for names in [&mut scope.locations, &mut scope.outside.services] {
        *names = fitting(core::mem::take(names));
    }
}

/// The settings as far as a file may hold them. Half a picture is none.
fn within_limits(settings: ReportSettings) -> ReportSettings {
    let ReportSettings { assessor, footer, logo, .. } = settings;
    ReportSettings {
        assessor: fields::cut(assessor, NAME),
        footer: fields::cut(footer, NAME),
        logo: if logo.len() > LOGO { String::new() } else { logo },
        ..settings
    }
}

/// The names as far as a file may hold them.
fn fitting(names: Vec<String>) -> Vec<String> {
    names.into_iter().take(ENTRIES).map(|name| fields::cut(name, NAME)).collect()
}

/// Takes a new list over; what was said of a service stays with its name. By a map, because lists of
/// thousands are typed in, too.
fn relist_services(services: &mut Vec<Service>, names: Vec<String>) {
    let known: BTreeMap<&str, _> =
        services.iter().map(|service| (service.name.as_str(), service.in_catalogue)).collect();
    let relisted = names.into_iter().map(|name| {
        let in_catalogue = known.get(name.as_str()).copied().flatten();
        Service { name, in_catalogue }
    });
    *services = relisted.collect();
}

/// These services are missing in the catalogue and the others are there, except where the visitor said
/// "don't know". Where none is named it was not said which, so all count as missing.
fn mark_missing(services: &mut [Service], names: &[String]) {
    let missing: BTreeSet<&str> = names.iter().map(String::as_str).collect();
    let is_missing = |service: &Service| missing.contains(service.name.as_str());
    let all = !services.iter().any(is_missing);
    for service in services {
        if all || is_missing(service) {
            service.in_catalogue = Some(Reply::No);
        } else if service.in_catalogue != Some(Reply::Unknown) {
            service.in_catalogue = Some(Reply::Yes);
        }
    }
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

/// The same proofs for everything that the same kind of party does.
fn prove_alike(assessment: &mut Assessment, clause: ClauseId) {
    let Some(proven) = assessment.scope.party(clause).copied() else { return };
    let alike: Vec<_> = controlled_clauses(assessment)
        .filter(|other| assessment.scope.party(*other).is_some_and(|it| it.by == proven.by))
        .collect();
    for other in alike {
        edit_party(assessment, other, |party| *party = proven);
    }
}
