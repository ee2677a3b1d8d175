//! The fields of `content/standard/series.toml`. What they mean stands in the comment at its head.

use serde::Deserialize;
use toml::Spanned;

use crate::read::structure::{Read, Word};
use crate::read::table::File;
use crate::series::{Correspondence, Deadline, Entry, Event, Part, Series};

/// `content/standard/series.toml`
pub fn read(file: &File<'_>, series: &mut Series) -> Read {
    let read: SeriesFile = file.parse()?;
    *series = Series {
        events: read.event.into_iter().map(|item| item.placed(file)).collect(),
        parts: read.part.into_iter().map(|item| item.placed(file)).collect(),
        deadlines: read.deadline.into_iter().map(|item| item.placed(file)).collect(),
        relatives: read.relative.into_iter().map(|item| item.placed(file)).collect(),
        myths: read.myth.into_iter().map(|item| item.placed(file)).collect(),
        practices: read.itil.into_iter().map(|item| file.at(item.id)).collect(),
        correspondences: read.correspondence.into_iter().map(|item| item.placed(file)).collect(),
    };
    Ok(())
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SeriesFile {
    #[serde(default)]
    event: Vec<EventItem>,
    #[serde(default)]
    part: Vec<PartItem>,
    #[serde(default)]
    deadline: Vec<DeadlineItem>,
    #[serde(default)]
    relative: Vec<EntryItem>,
    #[serde(default)]
    myth: Vec<EntryItem>,
    #[serde(default)]
    itil: Vec<PracticeItem>,
    #[serde(default)]
    correspondence: Vec<CorrespondenceItem>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventItem {
    id: Word,
    date: Word,
    edition: Option<Word>,
    sources: Vec<String>,
    verified: bool,
}

impl EventItem {
    fn placed(self, file: &File<'_>) -> Event {
        Event {
            date: file.at(self.date),
            edition: self.edition.map(|edition| file.at(edition)),
            entry: Entry { id: file.at(self.id), sources: self.sources, verified: self.verified },
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PartItem {
    number: Spanned<u8>,
    kind: Word,
    year: u16,
    status: Word,
    kind_2010: Option<Word>,
    year_2010: Option<u16>,
    sources: Vec<String>,
    verified: bool,
}

impl PartItem {
    fn placed(self, file: &File<'_>) -> Part {
        Part {
            number: file.at(self.number),
            kind: file.at(self.kind),
            year: self.year,
            status: file.at(self.status),
            kind_2010: self.kind_2010.map(|kind| file.at(kind)),
            year_2010: self.year_2010,
            sources: self.sources,
            verified: self.verified,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct DeadlineItem {
    from: Word,
    to: Word,
    last_day: Option<Word>,
    sources: Vec<String>,
    verified: bool,
}

impl DeadlineItem {
    fn placed(self, file: &File<'_>) -> Deadline {
        Deadline {
            from: file.at(self.from),
            to: file.at(self.to),
            last_day: self.last_day.map(|day| file.at(day)),
            sources: self.sources,
            verified: self.verified,
        }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryItem {
    id: Word,
    sources: Vec<String>,
    verified: bool,
}

impl EntryItem {
    fn placed(self, file: &File<'_>) -> Entry {
        Entry { id: file.at(self.id), sources: self.sources, verified: self.verified }
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct PracticeItem {
    id: Word,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CorrespondenceItem {
    process: Word,
    itil: Vec<Word>,
}

impl CorrespondenceItem {
    fn placed(self, file: &File<'_>) -> Correspondence {
        Correspondence { process: file.at(self.process), practices: file.all(self.itil) }
    }
}
