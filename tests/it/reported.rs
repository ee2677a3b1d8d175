//! Reports to be written.

use scopecheck::{
    domain::{Assessment, Date},
    engine::evaluate,
    report::{ReportFormat, Reported},
    session::snapshot::Leftovers,
};

use super::given::{locale, locales, today};

/// Those that hold the whole report.
pub const FULL: [ReportFormat; 6] = [
    ReportFormat::Html,
    ReportFormat::Markdown,
    ReportFormat::Docx,
    ReportFormat::Xlsx,
    ReportFormat::Csv,
    ReportFormat::Json,
];

/// What `use_it` makes of the report on an assessment.
pub fn reported<T>(
    assessment: &Assessment,
    language: &str,
    use_it: impl FnOnce(&Reported) -> T,
) -> T {
    reported_on(Some(today()), assessment, language, use_it)
}

/// The same on a day, or on none.
pub fn reported_on<T>(
    day: Option<Date>,
    assessment: &Assessment,
    language: &str,
    use_it: impl FnOnce(&Reported) -> T,
) -> T {
    let (words, all) = (locale(language), locales());
    use_it(&Reported {
        assessment,
        leftovers: &Leftovers::default(),
        evaluation: &evaluate(assessment, day),
        locale: &words,
        locales: &all,
    })
}
