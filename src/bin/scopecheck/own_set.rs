//! `scopecheck own-set`: question sets that consultants bring along.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};

use scopecheck::{
    content::text,
    domain::OwnSet,
    i18n::{Arg, Locale},
    report::{
        AboutSet, TableProblem, made_from_table, own_set_csv, own_set_json, own_set_text, pretty,
    },
    session::own_set::{self, SetProblem},
};

use super::{
    Format,
    args::language,
    open::{bytes, locale, locales, open, put},
    report::why,
};

/// What to do with a question set.
#[derive(Subcommand)]
pub enum OwnSetCommand {
    /// Says what is wrong with a question set, or what it holds.
    Check {
        /// The question set (JSON); - reads standard input.
        set: PathBuf,
        /// The language of the sentences.
        #[arg(long, default_value = "en", value_parser = language)]
        lang: String,
    },
    /// Makes a question set from a table, one row a question, or a table (CSV) from a question set.
    Convert(Box<Convert>),
    /// Prints what follows from an assessment's answers to a question set.
    Evaluate {
        /// The assessment file; - reads standard input.
        check: PathBuf,
        /// The question set (JSON).
        set: PathBuf,
        /// The language of the sentences.
        #[arg(long, default_value = "en", value_parser = language)]
        lang: String,
        /// For programs or for people.
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
    },
    /// Prints the JSON Schema of a question set.
    Schema,
}

/// A table, and what it does not say of the set.
#[derive(Args)]
pub struct Convert {
    /// The table (CSV or XLSX), or the question set (JSON) to make one from; - reads standard input.
    table: PathBuf,
    /// Where to write it; without it, to standard output.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// The language of the sentences, and of columns that do not name theirs.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: String,
    /// The set's stable id, such as service-desk.
    #[arg(long)]
    id: Option<String>,
    /// Which state of the set it is.
    #[arg(long)]
    revision: Option<String>,
    /// Whose questions they are.
    #[arg(long)]
    by: Option<String>,
    /// Where to find them.
    #[arg(long)]
    url: Option<String>,
    /// The set's name in German.
    #[arg(long)]
    title_de: Option<String>,
    /// The set's name in English.
    #[arg(long)]
    title_en: Option<String>,
    /// What is said before the questions, in German.
    #[arg(long)]
    intro_de: Option<String>,
    /// The same in English.
    #[arg(long)]
    intro_en: Option<String>,
}

impl OwnSetCommand {
    /// Does it; what is to be printed.
    pub fn told(self) -> Result<String, String> {
        match self {
            Self::Check { set, lang } => {
                let words = locale(&lang)?;
                let set = read(&set, &words)?;
                let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
                let languages = set.languages.iter().map(|it| Arg::from(it.as_str())).collect();
                let fine = text::own_set_fine(
                    set.by.name.as_str(),
                    Arg::List(languages),
                    count(set.questions.len()),
                    set.revision.as_str(),
                    count(set.sections.len()),
                    set.say(&set.title, &lang),
                );
                Ok([&words.text(&fine), "\n"].concat())
            }
            Self::Convert(convert) => convert.write().map(|()| String::new()),
            Self::Evaluate { check, set, lang, format } => {
                let words = locale(&lang)?;
                let (assessment, set) = (open(&check, &words)?.assessment, read(&set, &words)?);
                Ok(match format {
                    Format::Json => pretty(&own_set_json(&set, &assessment, &words)),
                    Format::Text => own_set_text(&set, &assessment, &words),
                })
            }
            Self::Schema => Ok(own_set::schema()),
        }
    }
}

/// A question set, or each of its problems on a line.
fn read(path: &Path, words: &Locale) -> Result<OwnSet, String> {
    parsed(path, &bytes(path)?, words)
}

fn parsed(path: &Path, content: &[u8], words: &Locale) -> Result<OwnSet, String> {
    own_set::read(content).map_err(|problems| {
        lines(path, problems.iter().map(|it: &SetProblem| words.text(&it.message())))
    })
}

fn lines(path: &Path, told: impl Iterator<Item = String>) -> String {
    told.map(|line| format!("{}: {line}", path.display())).collect::<Vec<_>>().join("\n")
}

impl Convert {
    fn write(self) -> Result<(), String> {
        let words = locale(&self.lang)?;
        let content = bytes(&self.table)?;
        // neither a workbook nor a table of ours begins like this
        if content.trim_ascii_start().starts_with(b"{") {
            let set = parsed(&self.table, &content, &words)?;
            let table = own_set_csv(&set).map_err(|it| why(&self.table, &words, it))?;
            return put(self.output.as_deref(), &table);
        }
        let of = |language: &str, words: &Option<String>| {
            words.clone().map(|words| (language.to_owned(), words))
        };
        let about = AboutSet {
            id: self.id.clone(),
            revision: self.revision.clone(),
            by: self.by.clone(),
            url: self.url.clone(),
            title: of("de", &self.title_de).into_iter().chain(of("en", &self.title_en)).collect(),
            intro: of("de", &self.intro_de).into_iter().chain(of("en", &self.intro_en)).collect(),
        };
        let made = made_from_table(&content, &about, &words, &locales()).map_err(|problems| {
            lines(&self.table, problems.iter().map(|it: &TableProblem| words.text(&it.message())))
        })?;
        if !made.passed_over.is_empty() {
            let names = made.passed_over.iter().map(|it| Arg::from(it.as_str())).collect();
            let told = text::own_table_passed_over(Arg::List(names));
            eprintln!("{}: {}", self.table.display(), words.text(&told));
        }
        put(self.output.as_deref(), own_set::write(&made.set).as_bytes())
    }
}
