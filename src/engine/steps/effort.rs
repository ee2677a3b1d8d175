//! Effort as a range of person-days, and how coarse it is shown.

use crate::{
    content::{BASE_SIZE, Size, Step, Tenths},
    domain::{Interval, Permille},
};

/// A range of effort in tenths of a person-day. The ends are exact until they are rounded.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// At least.
    pub low: u64,
    /// At most.
    pub high: u64,
}

/// What effort is rounded to, in tenths of a person-day; from 5 days on it goes on the same at ten times
/// as much. The steps are as wide as such estimates are.
const SCALE: [u64; 4] = [5, 10, 20, 30];
const TENFOLD: [u64; 5] = [50, 80, 130, 200, 300];

impl Effort {
    /// For the whole gap of a step at this size.
    #[must_use]
    pub fn whole(step: &Step, size: Size) -> Self {
        let services = u64::from(size.services.saturating_sub(BASE_SIZE.services));
        let people = u64::from(size.people.saturating_sub(BASE_SIZE.people));
        let low = |it: Tenths| u64::from(it.0);
        let high = |it: Tenths| u64::from(it.1);
        let ten = step.per_ten_people;
        Self {
            low: low(step.effort) + services * low(step.per_service) + people * low(ten) / 10,
            high: high(step.effort)
                + services * high(step.per_service)
                + (people * high(ten)).div_ceil(10),
        }
    }

    /// The part of it that is left of a gap: the low end of the one by the low end of the other.
    #[must_use]
    pub fn of_gap(self, gap: Interval) -> Self {
        let part = |share: Permille, end: u64| end * u64::from(share);
        Self {
            low: part(gap.low(), self.low) / 1000,
            high: part(gap.high(), self.high).div_ceil(1000),
        }
    }

    /// The sum of several.
    #[must_use]
    pub fn sum(efforts: impl IntoIterator<Item = Self>) -> Self {
        efforts.into_iter().fold(Self::default(), |all, it| Self {
            low: all.low.saturating_add(it.low),
            high: all.high.saturating_add(it.high),
        })
    }

    /// Rounded outward to half a day, 1, 2, 3, 5, 8, 13, 20, 30, 50, 80 days and so on, or to nothing.
    #[must_use]
    pub fn rounded(self) -> Self {
        let below = scale().take_while(|step| *step <= self.low).last();
        let above = scale().find(|step| *step >= self.high);
        Self {
            low: below.unwrap_or(0),
            high: if self.high == 0 { 0 } else { above.unwrap_or(self.high) },
        }
    }
}

impl From<Tenths> for Effort {
    fn from((low, high): Tenths) -> Self {
        Self { low: u64::from(low), high: u64::from(high) }
    }
}

fn scale() -> impl Iterator<Item = u64> {
    let tenfold = (0..16_u32).flat_map(|times| {
        TENFOLD.iter().filter_map(move |step| step.checked_mul(10_u64.checked_pow(times)?))
    });
    SCALE.into_iter().chain(tenfold)
}
