//! Whatever was said and whatever follows from it stands in every full report, in the row or line where it
//! belongs: nobody has to look up the rest somewhere else.

use scopecheck::{
    domain::{Choice, Edition, Rating},
    engine::{self, evaluate},
    report::{ReportFormat, Reported},
};

use super::{
    expected_of_reports::{Expected, expected},
    given::today,
    large::large,
    read_back::pieces,
    reported::{FULL, reported},
};

fn check(edition: Edition, language: &str, formats: &[ReportFormat]) {
    let missing = reported(&large(edition), language, |report| missing(report, formats));
    assert!(missing.is_empty(), "{} missing:\n{}", missing.len(), missing.join("\n"));
}

fn missing(report: &Reported, formats: &[ReportFormat]) -> Vec<String> {
    let expected = expected(report.assessment, report.evaluation, report.locale);
    let mut missing = vec![];
    for format in formats {
        let pieces = pieces(*format, &report.file(*format).unwrap());
        // comma-separated values are tables only
        let is_table = *format == ReportFormat::Csv;
        let expected = expected.iter().filter(|it| !(is_table && it.is_prose));
        for Expected { what, words, .. } in expected {
            let holds = |piece: &String| words.iter().all(|it| piece.contains(it));
            if !pieces.iter().any(holds) {
                let lacks =
                    |piece: &&String| words.iter().filter(|it| !piece.contains(*it)).count();
                let best = pieces.iter().min_by_key(lacks).unwrap();
                let lacks: Vec<_> = words.iter().filter(|it| !best.contains(*it)).collect();
                missing.push(format!("{}: {what}: {lacks:?}\n    in {best:.300}", format.key()));
            }
        }
    }
    missing
}

#[test]
fn nothing_is_missing_in_any_full_report() {
    check(Edition::E2018, "de", &FULL);
}

#[test]
fn nothing_is_missing_under_another_edition_in_another_language() {
    check(Edition::E2011, "en", &[ReportFormat::Html, ReportFormat::Xlsx]);
}

/// The assessment is worth the name: each kind of thing is there to be looked for, many times.
#[test]
fn the_large_assessment_is_large() {
    let assessment = large(Edition::E2018);
    let evaluation = evaluate(&assessment, Some(today()));
    let rated = |rating: fn(&Rating) -> bool| {
        assessment.answers.values().filter_map(|it| it.rating).filter(rating).count()
    };
    assert!(assessment.answers.len() > 250, "{}", assessment.answers.len());
    assert!(rated(|it| *it == Rating::Absent) > 3 && rated(|it| *it == Rating::Unknown) > 10);
    assert!(evaluation.scope.findings.len() > 10, "{}", evaluation.scope.findings.len());
    assert!(evaluation.findings.len() > 20, "{}", evaluation.findings.len());
    assert!(evaluation.documents.iter().filter(|it| it.is_missing()).count() > 3);
    assert!(engine::steps(&assessment, &evaluation).len() > 8);
}
