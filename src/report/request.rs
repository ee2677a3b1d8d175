//! What a page asks of the program that writes files, and what it gets: text on both sides, because
//! the two are programs of their own.

use serde_json::{Value, json};

use super::{
    files::{File, ReportFormat, Reported},
    writers::{self, WriteProblem},
};
use crate::{
    content::text,
    domain::{Assessment, Choice, Date},
    engine::evaluate,
    i18n::Locale,
    session::{
        select::as_shown,
        snapshot::{self, Leftovers, Opened},
    },
};

/// A request as [`Request::parse`] reads it: the assessment, the tag of the visitor's language, the day.
#[must_use]
pub fn request(
    assessment: &Assessment,
    leftovers: &Leftovers,
    language: &str,
    today: Option<Date>,
) -> String {
    let request = json!({
        "assessment": snapshot::write(assessment, leftovers),
        "language": language,
        "today": today.map(|day| day.to_string()),
    });
    request.to_string()
}

/// An assessment, the language of whoever asks, and the day.
pub struct Request<'a> {
    opened: Opened,
    locale: &'a Locale,
    locales: &'a [Locale],
    today: Option<Date>,
}

impl<'a> Request<'a> {
    /// Reads a request: `{"assessment": "…", "language": "de", "today": "2026-11-22"}`. The assessment
    /// is the text of its file; the day may be missing.
    ///
    /// # Errors
    /// If it is no request, or the file is none: what is wrong, in the language that was asked for.
    pub fn parse(request: &str, locales: &'a [Locale]) -> Result<Self, String> {
        let request: Value = serde_json::from_str(request).map_err(|it| it.to_string())?;
        let said = |name: &str| request.get(name).and_then(Value::as_str).unwrap_or_default();
        let tag = said("language");
        let locale = locales.iter().find(|it| it.tag() == tag).or(locales.first());
        let locale = locale.ok_or_else(|| ["language: ", tag].concat())?;
        let opened = snapshot::read(said("assessment").as_bytes()).map_err(|problems| {
            let lines = problems.iter().map(|it| locale.text(&it.message()));
            lines.collect::<Vec<_>>().join("\n")
        })?;
        Ok(Self { opened, locale, locales, today: Date::parse(said("today")) })
    }

    /// The report as a file of the format with this key.
    ///
    /// # Errors
    /// If there is no such format, or no file of it: what is missing, in the language of the visitor.
    pub fn file(&self, format: &str) -> Result<File, String> {
        let Some(format) = ReportFormat::from_key(format) else { return Err(format.to_owned()) };
        self.reported(|reported| {
            let bytes = reported.file(format).map_err(|problem| match problem {
                WriteProblem::Lacks(key) => self.locale.get(key).to_owned(),
                WriteProblem::Refused(why) => self.locale.text(&text::report_refused(why)),
            })?;
            Ok(File { name: reported.name(format), media_type: format.media_type(), bytes })
        })
    }

    /// The report for a page that prints it, as JSON text.
    #[must_use]
    pub fn printable(&self) -> String {
        self.reported(|reported| writers::printable(&reported.document()).to_string())
    }

    fn reported<T>(&self, use_it: impl FnOnce(&Reported) -> T) -> T {
        let Opened { assessment, leftovers, .. } = &self.opened;
        let wanted = &assessment.report.language;
        let locale = self.locales.iter().find(|it| it.tag() == wanted).unwrap_or(self.locale);
        let assessment = as_shown(assessment);
        let evaluation = evaluate(&assessment, self.today);
        use_it(&Reported {
            assessment: &assessment,
            leftovers,
            evaluation: &evaluation,
            locale,
            locales: self.locales,
        })
    }
}
