//! `scopecheck report`: the report as a file.

use std::path::{Path, PathBuf};

use clap::Args;

use scopecheck::{
    content::text,
    domain::{Assessment, Choice, Date, Edition, Paper, ReportSection},
    engine::evaluate,
    i18n::Locale,
    report::{Logo, ReportFormat, Reported, WriteProblem},
    session::{select::as_shown, snapshot::Opened},
};

use super::{
    args::{day, edition, language, one_of},
    open::{bytes, locale, locales, opened_by, put},
};

/// What the report is made from and looks like. What is not said here is as the file says.
#[derive(Args)]
pub struct Report {
    /// The assessment file; - reads standard input.
    file: PathBuf,
    /// What to write.
    #[arg(long = "as", value_parser = one_of::<ReportFormat>)]
    format: ReportFormat,
    /// The language of the report.
    #[arg(long, value_parser = language)]
    lang: Option<String>,
    /// Where to write it; without it, to standard output.
    #[arg(short, long)]
    output: Option<PathBuf>,
    /// Reads the answers by this edition instead of the file's.
    #[arg(long, value_parser = edition)]
    edition: Option<Edition>,
    /// The day of the report, as 2026-11-22. Without it, dates and rules about an earlier certificate are left out.
    #[arg(long, value_parser = day)]
    today: Option<Date>,
    /// The sections that it has, parted by commas.
    #[arg(long, value_delimiter = ',', value_parser = one_of::<ReportSection>)]
    sections: Option<Vec<ReportSection>>,
    /// The paper that it is laid out for.
    #[arg(long, value_parser = one_of::<Paper>)]
    paper: Option<Paper>,
    /// Who assessed.
    #[arg(long)]
    assessor: Option<String>,
    /// A line at the foot of each page.
    #[arg(long)]
    footer: Option<String>,
    /// A PNG or JPEG for the first page.
    #[arg(long)]
    logo: Option<PathBuf>,
}

impl Report {
    /// Writes the report.
    pub fn write(self) -> Result<(), String> {
        let words = locale(self.lang.as_deref().unwrap_or("en"))?;
        let Opened { mut assessment, leftovers, .. } = opened_by(&self.file, self.edition, &words)?;
        self.settle(&mut assessment, &words)?;
        let wanted = self.lang.as_deref().unwrap_or(&assessment.report.language);
        let words = locale(wanted).unwrap_or(words);
        let assessment = as_shown(&assessment);
        let evaluation = evaluate(&assessment, self.today);
        let locales = locales();
        let reported = Reported {
            assessment: &assessment,
            leftovers: &leftovers,
            evaluation: &evaluation,
            locale: &words,
            locales: &locales,
        };
        let written = reported.file(self.format);
        let written = written.map_err(|problem| why(&self.file, &words, problem))?;
        put(self.output.as_deref(), &written)
    }

    /// Takes over what the call says of the report.
    fn settle(&self, assessment: &mut Assessment, words: &Locale) -> Result<(), String> {
        let settings = &mut assessment.report;
        if let Some(wanted) = &self.sections {
            let all = ReportSection::ALL.iter().map(|(section, _)| *section);
            settings.left_out = all.filter(|section| !wanted.contains(section)).collect();
        }
        settings.paper = self.paper.or(settings.paper);
        if let Some(assessor) = &self.assessor {
            settings.assessor.clone_from(assessor);
        }
        if let Some(footer) = &self.footer {
            settings.footer.clone_from(footer);
        }
        if let Some(path) = &self.logo {
            let wrong = || format!("{}: {}", path.display(), words.get(text::REPORT_LOGO_WRONG));
            let logo = Logo::of(bytes(path)?).ok_or_else(wrong)?;
            settings.logo = logo.address();
        }
        Ok(())
    }
}

/// Why there is no file made from `file`.
pub fn why(file: &Path, words: &Locale, problem: WriteProblem) -> String {
    match problem {
        WriteProblem::Lacks(key) => format!("{}: {}", file.display(), words.get(key)),
        WriteProblem::Refused(why) => format!("{}: {why}", file.display()),
    }
}
