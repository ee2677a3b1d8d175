//! Signs in the text itself: its length, and gaps that nobody filled.

use std::ops::Range;

use super::{Case, Seen, Subject, about, about_nothing};

/// How many characters a statement may have. No standard says so: it is about six lines on a
/// certificate, and what registers show without cutting. The words of the lint name the number.
const LONGEST: usize = 600;

/// How far the closing bracket of a gap may be from the opening one.
const WIDEST: usize = 40;

impl Case<'_> {
    pub(super) fn too_long(&self) -> Option<Seen> {
        about_nothing(self.text.characters() > LONGEST)
    }

    /// "<>", "[name]", "___", "…", and words such as "TBD".
    pub(super) fn placeholder(&self) -> Option<Seen> {
        let source = self.text.source();
        let mut gaps: Vec<Subject> =
            brackets(source).iter().filter_map(|it| gap(source, it)).collect();
        gaps.extend(self.text.find_all("gap").iter().map(|words| self.subject(words)));
        about(gaps)
    }
}

fn gap(source: &str, range: &Range<usize>) -> Option<Subject> {
    Some(Subject { text: source.get(range.clone())?.to_owned(), range: Some(range.clone()) })
}

/// Bracketed pieces, runs of underscores or dots, and ellipses.
fn brackets(source: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut open: Option<(usize, char)> = None;
    let mut run: Option<(char, Range<usize>)> = None;
    for (at, character) in source.char_indices() {
        let end = at + character.len_utf8();
        match character {
            '<' => open = Some((at, '>')),
            '[' => open = Some((at, ']')),
            '{' => open = Some((at, '}')),
            '…' => found.push(at..end),
            closing if open.is_some_and(|(_, wanted)| wanted == closing) => {
                let start = open.take().map_or(at, |(start, _)| start);
                found.extend((end - start <= WIDEST).then_some(start..end));
            }
            _ => {}
        }
        match &mut run {
            Some((known, range)) if *known == character => range.end = end,
            _ => {
                found.extend(run.take().and_then(|(_, range)| long(range)));
                run = matches!(character, '_' | '.').then_some((character, at..end));
            }
        }
    }
    found.extend(run.and_then(|(_, range)| long(range)));
    found
}

/// Three or more signs in a row are meant as a gap.
fn long(range: Range<usize>) -> Option<Range<usize>> {
    (range.len() > 2).then_some(range)
}
