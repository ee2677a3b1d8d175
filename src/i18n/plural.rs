//! The plural category of a number.

/// The category of `number` in the language, as the letter that packs know it by: z(ero), 1 (one),
/// 2 (two), f(ew), m(any), o(ther).
///
/// A further language is added here and in the compiler's `check/plurals.rs`, which makes sure
/// that its texts have the variants. Until then its texts may have the variant `other` only.
pub fn category(tag: &str, number: u32) -> char {
    match (tag, number) {
        ("de" | "en", 1) | ("fr", 0 | 1) => '1',
        _ => OTHER,
    }
}

/// The category that every language has.
pub const OTHER: char = 'o';

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn category_follows_the_language() {
        let check = |tag, expect: &str| {
            let is: String = [0, 1, 2, 1_000_000].map(|n| category(tag, n)).iter().collect();
            assert_eq!(is, expect, "{tag}");
        };
        check("de", "o1oo");
        check("en", "o1oo");
        check("fr", "11oo");
        check("xx", "oooo");
    }
}
