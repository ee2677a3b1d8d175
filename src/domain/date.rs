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

    /// So many days later; the last day that the calendar here knows where that is beyond it.
    #[must_use]
    pub const fn plus_days(self, days: u32) -> Self {
        Self::of_number(self.number().saturating_add(days))
    }

    /// So many days earlier; the first day that the calendar here knows where that is before it.
    #[must_use]
    pub const fn minus_days(self, days: u32) -> Self {
        Self::of_number(self.number().saturating_sub(days))
    }

    /// The days from this one to another; 0 if that is not later.
    #[must_use]
    pub const fn days_until(self, other: Self) -> u32 {
        other.number().saturating_sub(self.number())
    }

    /// The days since the first of January 1900.
    const fn number(self) -> u32 {
        let mut number = before_year(self.year) + self.day as u32 - 1;
        let mut month = 1;
        while month < self.month {
            number += days_in(self.year, month) as u32;
            month += 1;
        }
        number
    }

    const fn of_number(number: u32) -> Self {
        let last = before_year(FIRST_YEAR_AFTER) - 1;
        let number = if number > last { last } else { number };
        // 366 days a year are too many, so this year is not too late
        #[allow(clippy::cast_possible_truncation, reason = "at most as many years as there are")]
        let mut year = 1900 + (number / 366) as u16;
        while before_year(year + 1) <= number {
            year += 1;
        }
        let mut left = number - before_year(year);
        let mut month = 1;
        while left >= days_in(year, month) as u32 {
            left -= days_in(year, month) as u32;
            month += 1;
        }
        #[allow(clippy::cast_possible_truncation, reason = "less than the days of a month")]
        let day = left as u8 + 1;
        Self { year, month, day }
    }
}

const FIRST_YEAR_AFTER: u16 = 10_000;

/// The days from 1900 to the beginning of a year.
const fn before_year(year: u16) -> u32 {
    let (years, before) = (year as u32 - 1900, year as u32 - 1);
    // leap years from the year 1 on, less the 460 before 1900
    let leap = before / 4 - before / 100 + before / 400 - 460;
    years * 365 + leap
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
    fn some_days_away_is_counted_over_months_and_leap_years() {
        let date = |text: &str| Date::parse(text).unwrap();
        for (from, days, to) in [
            ("2026-11-22", 0, "2026-11-22"),
            ("2026-12-31", 1, "2027-01-01"),
            ("2024-02-28", 1, "2024-02-29"),
            ("2024-02-28", 2, "2024-03-01"),
            ("2023-02-28", 1, "2023-03-01"),
            ("2100-02-28", 1, "2100-03-01"),
            ("2000-02-28", 366, "2001-02-28"),
            ("1900-01-01", 36_524, "2000-01-01"),
            ("2026-11-22", 91, "2027-02-21"),
        ] {
            assert_eq!(date(from).plus_days(days), date(to), "{from} + {days}");
            assert_eq!(date(to).minus_days(days), date(from), "{to} - {days}");
        }
    }

    #[test]
    fn counting_days_ends_where_the_calendar_does() {
        let date = |text: &str| Date::parse(text).unwrap();
        assert_eq!(date("9999-12-30").plus_days(5), date("9999-12-31"));
        assert_eq!(date("2026-11-22").plus_days(u32::MAX), date("9999-12-31"));
        assert_eq!(date("1900-01-02").minus_days(5), date("1900-01-01"));
    }

    #[test]
    fn every_day_has_a_number_and_the_next_one_follows() {
        let mut day = Date::parse("1900-01-01").unwrap();
        while day.year < 2405 {
            let next = day.plus_days(1);
            assert!(next > day && next.minus_days(1) == day, "{day}");
            assert_eq!(Date::new(next.year, next.month, next.day), Some(next));
            day = next;
        }
    }

    #[test]
    fn three_years_later_is_the_same_day_or_the_last_of_february() {
        let later = |text: &str| Date::parse(text).unwrap().plus_years(3).to_string();
        assert_eq!(later("2022-05-22"), "2025-05-22");
        assert_eq!(later("2024-02-29"), "2027-02-28");
    }
}
