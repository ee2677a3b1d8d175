//! A milestone as an entry of a calendar.

use icalendar::{Alarm, Component, Event, EventStatus, Property};

use super::{identity::Identity, lines::seen};
use crate::{
    content::text,
    domain::{Assessment, Date},
    engine::{Basis, MilestoneDates},
    i18n::{Locale, Message},
    session::select::day_message,
};

/// What an entry is made from.
pub(super) struct Entry<'a> {
    pub assessment: &'a Assessment,
    pub locale: &'a Locale,
    pub dates: &'a MilestoneDates,
    /// What the timeline is counted from.
    pub basis: Basis,
    /// It is one of the three years after the decision.
    pub is_after: bool,
    /// The day that it is written on.
    pub today: Date,
}

/// A fortnight before the first day, at nine in the morning: entries of whole days begin at midnight.
const FORTNIGHT_BEFORE: &str = "-P13DT15H";

impl Entry<'_> {
    /// The entry: tentative, because it is an estimate, and no time that somebody is busy in.
    pub fn event(&self, identity: Identity) -> Event {
        // three years after one of the last days would be none that a calendar knows
        let [from, to] = [self.dates.from, self.dates.to].map(|day| day.plus_days(0));
        // the end is not part of an entry; without one it is a single day
        let end = Some(to.plus_days(1)).filter(|end| *end > from);
        let mut event = Event::new();
        event
            .uid(&identity.uid(self.dates.milestone.id))
            .append_property(self.stamp())
            .sequence(sequence(self.today))
            .append_property(day("DTSTART", from))
            .append_property(self.words("SUMMARY", text::calendar_event(self.name())))
            .append_property(self.text("DESCRIPTION", &self.description()))
            .status(EventStatus::Tentative)
            .add_property("TRANSP", "TRANSPARENT")
            .append_component(self.alarm(identity));
        if let Some(end) = end {
            event.append_property(day("DTEND", end));
        }
        event.done()
    }

    fn alarm(&self, identity: Identity) -> Alarm {
        let words = seen(&self.locale.text(&text::calendar_alarm(self.name())));
        let mut alarm = Alarm::display(&words, chrono::Duration::zero());
        alarm
            .add_property("TRIGGER", FORTNIGHT_BEFORE)
            // both would else be made of the clock and by chance
            .append_property(self.stamp())
            .add_property("UID", identity.uid(&["alarm-", self.dates.milestone.id].concat()));
        alarm.done()
    }

    fn stamp(&self) -> Property {
        Property::new("DTSTAMP", [&digits(self.today), "T000000Z"].concat())
    }

    fn name(&self) -> crate::i18n::TextKey {
        self.dates.milestone.name
    }

    fn words(&self, key: &str, message: Message) -> Property {
        self.text(key, &self.locale.text(&message))
    }

    fn text(&self, key: &str, words: &str) -> Property {
        Property::new(key, seen(words)).add_parameter("LANGUAGE", self.locale.tag()).done()
    }

    /// What it is for, what the days mean, whose it is, and that it is an estimate.
    fn description(&self) -> String {
        let days = match self.basis {
            _ if self.is_after => text::CALENDAR_AFTER.into(),
            Basis::Wish(wish) => text::calendar_back(day_message(wish)),
            Basis::Today(today) => text::calendar_forward(day_message(today)),
        };
        let organization = self.assessment.scope.organization.trim();
        let whose = (!organization.is_empty()).then(|| text::calendar_for(organization));
        let what = self.dates.milestone.what.into();
        let lines = [what, days].into_iter().chain(whose).chain([text::CALENDAR_ESTIMATE.into()]);
        lines.map(|line| self.locale.text(&line)).collect::<Vec<_>>().join("\n\n")
    }
}

fn day(key: &str, day: Date) -> Property {
    Property::new(key, digits(day)).add_parameter("VALUE", "DATE").done()
}

fn digits(day: Date) -> String {
    day.to_string().replace('-', "")
}

/// Grows with the day, so that what was written later counts: 2026-11-22 is 20261122.
fn sequence(day: Date) -> u32 {
    let (year, month, day) = day.parts();
    u32::from(year) * 10_000 + u32::from(month) * 100 + u32::from(day)
}
