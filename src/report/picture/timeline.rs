//! The days on the way to a certificate and in the three years after it: two lines of time, a row for each
//! milestone with its range of days.

use super::{
    Ink, Picture, PictureKind, Source, described,
    rows::{BAR, Columns, Sample, Scale},
    sheet::Sheet,
    words::BELOW,
};
use crate::{
    content::text,
    domain::Date,
    engine::{self, Basis, MilestoneDates},
    session::select::{day_message, days_message},
};

const COLUMNS: Columns = Columns { name: 196, value: 170 };
/// A single day is still seen.
const THINNEST: u32 = 8;
const MONTHS_OF_A_QUARTER: u16 = 3;

pub(super) fn timeline(source: &Source) -> Option<Picture> {
    let Source { assessment, evaluation, .. } = source;
    let steps = engine::steps(assessment, evaluation);
    let timeline = engine::timeline(assessment, evaluation, &steps, evaluation.today)?;
    let mut sheet = Sheet::new(source);
    let mut said = vec![];
    let mut is_today_seen = false;
    for (title, dates) in
        [(text::PICTURE_BEFORE, &timeline.before), (text::PLAN_TIMELINE_AFTER, &timeline.after)]
    {
        let Some(span) = Span::of(dates) else { continue };
        sheet.heading(source.t(title));
        let quarters = quarters(source, &sheet, span);
        sheet.axis(COLUMNS, &quarters);
        let ticks: Vec<_> = quarters.into_iter().map(|(share, _)| share).collect();
        let today = evaluation.today.and_then(|day| span.share(day));
        is_today_seen |= today.is_some();
        for milestone in dates {
            let name = source.t(milestone.milestone.name);
            let when = source.say(days_message(milestone.from, milestone.to));
            let scale = sheet.row(COLUMNS, name, &unbroken(source, milestone));
            range(&mut sheet, scale, span, milestone, (&ticks, today));
            said.push(source.named(name, &when));
        }
        sheet.y += BELOW;
    }
    let span = match timeline.basis {
        Basis::Wish(_) => text::PICTURE_SPAN_BACK,
        Basis::Today(_) => text::PICTURE_SPAN,
    };
    let mut legend = vec![(Sample::Piece(Ink::Known), source.t(span).to_owned())];
    if let Some(today) = evaluation.today.filter(|_| is_today_seen) {
        let today = source.say(text::picture_today(day_message(today)));
        legend.push((Sample::Mark(Ink::Goal), today));
    }
    sheet.legend(&legend);
    let title = source.t(text::PICTURE_TIMELINE_TITLE).to_owned();
    let description = described(&[&title, ":"].concat(), &said);
    (!said.is_empty()).then(|| sheet.done(PictureKind::Timeline, title, description))
}

/// The days that a line of time reaches from and to.
#[derive(Clone, Copy)]
struct Span {
    from: Date,
    days: u32,
}

impl Span {
    fn of(dates: &[MilestoneDates]) -> Option<Self> {
        let from = dates.iter().map(|it| it.from).min()?;
        let to = dates.iter().map(|it| it.to).max()?;
        Some(Self { from, days: from.days_until(to).max(1) })
    }

    /// Where a day is, in thousandths of the span; `None` if it is not in it.
    fn share(self, day: Date) -> Option<u32> {
        let offset = self.from.days_until(day);
        let is_in = day >= self.from && offset <= self.days;
        let share = u64::from(offset) * 1000 / u64::from(self.days);
        is_in.then_some(u32::try_from(share).unwrap_or(1000))
    }
}

/// The days with no break inside one.
fn unbroken(source: &Source, dates: &MilestoneDates) -> String {
    let day = |day| source.say(day_message(day)).replace(' ', "\u{a0}");
    match dates.from == dates.to {
        true => day(dates.to),
        false => source.say(text::plan_from_to(day(dates.from), day(dates.to))),
    }
}

fn range(
    sheet: &mut Sheet,
    scale: Scale,
    span: Span,
    dates: &MilestoneDates,
    (ticks, today): (&[u32], Option<u32>),
) {
    let Scale { x, y, width } = scale;
    let middle = y + BAR / 2;
    sheet.line((x, middle), (x + width, middle), Ink::Tick);
    for tick in ticks.iter().map(|share| scale.at(*share, 1000)) {
        sheet.line((tick, middle - 4), (tick, middle + 4), Ink::Tick);
    }
    let at = |day| scale.at(span.share(day).unwrap_or(0), 1000);
    let (from, to) = (at(dates.from), at(dates.to));
    let thick = to.saturating_sub(from).max(THINNEST);
    // a day is drawn around its place, but not beyond the line
    let from = if thick > THINNEST { from } else { from.saturating_sub(THINNEST / 2).max(x) };
    sheet.rect((from.min(x + width - thick), y + 1), (thick, BAR - 2), 4, Ink::Known);
    if let Some(today) = today.map(|share| scale.at(share, 1000)) {
        sheet.line((today, y - 1), (today, y + BAR + 1), Ink::Goal);
    }
}

/// The beginnings of quarters, as many as have room; whole years where that is too many.
fn quarters(source: &Source, sheet: &Sheet, span: Span) -> Vec<(u32, String)> {
    /// About what a label takes with the room around it.
    const LABEL: u32 = 90;
    let most = (sheet.scale(COLUMNS).width / LABEL).max(1);
    let all = span.days / 91;
    let step =
        [1, 2, 4, 8, 20, 40].into_iter().find(|step| all / u32::from(*step) <= most).unwrap_or(40);
    let (year, month, _) = span.from.parts();
    let mut quarter = u16::from((month - 1) / 3);
    // steps of years begin with a year
    let mut at = Date::new(year, 1, 1);
    let mut labels = vec![];
    if step == 2 {
        quarter -= quarter % 2;
    } else if step > 2 {
        quarter = 0;
    }
    at = at.map(|day| day.plus_months(quarter * MONTHS_OF_A_QUARTER));
    while let Some(day) = at.filter(|day| *day <= span.from.plus_days(span.days)) {
        if let Some(share) = span.share(day) {
            labels.push((share, label(source, day, step)));
        }
        let next = day.plus_months(step * MONTHS_OF_A_QUARTER);
        at = (next > day).then_some(next);
    }
    labels
}

fn label(source: &Source, day: Date, step: u16) -> String {
    let (year, month, _) = day.parts();
    if step >= 4 {
        return year.to_string();
    }
    let quarter = (month - 1) / 3 + 1;
    source.say(text::picture_quarter(quarter.to_string(), year.to_string()))
}
