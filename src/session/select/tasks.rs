//! The task list: every section with its state.

use super::{
    absent_by_scope, controlled_clauses, in_catalogue, is_said, page_title, parts_on, proof_given,
    proofs_of, statement_pages, statements, tier_of,
};
use crate::{
    content::{ClauseRole, GROUPS, Question, clauses, question, text},
    domain::{Applicant, Assessment, Certificate, ClauseId, Tier},
    engine::{self, Part, bank},
    i18n::{Message, TextKey},
    session::{Page, View, chosen, written},
};

/// How far a section is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskState {
    /// Nothing was said.
    Open,
    /// So many of so many.
    Started(u32, u32),
    /// Everything was said.
    Done,
    /// May be left empty, and is.
    Optional,
    /// There is nothing to say, given the other answers.
    NotNeeded,
    /// Asked as soon as other answers lead there.
    NotYet,
}

/// A section of the task list.
#[derive(Clone, Debug, PartialEq)]
pub struct Task {
    /// Where it leads.
    pub page: Page,
    /// Its name.
    pub title: Message,
    /// How far it is.
    pub state: TaskState,
    /// How many of its statements are flagged to be looked at again.
    pub later: u32,
}

/// Sections that belong together.
#[derive(Clone, Debug, PartialEq)]
pub struct TaskGroup {
    /// Their name.
    pub title: TextKey,
    /// The sections in order.
    pub tasks: Vec<Task>,
}

/// The sections that are shown, in their order. Which statements are asked depends on how deep it goes.
#[must_use]
pub fn tasks(assessment: &Assessment, view: View) -> Vec<TaskGroup> {
    let shown = |group: &mut TaskGroup| {
        group.tasks.retain(|task| view.shows(task.page));
        !group.tasks.is_empty()
    };
    let mut groups = all_tasks(assessment);
    groups.retain_mut(shown);
    groups
}

fn all_tasks(assessment: &Assessment) -> Vec<TaskGroup> {
    let group = |title, pages: &[Page]| TaskGroup {
        title,
        tasks: pages
            .iter()
            .map(|page| Task {
                page: *page,
                title: page_title(*page),
                state: task_state(assessment, *page),
                later: flagged(assessment, *page),
            })
            .collect(),
    };
    let tier = tier_of(assessment);
    let pages = statement_pages(assessment.edition, tier);
    let mut groups = vec![group(
        text::TASKS_SCOPE,
        &[
            Page::Applicant,
            Page::Organization,
            Page::Services,
            Page::Boundaries,
            Page::Operators,
            Page::Control,
            Page::LeaveOut,
            Page::Certificate,
        ],
    )];
    if tier == Tier::Quick {
        let quick = [&[Page::Depth][..], &pages, &[Page::Documents, Page::Gates]].concat();
        groups.push(group(text::TASKS_PRACTICE, &quick));
        return groups;
    }
    groups.push(group(text::TASKS_PRACTICE, &[Page::Depth]));
    for (index, area) in GROUPS.iter().enumerate() {
        let in_area =
            |page: &Page| page.section().is_some_and(|section| usize::from(section.group) == index);
        let pages: Vec<_> = pages.iter().copied().filter(in_area).collect();
        if !pages.is_empty() {
            groups.push(group(area.title, &pages));
        }
    }
    groups.push(group(text::TASKS_FULL_BEFORE, &[Page::Documents, Page::Gates]));
    if tier == Tier::Deep {
        let levels: Vec<_> = Page::all().filter(|page| matches!(page, Page::Levels(_))).collect();
        groups.push(group(text::TASKS_LEVELS, &levels));
    }
    groups
}

/// The statements of a page that the visitor wants to come back to.
fn flagged(assessment: &Assessment, page: Page) -> u32 {
    let later = |question: &&Question| {
        assessment.answers.get(question.id).is_some_and(|answer| answer.later)
    };
    u32::try_from(statements(assessment.edition, page).filter(later).count()).unwrap_or(u32::MAX)
}

/// The clauses that somebody operates, with this role.
pub fn operated_clauses(
    assessment: &Assessment,
    role: ClauseRole,
) -> impl Iterator<Item = ClauseId> {
    clauses(assessment.edition)
        .iter()
        .filter(move |clause| clause.role == Some(role))
        .map(|clause| clause.id)
}

/// How far the section behind a page is.
#[must_use]
pub fn task_state(assessment: &Assessment, page: Page) -> TaskState {
    let scope = &assessment.scope;
    let is_chosen = |question: &str| chosen(assessment, question).is_some();
    let is_written = |question: &str| !written(assessment, question).trim().is_empty();
    match page {
        Page::Applicant => {
            let unit = scope.applicant == Some(Applicant::Unit);
            progress(
                [
                    Some(is_chosen("scope.applicant")),
                    unit.then(|| is_chosen("scope.unit_has_authority")),
                ]
                .into_iter()
                .flatten(),
            )
        }
        Page::Organization => {
            let several = scope.legal_entities.is_some_and(|count| count > 1);
            progress(
                [
                    Some(is_written("scope.organization")),
                    Some(is_written("scope.legal_entities")),
                    several.then(|| is_chosen("scope.common_top_management")),
                ]
                .into_iter()
                .flatten(),
            )
        }
        Page::Services => {
            progress([!scope.services.is_empty(), in_catalogue(assessment).is_some()].into_iter())
        }
        Page::Boundaries => progress([is_chosen("scope.customers")].into_iter()),
        Page::Operators => progress(
            clauses(assessment.edition)
                .iter()
                .filter(|clause| clause.role.is_some())
                .map(|clause| scope.party(clause.id).is_some_and(|party| party.by.is_some())),
        ),
        Page::Control => control(assessment),
        Page::LeaveOut
            if scope.excluded.is_empty() && scope.absent.is_empty() && scope.outside.is_empty() =>
        {
            TaskState::Optional
        }
        Page::LeaveOut => TaskState::Done,
        Page::Certificate if assessment.certificate == Certificate::default() => {
            TaskState::Optional
        }
        Page::Certificate => progress(
            ["certificate.edition", "certificate.issued"]
                .into_iter()
                .map(|question| is_chosen(question) || is_written(question)),
        ),
        Page::Depth if assessment.tier.is_none() => TaskState::Optional,
        Page::Depth => TaskState::Done,
        Page::Documents => documents(assessment),
        Page::Gates => {
            progress(bank(assessment.edition).gates.iter().map(|it| is_said(assessment, it.id)))
        }
        Page::Levels(_) => levels(assessment, page),
        Page::Section(_) => progress(
            parts_on(assessment.edition, page)
                .flat_map(Part::details)
                .filter(|it| absent_by_scope(assessment, it).is_none())
                .map(|it| is_rated(assessment, it.question)),
        ),
        _ => progress(statements(assessment.edition, page).map(|it| is_rated(assessment, it))),
    }
}

fn is_rated(assessment: &Assessment, question: &Question) -> bool {
    assessment.answers.get(question.id).is_some_and(|answer| answer.rating.is_some())
}

/// In the quick check the list of documents may stay empty: one question asks for all of them.
fn documents(assessment: &Assessment) -> TaskState {
    let standings = engine::documents(assessment);
    let state = progress(standings.iter().map(|standing| standing.state.is_some()));
    match state {
        TaskState::Open if tier_of(assessment) == Tier::Quick => TaskState::Optional,
        state => state,
    }
}

/// The attributes of the levels that can be reached next.
fn levels(assessment: &Assessment, page: Page) -> TaskState {
    let Some(section) = page.section() else { return TaskState::NotNeeded };
    let asked = engine::asked_attributes(assessment, section);
    if asked.is_empty() {
        return TaskState::NotYet;
    }
    progress(asked.into_iter().filter_map(question).map(|it| is_rated(assessment, it)))
}

fn control(assessment: &Assessment) -> TaskState {
    let proofs = controlled_clauses(assessment).flat_map(|clause| {
        let party = assessment.scope.party(clause).copied().unwrap_or_default();
        proofs_of(assessment.edition)
            .map(move |question| proof_given(&party, question.id).is_some())
            .collect::<Vec<_>>()
    });
    match progress(proofs) {
        TaskState::Done if controlled_clauses(assessment).next().is_none() => TaskState::NotNeeded,
        state => state,
    }
}

fn progress(done: impl Iterator<Item = bool>) -> TaskState {
    let (mut n, mut of) = (0, 0);
    for done in done {
        of += 1;
        n += u32::from(done);
    }
    match n {
        _ if n == of => TaskState::Done,
        0 => TaskState::Open,
        n => TaskState::Started(n, of),
    }
}
