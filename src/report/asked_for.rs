//! What the program that writes files makes of a request of the page.

use serde_json::{Value, json};

use super::{
    CellProblem,
    files::{File, QuestionnaireFormat, ReportFormat, Reported, questionnaire},
    questionnaire_document, read_questionnaire,
    writers::{self, WriteProblem},
};
use crate::{
    content::text,
    domain::{Choice, Date},
    engine::evaluate,
    i18n::{Locale, Message},
    session::{
        select::as_shown,
        snapshot::{self, Opened},
    },
};

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
        let first = locales.first().ok_or_else(|| "no language".to_owned())?;
        let request: Value = serde_json::from_str(request)
            .map_err(|it| first.text(&text::report_refused(it.to_string())))?;
        let said = |name: &str| request.get(name).and_then(Value::as_str).unwrap_or_default();
        let tag = said("language");
        let locale = locales.iter().find(|it| it.tag() == tag).unwrap_or(first);
        let opened = snapshot::read(said("assessment").as_bytes()).map_err(|problems| {
            let lines = problems.iter().map(|it| locale.text(&it.message()));
            lines.collect::<Vec<_>>().join("\n")
        })?;
        let assessment = as_shown(&opened.assessment).into_owned();
        let opened = Opened { assessment, ..opened };
        Ok(Self { opened, locale, locales, today: Date::parse(said("today")) })
    }

    /// The report as a file of the format with this key.
    ///
    /// # Errors
    /// If there is no such format, or no file of it: what is missing, in the language of the visitor.
    pub fn file(&self, format: &str) -> Result<File, String> {
        let format = ReportFormat::from_key(format).ok_or_else(|| self.unknown(format))?;
        self.reported(|reported| {
            let bytes = reported.file(format).map_err(|problem| self.said(problem))?;
            Ok(File { name: reported.name(format), media_type: format.media_type(), bytes })
        })
    }

    /// The questionnaire as a file of the format with this key, in the language of the report.
    ///
    /// # Errors
    /// If there is no such format, or it has no room for it.
    pub fn questionnaire(&self, format: &str) -> Result<File, String> {
        let format = QuestionnaireFormat::from_key(format).ok_or_else(|| self.unknown(format))?;
        let locale = self.report_locale();
        let bytes = questionnaire(&self.opened.assessment, locale, format)
            .map_err(|problem| self.said(problem))?;
        let name = [locale.get(text::QUESTIONNAIRE_FILE_NAME), ".", format.key()].concat();
        Ok(File { name, media_type: format.media_type(), bytes })
    }

    /// The report, or the questionnaire, for a page that prints it, as JSON text.
    #[must_use]
    pub fn printable(&self, what: &str) -> String {
        let document = match what {
            "questionnaire" => {
                questionnaire_document(&self.opened.assessment, self.report_locale())
            }
            _ => self.reported(|reported| reported.document()),
        };
        writers::printable(&document).to_string()
    }

    /// What a filled-in questionnaire says, as JSON text: the text of the assessment's file with what is to
    /// be told about it, or why nothing is taken over.
    #[must_use]
    pub fn filled_in(&self, workbook: &[u8]) -> String {
        let Opened { assessment, leftovers, .. } = &self.opened;
        let say = |messages: Vec<Message>| -> Vec<String> {
            messages.iter().map(|it| self.locale.text(it)).collect()
        };
        let answer = match read_questionnaire(workbook, assessment, self.locales) {
            Ok(filled_in) => json!({
                "assessment": snapshot::write(&filled_in.assessment, leftovers),
                "remarks": say(filled_in.remarks()),
            }),
            Err(problems) => {
                json!({ "problems": say(problems.iter().map(CellProblem::message).collect()) })
            }
        };
        answer.to_string()
    }

    fn unknown(&self, format: &str) -> String {
        self.said(WriteProblem::Refused(format.to_owned()))
    }

    fn said(&self, problem: WriteProblem) -> String {
        match problem {
            WriteProblem::Lacks(key) => self.locale.get(key).to_owned(),
            WriteProblem::Refused(why) => self.locale.text(&text::report_refused(why)),
        }
    }

    fn report_locale(&self) -> &Locale {
        let wanted = &self.opened.assessment.report.language;
        self.locales.iter().find(|it| it.tag() == wanted).unwrap_or(self.locale)
    }

    fn reported<T>(&self, use_it: impl FnOnce(&Reported) -> T) -> T {
        let Opened { assessment, leftovers, .. } = &self.opened;
        let evaluation = evaluate(assessment, self.today);
        use_it(&Reported {
            assessment,
            leftovers,
            evaluation: &evaluation,
            locale: self.report_locale(),
            locales: self.locales,
        })
    }
}
