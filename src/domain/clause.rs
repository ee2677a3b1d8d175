//! The number of a clause.

use core::fmt;

/// A clause number of up to four parts, such as `8.3.4.1`.
///
/// It means something only together with an [`Edition`](super::Edition): 6.2 is service reporting
/// in 2011 and objectives in 2018.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ClauseId([u8; 4]);

impl ClauseId {
    /// The clause with these parts; parts after the fourth are dropped.
    #[must_use]
    pub const fn of(parts: &[u8]) -> Self {
        match *parts {
            [] => Self([0; 4]),
            [a] => Self([a, 0, 0, 0]),
            [a, b] => Self([a, b, 0, 0]),
            [a, b, c] => Self([a, b, c, 0]),
            [a, b, c, d, ..] => Self([a, b, c, d]),
        }
    }

    /// Reads `8.6.3`. Each part is 1 to 99 without a leading zero; anything else gives `None`.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = [0; 4];
        let mut slots = parts.iter_mut();
        for part in text.split('.') {
            let digits = part.len() <= 2 && part.bytes().all(|byte| byte.is_ascii_digit());
            if !digits || part.starts_with('0') {
                return None;
            }
            *slots.next()? = part.parse().ok()?;
        }
        Some(Self(parts))
    }

    /// The first part: 8 for 8.6.3.
    #[must_use]
    pub const fn chapter(self) -> u8 {
        let [chapter, ..] = self.0;
        chapter
    }

    /// The clause above, `None` for a whole chapter.
    #[must_use]
    pub const fn parent(self) -> Option<Self> {
        match self.0 {
            [_, 0, ..] => None,
            [a, _, 0, _] => Some(Self::of(&[a])),
            [a, b, _, 0] => Some(Self::of(&[a, b])),
            [a, b, c, _] => Some(Self::of(&[a, b, c])),
        }
    }

    /// True if this clause is `other` or lies below it.
    #[must_use]
    pub fn is_within(self, other: Self) -> bool {
        let mut clause = Some(self);
        while let Some(current) = clause {
            if current == other {
                return true;
            }
            clause = current.parent();
        }
        false
    }
}

impl fmt::Display for ClauseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut separator = "";
        for part in self.0.iter().take_while(|part| **part != 0) {
            f.write_str(separator)?;
            fmt::Display::fmt(part, f)?;
            separator = ".";
        }
        Ok(())
    }
}

impl fmt::Debug for ClauseId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_and_written_the_same() {
        for text in ["4", "10.2", "8.6.3", "8.3.4.1"] {
            assert_eq!(ClauseId::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn what_is_no_number_is_refused() {
        for text in ["", ".", "8.", "8..1", "08", "8.0", "8.1.2.3.4", "a", "8a", "-1", "100", "+8"]
        {
            assert_eq!(ClauseId::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_clause_lies_within_those_above_it() {
        let clause = ClauseId::of(&[8, 3, 4, 1]);
        for above in ["8", "8.3", "8.3.4", "8.3.4.1"] {
            assert!(clause.is_within(ClauseId::parse(above).unwrap()));
        }
        for other in ["9", "8.4", "8.3.4.2"] {
            assert!(!clause.is_within(ClauseId::parse(other).unwrap()));
        }
    }

    #[test]
    fn order_is_that_of_the_standard_not_of_the_text() {
        assert!(ClauseId::of(&[9, 4]) < ClauseId::of(&[10, 1]));
        assert!(ClauseId::of(&[8, 3]) < ClauseId::of(&[8, 3, 4]));
    }
}
