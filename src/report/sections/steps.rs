//! What is left to do, with the effort that it takes and what that rests on.

use super::source::{Source, count, row};
use crate::{
    content::text,
    engine::{self, Origin, PlannedStep, assumptions, effort_of_all},
    report::document::{Block, Cell, Inline, Role, Row},
    session::select::{because_message, effort_message, weeks_message},
};

pub(super) fn steps(source: &Source) -> Vec<Block> {
    let steps = engine::steps(source.assessment, source.evaluation);
    let all = effort_message(effort_of_all(&steps));
    let mut blocks = vec![
        Block::Paragraph(vec![Inline::strong(
            source.say(text::plan_sum_text(count(steps.len()), all)),
        )]),
        source.paragraph(text::PLAN_ROUGH),
    ];
    blocks.extend(assumed(source));
    let columns = vec![
        source.column(text::REPORT_STEP, Role::Subject, 6),
        source.column(text::REPORT_WHAT, Role::Other, 6).below(),
        source.column(text::PLAN_DONE, Role::Evidence, 4).below(),
        source.column(text::PLAN_BECAUSE, Role::Why, 5).below(),
        source.column(text::REPORT_GATE, Role::State, 3),
        source.column(text::REPORT_EFFORT, Role::Effort, 3),
        source.column(text::REPORT_ID, Role::Id, 1),
    ];
    let rows = steps.iter().map(|step| line(source, step)).collect();
    blocks.extend(source.table(text::REPORT_STEPS, columns, rows));
    blocks
}

/// The size that efforts are scaled by, and where it comes from.
fn assumed(source: &Source) -> Vec<Block> {
    let assumed = assumptions(source.assessment);
    let (people, services) =
        (text::plan_people(assumed.size.people), text::plan_services(assumed.size.services));
    let people = match assumed.people_from {
        Origin::Entered | Origin::Scope => people,
        Origin::Assumed => text::plan_people_assumed(people),
    };
    let services = match assumed.services_from {
        Origin::Entered => services,
        Origin::Scope => text::plan_services_listed(services),
        Origin::Assumed => text::plan_services_assumed(services),
    };
    let line = |message| vec![Inline::plain(source.say(message))];
    vec![source.heading(text::PLAN_ASSUMPTIONS), Block::List(vec![line(people), line(services)])]
}

fn line(source: &Source, planned: &PlannedStep) -> Row {
    let step = planned.step;
    let because = planned.because.iter().map(|it| {
        Inline::plain(source.say(because_message(*it, source.assessment, source.locale)))
    });
    let effort = [Some(effort_message(planned.effort)), weeks_message(planned.weeks)];
    row([
        Cell::of(Inline::strong(source.t(step.name))),
        Cell::plain(source.t(step.what)),
        Cell::plain(source.t(step.done)),
        Cell::lines(because),
        Cell::plain(source.t(planned.gate.title())),
        Cell::lines(effort.into_iter().flatten().map(|it| Inline::plain(source.say(it)))),
        Cell::plain(step.id),
    ])
}
