//! The native command line: the same engine on files, without a browser.

use std::{fs, io::Read, path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand, ValueEnum};

use scopecheck::{
    content::{LANGUAGES, PACKS, RULESET_HASH, text},
    domain::{Assessment, Choice, Date, Edition},
    engine::{StatementLanguage, evaluate, read_by},
    i18n::Locale,
    report::{
        Statement, StatementDocument, StatementFormat, evaluation_json, evaluation_text,
        questions_json, questions_text,
    },
    session::{
        select::drafted,
        snapshot::{self, Opened, Problem},
    },
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
        Command::Questions { lang, edition, format } => locale(&lang).map(|locale| match format {
            Format::Json => pretty(&questions_json(&locale, edition)),
            Format::Text => questions_text(&locale, edition),
        }),
        Command::Schema => Ok(snapshot::schema()),
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
    file: &PathBuf,
    edition: Option<Edition>,
    lang: &str,
    today: Option<Date>,
    format: Format,
) -> Result<String, String> {
    let locale = locale(lang)?;
    let assessment = open_by(file, edition, &locale)?;
    let locales: Vec<Locale> =
        LANGUAGES.iter().filter_map(|language| self::locale(language.tag).ok()).collect();
    let evaluation = evaluate(&assessment, today);
    Ok(match format {
        Format::Json => pretty(&evaluation_json(&assessment, &evaluation, &locale, &locales)),
        Format::Text => evaluation_text(&assessment, &evaluation, &locale, &locales),
    })
}

fn stated(
    file: &PathBuf,
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

fn validated(file: &PathBuf, lang: &str) -> Result<String, String> {
    let locale = locale(lang)?;
    let opened = open(file, &locale)?;
    let mut lines = vec![locale.get(text::FILE_READABLE).to_owned()];
    lines.extend(opened.remarks().iter().map(|remark| locale.text(remark)));
    lines.push(String::new());
    Ok(lines.join("\n"))
}

/// The answers of a file, read by another edition where one is asked for.
fn open_by(
    file: &PathBuf,
    edition: Option<Edition>,
    locale: &Locale,
) -> Result<Assessment, String> {
    let assessment = open(file, locale)?.assessment;
    Ok(edition.map_or(assessment.clone(), |edition| read_by(&assessment, edition)))
}

fn open(file: &PathBuf, locale: &Locale) -> Result<Opened, String> {
    let bytes = if file.as_os_str() == "-" {
        let mut bytes = Vec::new();
        std::io::stdin().read_to_end(&mut bytes).map(|_| bytes)
    } else {
        fs::read(file)
    };
    let name = file.display().to_string();
    let bytes = bytes.map_err(|error| format!("{name}: {error}"))?;
    snapshot::read(&bytes).map_err(|problems| {
        let line = |problem: &Problem| format!("{name}: {}", locale.text(&problem.message()));
        problems.iter().map(line).collect::<Vec<_>>().join("\n")
    })
}

fn locale(lang: &str) -> Result<Locale, String> {
    let packs = PACKS.iter().find(|(tag, ..)| *tag == lang);
    let (first, later) = packs.map_or(("", ""), |(_, first, later)| (*first, *later));
    Locale::parse(first, RULESET_HASH, text::FORMAT_KEYS)
        .and_then(|locale| locale.completed(later, RULESET_HASH))
        .map_err(|problem| format!("language {lang}: {problem:?}"))
}

fn language(tag: &str) -> Result<String, String> {
    let known: Vec<_> = LANGUAGES.iter().map(|language| language.tag).collect();
    if known.contains(&tag) {
        Ok(tag.to_owned())
    } else {
        Err(format!("one of {}", known.join(", ")))
    }
}

/// The editions whose clauses and rules this version has.
fn edition(key: &str) -> Result<Edition, String> {
    Edition::from_key(key).ok_or_else(|| {
        let names: Vec<_> = Edition::ALL.iter().map(|(_, name)| *name).collect();
        format!("this version knows {}", names.join(", "))
    })
}

fn day(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "a day such as 2026-11-22".to_owned())
}

fn pretty(value: &serde_json::Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}
