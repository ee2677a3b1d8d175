//! How a word is compared with a word of the lists.

/// True if `word` is `pattern`, in which a star at either end stands for any letters.
pub(super) fn fits(pattern: &str, word: &str) -> bool {
    let (open_start, bare) = match pattern.strip_prefix('*') {
        Some(bare) => (true, bare),
        None => (false, pattern),
    };
    match (open_start, bare.strip_suffix('*')) {
        (false, None) => word == bare,
        (false, Some(bare)) => word.starts_with(bare),
        (true, None) => word.ends_with(bare),
        (true, Some(bare)) => word.contains(bare),
    }
}

/// Characters inside a word that nobody sees, and the dots of an umlaut written in two characters.
pub(super) fn is_silent(character: char) -> bool {
    matches!(
        character,
        '\u{AD}' | '\u{200B}'..='\u{200D}' | '\u{2060}' | '\u{FEFF}' | '\u{300}'..='\u{36F}'
    )
}

/// Hyphens, dashes and the minus sign.
pub(super) fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

/// Adds a character of a word in the form that words are compared in.
pub(super) fn push_lower(lower: &mut String, character: char) {
    if character == '\u{308}' {
        let composed = match lower.chars().last() {
            Some('a') => 'ä',
            Some('o') => 'ö',
            Some('u') => 'ü',
            _ => return,
        };
        lower.pop();
        lower.push(composed);
    } else if !is_silent(character) {
        lower.extend(character.to_lowercase());
    }
}
