//! Two texts compared word by word.

use similar::{
    DiffOp,
    algorithms::{Capture, Replace, myers},
};

/// A run of words of one of two texts, or of both.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// In both.
    Kept(String),
    /// Only in the one before.
    Removed(String),
    /// Only in the one now.
    Added(String),
}

/// Beyond so many comparisons of words nobody waits, and nobody reads the difference.
const MOST: usize = 4_000_000;

/// What became of the words. All that is not added makes the text before, all that is not removed the one
/// now.
#[must_use]
pub fn word_diff(before: &str, now: &str) -> Vec<Piece> {
    let (old, new) = (words(before), words(now));
    let mut pieces = Vec::new();
    for op in ops(&old, &new) {
        let (_, old_range, new_range) = op.as_tag_tuple();
        let (gone, came) = (text(&old, old_range), text(&new, new_range));
        match op {
            DiffOp::Equal { .. } => pieces.push(Piece::Kept(came)),
            _ => {
                pieces.extend((!gone.is_empty()).then_some(Piece::Removed(gone)));
                pieces.extend((!came.is_empty()).then_some(Piece::Added(came)));
            }
        }
    }
    pieces
}

fn ops(old: &[&str], new: &[&str]) -> Vec<DiffOp> {
    let mut found = Replace::new(Capture::new());
    let compared = if old.len().saturating_mul(new.len()) > MOST {
        Err(())
    } else {
        // nothing that it calls can fail
        myers::diff(&mut found, old, 0..old.len(), new, 0..new.len()).map_err(|_| ())
    };
    match compared {
        Ok(()) => found.into_inner().into_ops(),
        Err(()) => vec![DiffOp::Replace {
            old_index: 0,
            old_len: old.len(),
            new_index: 0,
            new_len: new.len(),
        }],
    }
}

fn text(words: &[&str], range: core::ops::Range<usize>) -> String {
    words.get(range).unwrap_or_default().concat()
}

/// Words with the space before them; each sign of punctuation is one of its own.
fn words(text: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut rest, mut in_word) = (text, false);
    let mut end = 0;
    for character in text.chars() {
        let begins = character.is_whitespace() || !character.is_alphanumeric() || !in_word;
        let after_space = end > 0 && rest.get(..end).is_some_and(|it| it.trim().is_empty());
        if begins && end > 0 && !after_space {
            let (word, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
            words.push(word);
            (rest, end) = (after, 0);
        }
        in_word = character.is_alphanumeric();
        end += character.len_utf8();
    }
    words.extend((!rest.is_empty()).then_some(rest));
    words
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(before: &str, now: &str, expected: &str) {
        let written: String = word_diff(before, now)
            .iter()
            .map(|piece| match piece {
                Piece::Kept(text) => text.clone(),
                Piece::Removed(text) => format!("[-{text}-]"),
                Piece::Added(text) => format!("[+{text}+]"),
            })
            .collect();
        assert_eq!(written, expected);
    }

    #[test]
    fn words_are_told_apart_with_their_space() {
        assert_eq!(words("from Leeds, York"), ["from", " Leeds", ",", " York"]);
        assert_eq!(words(", by e-mail  now "), [",", " by", " e", "-", "mail", "  now", " "]);
        assert_eq!(words(""), Vec::<&str>::new());
        assert_eq!(words("  "), ["  "]);
    }

    #[test]
    fn differences_are_runs_of_words() {
        check("from Leeds and York", "from Leeds", "from Leeds[- and York-]");
        check("from Leeds", "from Leeds, Hull and York", "from Leeds[+, Hull and York+]");
        check("on AlderStack", "on OliveStack", "on[- AlderStack-][+ OliveStack+]");
        check("", "from Leeds", "[+from Leeds+]");
        check("from Leeds", "", "[-from Leeds-]");
        check("same", "same", "same");
    }

    #[test]
    fn what_is_endless_is_another_text_as_a_whole() {
        let (old, new) = ("a ".repeat(3_000), "b ".repeat(3_000));
        assert_eq!(word_diff(&old, &new).len(), 2);
    }
}
