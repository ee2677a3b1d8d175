//! The native command line: the same engine on files, without a browser.

mod args;
mod compare;
mod open;
mod own_set;
mod questionnaire;
mod report;

use std::{
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::{Parser, Subcommand, ValueEnum};

use args::{day, edition, language};
use open::{locale, locales, open, open_by};
use scopecheck::{
    content::text,
    domain::{Date, Edition},
    engine::{StatementLanguage, evaluate},
    report::{
        Statement, StatementDocument, StatementFormat, evaluation_json, evaluation_text, pretty,
        questions_json, questions_text,
    },
    session::{select::drafted, snapshot},
};

/// The check behind scope, scope statement and readiness for ISO/IEC 20000-1, on files.
#[derive(Parser)]
#[command(name = "scopecheck", version)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Prints everything that follows from an assessment.
    Evaluate {
        /// The assessment file; - reads standard input.
        file: PathBuf,
        /// Reads the answers by this edition instead of the file's.
        #[arg(long, value_parser = edition)]
        edition: Option<Edition>,
        /// The language of the sentences.
        #[arg(long, default_value = "en", value_parser = language)]
        lang: String,
        /// The day for the rules about an earlier certificate, as 2026-11-22. Without it they are silent.
        #[arg(long, value_parser = day)]
        today: Option<Date>,
        /// For programs or for people.
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
    },
    /// Says whether an assessment file can be read, and what in it is unknown.
    Validate {
        /// The assessment file; - reads standard input.
        file: PathBuf,
        /// The language of the sentences.
        #[arg(long, default_value = "en", value_parser = language)]
        lang: String,
    },
    /// Prints the scope statement as a document.
    Statement {
        /// The assessment file; - reads standard input.
        file: PathBuf,
        /// Reads the answers by this edition instead of the file's.
        #[arg(long, value_parser = edition)]
        edition: Option<Edition>,
        /// The language of the statement.
        #[arg(long, default_value = "en", value_parser = language)]
        lang: String,
        /// What to write.
        #[arg(long = "as", value_enum, default_value_t = Document::Text)]
        format: Document,
    },
    /// Writes the report as a file.
    Report(Box<report::Report>),
    /// Writes the questionnaire for a workshop as a file.
    Questionnaire(questionnaire::Questionnaire),
    /// Takes over what was filled in in a questionnaire.
    FillIn(questionnaire::FillIn),
    /// Says what changed between two files.
    Compare(compare::Compare),
    /// Combines several people's files and says where they differ.
    Merge(compare::Merge),
    /// Prints the questions.
    Questions {
        /// The language of the questions.
        #[arg(long, default_value = "en", value_parser = language)]
        lang: String,
        /// The edition whose questions are asked.
        #[arg(long, default_value = "2018", value_parser = edition)]
        edition: Edition,
        /// For programs or for people.
        #[arg(long, value_enum, default_value_t = Format::Json)]
        format: Format,
    },
    /// Prints the JSON Schema of the assessment file.
    Schema,
    /// Checks, makes and evaluates question sets of consultants' own.
    #[command(subcommand)]
    OwnSet(own_set::OwnSetCommand),
}

#[derive(Clone, Copy, ValueEnum)]
enum Format {
    Json,
    Text,
}

#[derive(Clone, Copy, ValueEnum)]
enum Document {
    Text,
    Md,
    Html,
}

/// A file that was refused. A wrong call ends with 2, which is clap's own.
const REFUSED: u8 = 3;

fn main() -> ExitCode {
    let output = match Cli::parse().command {
        Command::Evaluate { file, edition, lang, today, format } => {
            evaluated(&file, edition, &lang, today, format)
        }
        Command::Validate { file, lang } => validated(&file, &lang),
        Command::Statement { file, edition, lang, format } => stated(&file, edition, &lang, format),
        Command::Report(report) => report.write().map(|()| String::new()),
        Command::Questionnaire(questionnaire) => questionnaire.write().map(|()| String::new()),
        Command::FillIn(fill_in) => fill_in.write().map(|()| String::new()),
        Command::Compare(compare) => compare.told(),
        Command::Merge(merge) => merge.told(),
        Command::Questions { lang, edition, format } => locale(&lang).map(|locale| match format {
            Format::Json => pretty(&questions_json(&locale, edition)),
            Format::Text => questions_text(&locale, edition),
        }),
        Command::Schema => Ok(snapshot::schema()),
        Command::OwnSet(command) => command.told(),
    };
    match output {
        Ok(text) => {
            print!("{text}");
            ExitCode::SUCCESS
        }
        Err(text) => {
            eprintln!("{text}");
            ExitCode::from(REFUSED)
        }
    }
}

fn evaluated(
    file: &Path,
    edition: Option<Edition>,
    lang: &str,
    today: Option<Date>,
    format: Format,
) -> Result<String, String> {
    let locale = locale(lang)?;
    let assessment = open_by(file, edition, &locale)?;
    let locales = locales();
    let evaluation = evaluate(&assessment, today);
    Ok(match format {
        Format::Json => pretty(&evaluation_json(&assessment, &evaluation, &locale, &locales)),
        Format::Text => evaluation_text(&assessment, &evaluation, &locale, &locales),
    })
}

fn stated(
    file: &Path,
    edition: Option<Edition>,
    lang: &str,
    format: Document,
) -> Result<String, String> {
    let locale = locale(lang)?;
    let assessment = open_by(file, edition, &locale)?;
    let draft = drafted(&assessment);
    let language = StatementLanguage::ALL.into_iter().find(|language| language.tag() == lang);
    let statement = language.and_then(|language| {
        let statement = Statement::of(&assessment.scope, draft.as_ref(), language, &locale)?;
        Some(StatementDocument::of(&statement, draft.as_ref(), language, &locale))
    });
    let format = match format {
        Document::Text => StatementFormat::Plain,
        Document::Md => StatementFormat::Markdown,
        Document::Html => StatementFormat::Html,
    };
    let missing = || format!("{}: {}", file.display(), locale.get(text::STATEMENT_MISSING));
    statement.map(|statement| statement.written(format)).ok_or_else(missing)
}

fn validated(file: &Path, lang: &str) -> Result<String, String> {
    let locale = locale(lang)?;
    let opened = open(file, &locale)?;
    let mut lines = vec![locale.get(text::FILE_READABLE).to_owned()];
    lines.extend(opened.remarks().iter().map(|remark| locale.text(remark)));
    lines.push(String::new());
    Ok(lines.join("\n"))
}
