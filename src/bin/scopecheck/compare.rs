//! `scopecheck compare` and `scopecheck merge`: an earlier file beside a later one, several people's files as one.

use std::{path::PathBuf, rc::Rc};

use clap::Args;

use scopecheck::{
    content::text,
    domain::Date,
    i18n::Locale,
    report::{compared_json, compared_text, merged_text, pretty},
    session::{
        compare::compare,
        merge::{Decision, Item, Part, merge},
        select::as_shown,
        snapshot::{self, Leftovers},
    },
};

use super::{
    Format,
    args::{day, language},
    open::{locale, open, put},
};

/// Two files of the same check.
#[derive(Args)]
pub struct Compare {
    /// The earlier assessment file; - reads standard input.
    before: PathBuf,
    /// The later one.
    now: PathBuf,
    /// The language of the sentences.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: String,
    /// The day for the rules about an earlier certificate, as 2026-11-22. Without it they are silent.
    #[arg(long, value_parser = day)]
    today: Option<Date>,
    /// For programs or for people.
    #[arg(long, value_enum, default_value_t = Format::Json)]
    format: Format,
}

impl Compare {
    /// What changed.
    pub fn told(self) -> Result<String, String> {
        let words = locale(&self.lang)?;
        let [before, now] = [open(&self.before, &words)?, open(&self.now, &words)?];
        let changes =
            compare(&as_shown(&before.assessment), &as_shown(&now.assessment), self.today);
        Ok(match self.format {
            Format::Json => pretty(&compared_json(&changes)),
            Format::Text => compared_text(&changes, &named(&self.before), &words),
        })
    }
}

/// Several people's files of the same check.
#[derive(Args)]
pub struct Merge {
    /// The assessment files; - reads standard input.
    #[arg(required = true, num_args = 2..=12)]
    files: Vec<PathBuf>,
    /// Who answered, a person or a role, in the order of the files; without it, the names of the files.
    #[arg(long, num_args = 1)]
    by: Vec<String>,
    /// Where to write the merged assessment; without it, only the agenda is printed.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Takes the lower grade where grades differ. Without it, such statements stay without an answer.
    #[arg(long)]
    take_lower: bool,
    /// The language of the sentences.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: String,
}

impl Merge {
    /// Writes what does not differ, and says what does.
    pub fn told(self) -> Result<String, String> {
        let words = locale(&self.lang)?;
        let mut names = self.by.iter();
        let mut parts = vec![];
        for file in &self.files {
            let opened = open(file, &words)?;
            for remark in opened.remarks() {
                eprintln!("{}: {}", file.display(), words.text(&remark));
            }
            let by = names.next().cloned().unwrap_or_else(|| named(file));
            parts.push(Part { by, own: false, assessment: Rc::new(opened.assessment) });
        }
        let merged = merge(&parts);
        let mut told = merged_text(&merged, &words);
        let Some(output) = &self.output else { return Ok(told) };
        let takes = |item: &Item| self.take_lower && item.thing.asked().is_some();
        let settled = merged.settled(|item| match takes(item) {
            true => Decision::Take(item.preselected),
            false => Decision::LeaveOut,
        });
        let settled = settled.ok_or_else(|| words.get(text::MERGE_TOO_LARGE).to_owned())?;
        let written = snapshot::write(&settled, &Leftovers::default());
        put(Some(output), written.as_bytes())?;
        let (taken, left): (Vec<&Item>, Vec<&Item>) = merged.agenda().partition(|item| takes(item));
        told.push_str(&counted(&words, taken.len(), text::merge_took_lower));
        told.push_str(&counted(&words, left.len(), text::merge_left_out));
        Ok(told)
    }
}

/// A sentence about so many, where there are any.
fn counted<M: Into<scopecheck::i18n::Message>>(
    words: &Locale,
    count: usize,
    sentence: fn(u32) -> M,
) -> String {
    match u32::try_from(count).unwrap_or(u32::MAX) {
        0 => String::new(),
        count => ["\n", &words.text(&sentence(count).into()), "\n"].concat(),
    }
}

/// The name of a file without its ending.
fn named(file: &std::path::Path) -> String {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().into_owned());
    stem.unwrap_or_else(|| file.display().to_string())
}
