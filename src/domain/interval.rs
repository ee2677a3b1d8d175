//! Integers from 0 to 1000, and the intervals between two of them.

/// A share in thousandths, 0 to 1000. Integers, so that the same answers give the same figures
/// everywhere.
pub type Permille = u16;

/// What is known of a share: it lies between `low` (as bad as the answers allow) and `high`
/// (as good as they allow), both in permille and both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Interval {
    low: Permille,
    high: Permille,
}

impl Interval {
    /// Nothing is known.
    pub const WHOLE: Self = Self { low: 0, high: 1000 };

    /// The interval between two bounds; they are put in order and cut at 1000.
    #[must_use]
    pub const fn new(low: Permille, high: Permille) -> Self {
        let low = if low > 1000 { 1000 } else { low };
        let high = if high > 1000 { 1000 } else { high };
        if low <= high { Self { low, high } } else { Self { low: high, high: low } }
    }

    /// As bad as the answers allow.
    #[must_use]
    pub const fn low(self) -> Permille {
        self.low
    }

    /// As good as the answers allow.
    #[must_use]
    pub const fn high(self) -> Permille {
        self.high
    }

    /// How unsure it is: 0 sure, 1000 nothing known.
    #[must_use]
    pub const fn width(self) -> Permille {
        self.high - self.low
    }

    /// True if `other` lies wholly inside.
    #[must_use]
    pub const fn contains(self, other: Self) -> bool {
        self.low <= other.low && other.high <= self.high
    }

    /// The mean of several, `None` of none. Rounded outward, so that rounding never claims more
    /// than the answers allow.
    #[must_use]
    pub fn mean(intervals: impl IntoIterator<Item = Self>) -> Option<Self> {
        let (mut count, mut low, mut high) = (0_u32, 0_u32, 0_u32);
        for interval in intervals {
            count += 1;
            low += u32::from(interval.low);
            high += u32::from(interval.high);
        }
        let bound = |sum: u32| Permille::try_from(sum).unwrap_or(1000);
        (count > 0).then(|| Self::new(bound(low / count), bound(high.div_ceil(count))))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_is_rounded_outward() {
        let parts = [Interval::new(0, 1), Interval::new(1, 2), Interval::new(1, 2)];
        assert_eq!(Interval::mean(parts), Some(Interval::new(0, 2)));
        assert_eq!(Interval::mean([]), None);
    }

    #[test]
    fn bounds_are_put_in_order_and_cut() {
        assert_eq!(Interval::new(2000, 300), Interval::new(300, 1000));
    }
}
