//! Names in quotation marks, which are one thing whatever words they hold.

use std::ops::Range;

use super::Text;

/// The words in quotation marks that are closed, in their order. What is quoted within is not looked for.
pub(super) fn quotes(text: &Text<'_>) -> Vec<Range<usize>> {
    let german = text.language() == "de";
    let opens = |sign: char| matches!(sign, '„' | '«' | '"') || (sign == '“' && !german);
    let closes = |sign: char| matches!(sign, '”' | '»' | '"') || (sign == '“' && german);
    let mut found = Vec::new();
    let mut from: Option<usize> = None;
    for at in 0..=text.len() {
        for sign in text.gap(at).chars() {
            match from {
                Some(start) if closes(sign) => {
                    found.push(start..at);
                    from = None;
                }
                None if opens(sign) => from = Some(at),
                _ => {}
            }
        }
    }
    found
}
