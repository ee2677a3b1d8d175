//! The bands with their base: the whole, each area, each process, each part of the management system.

use super::source::{Source, row};
use crate::{
    content::{GROUPS, text},
    report::document::{Block, Cell, Role},
    session::select::sure_label,
};

pub(super) fn readiness(source: &Source) -> Vec<Block> {
    let readiness = &source.evaluation.readiness;
    let (rated, system) = (readiness.rated, readiness.rated_system);
    let mut blocks = vec![
        Block::Facts(vec![
            source.fact(text::RESULT_LABEL_ANSWERED, source.counted(readiness.answered)),
            source.fact(text::RESULT_LABEL_MET, source.range(Some(readiness.met))),
            source.fact(text::RESULT_LABEL_SURE, source.t(sure_label(readiness.met))),
            source.fact(text::GLANCE_PROCESSES, source.range(Some(readiness.met_processes))),
            source.fact(text::GLANCE_SYSTEM, source.range(Some(readiness.met_system))),
        ]),
        source.paragraph(text::report_base(system.n, rated.of, rated.n, system.of)),
        source.paragraph(text::RESULT_PROFILE_TEXT),
    ];
    let areas = readiness.areas.iter().filter_map(|area| {
        let group = GROUPS.get(usize::from(area.group))?;
        Some(row([Cell::plain(source.t(group.title)), Cell::plain(source.range(area.band))]))
    });
    let columns = vec![
        source.column(text::REPORT_AREA, Role::Subject, 8),
        source.column(text::RESULT_BAND, Role::Band, 4),
    ];
    blocks.extend(source.table(text::RESULT_AREAS, columns, areas.collect()));
    let columns = |title| {
        vec![
            source.column(title, Role::Subject, 7),
            source.column(text::RESULT_BAND, Role::Band, 3),
            source.column(text::RESULT_LABEL_ANSWERED, Role::Other, 2),
        ]
    };
    let processes = readiness.processes.iter().map(|process| {
        let name = source.clause(process.clause);
        [name, source.range(process.band), source.counted(process.answered)]
    });
    let parts = readiness.system.iter().map(|part| {
        let name = source.t(part.section.title);
        [name, source.range(part.band), source.counted(part.answered)]
    });
    let cells = |cells: [String; 3]| row(cells.map(Cell::plain));
    let rows = processes.map(cells).collect();
    blocks.extend(source.table(text::RESULT_PROFILE, columns(text::RESULT_PROCESS), rows));
    let rows = parts.map(cells).collect();
    blocks.extend(source.table(text::RESULT_SYSTEM, columns(text::REPORT_PART), rows));
    blocks
}
