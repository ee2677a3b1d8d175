//! What the text leaves out: processes and clauses, which it must not, and services, which it may.

use std::ops::Range;

use super::{Found, LeftOut, Recognized, Text, found};
use crate::domain::ClauseId;

/// Reads what follows "excluding", or with `outside` false what follows "without": there only
/// requirements count.
pub(super) fn read(text: &Text<'_>, words: &Range<usize>, outside: bool, into: &mut Recognized) {
    let entries = text.entries(words);
    let mut numbered = false;
    for (index, entry) in entries.iter().enumerate() {
        numbered |= text.has(entry, "clause");
        let numbers = if numbered { clauses(text, entry) } else { vec![] };
        let named = text.without_leading(entry.clone(), "article");
        let topic = text
            .process_at_end(&named)
            .or_else(|| text.process_completed(&named, entries.get(index + 1)?));
        if !numbers.is_empty() {
            into.excluded.extend(numbers);
        } else if let Some(topic) = topic {
            let range = text.bytes(&named);
            into.excluded.push(Found { value: LeftOut::Topic(topic), range });
        } else if outside && !numbered {
            into.outside.extend(found(text, &named));
        }
    }
}

/// The clause numbers among these words: digits with nothing but a dot between them.
fn clauses(text: &Text<'_>, words: &Range<usize>) -> Vec<Found<LeftOut>> {
    let mut numbers = Vec::new();
    let mut at = words.start;
    while at < words.end {
        let mut end = at + 1;
        while end < words.end && text.gap(end) == "." {
            end += 1;
        }
        let number = at..end;
        if let Some(clause) = ClauseId::parse(text.slice(&number)) {
            numbers.push(Found { value: LeftOut::Clause(clause), range: text.bytes(&number) });
        }
        at = end;
    }
    numbers
}
