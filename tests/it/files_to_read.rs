//! Files for the readers that are no Rust libraries: `tests/files/read.mjs` looks at them after the tests.

use std::{fs, path::Path};

use scopecheck::{
    domain::{Choice, Edition},
    report::{QuestionnaireFormat, ReportFormat, questionnaire},
    session::example,
};

use super::{docx_parts::DOT, given::locale, large::large, reported::reported};

#[test]
fn files_are_left_for_other_readers() {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("files");
    fs::create_dir_all(&folder).unwrap();
    let leave = |name: &str, format: &str, bytes: Vec<u8>| {
        fs::write(folder.join([name, ".", format].concat()), bytes).unwrap();
    };
    for (name, language) in [("report-large", "de"), ("report-en", "en")] {
        let mut assessment = match name {
            "report-large" => large(Edition::E2018),
            _ => example(language),
        };
        assessment.report.logo = DOT.to_owned();
        reported(&assessment, language, |reported| {
            for format in [ReportFormat::Html, ReportFormat::Docx] {
                leave(name, format.key(), reported.file(format).unwrap());
            }
        });
        let words = locale(language);
        let blank = ["questionnaire-", language].concat();
        for format in [QuestionnaireFormat::Html, QuestionnaireFormat::Docx] {
            leave(&blank, format.key(), questionnaire(&assessment, &words, format).unwrap());
        }
    }
}
