//! What is known of each area: a range on a scale from 0 to 100 per cent.

use super::{
    Ink, Picture, PictureKind, Source, described,
    rows::{BAR, Columns, Sample, Scale},
    sheet::Sheet,
};
use crate::{
    content::{GROUPS, text},
    domain::{Grade, Interval},
    session::select::range_text,
};

const COLUMNS: Columns = Columns { name: 224, value: 138 };
/// The widest "nothing" is still seen.
pub(super) const THINNEST: u32 = 4;

pub(super) fn areas(source: &Source) -> Option<Picture> {
    let goal = Grade::Fully.interval().low();
    let percent = |permille| source.locale.percent(permille);
    let mut sheet = Sheet::new(source);
    sheet.axis(COLUMNS, &[(0, percent(0)), (500, percent(500)), (1000, percent(1000))]);
    let mut said = vec![];
    for area in &source.evaluation.readiness.areas {
        let Some(group) = GROUPS.get(usize::from(area.group)) else { continue };
        let (name, range) = (source.t(group.title), range_text(source.locale, area.band));
        let scale = sheet.row(COLUMNS, name, &range);
        band(&mut sheet, scale, area.band, goal.into());
        said.push(source.named(name, &range));
    }
    if said.is_empty() {
        return None;
    }
    sheet.legend(&[
        (Sample::Piece(Ink::Known), source.t(text::PICTURE_KNOWN).to_owned()),
        (Sample::Piece(Ink::Unknown), source.t(text::PICTURE_UNKNOWN).to_owned()),
        (Sample::Mark(Ink::Goal), source.say(text::picture_goal(percent(goal)))),
    ]);
    let lead = source.say(text::picture_areas_lead(percent(goal)));
    let title = source.t(text::PICTURE_AREAS_TITLE).to_owned();
    Some(sheet.done(PictureKind::Areas, title, described(&lead, &said)))
}

/// What does not occur has no scale to be on.
pub(super) fn band(sheet: &mut Sheet, scale: Scale, band: Option<Interval>, goal: u32) {
    let Scale { x, y, width } = scale;
    let Some(band) = band else {
        return sheet.line((x, y + BAR / 2), (x + width, y + BAR / 2), Ink::Tick);
    };
    if band == Interval::WHOLE {
        sheet.rect((x, y), (width, BAR), 2, Ink::Unknown);
    } else {
        sheet.rect((x, y + 3), (width, BAR - 6), 2, Ink::Track);
        let (low, high) = (scale.at(band.low().into(), 1000), scale.at(band.high().into(), 1000));
        let low = low.min(x + width - THINNEST);
        sheet.rect((low, y), ((high - low.min(high)).max(THINNEST), BAR), 2, Ink::Known);
    }
    for grade in [Grade::Partially, Grade::Largely] {
        let at = scale.at(grade.interval().low().into(), 1000);
        sheet.line((at, y - 1), (at, y + BAR + 1), Ink::Tick);
    }
    let goal = scale.at(goal, 1000);
    sheet.line((goal, y - 2), (goal, y + BAR + 2), Ink::Goal);
}
