//! The timeline as a calendar (iCalendar, RFC 5545): each milestone an entry of whole days.
//!
//! Whoever imports a newer file gets the same entries moved, not a second set: what identifies an entry
//! is the milestone and whose assessment it is, not when or in which language it was written.

mod event;
mod identity;
mod lines;

use icalendar::{Calendar, Property};

use self::{event::Entry, identity::Identity, lines::folded};
use crate::{
    content::{RULESET_HASH, RULESET_VERSION, text},
    domain::{Assessment, Date},
    engine::{self, Evaluation, Timeline},
    i18n::Locale,
    report::writers::WriteProblem,
};

/// The timeline as a calendar in the language of `locale`. `evaluation` has to be of the same assessment.
///
/// # Errors
/// If the evaluation was made for no day: then an entry could not say how new it is.
pub fn ics(
    assessment: &Assessment,
    evaluation: &Evaluation,
    locale: &Locale,
) -> Result<Vec<u8>, WriteProblem> {
    let (today, timeline) =
        dated(assessment, evaluation).ok_or(WriteProblem::Lacks(text::CALENDAR_NO_DAY))?;
    let ruleset = locale.text(&text::report_ruleset(RULESET_HASH, RULESET_VERSION));
    let about = [locale.get(text::REPORT_DISCLAIMER), &ruleset].join("\n");
    let mut calendar = Calendar::empty();
    for (key, value) in [
        ("VERSION", "2.0"),
        ("PRODID", concat!("-//Scopecheck//Scopecheck ", env!("CARGO_PKG_VERSION"), "//EN")),
        ("CALSCALE", "GREGORIAN"),
        ("METHOD", "PUBLISH"),
        ("X-WR-CALNAME", &lines::seen(&name(assessment, locale))),
        ("X-WR-CALDESC", &about),
    ] {
        calendar.append_property(Property::new(key, value));
    }
    let identity = Identity::of(assessment);
    let all = timeline.before.iter().chain(&timeline.after);
    calendar.extend(all.enumerate().map(|(place, dates)| {
        let is_after = place >= timeline.before.len();
        Entry { assessment, locale, dates, basis: timeline.basis, is_after, today }.event(identity)
    }));
    Ok(folded(&calendar.to_string()).into_bytes())
}

fn dated(assessment: &Assessment, evaluation: &Evaluation) -> Option<(Date, Timeline)> {
    let today = evaluation.today?;
    let steps = engine::steps(assessment, evaluation);
    Some((today, engine::timeline(assessment, evaluation, &steps, Some(today))?))
}

/// What the calendar is called where it is imported as one of its own.
fn name(assessment: &Assessment, locale: &Locale) -> String {
    let names = [&assessment.scope.organization, &assessment.name];
    match names.into_iter().find(|name| !name.trim().is_empty()) {
        Some(whose) => locale.text(&text::calendar_event(whose.trim())),
        None => locale.get(text::CALENDAR_NAME).to_owned(),
    }
}
