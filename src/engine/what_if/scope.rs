//! What could be changed so that somebody can be certified and the scope may be limited like this.

use super::{Change, Point, apply, parties, search};
use crate::{
    content::{Condition, asks, question},
    domain::{Applicant, Assessment, Choice, Customers, Date, Reply},
    engine::{
        gates::{GateId, GateState, eligible, scope as limited},
        scope_check::{ScopeVerdict, scope_check},
    },
};

/// No more changes than this are tried for these gates; what the pages can lead to stays far below.
const MOST: usize = 300;

/// The changes that could open these gates (of [`GateId::Eligible`] and [`GateId::Scope`]), in the
/// order of the task list. None of them makes another one worse.
pub(super) fn ways(assessment: &Assessment, today: Option<Date>, gates: &[GateId]) -> Vec<Change> {
    let verdict = scope_check(assessment, today);
    let mut ways = Vec::new();
    if gates.contains(&GateId::Eligible) {
        ways.extend(to_be_eligible(assessment, &verdict));
    }
    if gates.contains(&GateId::Scope) {
        ways.extend(to_be_limited(assessment, &verdict));
    }
    let mut once: Vec<Change> = Vec::new();
    for way in ways {
        if once.len() < MOST && !once.contains(&way) {
            once.push(way);
        }
    }
    once
}

/// The smallest set of these changes that opens all of `gates`.
pub(super) fn smallest(
    assessment: &Assessment,
    today: Option<Date>,
    gates: &[GateId],
) -> Option<(Vec<Change>, search::Found)> {
    let ways = ways(assessment, today, gates);
    // grades and documents do not speak about the scope, and copying them takes longest
    let bare = Assessment {
        answers: Default::default(),
        documents: Default::default(),
        variant: None,
        ..assessment.clone()
    };
    let chosen = |members: &[usize]| -> Vec<Change> {
        members.iter().filter_map(|index| ways.get(*index)).copied().collect()
    };
    let found = search::smallest(ways.len(), &mut |members| {
        let supposed = apply(&bare, &chosen(members));
        let verdict = scope_check(&supposed, today);
        gates.iter().all(|gate| match gate {
            GateId::Eligible => eligible(&supposed, &verdict) == GateState::Open,
            GateId::Scope => limited(&supposed, &verdict) == GateState::Open,
            _ => false,
        })
    })?;
    Some((chosen(&found.members), found))
}

fn has(verdict: &ScopeVerdict, condition: Condition) -> bool {
    verdict.findings.iter().any(|finding| finding.rule.condition == condition)
}

fn to_be_eligible(assessment: &Assessment, verdict: &ScopeVerdict) -> Vec<Change> {
    let scope = &assessment.scope;
    let mut ways = Vec::new();
    match scope.applicant {
        Some(Applicant::Organization | Applicant::SoleTrader) => {}
        Some(Applicant::Unit) => {
            let open = scope.unit_has_authority != Some(Reply::Yes);
            ways.extend(open.then_some(Change::Say(Point::UnitHasAuthority, Reply::Yes)));
        }
        Some(Applicant::Person | Applicant::Product | Applicant::AdviceOnly) | None => {
            ways.push(Change::Apply(Applicant::Organization));
        }
    }
    ways.extend(has(verdict, Condition::ServicesMissing).then_some(Change::NameService));
    match scope.customers {
        Some(Customers::External | Customers::Internal | Customers::Both) => {}
        Some(Customers::None | Customers::Unknown) | None => {
            ways.push(Change::Serve(Customers::External));
        }
    }
    ways.extend(has(verdict, Condition::ProductAsSubject).then_some(Change::BackToDraft));
    ways
}

fn to_be_limited(assessment: &Assessment, verdict: &ScopeVerdict) -> Vec<Change> {
    let scope = &assessment.scope;
    let mut ways = Vec::new();
    let mut offer = |needed: bool, change| ways.extend(needed.then_some(change));
    offer(has(verdict, Condition::OrganizationMissing), Change::NameOrganization);
    let several = scope.legal_entities.is_some_and(|count| count > 1);
    offer(
        several && matches!(scope.common_top_management, None | Some(Reply::Unknown)),
        Change::Say(Point::CommonTopManagement, Reply::Yes),
    );
    offer(
        has(verdict, Condition::ServicesMissing) || has(verdict, Condition::ServicesAreProcesses),
        Change::NameService,
    );
    let unsure = scope.services.iter().any(|it| it.in_catalogue == Some(Reply::Unknown));
    offer(unsure, Change::InCatalogue);
    let said = |reply, against: &[Reply]| matches!(reply, Some(it) if against.contains(&it));
    let asked = |point: Point| question(point.key()).is_some_and(|it| asks(assessment.edition, it));
    for (point, reply, against) in [
        (
            Point::AllServicesByOthers,
            scope.all_services_by_others,
            &[Reply::Yes, Reply::Unknown][..],
        ),
        (Point::AllComponentsByOthers, scope.all_components_by_others, &[Reply::Unknown]),
        (Point::SiamIntegrator, scope.siam_integrator, &[Reply::Unknown]),
    ] {
        offer(asked(point) && said(reply, against), Change::Say(point, Reply::No));
    }
    ways.extend(parties::ways(assessment));
    let left_out = verdict.findings.iter().filter(|finding| {
        matches!(
            finding.rule.condition,
            Condition::ClauseExcluded
                | Condition::ClauseExcluded2011
                | Condition::ClauseExcluded2005
        )
    });
    let concerned: Vec<_> = left_out.flat_map(|finding| finding.clauses.clone()).collect();
    let taken_back = scope.excluded.iter().filter(|clause| concerned.contains(clause));
    ways.extend(taken_back.map(|clause| Change::KeepIn(*clause)));
    ways.extend(has(verdict, Condition::ProductAsSubject).then_some(Change::BackToDraft));
    ways
}
