//! The four-step scale.

use super::{Interval, Permille, choice::choice};

choice! {
    /// How far a practice statement is true, on the N-P-L-F scale of ISO/IEC 33020.
    ///
    /// The order is that of the scale: a greater grade is a better one.
    pub enum Grade {
        /// Not: 0 to 15 %.
        Not = "N",
        /// Partially: above 15 to 50 %.
        Partially = "P",
        /// Largely: above 50 to 85 %.
        Largely = "L",
        /// Fully: above 85 to 100 %.
        Fully = "F",
    }
}

impl Grade {
    /// The share that the grade stands for. The open lower bounds of the scale are given as the
    /// closed interval around it, so that neighbors touch and a sum never loses a point.
    #[must_use]
    pub const fn interval(self) -> Interval {
        match self {
            Self::Not => Interval::new(0, 150),
            Self::Partially => Interval::new(150, 500),
            Self::Largely => Interval::new(500, 850),
            Self::Fully => Interval::new(850, 1000),
        }
    }

    /// The grade of a share. Upper bounds belong to the lower grade: exactly 15 % is N, exactly 50 %
    /// is P, exactly 85 % is L. More than the whole is the whole.
    #[must_use]
    pub const fn of_permille(share: Permille) -> Self {
        match share {
            0..=150 => Self::Not,
            151..=500 => Self::Partially,
            501..=850 => Self::Largely,
            _ => Self::Fully,
        }
    }
}
