//! Lines of a calendar as RFC 5545 (3.1) wants them: at most 75 octets, and longer ones folded.
//!
//! The library folds too, but lets the last piece of a line be an octet too long.

const LONGEST: usize = 75;

/// The same lines, folded anew: never inside a character, each ended by CR LF.
pub(super) fn folded(calendar: &str) -> String {
    let whole = calendar.replace("\r\n ", "");
    let mut out = String::with_capacity(calendar.len() + calendar.len() / 8);
    for line in whole.split_terminator("\r\n") {
        let (mut rest, mut room) = (line, LONGEST);
        while let Some((piece, after)) = rest.split_at_checked(end_of_piece(rest, room)) {
            out.push_str(piece);
            if after.is_empty() {
                break;
            }
            out.push_str("\r\n ");
            // the space at its beginning is an octet of the next line
            (rest, room) = (after, LONGEST - 1);
        }
        out.push_str("\r\n");
    }
    out
}

/// Where a line with room for so many octets ends. Best between characters that are seen: some readers
/// take other white space at the edge of a line away together with the one of the fold.
fn end_of_piece(line: &str, room: usize) -> usize {
    if line.len() <= room {
        return line.len();
    }
    let (mut end, mut best, mut after_seen) = (0, None, false);
    for (at, character) in line.char_indices().take_while(|(at, _)| *at <= room) {
        let is_seen = !character.is_whitespace();
        end = at;
        if is_seen && after_seen {
            best = Some(at);
        }
        after_seen = is_seen;
    }
    best.unwrap_or(end)
}

/// Text without characters that a calendar has no place for: of the control characters it knows only
/// the tabulator and the end of a line.
pub(super) fn seen(text: &str) -> String {
    let lines = text.replace("\r\n", "\n").replace('\r', "\n");
    lines.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t')).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_longer_than_75_octets_and_nothing_is_lost() {
        for length in 60..320 {
            for sign in ["a", "ä", "€", "👩", "a👩ä ", " "] {
                let line = ["X:", &sign.repeat(length)].concat();
                let folded = folded(&[&line, "\r\nEND:X\r\n"].concat());
                for piece in folded.split("\r\n") {
                    assert!(piece.len() <= LONGEST, "{piece}");
                    assert!(
                        sign == " " || !piece.ends_with(' ') || line.ends_with(piece.trim_start())
                    );
                    assert!(sign == " " || !piece.starts_with("  "), "{piece}");
                }
                assert_eq!(folded.replace("\r\n ", ""), [&line, "\r\nEND:X\r\n"].concat());
            }
        }
    }

    #[test]
    fn what_was_folded_wrongly_is_folded_anew() {
        let wrong = ["X:", &"a".repeat(73), "\r\n ", &"b".repeat(75), "\r\n"].concat();
        let right = ["X:", &"a".repeat(73), "\r\n ", &"b".repeat(74), "\r\n b\r\n"].concat();
        assert_eq!(folded(&wrong), right);
    }

    #[test]
    fn control_characters_are_dropped_and_line_ends_are_kept() {
        assert_eq!(seen("a\r\nb\rc\nd\u{0}\u{7}\u{1b}\u{7f}\u{85}e\tf"), "a\nb\nc\nde\tf");
    }
}
