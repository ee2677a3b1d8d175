//! `scopecheck questionnaire` and `scopecheck fill-in`: the questionnaire for a workshop, and what was filled
//! in there.

use std::path::PathBuf;

use clap::Args;

use scopecheck::{
    domain::Edition,
    report::{CellProblem, QuestionnaireFormat, questionnaire, read_questionnaire},
    session::{
        select::as_shown,
        snapshot::{self, Opened},
    },
};

use super::{
    args::{edition, language, one_of},
    open::{bytes, locale, locales, open, opened_by, put},
    report::why,
};

/// What the questionnaire is made from.
#[derive(Args)]
pub struct Questionnaire {
    /// The assessment file, for its edition, its depth and its answers; - reads standard input.
    file: PathBuf,
    /// What to write.
    #[arg(long = "as", default_value = "xlsx", value_parser = one_of::<QuestionnaireFormat>)]
    format: QuestionnaireFormat,
    /// The language of the questionnaire.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: String,
    /// Where to write it; without it, to standard output.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Asks by this edition instead of the file's.
    #[arg(long, value_parser = edition)]
    edition: Option<Edition>,
}

impl Questionnaire {
    /// Writes the questionnaire.
    pub fn write(self) -> Result<(), String> {
        let words = locale(&self.lang)?;
        let opened = opened_by(&self.file, self.edition, &words)?;
        let written = questionnaire(&as_shown(&opened.assessment), &words, self.format);
        let written = written.map_err(|problem| why(&self.file, &words, problem))?;
        put(self.output.as_deref(), &written)
    }
}

/// A filled-in questionnaire and the assessment that it belongs to.
#[derive(Args)]
pub struct FillIn {
    /// The assessment file; - reads standard input.
    file: PathBuf,
    /// The questionnaire as it was filled in (XLSX).
    questionnaire: PathBuf,
    /// The language of what is said about it.
    #[arg(long, default_value = "en", value_parser = language)]
    lang: String,
    /// Where to write the assessment; without it, to standard output.
    #[arg(short, long)]
    output: Option<PathBuf>,
}

impl FillIn {
    /// Writes the assessment with what was filled in, or says cell by cell why not.
    pub fn write(self) -> Result<(), String> {
        let words = locale(&self.lang)?;
        let Opened { assessment, leftovers, .. } = open(&self.file, &words)?;
        let name = self.questionnaire.display();
        let filled_in = read_questionnaire(&bytes(&self.questionnaire)?, &assessment, &locales())
            .map_err(|problems| {
            let line =
                |problem: &CellProblem| format!("{name}: {}", words.text(&problem.message()));
            problems.iter().map(line).collect::<Vec<_>>().join("\n")
        })?;
        for remark in filled_in.remarks() {
            eprintln!("{name}: {}", words.text(&remark));
        }
        put(self.output.as_deref(), snapshot::write(&filled_in.assessment, &leftovers).as_bytes())
    }
}
