//! The order of words in a list: that of the alphabet, whatever stands above or below a letter.

/// Letters with their marks, and what they count as. No table of a whole language: what is missing here comes after
/// `z`, which is a place as well.
const FOLDED: [(&str, &str); 22] = [
    ("àáâãäåāăąǎ", "a"),
    ("æ", "ae"),
    ("çćĉċč", "c"),
    ("ďđð", "d"),
    ("èéêëēĕėęě", "e"),
    ("ĝğġģ", "g"),
    ("ĥħ", "h"),
    ("ìíîïĩīĭįı", "i"),
    ("ĵ", "j"),
    ("ķ", "k"),
    ("ĺļľŀł", "l"),
    ("ñńņň", "n"),
    ("òóôõöøōŏő", "o"),
    ("œ", "oe"),
    ("ŕŗř", "r"),
    ("śŝşš", "s"),
    ("ß", "ss"),
    ("ţťŧ", "t"),
    ("ùúûüũūŭůűų", "u"),
    ("ŵ", "w"),
    ("ýÿŷ", "y"),
    ("źżž", "z"),
];

/// What to compare instead of `text`, so that a list comes out in the order in which one looks something up in it.
#[must_use]
pub fn alphabetical(text: &str) -> String {
    let mut key = String::with_capacity(text.len());
    for letter in text.chars().flat_map(char::to_lowercase) {
        match FOLDED.iter().find(|(marked, _)| marked.contains(letter)) {
            Some((_, plain)) => key.push_str(plain),
            None => key.push(letter),
        }
    }
    key
}

#[cfg(test)]
mod tests {
    use super::alphabetical;

    #[test]
    fn marks_and_capitals_do_not_count() {
        let mut words =
            ["Über", "zuletzt", "Änderung", "Énoncé", "Uhr", "Abschnitt", "œuvre", "Écart", "Ofen"];
        words.sort_by_key(|word| alphabetical(word));
        let sorted =
            ["Abschnitt", "Änderung", "Écart", "Énoncé", "œuvre", "Ofen", "Über", "Uhr", "zuletzt"];
        assert_eq!(words, sorted);
        assert_eq!(alphabetical("Straße"), "strasse");
    }
}
