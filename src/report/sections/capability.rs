//! What the processes can show beyond ISO/IEC 20000-1: their levels, and the maturity of the organization.

use super::source::{Source, row};
use crate::{
    content::text,
    domain::Choice,
    engine::{ProcessBand, assigned, counts_from},
    report::document::{Block, Cell, Inline, Role, Row},
    session::select::{level_name, level_old_name, maturity_name},
};

pub(super) fn capability(source: &Source) -> Vec<Block> {
    let processes = &source.evaluation.readiness.processes;
    let columns = vec![
        source.column(text::RESULT_PROCESS, Role::Subject, 5),
        source.column(text::RESULT_CAPABILITY, Role::State, 4),
        source.column(text::CAPABILITY_ATTRIBUTES, Role::Other, 4),
        source.column(text::MATURITY_COUNTS_FROM, Role::Other, 2),
    ];
    let rows = processes.iter().map(|process| line(source, process)).collect();
    let changed = processes.iter().any(|process| is_own(source, process));
    let by = if changed { text::MATURITY_BY_CHANGED } else { text::MATURITY_BY };
    let level = match source.evaluation.maturity {
        Some(level) => source.say(text::maturity_level(level.to_string(), maturity_name(level))),
        None => source.t(text::MATURITY_NOT_KNOWN),
    };
    let mut blocks = vec![source.paragraph(text::CAPABILITY_LEAD)];
    blocks.extend(source.table(text::RESULT_CAPABILITY, columns, rows));
    blocks.push(source.paragraph(text::CAPABILITY_RULE));
    blocks.push(source.paragraph(text::CAPABILITY_RULE_OPEN));
    blocks.push(source.heading(text::MATURITY_TITLE));
    blocks.push(Block::Facts(vec![source.fact(by, level)]));
    blocks.push(source.paragraph(text::MATURITY_RULE));
    blocks.push(source.paragraph(text::MATURITY_SOURCE));
    blocks
}

fn line(source: &Source, process: &ProcessBand) -> Row {
    let capability = &process.capability;
    let none = if process.band.is_none() { text::GRADE_ABSENT } else { text::CAPABILITY_NOT_RATED };
    let level = match capability.level {
        Some(level) => named_level(source, level),
        None => source.t(none),
    };
    let rated = capability.attributes.iter().filter(|it| it.grade.is_some());
    let letters: Vec<_> =
        rated.map(|it| source.say(text::capability_attribute(it.code, it.letter()))).collect();
    let from = counts_from(source.assessment, process.section);
    let mut from: Vec<_> = from.map(|it| Inline::plain(it.to_string())).into_iter().collect();
    if is_own(source, process) {
        let before = assigned(process.section).unwrap_or_default().to_string();
        from.push(Inline::quiet(source.say(text::maturity_changed(before))));
    }
    row([
        Cell::plain(source.clause(process.clause)),
        Cell::plain(level),
        Cell::plain(letters.join(", ")),
        Cell::lines(from),
    ])
}

/// The level with its name, and the older name where that was another one.
fn named_level(source: &Source, level: u8) -> String {
    let (number, name, old) = (level.to_string(), level_name(level), level_old_name(level));
    source.say(if source.locale.get(name) == source.locale.get(old) {
        text::capability_level(number, name)
    } else {
        text::capability_level_old(number, name, old)
    })
}

/// The visitor assigns the process to another level of maturity.
fn is_own(source: &Source, process: &ProcessBand) -> bool {
    let own = source.assessment.maturity.get(process.section.id);
    own.is_some_and(|own| {
        assigned(process.section).map(|it| it.to_string()).as_deref() != Some(own.key())
    })
}
