//! The capability levels of the processes: five cells in a row for each.

use super::{
    Ink, Picture, PictureKind, Source, described,
    rows::{BAR, Columns, Sample, Scale},
    sheet::Sheet,
};
use crate::{
    content::text,
    engine::{ProcessBand, counts_from},
    session::select::{LevelCell, level_cells, level_name, no_level, process_title},
};

const COLUMNS: Columns = Columns { name: 266, value: 136 };
const LEVELS: u32 = 5;
const GAP: u32 = 5;

pub(super) fn capability(source: &Source) -> Option<Picture> {
    let processes = &source.evaluation.readiness.processes;
    if processes.is_empty() {
        return None;
    }
    let mut sheet = Sheet::new(source);
    let numbers = (1..=LEVELS).map(|level| ((2 * level - 1) * 100, level.to_string()));
    sheet.axis(COLUMNS, &numbers.collect::<Vec<_>>());
    let mut said = vec![];
    for process in processes {
        let name = source.t(process_title(source.assessment, process));
        let scale = sheet.row(COLUMNS, name, &level(source, process));
        let from = counts_from(source.assessment, process.section);
        cells(&mut sheet, scale, process, from);
        said.push(row(source, process, from));
    }
    sheet.legend(&[
        (Sample::Piece(Ink::Known), source.t(text::CAPABILITY_SIGN_REACHED).to_owned()),
        (Sample::Piece(Ink::Hollow), source.t(text::CAPABILITY_SIGN_SHORT).to_owned()),
        (Sample::Piece(Ink::Unknown), source.t(text::CAPABILITY_NOT_RATED).to_owned()),
        (Sample::Below(Ink::Goal), source.t(text::PICTURE_COUNTS_FROM).to_owned()),
    ]);
    let title = source.t(text::RESULT_CAPABILITY).to_owned();
    let description = described(source.t(text::PICTURE_CAPABILITY_LEAD), &said);
    Some(sheet.done(PictureKind::Capability, title, description))
}

fn level(source: &Source, process: &ProcessBand) -> String {
    match process.capability.level {
        Some(level) => source.say(text::capability_level(level.to_string(), level_name(level))),
        None => source.t(no_level(process)).to_owned(),
    }
}

fn row(source: &Source, process: &ProcessBand, from: Option<u8>) -> String {
    let name = process_title(source.assessment, process);
    let row = match process.capability.level {
        Some(level) => text::capability_row(level.to_string(), level_name(level), name),
        None => text::capability_row_open(name, no_level(process)),
    };
    source.say(match from {
        Some(from) => text::picture_counts_row(from.to_string(), row),
        None => row,
    })
}

fn cells(sheet: &mut Sheet, scale: Scale, process: &ProcessBand, from: Option<u8>) {
    let width = (scale.width - (LEVELS - 1) * GAP) / LEVELS;
    let mut x = scale.x;
    for (level, cell) in (1..).zip(level_cells(&process.capability)) {
        let ink = match cell {
            LevelCell::Reached => Ink::Known,
            LevelCell::Short => Ink::Hollow,
            LevelCell::NotRated => Ink::Unknown,
        };
        sheet.rect((x, scale.y), (width, BAR - 2), 2, ink);
        if from == Some(level) {
            let y = scale.y + BAR + 2;
            sheet.line((x, y), (x + width, y), Ink::Goal);
        }
        x += width + GAP;
    }
}
