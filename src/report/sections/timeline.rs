//! Days before and after the certificate.

use super::source::{Source, row};
use crate::{
    content::text,
    engine::{self, Basis, MilestoneDates, TimelineWarning},
    i18n::Message,
    report::document::{Block, Cell, Column, Inline, Role, Row},
    session::select::day_message,
};

pub(super) fn timeline(source: &Source) -> Vec<Block> {
    let (assessment, evaluation) = (source.assessment, source.evaluation);
    let steps = engine::steps(assessment, evaluation);
    let Some(timeline) = engine::timeline(assessment, evaluation, &steps, evaluation.today) else {
        return vec![source.paragraph(text::PLAN_TIMELINE_NONE)];
    };
    let basis = match timeline.basis {
        Basis::Wish(day) => text::plan_timeline_back(day_message(day)),
        Basis::Today(day) => text::plan_timeline_forward(day_message(day)),
    };
    let mut blocks = vec![source.paragraph(basis)];
    if let Some(warning) = timeline.warning {
        blocks.push(Block::Callout(vec![Inline::strong(source.say(warned(warning)))]));
    }
    let rows = |dates: &[MilestoneDates]| dates.iter().map(|it| line(source, it)).collect();
    let before = rows(&timeline.before);
    blocks.extend(source.table(text::PLAN_TIMELINE, columns(source), before));
    blocks.push(source.heading(text::PLAN_TIMELINE_AFTER));
    blocks.push(source.paragraph(text::PLAN_TIMELINE_AFTER_TEXT));
    let after = rows(&timeline.after);
    blocks.extend(source.table(text::PLAN_TIMELINE_AFTER, columns(source), after));
    blocks.push(source.paragraph(text::PLAN_TIMELINE_RULE));
    blocks.push(source.paragraph(text::PLAN_TIMELINE_LEFT_OUT));
    blocks
}

fn columns(source: &Source) -> Vec<Column> {
    vec![
        source.column(text::REPORT_MILESTONE, Role::Subject, 4),
        source.column(text::REPORT_WHEN, Role::When, 4),
        source.column(text::REPORT_WHAT, Role::Other, 6),
        source.column(text::REPORT_ID, Role::Id, 1),
    ]
}

/// Why the wished day is not to be had, or hardly.
fn warned(warning: TimelineWarning) -> Message {
    match warning {
        TimelineWarning::WishPast => text::PLAN_WISH_PAST.into(),
        TimelineWarning::TooLate { latest, from, to } => {
            text::plan_late(day_message(latest), day_message(from), day_message(to))
        }
        TimelineWarning::Tight { comfortable, latest } => {
            text::plan_tight(day_message(comfortable), day_message(latest))
        }
    }
}

fn line(source: &Source, dates: &MilestoneDates) -> Row {
    let MilestoneDates { milestone, from, to, .. } = *dates;
    let when = match from == to {
        true => day_message(to),
        false => text::plan_from_to(day_message(from), day_message(to)),
    };
    row([
        Cell::plain(source.t(milestone.name)),
        Cell::plain(source.say(when)),
        Cell::plain(source.t(milestone.what)),
        Cell::plain(milestone.id),
    ])
}
