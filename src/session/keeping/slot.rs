//! One of the two places of an assessment: a line that says what follows, then the file of the assessment,
//! then the steps before and after it.

use super::checksum;

/// What each place begins with.
const NAME: &str = "scopecheck-kept";
/// The version of this form.
const VERSION: &str = "1";

/// What stands in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Counts the times that the assessment was kept. The greater is the later, whatever clocks say.
    pub number: u64,
    /// When, in milliseconds since 1970. Only for people and for the time that it is kept.
    pub at: u64,
    /// Who wrote it: one element on one page.
    pub writer: String,
    /// The text of the file.
    pub file: String,
    /// The steps, see [`super::steps`].
    pub steps: String,
}

/// Why a place says nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unreadable {
    /// It is not as it was written.
    Damaged,
    /// A newer version of this program wrote it.
    Newer,
}

impl Slot {
    pub(super) fn write(&self) -> String {
        let Self { number, at, writer, file, steps } = self;
        let head = format!("{NAME} {VERSION} {number} {at} {writer} {} ", file.len());
        let sum = checksum(&[&head, file, steps]);
        [&head, &sum, "\n", file, steps].concat()
    }

    pub(super) fn read(text: &str) -> Result<Self, Unreadable> {
        let damaged = || Unreadable::Damaged;
        let (line, body) = text.split_once('\n').ok_or_else(damaged)?;
        let mut words = line.split(' ');
        let (name, version) = (words.next(), words.next());
        if name != Some(NAME) {
            return Err(Unreadable::Damaged);
        }
        if version != Some(VERSION) {
            let is_number = version.is_some_and(|it| it.parse::<u32>().is_ok());
            return Err(if is_number { Unreadable::Newer } else { Unreadable::Damaged });
        }
        let mut number = || words.next().and_then(|word| word.parse::<u64>().ok());
        let (Some(count), Some(at)) = (number(), number()) else { return Err(Unreadable::Damaged) };
        let writer = words.next().ok_or_else(damaged)?.to_owned();
        let length = words.next().and_then(|word| word.parse().ok()).ok_or_else(damaged)?;
        let (file, steps) = body.split_at_checked(length).ok_or_else(damaged)?;
        let (head, sum) = line.rsplit_once(' ').ok_or_else(damaged)?;
        if checksum(&[head, " ", file, steps]) != sum {
            return Err(Unreadable::Damaged);
        }
        let (file, steps) = (file.to_owned(), steps.to_owned());
        Ok(Self { number: count, at, writer, file, steps })
    }
}
