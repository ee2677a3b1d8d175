//! From which maturity level on a process counts, where the visitor thinks otherwise.

use super::choice::choice;

choice! {
    /// A maturity level from which on a process counts.
    pub enum MaturityLevel {
        /// Basic.
        One = "1",
        /// Managed.
        Two = "2",
        /// Established.
        Three = "3",
    }
}

impl MaturityLevel {
    /// Its number.
    #[must_use]
    pub const fn number(self) -> u8 {
        match self {
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }
}
