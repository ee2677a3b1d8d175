//! A calendar day.
//!
//! Only what the rules need: reading, order, and the same day some years later. A calendar library
//! costs 8 to 49 KB in the browser; time zones, clocks and formats are not used here.

use core::fmt;

/// A day of the Gregorian calendar, years 1900 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, or `None` if the calendar has no such day.
    #[must_use]
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let real = year >= 1900
            && year <= 9999
            && month >= 1
            && month <= 12
            && day >= 1
            && day <= days_in(year, month);
        if real { Some(Self { year, month, day }) } else { None }
    }

    /// Reads `2026-11-22`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |length: usize| {
            let part = parts.next()?;
            let digits = part.len() == length && part.bytes().all(|byte| byte.is_ascii_digit());
            if digits { part.parse::<u16>().ok() } else { None }
        };
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The same day `months` later, or the last of that month where it has no such day.
    #[must_use]
    pub const fn plus_months(self, months: u16) -> Self {
        let count = self.month as u16 - 1 + months;
        let year = self.year.saturating_add(count / 12);
        #[allow(clippy::cast_possible_truncation, reason = "a remainder by twelve")]
        let month = (count % 12) as u8 + 1;
        let last = days_in(year, month);
        let day = if self.day > last { last } else { self.day };
        Self { year, month, day }
    }

    /// The year, the month from 1 and the day from 1.
    #[must_use]
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// The same day `years` later; 29 February becomes the 28th where the year has none.
    #[must_use]
    pub const fn plus_years(self, years: u16) -> Self {
        let year = self.year.saturating_add(years);
        let last = days_in(year, self.month);
        let day = if self.day > last { last } else { self.day };
        Self { year, month: self.month, day }
    }
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => {
            29
        }
        2 => 28,
        _ => 31,
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn real_days_are_read_and_written_the_same() {
        for text in ["2022-05-22", "2024-02-29", "2000-02-29", "1999-12-31"] {
            assert_eq!(Date::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "",
            "2023-02-29",
            "1900-02-29",
            "2026-13-01",
            "2026-1-1",
            "2026-00-10",
            "x",
            "2026-01-01-01",
        ] {
            assert_eq!(Date::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn some_months_later_is_the_same_day_or_the_last_of_the_month() {
        let later = |text: &str, months| Date::parse(text).unwrap().plus_months(months).to_string();
        assert_eq!(later("2026-11-24", 3), "2027-02-24");
        assert_eq!(later("2026-11-30", 3), "2027-02-28");
        assert_eq!(later("2026-12-31", 0), "2026-12-31");
        assert_eq!(later("2026-01-31", 25), "2028-02-29");
    }

    #[test]
    fn three_years_later_is_the_same_day_or_the_last_of_february() {
        let later = |text: &str| Date::parse(text).unwrap().plus_years(3).to_string();
        assert_eq!(later("2022-05-22"), "2025-05-22");
        assert_eq!(later("2024-02-29"), "2027-02-28");
    }
}
