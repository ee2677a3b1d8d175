//! What was known before beside what is known now, and the same over several files.

use super::{
    Ink, Picture, Room,
    areas::{THINNEST, band},
    described,
    rows::{BAR, Columns, Sample, Scale},
    sheet::Sheet,
};
use crate::{
    content::{GROUPS, text},
    domain::{Grade, Interval},
    engine::{AreaBand, Both},
    i18n::{Locale, Message, TextKey},
    session::select::range_text,
};

const COLUMNS: Columns = Columns { name: 208, value: 176 };
/// The height of one of two ranges.
const HALF: u32 = BAR / 2;

/// Each area with its range before (hollow) above its range now (filled); `None` of no areas.
#[must_use]
pub fn areas_compared(areas: &[Both<AreaBand>], locale: &Locale, room: Room) -> Option<Picture> {
    let mut sheet = begun(locale, room);
    let mut said = vec![];
    for area in areas {
        let Some(group) = GROUPS.get(usize::from(area.now.group)) else { continue };
        let name = locale.get(group.title);
        let words = before_and_now(locale, area.before.band, area.now.band);
        let scale = sheet.row(COLUMNS, name, &words);
        half(&mut sheet, scale, area.before.band, Ink::Hollow);
        let lower = Scale { y: scale.y + HALF + 2, ..scale };
        half(&mut sheet, lower, area.now.band, Ink::Known);
        sheet.y += 4;
        said.push(say(locale, text::picture_named(name, words)));
    }
    let key = |key: TextKey| locale.get(key).to_owned();
    sheet.legend(&[
        (Sample::Piece(Ink::Hollow), key(text::COMPARE_PICTURE_BEFORE)),
        (Sample::Piece(Ink::Known), key(text::COMPARE_PICTURE_NOW)),
        (Sample::Piece(Ink::Unknown), key(text::PICTURE_UNKNOWN)),
    ]);
    let description = described(locale.get(text::COMPARE_PICTURE_LEAD), &said);
    let picture = sheet.named("compared", key(text::COMPARE_PICTURE), description);
    (!said.is_empty()).then_some(picture)
}

/// The range of the whole, file by file in the given order; `None` of no files. Names are the visitor's.
#[must_use]
pub fn trend(files: &[(String, Interval)], locale: &Locale, room: Room) -> Option<Picture> {
    let mut sheet = begun(locale, room);
    let goal = Grade::Fully.interval().low();
    let mut said = vec![];
    for (name, met) in files {
        let range = range_text(locale, Some(*met));
        let scale = sheet.row(COLUMNS, name, &range);
        band(&mut sheet, scale, Some(*met), goal.into());
        said.push(say(locale, text::picture_named(name.as_str(), range)));
    }
    let key = |key: TextKey| locale.get(key).to_owned();
    sheet.legend(&[
        (Sample::Piece(Ink::Known), key(text::PICTURE_KNOWN)),
        (Sample::Piece(Ink::Unknown), key(text::PICTURE_UNKNOWN)),
        (Sample::Mark(Ink::Goal), say(locale, text::picture_goal(locale.percent(goal)))),
    ]);
    let description = described(locale.get(text::COMPARE_TREND_PICTURE_LEAD), &said);
    let picture = sheet.named("trend", key(text::COMPARE_TREND_PICTURE), description);
    (!said.is_empty()).then_some(picture)
}

/// A range in half the height. What does not occur has no scale to be on.
fn half(sheet: &mut Sheet, Scale { x, y, width }: Scale, band: Option<Interval>, known: Ink) {
    match band {
        None => sheet.line((x, y + HALF / 2), (x + width, y + HALF / 2), Ink::Tick),
        Some(Interval::WHOLE) => sheet.rect((x, y), (width, HALF), 2, Ink::Unknown),
        Some(band) => {
            let scale = Scale { x, y, width };
            let (low, high) =
                (scale.at(band.low().into(), 1000), scale.at(band.high().into(), 1000));
            let low = low.min(x + width - THINNEST);
            sheet.rect((x, y + 2), (width, HALF - 4), 1, Ink::Track);
            sheet.rect((low, y), ((high - low.min(high)).max(THINNEST), HALF), 2, known);
        }
    }
}

/// What is no range either way, and the same, is said once.
fn before_and_now(locale: &Locale, before: Option<Interval>, now: Option<Interval>) -> String {
    let [was, is] = [before, now].map(|band| range_text(locale, band));
    match now {
        None | Some(Interval::WHOLE) if before == now => is,
        _ => say(locale, text::compare_picture_row(was, is)),
    }
}

fn say(locale: &Locale, message: Message) -> String {
    locale.text(&message)
}

/// A sheet with its scale.
fn begun(locale: &Locale, room: Room) -> Sheet {
    let mut sheet = Sheet::for_room(room);
    let label = |permille: u16| (u32::from(permille), locale.percent(permille));
    sheet.axis(COLUMNS, &[0, 500, 1000].map(label));
    sheet
}
